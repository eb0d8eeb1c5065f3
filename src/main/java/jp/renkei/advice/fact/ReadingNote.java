package jp.renkei.advice.fact;

/** How an indicator, a table of figures, a region or what stands in a source is to be read. */
public record ReadingNote(String statement, String appliesTo) {}
