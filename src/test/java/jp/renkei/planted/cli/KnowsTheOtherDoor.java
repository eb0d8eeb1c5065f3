package jp.renkei.planted.cli;

import jp.renkei.planted.web.Door;

/** Against the table: the doors do not know one another. */
public final class KnowsTheOtherDoor {
  Door door;
}
