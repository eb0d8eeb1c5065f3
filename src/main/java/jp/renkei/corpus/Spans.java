package jp.renkei.corpus;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Where texts begin and end in an {@link Utf8}. */
final class Spans {

  private final IntArrayList from = new IntArrayList();
  private final IntArrayList to = new IntArrayList();

  void add(int begin, int end) {
    from.add(begin);
    to.add(end);
  }

  int from(int text) {
    return from.getInt(text);
  }

  int to(int text) {
    return to.getInt(text);
  }

  int size() {
    return from.size();
  }

  boolean isEmpty() {
    return from.isEmpty();
  }

  void clear() {
    from.clear();
    to.clear();
  }
}
