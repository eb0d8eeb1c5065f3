package jp.renkei.advice.fact;

/** An office where a kind of organisation begins to work with an institution (table A4-1). */
public record EntryOffice(String institution, String organisation, String statement) {}
