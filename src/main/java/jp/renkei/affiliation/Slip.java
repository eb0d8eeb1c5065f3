package jp.renkei.affiliation;

/** One slip of the keyboard: a letter left out, put in, changed or swapped with its neighbour. */
final class Slip {

  private Slip() {}

  /** Whether exactly one slip makes the one word the other. */
  static boolean isOne(String one, String other) {
    int difference = one.length() - other.length();
    if (Math.abs(difference) > 1 || one.equals(other)) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    return switch (difference) {
      case 1 -> endsAlike(one, start + 1, other, start);
      case -1 -> endsAlike(one, start, other, start + 1);
      default -> endsAlike(one, start + 1, other, start + 1) || isSwapped(one, other, start);
    };
  }

  private static boolean isSwapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && endsAlike(one, at + 2, other, at + 2);
  }

  /** Whether the rests of two words from a letter each are equal; they are of one length. */
  private static boolean endsAlike(String one, int from, String other, int otherFrom) {
    return one.regionMatches(from, other, otherFrom, one.length() - from);
  }
}
