package jp.renkei.synthetic;

import java.util.List;
import java.util.Set;

/**
 * One raw affiliation with its truth.
 *
 * @param text as a reader of the export gets it, entities decoded
 * @param exported as the export has it
 * @param institutions none, one or several, in the text's order
 * @param countries where they are, sorted; of a text without an institution, where it says
 * @param named whether the text names each of the countries
 */
record Spelling(
    String text,
    String exported,
    List<SyntheticInstitution> institutions,
    List<String> countries,
    boolean named,
    Set<SpellingKind> kinds) {}
