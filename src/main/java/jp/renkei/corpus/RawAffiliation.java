package jp.renkei.corpus;

import java.util.List;

/**
 * An affiliation as papers spell it, once for all papers that spell it so.
 *
 * @param text the string as exported, entities decoded, neither trimmed of places nor folded
 * @param occurrences authorships that carry it, at least 1
 * @param evidence what the database made of it; empty for IEEE Xplore and ACM
 */
public record RawAffiliation(String text, int occurrences, List<ResolvedInstitution> evidence) {}
