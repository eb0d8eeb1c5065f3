package jp.renkei.advice.fact;

/**
 * How an indicator, a table of figures, a region or what stands in a source is to be read; a table
 * or source with how it is cited, {@code none} for the others.
 */
public record ReadingNote(String statement, String appliesTo, String cited) {}
