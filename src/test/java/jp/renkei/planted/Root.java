package jp.renkei.planted;

/** What wires all together; no package may know it. */
public final class Root {}
