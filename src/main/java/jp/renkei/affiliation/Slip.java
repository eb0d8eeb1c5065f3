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
    String left = one.substring(start);
    String right = other.substring(start);
    return switch (difference) {
      case 1 -> left.substring(1).equals(right);
      case -1 -> right.substring(1).equals(left);
      default -> left.substring(1).equals(right.substring(1)) || isSwapped(left, right);
    };
  }

  private static boolean isSwapped(String left, String right) {
    return left.length() > 1
        && left.charAt(0) == right.charAt(1)
        && left.charAt(1) == right.charAt(0)
        && left.substring(2).equals(right.substring(2));
  }
}
