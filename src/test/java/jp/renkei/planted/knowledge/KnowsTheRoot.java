package jp.renkei.planted.knowledge;

import jp.renkei.planted.Root;

/** Against the table: the root is known by none. */
public final class KnowsTheRoot {
  Root root;
}
