package jp.renkei.corpus;

import java.util.BitSet;
import java.util.List;

/**
 * The columns of a corpus, a row a paper.
 *
 * @param titled the record in the store whose title a paper bears
 * @param identified the record in the store whose DOI a paper bears
 */
record Columns(
    short[] years,
    byte[] sources,
    BitSet authorsCut,
    int[] titled,
    int[] identified,
    Incidence affiliations,
    List<RawAffiliation> rawAffiliations,
    Incidence keywords,
    List<String> keywordTexts,
    Incidence concepts,
    List<String> conceptPaths) {}
