package jp.renkei.affiliation;

import java.util.List;

/**
 * The parts of one group of a string, or of a segment of one, in their order.
 *
 * @param tokens the whole string's
 */
record Parts(Tokens tokens, List<Part> list) {

  /** The tokens of one part, and what it is by its words alone. */
  record Part(int from, int to, PartReader.Kind kind) {}

  int count() {
    return list.size();
  }

  Part get(int index) {
    return list.get(index);
  }

  /** Whether one of that kind stands before a part. */
  boolean hasBefore(int index, PartReader.Kind kind) {
    for (int before = 0; before < index; before++) {
      if (get(before).kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
