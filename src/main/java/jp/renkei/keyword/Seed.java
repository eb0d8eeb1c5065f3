package jp.renkei.keyword;

/**
 * A label that a person gave to a broad keyword or concept; what lies below inherits it.
 *
 * @param name the keyword, or the concept's path, as the file writes it
 * @param areas the areas' numbers, ascending; empty where the label says that it is of no area
 * @param line where it stands in its file
 */
record Seed(String name, int[] areas, long line) {}
