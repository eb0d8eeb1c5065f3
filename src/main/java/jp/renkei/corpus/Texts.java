package jp.renkei.corpus;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Each text once, numbered in the order in which it was first seen; kept and looked up as UTF-8.
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
  private final List<byte[]> known = new ArrayList<>();

  private final IntArrayList idOfKnown = new IntArrayList();
  private final List<byte[]> shown = new ArrayList<>();

  /** The number of a text. */
  int id(byte[] utf8, int from, int to) {
    long hash = hash(utf8, from, to);
    int slot = slot(hash, utf8, from, to);
    if (slots[slot] != 0) {
      return idAt(slot);
    }
    byte[] text = Arrays.copyOfRange(utf8, from, to);
    shown.add(text);
    add(text, shown.size() - 1, slot, hash);
    return shown.size() - 1;
  }

  /** The number of a text. */
  int id(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return id(utf8, 0, utf8.length);
  }

  /** The number of a text; texts of one key are one, and the first of them is shown. */
  int id(byte[] utf8, int from, int to, UnaryOperator<String> key) {
    long hash = hash(utf8, from, to);
    int slot = slot(hash, utf8, from, to);
    return slots[slot] != 0
        ? idAt(slot)
        : learn(new String(utf8, from, to - from, StandardCharsets.UTF_8), key);
  }

  private int learn(String text, UnaryOperator<String> key) {
    int next = shown.size();
    int id = id(key.apply(text));
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (id == next) {
      shown.set(id, utf8);
    }
    long hash = hash(utf8, 0, utf8.length);
    int slot = slot(hash, utf8, 0, utf8.length);
    if (slots[slot] == 0) {
      add(utf8, id, slot, hash);
    }
    return id;
  }

  private int idAt(int slot) {
    return idOfKnown.getInt(place(slots[slot]));
  }

  private static int place(long slot) {
    return (int) (slot & NUMBER) - 1;
  }

  /** Where the text is, or where it would be. */
  private int slot(long hash, byte[] utf8, int from, int to) {
    int slot = (int) (hash >>> Integer.SIZE) & slots.length - 1;
    while (slots[slot] != 0
        && (((slots[slot] ^ hash) & ~NUMBER) != 0
            || !isKnown(place(slots[slot]), utf8, from, to))) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isKnown(int place, byte[] utf8, int from, int to) {
    byte[] text = known.get(place);
    return Arrays.equals(text, 0, text.length, utf8, from, to);
  }

  /** Eight bytes a step, each multiplied through all bits above it (Knuth, 6.4). */
  private static long hash(byte[] utf8, int from, int to) {
    long hash = to - from;
    for (int at = from; at < to; at += Long.BYTES) {
      hash = mixed(hash ^ ByteSearch.eightOrRest(utf8, at, to));
    }
    return hash;
  }

  private static long mixed(long bits) {
    long product = bits * 0x9e3779b97f4a7c15L;
    return product ^ product >>> Integer.SIZE;
  }

  private void add(byte[] text, int id, int slot, long hash) {
    known.add(text);
    idOfKnown.add(id);
    slots[slot] = hash & ~NUMBER | known.size();
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
    return new String(shown.get(id), StandardCharsets.UTF_8);
  }

  int size() {
    return shown.size();
  }
}
