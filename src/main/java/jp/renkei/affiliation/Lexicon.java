package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads strings into tokens and words: characters folded, particles dropped, abbreviations and
 * translations of common words brought to one ({@code words.tsv}, {@code particles.tsv}).
 *
 * <p>Reading is safe for several threads once the last name was learnt.
 */
final class Lexicon {

  private static final int[] NO_WORD = {};
  private static final int LONGEST_ENTITY = 8;

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<int[]> wordsOf = new ArrayList<>();
  private final BitSet of = new BitSet();
  private final BitSet and = new BitSet();

  Lexicon() {
    for (List<String> row : WordFile.read("particles.tsv").rows()) {
      WordFile.values(row, 1).forEach(particle -> meaning(number(particle), NO_WORD));
    }
    WordFile.read("institution-words.tsv").rows().stream()
        .filter(row -> row.getFirst().equals("of"))
        .forEach(row -> WordFile.values(row, 1).forEach(word -> of.set(number(word))));
    WordFile.read("institution-words.tsv").rows().stream()
        .filter(row -> row.getFirst().equals("and"))
        .forEach(row -> WordFile.values(row, 1).forEach(word -> and.set(number(word))));
    for (List<String> row : WordFile.read("words.tsv").rows()) {
      int[] words = numbers(row.getFirst());
      for (String variant : WordFile.values(row, 1)) {
        if (variant.indexOf(' ') < 0) {
          meaning(number(variant), words);
        }
      }
    }
  }

  /** Whether the token is one that goes on with a name: University of. */
  boolean isOf(int raw) {
    return raw >= 0 && of.get(raw);
  }

  /** Whether the token is one that names are compared without. */
  boolean isParticle(int raw) {
    return raw >= 0 && wordsOf.get(raw).length == 0;
  }

  /** Whether the token joins two names. */
  boolean isAnd(int raw) {
    return raw >= 0 && and.get(raw);
  }

  private void meaning(int number, int[] words) {
    while (wordsOf.size() <= number) {
      wordsOf.add(new int[] {wordsOf.size()});
    }
    wordsOf.set(number, words);
  }

  /** The numbers of the words of a row's head, which stand for themselves. */
  private int[] numbers(String words) {
    String[] parts = words.split(" ");
    int[] numbers = new int[parts.length];
    for (int at = 0; at < parts.length; at++) {
      numbers[at] = number(parts[at]);
    }
    return numbers;
  }

  private int number(String word) {
    Tokens tokens = new Tokens();
    for (char c : word.toCharArray()) {
      tokens.append(Folding.folded(c));
    }
    int number = vocabulary.add(tokens.chars, 0, tokens.length);
    while (wordsOf.size() <= number) {
      wordsOf.add(new int[] {wordsOf.size()});
    }
    return number;
  }

  /** The canonical word's number, or {@link Vocabulary#UNKNOWN}. */
  int find(String word) {
    char[] text = word.toCharArray();
    return vocabulary.find(text, 0, text.length);
  }

  String text(int word) {
    return vocabulary.text(word);
  }

  int size() {
    return vocabulary.size();
  }

  /** The canonical words of one role of a list, as numbers, learnt where new. */
  Set<Integer> learnWords(List<String> words) {
    Set<Integer> numbers = new HashSet<>();
    for (String word : words) {
      for (int number : learn(word, new Tokens()).wordSequence()) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** Reads a name whose words are new or known. */
  Tokens learn(String text, Tokens tokens) {
    cut(text, tokens);
    for (int token = 0; token < tokens.count; token++) {
      tokens.raw[token] = vocabulary.add(tokens.chars, tokens.from[token], tokens.to[token]);
    }
    while (wordsOf.size() < vocabulary.size()) {
      wordsOf.add(new int[] {wordsOf.size()});
    }
    toWords(tokens);
    return tokens;
  }

  /** Reads a string; what no name has taught is unknown. */
  Tokens read(String text, Tokens tokens) {
    cut(text, tokens);
    for (int token = 0; token < tokens.count; token++) {
      tokens.raw[token] = vocabulary.find(tokens.chars, tokens.from[token], tokens.to[token]);
    }
    toWords(tokens);
    return tokens;
  }

  private void toWords(Tokens tokens) {
    for (int token = 0; token < tokens.count; token++) {
      tokens.beginWordsOf(token);
      int raw = tokens.raw[token];
      if (raw == Vocabulary.UNKNOWN) {
        tokens.addWord(raw, token);
      } else {
        for (int word : wordsOf.get(raw)) {
          tokens.addWord(word, token);
        }
      }
    }
  }

  private static void cut(String text, Tokens tokens) {
    tokens.clear();
    new Cutter(text, tokens).cut();
  }

  /** The one pass over the characters. */
  private static final class Cutter {

    private final String text;
    private final Tokens tokens;
    private int start;
    private int sourceStart;
    private int letters;
    private int smalls;
    private int numerals;
    private int part;
    private int group;

    Cutter(String text, Tokens tokens) {
      this.text = text;
      this.tokens = tokens;
    }

    void cut() {
      int at = 0;
      while (at < text.length()) {
        at = next(at, text.charAt(at));
      }
      end(text.length());
    }

    /** Takes the character, and says where to go on. */
    private int next(int at, char c) {
      if (c == '&') {
        end(at);
        return afterEntity(at);
      }
      if (c == '#') {
        end(at);
        part++;
        return afterMark(at);
      }
      switch (Folding.kind(c)) {
        case LETTER, DIGIT -> take(at, c);
        case IDEOGRAPH -> {
          end(at);
          take(at, c);
          end(at + 1);
        }
        case SPACE -> end(at);
        case HYPHEN -> hyphen(at);
        case APOSTROPHE -> apostrophe(at);
        case DOT -> dot(at);
        case PART_BORDER -> {
          end(at);
          part++;
        }
        case GROUP_BORDER -> {
          end(at);
          part++;
          group++;
        }
        case NOTHING -> {}
      }
      return at + 1;
    }

    private void take(int at, char c) {
      if (tokens.length == start) {
        sourceStart = at;
      }
      tokens.append(Folding.folded(c));
      if (Folding.kind(c) == Folding.Kind.DIGIT) {
        numerals++;
      } else {
        letters++;
        if (!Character.isUpperCase(c)) {
          smalls++;
        }
      }
    }

    private void end(int at) {
      if (tokens.length > start) {
        tokens.ensureToken();
        int token = tokens.count++;
        tokens.from[token] = start;
        tokens.to[token] = tokens.length;
        tokens.part[token] = part;
        tokens.group[token] = group;
        tokens.sourceFrom[token] = sourceStart;
        tokens.sourceTo[token] = at;
        tokens.capital[token] = letters > 0 && smalls == 0;
        tokens.digits[token] = numerals > 0;
      }
      start = tokens.length;
      letters = 0;
      smalls = 0;
      numerals = 0;
    }

    /** A dash between blanks separates parts, a hyphen words. */
    private void hyphen(int at) {
      end(at);
      if (at > 0
          && at + 1 < text.length()
          && text.charAt(at - 1) == ' '
          && text.charAt(at + 1) == ' ') {
        part++;
      }
    }

    /** D'Annunzio is two words, King's is one. */
    private void apostrophe(int at) {
      int size = tokens.length - start;
      boolean elision =
          size == 1 && (tokens.chars[start] == 'l' || tokens.chars[start] == 'd')
              || size == 4 && tokens.chars[start + 1] == 'e' && tokens.chars[start + 3] == 'l'
              || size == 4 && tokens.chars[start + 2] == 'l' && tokens.chars[start + 3] == 'l';
      boolean inWord = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
      if (elision || !inWord) {
        end(at);
      }
    }

    /** U.S.A. is one token; in any other place a dot ends one. */
    private void dot(int at) {
      boolean initials =
          letters >= 1
              && smalls == 0
              && tokens.length - start <= 4
              && (at < 2 || !Character.isLetter(text.charAt(at - 2)))
              && at + 2 < text.length()
              && Character.isUpperCase(text.charAt(at + 1))
              && !Character.isLetterOrDigit(text.charAt(at + 2));
      boolean last =
          letters >= 1
              && smalls == 0
              && at + 2 == text.length()
              && Character.isUpperCase(text.charAt(at + 1))
              && (at < 2 || !Character.isLetter(text.charAt(at - 2)));
      if (!initials && !last) {
        end(at);
      }
    }

    /** An entity that the export left is a blank, an ampersand a particle. */
    private int afterEntity(int at) {
      int end = text.indexOf(';', at);
      boolean entity = end > at + 1 && end - at <= LONGEST_ENTITY;
      for (int inside = at + 1; entity && inside < end; inside++) {
        char c = text.charAt(inside);
        entity = Character.isLetterOrDigit(c) || c == '#';
      }
      return entity ? end + 1 : at + 1;
    }

    /** {@code #TAB#} and the like are blanks that an export spelt out. */
    private int afterMark(int at) {
      int end = text.indexOf('#', at + 1);
      boolean mark = end > at + 1 && end - at <= 5;
      for (int inside = at + 1; mark && inside < end; inside++) {
        mark = Character.isUpperCase(text.charAt(inside));
      }
      return mark ? end + 1 : at + 1;
    }
  }
}
