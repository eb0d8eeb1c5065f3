package jp.renkei.rulebase;

/** A word or sign of a rule file, with its line. */
record Token(Kind kind, String text, int line) {

  /** What a token is. */
  enum Kind {
    WORD,
    VARIABLE,
    TEXT,
    SIGN,
    END
  }

  boolean is(String wordOrSign) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wordOrSign);
  }

  /** As it stands in the file, cut when long. */
  String shown() {
    String cut = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return switch (kind) {
      case TEXT -> "\"" + cut + "\"";
      case VARIABLE -> "$" + cut;
      default -> cut;
    };
  }
}
