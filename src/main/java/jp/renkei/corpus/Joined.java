package jp.renkei.corpus;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/**
 * Records joined to papers. Of the records of a paper the most trusted gives source and year (the
 * next one where it has none); the one that places most authors gives all affiliations, so that two
 * spellings of one authorship do not count twice; keywords and concepts are those of all.
 */
final class Joined {

  private static final int NONE = -1;

  private final Records records;
  private final Duplicates duplicates;
  private final YearRange range;

  /**
   * Records of one paper next to each other: paper {@code p} has members[ends[p-1] … ends[p]-1].
   */
  private final IntArrayList members = new IntArrayList();

  private final IntArrayList ends = new IntArrayList();
  private int outsideYears;

  private Joined(Records records, Duplicates duplicates, YearRange range) {
    this.records = records;
    this.duplicates = duplicates;
    this.range = range;
  }

  static Joined of(Records records, Store store, YearRange range) {
    Joined joined = new Joined(records, Duplicates.of(records, store), range);
    joined.gather();
    return joined;
  }

  private void gather() {
    int[] next = new int[records.size()];
    int[] last = new int[records.size()];
    for (int row = 0; row < next.length; row++) {
      int first = duplicates.first(row);
      next[row] = NONE;
      if (first != row) {
        next[last[first]] = row;
      }
      last[first] = row;
    }
    for (int row = 0; row < next.length; row++) {
      if (duplicates.first(row) == row) {
        addPaper(row, next);
      }
    }
  }

  private void addPaper(int first, int[] next) {
    int from = members.size();
    for (int row = first; row != NONE; row = next[row]) {
      members.add(row);
    }
    if (range.holds(year(from, members.size()))) {
      ends.add(members.size());
    } else {
      outsideYears++;
      members.size(from);
    }
  }

  private int papers() {
    return ends.size();
  }

  private int from(int paper) {
    return paper == 0 ? 0 : ends.getInt(paper - 1);
  }

  private int to(int paper) {
    return ends.getInt(paper);
  }

  /** The first record of the most trusted source. */
  private int lead(int paper) {
    int lead = members.getInt(from(paper));
    for (int at = from(paper) + 1; at < to(paper); at++) {
      if (records.sources.getByte(members.getInt(at)) < records.sources.getByte(lead)) {
        lead = members.getInt(at);
      }
    }
    return lead;
  }

  private short year(int from, int to) {
    int best = NONE;
    for (int at = from; at < to; at++) {
      int row = members.getInt(at);
      if (records.years.getShort(row) > 0
          && (best == NONE || records.sources.getByte(row) < records.sources.getByte(best))) {
        best = row;
      }
    }
    return best == NONE ? 0 : records.years.getShort(best);
  }

  /** The record that places most authors; of several the most trusted, then the first. */
  private int placing(int paper) {
    int best = lead(paper);
    for (int at = from(paper); at < to(paper); at++) {
      int row = members.getInt(at);
      if (records.placedAuthors.getInt(row) > records.placedAuthors.getInt(best)) {
        best = row;
      }
    }
    return best;
  }

  Corpus corpus(List<FileAccount> files, List<CorpusFault> faults) {
    Columns columns = columns();
    return new Corpus(columns, accounts(columns, files, faults));
  }

  private Columns columns() {
    short[] years = new short[papers()];
    byte[] sources = new byte[papers()];
    BitSet cut = new BitSet();
    for (int paper = 0; paper < papers(); paper++) {
      years[paper] = year(from(paper), to(paper));
      sources[paper] = records.sources.getByte(lead(paper));
      cut.set(paper, records.cut.get(placing(paper)));
    }
    ForkJoinTask<GrowingIncidence> subjects =
        ForkJoinTask.adapt(() -> union(records.keywords, records.keywordTexts.size())).fork();
    GrowingIncidence affiliations = affiliations();
    GrowingIncidence concepts = union(records.concepts, records.conceptPaths.size());
    GrowingIncidence keywords = subjects.join();
    return new Columns(
        years,
        sources,
        cut,
        affiliations.incidence(),
        new Evidence(records, affiliations).rawAffiliations(occurrences(affiliations)),
        keywords.incidence(),
        texts(keywords, records.keywordTexts),
        concepts.incidence(),
        texts(concepts, records.conceptPaths));
  }

  private GrowingIncidence affiliations() {
    GrowingIncidence affiliations =
        new GrowingIncidence(
            papers(), records.affiliationTexts.size(), records.affiliations.items());
    for (int paper = 0; paper < papers(); paper++) {
      addRow(affiliations, records.affiliations, placing(paper));
      affiliations.endRow();
    }
    return affiliations;
  }

  private int[] occurrences(GrowingIncidence affiliations) {
    int[] occurrences = new int[records.affiliationTexts.size()];
    for (int paper = 0; paper < papers(); paper++) {
      int row = placing(paper);
      for (int at = records.affiliations.from(row); at < records.affiliations.to(row); at++) {
        occurrences[records.affiliations.item(at)]++;
      }
    }
    return occurrences;
  }

  private GrowingIncidence union(RaggedInts column, int items) {
    GrowingIncidence union = new GrowingIncidence(papers(), items, column.items());
    for (int paper = 0; paper < papers(); paper++) {
      for (int at = from(paper); at < to(paper); at++) {
        addRow(union, column, members.getInt(at));
      }
      union.endRow();
    }
    return union;
  }

  private static void addRow(GrowingIncidence incidence, RaggedInts column, int row) {
    for (int at = column.from(row); at < column.to(row); at++) {
      incidence.add(column.item(at));
    }
  }

  private static List<String> texts(GrowingIncidence incidence, Texts texts) {
    int[] old = incidence.oldNumbers();
    String[] byNumber = new String[old.length];
    for (int id = 0; id < old.length; id++) {
      byNumber[id] = texts.text(old[id]);
    }
    return List.of(byNumber);
  }

  private Accounts accounts(Columns columns, List<FileAccount> files, List<CorpusFault> faults) {
    int unplaced = 0;
    int acm = 0;
    int acmJoined = 0;
    for (int paper = 0; paper < papers(); paper++) {
      unplaced += columns.affiliations().size(paper) == 0 ? 1 : 0;
      boolean ofAcm = has(paper, Source.ACM_DL);
      acm += ofAcm ? 1 : 0;
      acmJoined += ofAcm && has(paper, Source.OPENALEX) ? 1 : 0;
    }
    return new Accounts(
        files,
        faults,
        papers(),
        duplicates.byDoi(),
        duplicates.byTitle(),
        outsideYears,
        unplaced,
        columns.authorsCut().cardinality(),
        acmJoined,
        acm - acmJoined);
  }

  private boolean has(int paper, Source source) {
    for (int at = from(paper); at < to(paper); at++) {
      if (records.sources.getByte(members.getInt(at)) == source.ordinal()) {
        return true;
      }
    }
    return false;
  }
}
