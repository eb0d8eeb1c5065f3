package jp.renkei.metrics.picture;

/**
 * One picture of a folder of tables.
 *
 * @param file its file's name
 * @param svg the document
 */
public record Picture(String file, String svg) {}
