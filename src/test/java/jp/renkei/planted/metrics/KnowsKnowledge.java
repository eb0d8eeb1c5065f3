package jp.renkei.planted.metrics;

import jp.renkei.planted.knowledge.KnowsTheRoot;

/** Against the table: metrics do not know knowledge. */
public final class KnowsKnowledge {
  KnowsTheRoot knowledge;
}
