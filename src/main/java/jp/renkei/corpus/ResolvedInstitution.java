package jp.renkei.corpus;

/**
 * What a database itself says an affiliation is: evidence to be weighed, not an answer.
 *
 * @param ror the nine characters of the ROR id, or empty
 * @param name the institution's name as the database shows it
 * @param country ISO 3166-1 alpha-2, or empty
 */
public record ResolvedInstitution(String ror, String name, String country) {}
