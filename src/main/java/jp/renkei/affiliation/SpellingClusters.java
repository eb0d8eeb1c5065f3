package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins spellings of one name in one country: a country left out where the others name one alone,
 * and single slips of the keyboard in a long word that is no place.
 *
 * <p>University of Washington and Washington University, IIT and IIIT stay apart: order counts, and
 * short words are never slips. Linear in names and their words; the same names give the same
 * clusters in any order.
 */
final class SpellingClusters {

  private static final int SHORTEST_SLIP = 7;
  private static final int MOST_RARE_SHARE = 3;

  /** A name in a country; the country is empty where none is known. */
  record Spelling(String key, String country) {}

  private final NameRules rules;

  SpellingClusters(NameRules rules) {
    this.rules = rules;
  }

  /** For each spelling the one that stands for its cluster. */
  Map<Spelling, Spelling> cluster(Map<Spelling, Integer> occurrences) {
    Map<Spelling, Spelling> representative = HashMap.newHashMap(occurrences.size());
    Map<String, List<Spelling>> byKey = HashMap.newHashMap(occurrences.size());
    for (Spelling spelling : occurrences.keySet()) {
      representative.put(spelling, spelling);
      byKey.computeIfAbsent(spelling.key(), key -> new ArrayList<>(1)).add(spelling);
    }
    for (List<Spelling> spellings : byKey.values()) {
      spellings.sort(Comparator.comparing(Spelling::country));
      joinUnplaced(spellings, representative, occurrences);
    }
    joinSlips(representative, occurrences);
    representative.replaceAll((spelling, by) -> end(representative, by));
    return representative;
  }

  private static Spelling end(Map<Spelling, Spelling> representative, Spelling spelling) {
    Spelling at = spelling;
    while (!representative.get(at).equals(at)) {
      at = representative.get(at);
    }
    return at;
  }

  /** A name without country is that of the one country that has it. */
  private static void joinUnplaced(
      List<Spelling> spellings,
      Map<Spelling, Spelling> representative,
      Map<Spelling, Integer> occurrences) {
    List<Spelling> placed = spellings.stream().filter(s -> !s.country().isEmpty()).toList();
    if (placed.size() == spellings.size() || placed.isEmpty()) {
      return;
    }
    Spelling first = placed.stream().max(Comparator.comparing(occurrences::get)).orElseThrow();
    int rest = placed.stream().filter(s -> s != first).mapToInt(occurrences::get).sum();
    if (occurrences.get(first) > MOST_RARE_SHARE * rest) {
      representative.put(spellings.getFirst(), first);
    }
  }

  /** The rarer of two names that differ by one letter in one long word. */
  private void joinSlips(
      Map<Spelling, Spelling> representative, Map<Spelling, Integer> occurrences) {
    Map<String, List<Spelling>> blocks = new HashMap<>();
    for (Spelling spelling : occurrences.keySet()) {
      String[] words = spelling.key().split(" ");
      for (int at = 0; at < words.length; at++) {
        if (words[at].length() >= SHORTEST_SLIP && words.length > 1) {
          String word = words[at];
          words[at] = "*";
          String block = spelling.country() + "/" + String.join(" ", words);
          blocks.computeIfAbsent(block, key -> new ArrayList<>(1)).add(spelling);
          words[at] = word;
        }
      }
    }
    Comparator<Spelling> commonest =
        Comparator.comparing((Spelling s) -> -occurrences.get(s)).thenComparing(Spelling::key);
    blocks.values().removeIf(block -> block.size() == 1); // most; only the others need an order
    for (List<Spelling> block : new TreeMap<>(blocks).values()) {
      block.sort(commonest);
      joinWithin(block, representative);
    }
  }

  private void joinWithin(List<Spelling> block, Map<Spelling, Spelling> representative) {
    int most = Math.min(block.size(), 50);
    for (int rare = most - 1; rare > 0; rare--) {
      for (int common = 0; common < rare; common++) {
        Spelling slip = block.get(rare);
        Spelling meant = block.get(common);
        if (representative.get(slip).equals(slip) && isSlip(slip.key(), meant.key())) {
          representative.put(slip, meant);
        }
      }
    }
  }

  private boolean isSlip(String slip, String meant) {
    String[] own = slip.split(" ");
    String[] its = meant.split(" ");
    for (int at = 0; at < own.length; at++) {
      if (!own[at].equals(its[at])) {
        return isSlippedWord(own[at], its[at]);
      }
    }
    return false;
  }

  private boolean isSlippedWord(String slip, String meant) {
    return Math.min(slip.length(), meant.length()) >= SHORTEST_SLIP
        && Arrays.equals(digits(slip), digits(meant))
        && rules.places(slip).isEmpty()
        && distance(slip, meant) == 1;
  }

  private static int[] digits(String word) {
    return word.chars().filter(Character::isDigit).toArray();
  }

  /** 1 where one letter is left out, put in, changed or swapped with its neighbour; else 2. */
  private static int distance(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    String left = one.substring(start);
    String right = other.substring(start);
    boolean changed =
        left.length() == right.length() && left.substring(1).equals(right.substring(1));
    boolean added = left.length() + 1 == right.length() && right.substring(1).equals(left);
    boolean dropped = right.length() + 1 == left.length() && left.substring(1).equals(right);
    boolean swapped =
        left.length() == right.length()
            && left.length() > 1
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0)
            && left.substring(2).equals(right.substring(2));
    return changed || added || dropped || swapped ? 1 : 2;
  }
}
