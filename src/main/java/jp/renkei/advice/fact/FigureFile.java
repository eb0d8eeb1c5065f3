package jp.renkei.advice.fact;

/** A file of figures and the table of the survey that it holds. */
public record FigureFile(String file, String table) {}
