package jp.renkei.corpus;

import java.util.Arrays;

/**
 * Which items belong to which row, as a bipartite incidence in compressed rows: the affiliations of
 * each paper, the institutions of each affiliation, the areas of each keyword.
 *
 * <p>The items of row {@code r} are {@code items[offsets[r]] … items[offsets[r + 1] - 1]}, each at
 * least 0, ascending and without repeats. Both arrays are shared, not copied: a corpus has millions
 * of entries.
 *
 * @param offsets ascending, one longer than the number of rows, from 0 to the number of entries
 * @param items the entries, row after row
 */
public record Incidence(int[] offsets, int[] items) {

  /**
   * Checks the frame alone; that each row ascends is the maker's part.
   *
   * @throws IllegalArgumentException if the offsets do not begin at 0 and end at the number of
   *     entries
   */
  public Incidence {
    if (offsets.length == 0 || offsets[0] != 0 || offsets[offsets.length - 1] != items.length) {
      throw new IllegalArgumentException("offsets must lead from 0 to " + items.length);
    }
  }

  /** The incidence of as many rows as there are arrays; each is sorted and freed of repeats. */
  public static Incidence of(int[]... rows) {
    int[] offsets = new int[rows.length + 1];
    int[] items = new int[Arrays.stream(rows).mapToInt(row -> row.length).sum()];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(rows[row], 0, items, offsets[row], rows[row].length);
      offsets[row + 1] = sortedDistinct(items, offsets[row], offsets[row] + rows[row].length);
    }
    return new Incidence(offsets, Arrays.copyOf(items, offsets[rows.length]));
  }

  /** The number of rows. */
  public int rows() {
    return offsets.length - 1;
  }

  /** How many items row {@code row} has. */
  public int size(int row) {
    return offsets[row + 1] - offsets[row];
  }

  /** The items of one row, a copy. */
  public int[] row(int row) {
    return Arrays.copyOfRange(items, offsets[row], offsets[row + 1]);
  }

  /**
   * The items of the items: from papers → affiliations and affiliations → institutions, papers →
   * institutions, each counted once a row.
   *
   * <p>Linear in the entries of the result, and n log n in the size of its longest row.
   *
   * @param next a row for every item of this incidence
   */
  public Incidence through(Incidence next) {
    int[] joinedOffsets = new int[offsets.length];
    int[] joined = new int[joinedSize(next)];
    for (int row = 0; row < rows(); row++) {
      int end = joinedOffsets[row];
      for (int entry = offsets[row]; entry < offsets[row + 1]; entry++) {
        int size = next.size(items[entry]);
        System.arraycopy(next.items, next.offsets[items[entry]], joined, end, size);
        end += size;
      }
      joinedOffsets[row + 1] = sortedDistinct(joined, joinedOffsets[row], end);
    }
    return new Incidence(joinedOffsets, Arrays.copyOf(joined, joinedOffsets[rows()]));
  }

  private int joinedSize(Incidence next) {
    int size = 0;
    for (int item : items) {
      size = Math.addExact(size, next.size(item));
    }
    return size;
  }

  /** Sorts and compacts {@code [from, to)} in place; the new end. */
  private static int sortedDistinct(int[] values, int from, int to) {
    Arrays.sort(values, from, to);
    int end = from;
    for (int at = from; at < to; at++) {
      if (at == from || values[at] != values[at - 1]) {
        values[end++] = values[at];
      }
    }
    return end;
  }
}
