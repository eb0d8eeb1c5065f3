package jp.renkei.corpus;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * An incidence that is made row by row; items are numbered anew in the order in which they come.
 */
final class GrowingIncidence {

  private final int[] numberOf;
  private final IntArrayList itemOf = new IntArrayList();
  private final IntArrayList items;
  private final int[] offsets;
  private int row;

  /**
   * Of {@code rows} rows.
   *
   * @param oldItems how many items there were before they are numbered anew
   * @param expected how many entries are likely
   */
  GrowingIncidence(int rows, int oldItems, int expected) {
    numberOf = new int[oldItems];
    Arrays.fill(numberOf, -1);
    items = new IntArrayList(expected);
    offsets = new int[rows + 1];
  }

  /** Adds an item by its old number to the row that is not yet ended. */
  void add(int item) {
    if (numberOf[item] < 0) {
      numberOf[item] = itemOf.size();
      itemOf.add(item);
    }
    items.add(numberOf[item]);
  }

  /** Sorts the row and frees it of repeats. */
  void endRow() {
    int from = offsets[row];
    Arrays.sort(items.elements(), from, items.size());
    int end = from;
    for (int at = from; at < items.size(); at++) {
      if (at == from || items.getInt(at) != items.getInt(at - 1)) {
        items.set(end++, items.getInt(at));
      }
    }
    items.size(end);
    offsets[++row] = end;
  }

  Incidence incidence() {
    return new Incidence(offsets, items.toIntArray());
  }

  /** The old numbers, by the new. */
  int[] oldNumbers() {
    return itemOf.toIntArray();
  }

  /** The new number of an item, or -1 where no row has it. */
  int newNumber(int item) {
    return numberOf[item];
  }
}
