package jp.renkei.planted.stray;

/** Against the table: it has no row for this package. */
public final class OutsideTheTable {}
