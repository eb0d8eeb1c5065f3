package jp.renkei.affiliation;

/**
 * Where a name may stand.
 *
 * @param index the part that it stands in
 * @param from first token
 * @param to the token after the last
 */
record Span(Parts parts, int index, int from, int to) {

  Tokens tokens() {
    return parts.tokens();
  }

  int firstWord() {
    return tokens().wordAtOrAfter(from);
  }

  /** The word after the last. */
  int lastWord() {
    return tokens().wordAtOrAfter(to);
  }

  /** Whether no word of the part stands before it. */
  boolean beginsPart() {
    return tokens().wordAtOrAfter(parts.get(index).from()) == firstWord();
  }
}
