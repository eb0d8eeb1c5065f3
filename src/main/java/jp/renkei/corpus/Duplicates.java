package jp.renkei.corpus;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.BitSet;

/**
 * Which records are of one paper: those of one DOI; else those of one title, published a year at
 * most apart, with an author in common, unless their DOIs differ. All records of a paper by its
 * title lie within two years, so that a column of every year is no one paper.
 *
 * <p>Union-find over the records; the lowest record of a paper stands for it.
 */
final class Duplicates {

  private static final String SAME_DOI =
      """
      SELECT records.id, one.first
      FROM records JOIN (SELECT doi_key, min(id) AS first FROM records WHERE doi_key <> 0
                         GROUP BY doi_key HAVING count(*) > 1) AS one USING (doi_key)
      WHERE records.id <> one.first ORDER BY records.id
      """;

  private static final String SAME_TITLE =
      """
      SELECT title_key, id FROM records
      WHERE title_key IN (SELECT title_key FROM records WHERE title_key <> 0
                          GROUP BY title_key HAVING count(*) > 1)
      ORDER BY title_key, id
      """;

  private final Records records;
  private final int[] first;

  /** Of records that stand for a paper: whether it has a DOI, as far as titles were looked at. */
  private final BitSet withDoi = new BitSet();

  /**
   * Of records that stand for a paper: the years of its records, as far as titles were looked at.
   */
  private final Int2IntOpenHashMap earliest = new Int2IntOpenHashMap();

  private final Int2IntOpenHashMap latest = new Int2IntOpenHashMap();

  private int byDoi;
  private int byTitle;

  private Duplicates(Records records) {
    this.records = records;
    first = new int[records.size()];
    for (int row = 0; row < first.length; row++) {
      first[row] = row;
    }
  }

  static Duplicates of(Records records, Store store) {
    Duplicates duplicates = new Duplicates(records);
    store.query(SAME_DOI, row -> duplicates.joinByDoi(row.getInt(1), row.getInt(2)));
    TitleGroup group = duplicates.new TitleGroup();
    store.query(SAME_TITLE, row -> group.take(row.getLong(1), row.getInt(2)));
    return duplicates;
  }

  /** The record that stands for the paper of this one. */
  int first(int row) {
    int root = row;
    while (first[root] != root) {
      root = first[root];
    }
    while (first[row] != root) {
      int next = first[row];
      first[row] = root;
      row = next;
    }
    return root;
  }

  /** Records joined to another by its DOI. */
  int byDoi() {
    return byDoi;
  }

  /** Records joined to another by its title. */
  int byTitle() {
    return byTitle;
  }

  private void joinByDoi(int row, int other) {
    byDoi += join(row, other);
  }

  private int join(int row, int other) {
    int a = first(row);
    int b = first(other);
    first[Math.max(a, b)] = Math.min(a, b);
    return a == b ? 0 : 1;
  }

  /** The records of one title, one after the other. */
  private final class TitleGroup {

    private long title = GenericTitles.NONE;

    /** Author and year → the last record of them. */
    private final Long2IntOpenHashMap lastOf = new Long2IntOpenHashMap();

    void take(long titleKey, int row) {
      if (titleKey != title) {
        title = titleKey;
        lastOf.clear();
      }
      if (records.withDoi.get(row)) {
        withDoi.set(first(row));
      }
      int year = records.years.getShort(row);
      int paper = first(row);
      earliest.put(paper, Math.min(year, earliest.getOrDefault(paper, year)));
      latest.put(paper, Math.max(year, latest.getOrDefault(paper, year)));
      for (int at = records.authors.from(row); at < records.authors.to(row); at++) {
        int author = records.authors.item(at);
        for (int near = year - 1; near <= year + 1; near++) {
          joinByTitle(row, lastOf.getOrDefault(key(author, near), row));
        }
        lastOf.put(key(author, year), row);
      }
    }

    private long key(int author, int year) {
      return (long) author << 32 | year & 0xffffffffL;
    }
  }

  private void joinByTitle(int row, int other) {
    int a = first(row);
    int b = first(other);
    int from = Math.min(earliest.get(a), earliest.get(b));
    int to = Math.max(latest.get(a), latest.get(b));
    if (a != b && to - from <= 1 && !(withDoi.get(a) && withDoi.get(b))) {
      boolean doi = withDoi.get(a) || withDoi.get(b);
      byTitle += join(a, b);
      withDoi.set(first(a), doi);
      earliest.put(first(a), from);
      latest.put(first(a), to);
    }
  }
}
