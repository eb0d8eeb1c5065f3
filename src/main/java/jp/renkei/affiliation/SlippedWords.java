package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Words of institutions written with one slip of the keyboard: Univrsity. Only words that nobody
 * knows are looked at, and only for words of six letters and more with the same first and last
 * letter.
 */
final class SlippedWords {

  private static final int SHORTEST = 6;

  /** A word as it may be meant, and what it is read as. */
  private record Meant(String text, int word) {}

  private final Map<Integer, List<Meant>> byEnds = new HashMap<>();

  /**
   * @param isLearnt which words a slip is looked up for
   */
  SlippedWords(Lexicon lexicon, IntPredicate isLearnt) {
    for (List<String> row : WordFile.read("words.tsv").rows()) {
      int[] head = lexicon.learn(row.getFirst(), new Tokens()).wordSequence();
      if (head.length == 1 && isLearnt.test(head[0])) {
        add(row.getFirst(), head[0]);
        WordFile.values(row, 1).forEach(variant -> add(variant, head[0]));
      }
    }
    for (String file : List.of("institution-words.tsv", "legal-forms.tsv")) {
      for (List<String> row : WordFile.read(file).rows()) {
        for (String text : WordFile.values(row, 1)) {
          int[] word = lexicon.learn(text, new Tokens()).wordSequence();
          if (word.length == 1 && isLearnt.test(word[0])) {
            add(text, word[0]);
          }
        }
      }
    }
  }

  private void add(String text, int word) {
    if (text.length() >= SHORTEST) {
      List<Meant> known =
          byEnds.computeIfAbsent(
              ends(text.charAt(0), text.charAt(text.length() - 1)), key -> new ArrayList<>());
      Meant meant = new Meant(text, word);
      if (!known.contains(meant)) {
        known.add(meant);
      }
    }
  }

  private static int ends(char first, char last) {
    return first << 16 | last;
  }

  /** Reads the unknown words of the tokens as those that they are one slip from. */
  void correct(Tokens tokens, int from, int to) {
    int last = tokens.wordAtOrAfter(to);
    for (int at = tokens.wordAtOrAfter(from); at < last; at++) {
      int token = tokens.wordToken[at];
      int length = tokens.to[token] - tokens.from[token];
      if (tokens.word[at] < 0 && length >= SHORTEST - 1 && !tokens.digits[token]) {
        tokens.word[at] = meant(tokens, token, length);
      }
    }
  }

  private int meant(Tokens tokens, int token, int length) {
    int ends = ends(tokens.chars[tokens.from[token]], tokens.chars[tokens.to[token] - 1]);
    List<Meant> known = byEnds.getOrDefault(ends, List.of());
    String text = known.isEmpty() ? "" : tokens.text(token);
    for (Meant meant : known) {
      if (Math.abs(meant.text.length() - length) <= 1 && Slip.isOne(text, meant.text)) {
        return meant.word;
      }
    }
    return Vocabulary.UNKNOWN;
  }
}
