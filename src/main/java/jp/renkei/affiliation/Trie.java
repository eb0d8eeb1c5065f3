package jp.renkei.affiliation;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sequences of word numbers, each with a value. Most words begin no sequence, so the first word of
 * one is looked up by its number; those after it are by hash.
 *
 * @param <V> what a sequence leads to
 */
final class Trie<V> {

  static final int ROOT = 0;

  /** The node of a sequence that begins no entry. */
  static final int NOWHERE = -1;

  private int[] first = {};
  private final Long2IntOpenHashMap next = new Long2IntOpenHashMap();
  private final List<V> values = new ArrayList<>();

  Trie() {
    next.defaultReturnValue(NOWHERE);
    values.add(null);
  }

  int child(int node, int word) {
    if (node == ROOT) {
      return word >= 0 && word < first.length ? first[word] : NOWHERE;
    }
    return word < 0 ? NOWHERE : next.get(edge(node, word));
  }

  /** The node of a sequence's words between two; {@link #NOWHERE} where none begins so. */
  int at(int[] sequence, int from, int to) {
    int node = ROOT;
    for (int at = from; at < to && node != NOWHERE; at++) {
      node = child(node, sequence[at]);
    }
    return node;
  }

  private static long edge(int node, int word) {
    return (long) node << 32 | word;
  }

  /**
   * The value of the sequence that ends at the node, or the given one: {@link #NOWHERE} has none.
   */
  V valueOr(int node, V none) {
    V value = node == NOWHERE ? null : values.get(node);
    return value == null ? none : value;
  }

  int insert(int[] sequence, int length) {
    int node = ROOT;
    for (int at = 0; at < length; at++) {
      int child = child(node, sequence[at]);
      node = child == NOWHERE ? grow(node, sequence[at]) : child;
    }
    return node;
  }

  private int grow(int node, int word) {
    int child = values.size();
    values.add(null);
    if (node == ROOT) {
      putFirst(word, child);
    } else {
      next.put(edge(node, word), child);
    }
    return child;
  }

  private void putFirst(int word, int child) {
    if (word >= first.length) {
      int size = first.length;
      first = Arrays.copyOf(first, Math.max(word + 1, size * 2));
      Arrays.fill(first, size, first.length, NOWHERE);
    }
    first[word] = child;
  }

  void put(int node, V value) {
    values.set(node, value);
  }
}
