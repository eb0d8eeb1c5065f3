package jp.renkei.corpus;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Each text once, numbered in the order in which it was first seen.
 *
 * <p>A table with open addressing that keeps half of each text's hash beside its number: a look-up
 * among millions then waits for memory at one text, the right one, and not at all that lie on the
 * way to it. A map that compares the texts themselves took three times as long.
 */
final class Texts {

  private static final long NUMBER = 0xffffffffL;

  /** The hash of a text in the upper half, in the lower its place in {@code known} and 1; or 0. */
  private long[] slots = new long[1 << 12];

  /** Every text that was asked for, and every key. */
  private final List<String> known = new ArrayList<>();

  private final IntArrayList idOfKnown = new IntArrayList();
  private final List<String> shown = new ArrayList<>();

  /** Authors of one paper often share an affiliation. */
  private String lastText = "";

  private int lastId = -1;

  int id(String text) {
    return id(text, same -> same);
  }

  /** The number of a text; texts of one key are one, and the first of them is shown. */
  int id(String text, UnaryOperator<String> key) {
    if (lastId < 0 || !text.equals(lastText)) {
      lastId = find(text, key);
      lastText = text;
    }
    return lastId;
  }

  private int find(String text, UnaryOperator<String> key) {
    int slot = slot(text);
    if (slots[slot] != 0) {
      return idAt(slot);
    }
    int id = idOfKey(key.apply(text), text);
    int own = slot(text); // the key may have moved it
    if (slots[own] == 0) {
      add(text, id, own);
    }
    return id;
  }

  private int idOfKey(String key, String text) {
    int slot = slot(key);
    if (slots[slot] != 0) {
      return idAt(slot);
    }
    shown.add(text);
    add(key, shown.size() - 1, slot);
    return shown.size() - 1;
  }

  private int idAt(int slot) {
    return idOfKnown.getInt(place(slots[slot]));
  }

  private static int place(long slot) {
    return (int) (slot & NUMBER) - 1;
  }

  /** Where the text is, or where it would be. */
  private int slot(String text) {
    long hash = hash(text);
    int slot = (int) (hash >>> Integer.SIZE) & slots.length - 1;
    while (slots[slot] != 0
        && ((slots[slot] & ~NUMBER) != hash || !known.get(place(slots[slot])).equals(text))) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** In the upper half. */
  private static long hash(String text) {
    int hash = text.hashCode() * 0x9e3779b9; // neighbouring hashes are spread (Knuth, 6.4)
    return (long) (hash ^ hash >>> 16) << Integer.SIZE;
  }

  private void add(String text, int id, int slot) {
    known.add(text);
    idOfKnown.add(id);
    slots[slot] = hash(text) | known.size();
    if (known.size() * 2 > slots.length) {
      grow();
    }
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        int slot = (int) (entry >>> Integer.SIZE) & slots.length - 1;
        while (slots[slot] != 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = entry;
      }
    }
  }

  String text(int id) {
    return shown.get(id);
  }

  int size() {
    return shown.size();
  }
}
