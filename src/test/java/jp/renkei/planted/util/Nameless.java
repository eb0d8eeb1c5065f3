package jp.renkei.planted.util;

/** Against the table: a package that leaves its concept unnamed. */
public final class Nameless {}
