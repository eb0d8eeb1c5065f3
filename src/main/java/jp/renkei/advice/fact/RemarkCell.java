package jp.renkei.advice.fact;

/** The framework cell of a merit or demerit (table 3-6). */
public record RemarkCell(String statement, String cell) {}
