package jp.renkei.metrics.build;

/**
 * A sentence about a build in both languages.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record Remark(String ja, String en) {}
