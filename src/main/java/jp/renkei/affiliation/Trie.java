package jp.renkei.affiliation;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * Sequences of word numbers, each with a value: one hash look-up a word.
 *
 * @param <V> what a sequence leads to
 */
final class Trie<V> {

  static final int ROOT = 0;

  /** The node of a sequence that begins no entry. */
  static final int NOWHERE = -1;

  private final Long2IntOpenHashMap children = new Long2IntOpenHashMap();
  private final Int2ObjectOpenHashMap<V> values = new Int2ObjectOpenHashMap<>();
  private int nodes = 1;

  Trie() {
    children.defaultReturnValue(NOWHERE);
  }

  int child(int node, int word) {
    return word < 0 ? NOWHERE : children.get((long) node << 32 | word);
  }

  /** The value of the sequence that ends at the node, or the given one where none ends there. */
  V valueOr(int node, V none) {
    return values.getOrDefault(node, none);
  }

  int insert(int[] sequence, int length) {
    int node = ROOT;
    for (int at = 0; at < length; at++) {
      long edge = (long) node << 32 | sequence[at];
      int next = children.get(edge);
      if (next == NOWHERE) {
        next = nodes++;
        children.put(edge, next);
      }
      node = next;
    }
    return node;
  }

  void put(int node, V value) {
    values.put(node, value);
  }
}
