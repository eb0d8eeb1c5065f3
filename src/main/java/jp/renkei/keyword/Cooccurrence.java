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

  /** Enough to keep all cores busy when one part holds a very common keyword. */
  private static final int PARTS = 64;

  /** A row this many times longer than its partners is sorted, a fuller one is scanned. */
  private static final int SPARSE = 16;

  /**
   * Counts the pairs of every paper.
   *
   * <p>Row by row of the product of the incidence's transpose with itself (Gustavson,
   * 10.1145/355791.355796): each keyword's papers are visited and the keywords above it counted in
   * an array, so nothing is hashed and no pair is held twice. Time is linear in the pairs of all
   * papers; the rows are spread over all cores; the result does not depend on how many.
   *
   * @param keywordsOf paper → keywords
   * @param keywords how many keywords there are
   */
  static Cooccurrence count(Incidence keywordsOf, int keywords) {
    Incidence papersOf = transposed(keywordsOf, keywords);
    int[] bounds = evenParts(papersOf);
    List<Part> parts =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> Part.count(keywordsOf, papersOf, bounds[part], bounds[part + 1]))
            .toList();
    int[] papers = IntStream.range(0, keywords).map(papersOf::size).toArray();
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

  private static Incidence transposed(Incidence keywordsOf, int keywords) {
    int[] offsets = new int[keywords + 1];
    for (int keyword : keywordsOf.items()) {
      offsets[keyword + 1]++;
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    int[] next = Arrays.copyOf(offsets, keywords);
    int[] papers = new int[keywordsOf.items().length];
    for (int paper = 0; paper < keywordsOf.rows(); paper++) {
      for (int at = keywordsOf.offsets()[paper]; at < keywordsOf.offsets()[paper + 1]; at++) {
        papers[next[keywordsOf.items()[at]]++] = paper;
      }
    }
    return new Incidence(offsets, papers);
  }

  /** Cuts the keywords into parts of about equally many papers. */
  private static int[] evenParts(Incidence papersOf) {
    int[] bounds = new int[PARTS + 1];
    int keyword = 0;
    for (int part = 1; part < PARTS; part++) {
      long goal = (long) papersOf.items().length * part / PARTS;
      while (keyword < papersOf.rows() && papersOf.offsets()[keyword] < goal) {
        keyword++;
      }
      bounds[part] = keyword;
    }
    bounds[PARTS] = papersOf.rows();
    return bounds;
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
    private final int[] together;
    private int[] touched = new int[SPARSE];
    private int touches;

    private Part(int keywords) {
      this.together = new int[keywords];
    }

    static Part count(Incidence keywordsOf, Incidence papersOf, int from, int to) {
      Part part = new Part(papersOf.rows());
      for (int keyword = from; keyword < to; keyword++) {
        for (int at = papersOf.offsets()[keyword]; at < papersOf.offsets()[keyword + 1]; at++) {
          part.countAbove(keyword, keywordsOf, papersOf.items()[at]);
        }
        part.closeRow(keyword);
      }
      return part;
    }

    private void countAbove(int keyword, Incidence keywordsOf, int paper) {
      int[] items = keywordsOf.items();
      for (int at = keywordsOf.offsets()[paper + 1] - 1; items[at] > keyword; at--) {
        if (together[items[at]]++ == 0) {
          touch(items[at]);
        }
      }
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
