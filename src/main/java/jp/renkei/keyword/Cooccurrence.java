package jp.renkei.keyword;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.renkei.corpus.Incidence;

/**
 * The co-occurrence network of keywords (appendix 2): an edge for every pair that some paper
 * carries together, with the number of such papers. Its cost is the inverse of that number, so
 * costs are compared by comparing the numbers.
 *
 * <p>Each pair stands once, in the row of its lower keyword: row {@code a} holds {@code
 * partners[offsets[a]] … partners[offsets[a + 1] - 1]}, ascending and above {@code a}. The arrays
 * are shared, not copied: a corpus of the survey's size has 5.9 million pairs.
 *
 * @param corpus the number of papers, with and without keywords
 * @param papers the number of papers of each keyword
 * @param offsets where each keyword's row begins, one longer than there are keywords
 * @param partners the higher keyword of each pair
 * @param shared the papers that carry both, at least 1
 */
record Cooccurrence(int corpus, int[] papers, int[] offsets, int[] partners, int[] shared) {

  /** Meetings of keywords that one part lists: 16 MB, and parts enough for all cores. */
  private static final int PART = 1 << 22;

  /** A row with this many times fewer partners than keywords is sorted, a fuller one scanned. */
  private static final int SPARSE = 16;

  /**
   * Counts the pairs of every paper.
   *
   * <p>The keywords are cut into parts; for each, one pass over the papers lists what every keyword
   * meets, keyword by keyword, and each list is then counted in an array. So all memory is read and
   * written in order, nothing is hashed, and no pair is held twice. Time is linear in the meetings
   * of all papers; parts are spread over all cores; the result does not depend on how many.
   *
   * @param keywordsOf paper → keywords
   * @param keywords how many keywords there are
   */
  static Cooccurrence count(Incidence keywordsOf, int keywords) {
    int[] papers = new int[keywords];
    long[] meetings = new long[keywords];
    for (int paper = 0; paper < keywordsOf.rows(); paper++) {
      int end = keywordsOf.offsets()[paper + 1];
      for (int at = keywordsOf.offsets()[paper]; at < end; at++) {
        papers[keywordsOf.items()[at]]++;
        meetings[keywordsOf.items()[at]] += end - 1 - at;
      }
    }
    int[] bounds = bounds(meetings);
    List<Part> parts =
        IntStream.range(0, bounds.length - 1)
            .parallel()
            .mapToObj(part -> new Part(keywords, bounds[part], bounds[part + 1]))
            .map(part -> part.count(keywordsOf, meetings))
            .toList();
    return joined(keywordsOf.rows(), papers, parts);
  }

  /** The number of keywords. */
  int keywords() {
    return papers.length;
  }

  /** The number of pairs that occur together at all. */
  int pairs() {
    return partners.length;
  }

  /** Where parts begin and end; each has meetings enough or is the last. */
  private static int[] bounds(long[] meetings) {
    IntArrayList bounds = new IntArrayList(new int[] {0});
    long sum = 0;
    for (int keyword = 0; keyword < meetings.length; keyword++) {
      if (sum + meetings[keyword] > PART && sum > 0) {
        bounds.add(keyword);
        sum = 0;
      }
      sum += meetings[keyword];
    }
    bounds.add(meetings.length);
    return bounds.toIntArray();
  }

  private static Cooccurrence joined(int corpus, int[] papers, List<Part> parts) {
    int[] offsets = new int[papers.length + 1];
    int pairs = parts.stream().mapToInt(part -> part.partners.size()).reduce(0, Math::addExact);
    int[] partners = new int[pairs];
    int[] shared = new int[pairs];
    int keyword = 0;
    int filled = 0;
    for (Part part : parts) {
      part.partners.getElements(0, partners, filled, part.partners.size());
      part.shared.getElements(0, shared, filled, part.shared.size());
      for (int end : part.ends.toIntArray()) {
        offsets[++keyword] = filled + end;
      }
      filled += part.partners.size();
    }
    return new Cooccurrence(corpus, papers, offsets, partners, shared);
  }

  /** The rows of some successive keywords. */
  private static final class Part {

    private final IntArrayList partners = new IntArrayList();
    private final IntArrayList shared = new IntArrayList();
    private final IntArrayList ends = new IntArrayList();
    private final int from;
    private final int to;
    private final int[] together;
    private int[] touched = new int[SPARSE];
    private int touches;

    Part(int keywords, int from, int to) {
      this.from = from;
      this.to = to;
      this.together = new int[keywords];
    }

    Part count(Incidence keywordsOf, long[] meetings) {
      int[] begins = new int[to - from + 1];
      for (int keyword = from; keyword < to; keyword++) {
        begins[keyword - from + 1] =
            Math.addExact(begins[keyword - from], Math.toIntExact(meetings[keyword]));
      }
      int[] met = met(keywordsOf, begins);
      for (int keyword = from; keyword < to; keyword++) {
        for (int at = begins[keyword - from]; at < begins[keyword - from + 1]; at++) {
          if (together[met[at]]++ == 0) {
            touch(met[at]);
          }
        }
        closeRow(keyword);
      }
      return this;
    }

    /** For each keyword of the part, the higher keywords beside it in every paper. */
    private int[] met(Incidence keywordsOf, int[] begins) {
      int[] items = keywordsOf.items();
      int[] next = begins.clone();
      int[] met = new int[begins[to - from]];
      for (int paper = 0; paper < keywordsOf.rows(); paper++) {
        int end = keywordsOf.offsets()[paper + 1];
        for (int at = keywordsOf.offsets()[paper]; at < end && items[at] < to; at++) {
          if (items[at] >= from) {
            int place = next[items[at] - from];
            System.arraycopy(items, at + 1, met, place, end - at - 1);
            next[items[at] - from] = place + end - at - 1;
          }
        }
      }
      return met;
    }

    private void touch(int partner) {
      if (touches == touched.length) {
        touched = Arrays.copyOf(touched, 2 * touches);
      }
      touched[touches++] = partner;
    }

    private void closeRow(int keyword) {
      if ((long) touches * SPARSE > together.length - keyword) {
        for (int partner = keyword + 1; partner < together.length; partner++) {
          close(partner);
        }
      } else {
        Arrays.sort(touched, 0, touches);
        for (int i = 0; i < touches; i++) {
          close(touched[i]);
        }
      }
      touches = 0;
      ends.add(partners.size());
    }

    private void close(int partner) {
      if (together[partner] > 0) {
        partners.add(partner);
        shared.add(together[partner]);
        together[partner] = 0;
      }
    }
  }
}
