package jp.renkei.affiliation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Groups of institutions under one name, such as a university with campuses: what the name alone
 * means, and in which towns the member is that it then means.
 */
final class Systems {

  private static final String SEAT = "seat";

  private final Lexicon lexicon;
  private final Trie<String> names = new Trie<>();
  private final Map<Integer, Set<String>> seats = new HashMap<>();

  Systems(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (List<String> row : WordFile.read("systems.tsv").rows()) {
      int[] words = lexicon.learn(row.getFirst(), new Tokens()).wordSequence();
      int node = names.insert(words, words.length);
      names.put(node, row.get(1));
      for (String town : WordFile.values(row, 2)) {
        int[] its = lexicon.learn(town, new Tokens()).wordSequence();
        seats.computeIfAbsent(node, key -> new HashSet<>()).add(words(its));
      }
    }
  }

  private String words(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(lexicon::text).collect(Collectors.joining(" "));
  }

  /** Whether these words are a group's name. */
  boolean isSystem(Tokens tokens, int first, int last) {
    return !alone(tokens, first, last).isEmpty();
  }

  /** Whether the name alone means the oldest or largest member, or the whole. */
  boolean hasSeat(Tokens tokens, int first, int last) {
    return alone(tokens, first, last).equals(SEAT);
  }

  /** Whether the town is that of the member which the name alone means. */
  boolean isSeat(Tokens tokens, int first, int last, String town) {
    return seats.getOrDefault(node(tokens, first, last), Set.of()).contains(town);
  }

  /** Where in "University of Minnesota Twin Cities" the town of the seat begins, or the end. */
  int seatIn(Tokens tokens, int first, int last) {
    int node = Trie.ROOT;
    for (int at = first; at < last - 1 && node != Trie.NOWHERE; at++) {
      node = names.child(node, tokens.word[at]);
      if (seats.containsKey(node) && seats.get(node).contains(text(tokens, at + 1, last))) {
        return at + 1;
      }
    }
    return last;
  }

  private String text(Tokens tokens, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(at -> tokens.word[at] < 0 ? "" : lexicon.text(tokens.word[at]))
        .collect(Collectors.joining(" "));
  }

  /** What a group's name means alone; empty for the name of no group. */
  private String alone(Tokens tokens, int first, int last) {
    return names.valueOr(node(tokens, first, last), "");
  }

  private int node(Tokens tokens, int first, int last) {
    return names.at(tokens.word, first, last);
  }
}
