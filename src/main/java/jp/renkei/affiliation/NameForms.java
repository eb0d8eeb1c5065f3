package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words by which a name is compared: phrases that mean one thing in several languages or forms
 * brought to one ({@code name-forms.tsv}), legal forms of companies left out where two words remain
 * ({@code legal-forms.tsv}).
 */
final class NameForms {

  private static final int FEWEST_WORDS = 2;
  private static final int[] NO_FORM = {};

  private final Lexicon lexicon;
  private final Trie<int[]> forms = new Trie<>();
  private final Trie<int[]> legal = new Trie<>();
  private final BitSet legalWords = new BitSet();

  NameForms(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (List<String> row : WordFile.read("name-forms.tsv").rows()) {
      int[] form = lexicon.learn(row.getFirst(), new Tokens()).wordSequence();
      for (String phrase : WordFile.values(row, 1)) {
        int[] words = lexicon.learn(phrase, new Tokens()).wordSequence();
        forms.put(forms.insert(words, words.length), form);
      }
    }
    for (String phrase : WordFile.values(WordFile.read("legal-forms.tsv").rows().getFirst(), 1)) {
      int[] words = lexicon.learn(phrase, new Tokens()).wordSequence();
      legal.put(legal.insert(words, words.length), words);
      if (words.length == 1) {
        legalWords.set(words[0]);
      }
    }
  }

  /** Whether the word alone is a legal form. */
  boolean isLegal(int word) {
    return word >= 0 && legalWords.get(word);
  }

  /** The words of a name between two, in the name's order, with a blank between. */
  String key(Tokens tokens, int from, int to) {
    int last = withoutLegalForms(tokens, from, to);
    List<String> words = new ArrayList<>(last - from);
    for (int at = from; at < last; ) {
      int end = longest(forms, tokens, at, last);
      if (end > at) {
        for (int word : value(forms, tokens, at, end)) {
          words.add(lexicon.text(word));
        }
        at = end;
      } else {
        words.add(text(tokens, at++));
      }
    }
    return String.join(" ", words);
  }

  /** Where the legal forms at the end begin, or the end where they leave too few words. */
  private int withoutLegalForms(Tokens tokens, int from, int to) {
    int without = to;
    for (int start = withoutLegal(tokens, from, without);
        start < without;
        start = withoutLegal(tokens, from, without)) {
      without = start;
    }
    return without - from >= FEWEST_WORDS ? without : to;
  }

  /** Where a legal form at the end begins, or the end. */
  private int withoutLegal(Tokens tokens, int from, int to) {
    for (int at = Math.max(from + 1, to - 3); at < to; at++) {
      if (longest(legal, tokens, at, to) == to) {
        return at;
      }
    }
    return to;
  }

  private String text(Tokens tokens, int at) {
    int word = tokens.word[at];
    return word < 0 ? tokens.text(tokens.wordToken[at]) : lexicon.text(word);
  }

  private static int longest(Trie<int[]> phrases, Tokens tokens, int at, int to) {
    int node = Trie.ROOT;
    int end = at;
    for (int next = at; next < to; next++) {
      node = phrases.child(node, tokens.word[next]);
      if (node == Trie.NOWHERE) {
        break;
      }
      if (phrases.valueOr(node, NO_FORM) != NO_FORM) {
        end = next + 1;
      }
    }
    return end;
  }

  private static int[] value(Trie<int[]> phrases, Tokens tokens, int at, int end) {
    return phrases.valueOr(phrases.at(tokens.word, at, end), NO_FORM);
  }

  /** The words of a key without their order. */
  static String unordered(String key) {
    String[] words = key.split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }
}
