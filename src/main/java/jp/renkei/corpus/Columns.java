package jp.renkei.corpus;

import java.util.BitSet;
import java.util.List;

/** The columns of a corpus, a row a paper. */
record Columns(
    short[] years,
    byte[] sources,
    BitSet authorsCut,
    Incidence affiliations,
    List<RawAffiliation> rawAffiliations,
    Incidence keywords,
    List<String> keywordTexts,
    Incidence concepts,
    List<String> conceptPaths) {}
