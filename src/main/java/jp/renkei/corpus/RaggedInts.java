package jp.renkei.corpus;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Rows of numbers of differing length, one row after the other, that grow at the end. */
final class RaggedInts {

  private final IntArrayList ends = new IntArrayList();
  private final IntArrayList items = new IntArrayList();

  /** Adds to the row that is not yet ended. */
  void add(int item) {
    items.add(item);
  }

  void endRow() {
    ends.add(items.size());
  }

  int rows() {
    return ends.size();
  }

  int from(int row) {
    return row == 0 ? 0 : ends.getInt(row - 1);
  }

  int to(int row) {
    return ends.getInt(row);
  }

  int size(int row) {
    return to(row) - from(row);
  }

  int item(int at) {
    return items.getInt(at);
  }

  int items() {
    return items.size();
  }

  /** Forgets all rows from {@code rows} on, and a row that is not ended. */
  void truncate(int rows) {
    items.size(from(rows));
    ends.size(rows);
  }
}
