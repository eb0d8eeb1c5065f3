package jp.renkei.knowledge;

/**
 * A way in which the survey is held against itself.
 *
 * @param name the name of its file
 * @param problem what is wrong where it finds something
 * @param principle why that must not be
 * @param solution what is done about it
 */
public record AuditCheck(String name, Text problem, Text principle, Text solution) {}
