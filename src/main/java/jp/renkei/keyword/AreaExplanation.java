package jp.renkei.keyword;

import java.util.List;

/**
 * Why a keyword or concept has its areas.
 *
 * @param text the keyword, or the concept's path
 * @param papers the papers that carry it
 * @param areas the areas' names, in their order; empty for none
 * @param seed the label that it inherits; empty where there is none above it
 * @param path from the seed down to the keyword, both included; where there is no seed, from the
 *     broadest keyword of its cluster. A concept's path is its own, from the top
 */
public record AreaExplanation(
    String text, int papers, List<String> areas, String seed, List<String> path) {}
