package jp.renkei.rulebase;

/** Which characters a rule file may hold. */
final class Characters {
  /** Full-width signs that a Japanese keyboard gives where the grammar wants half-width ones. */
  private static final String FULL_WIDTH = "　（）：，；＝！＠＄｛｝“”＂、。「」";

  private Characters() {}

  /** Reports backslashes, and characters that are invisible or turn the direction of reading. */
  static void check(String text, FileFaults faults) {
    int line = 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        line++;
      } else if (c == '\\') {
        faults.unreadable(
            line, "\\（円記号・バックスラッシュ）は使えない", "a backslash may not stand in a rule file");
      } else if (!isVisible(c)) {
        faults.unreadable(
            line,
            "見えない文字または制御文字 U+%04X がある。削除する".formatted(c),
            "invisible or control character U+%04X; delete it".formatted(c));
      }
      i += Character.charCount(c);
    }
  }

  /** Whether a sign should have been typed half-width. */
  static boolean isFullWidth(char c) {
    return FULL_WIDTH.indexOf(c) >= 0;
  }

  private static boolean isVisible(int c) {
    if (c == '\t' || c == '\r') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
