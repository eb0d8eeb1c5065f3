package jp.renkei.affiliation;

/** An acronym in brackets after the name whose initials it is: neither a place nor another name. */
final class Initials {

  private static final int SHORTEST = 2;

  private Initials() {}

  /** Whether the token is a part of its own and the initials of the part before. */
  static boolean isOfPartBefore(Tokens tokens, int token) {
    boolean alone =
        token > 0
            && tokens.part[token - 1] != tokens.part[token]
            && (token + 1 == tokens.count || tokens.part[token + 1] != tokens.part[token]);
    return alone
        && tokens.to[token] - tokens.from[token] >= SHORTEST
        && matches(tokens, token, tokens.to[token] - 1, token - 1);
  }

  /**
   * Goes back through letters and words together; a small word or a second letter of none is
   * skipped.
   */
  private static boolean matches(Tokens tokens, int token, int lastLetter, int lastWord) {
    int letter = lastLetter;
    int word = lastWord;
    int part = tokens.part[lastWord];
    while (letter >= tokens.from[token] && word >= 0 && tokens.part[word] == part) {
      if (tokens.chars[letter] == tokens.chars[tokens.from[word]]) {
        letter--;
      } else if (tokens.to[word] - tokens.from[word] > 3) {
        return false;
      }
      word--;
    }
    return letter < tokens.from[token];
  }
}
