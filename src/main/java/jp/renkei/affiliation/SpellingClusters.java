package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Joins spellings of one name in one country where something speaks for it: the same words in
 * another order (University of X, X University) unless their towns differ, a town after the name
 * that is the name's own, a country left out where the others name one alone, and single slips of
 * the keyboard in a long word that is neither place nor common.
 *
 * <p>University of Washington and Washington University stay apart by their towns, IIT and IIIT
 * because short words are never slips, neighbours one letter apart because both are common. Time n
 * log n in names and their letters; the same names give the same clusters in any order.
 */
final class SpellingClusters {

  private static final int SHORTEST_SLIP = 6;
  private static final int MOST_RARE_SHARE = 3;
  private static final int COMMONER = 2;
  private static final int LONGEST_BUCKET = 64;
  private static final int LONGEST_TOWN = 3;

  /** A name in a country; the country is empty where none is known. */
  record Spelling(String key, String country) {}

  private final NameRules rules;

  SpellingClusters(NameRules rules) {
    this.rules = rules;
  }

  /** For each spelling the one that stands for its cluster. */
  Map<Spelling, Spelling> cluster(Map<Spelling, Mentions> names) {
    Joining joining = new Joining(names);
    joining.orders();
    joining.blanks();
    joining.townsAfter();
    joining.shorter();
    joining.fields();
    joining.namesakes();
    joining.slips();
    joining.unplaced();
    return joining.result();
  }

  /** The clusters while they grow; each has a leader, the commonest of its spellings. */
  private final class Joining {

    private final Spelling[] spellings;
    private final String[] unordered;
    private final Mentions[] mentions;
    private final int[] leader;
    private final Map<String, Map<String, List<Integer>>> byWords = new HashMap<>();

    Joining(Map<Spelling, Mentions> names) {
      Comparator<Map.Entry<Spelling, Mentions>> commonest =
          Comparator.comparingInt(entry -> -entry.getValue().strings());
      List<Map.Entry<Spelling, Mentions>> sorted =
          names.entrySet().parallelStream()
              .sorted(
                  commonest
                      .thenComparing(entry -> -entry.getValue().occurrences())
                      .thenComparing(entry -> entry.getKey().key())
                      .thenComparing(entry -> entry.getKey().country()))
              .toList();
      int size = sorted.size();
      spellings = new Spelling[size];
      mentions = new Mentions[size];
      unordered = new String[size];
      leader = IntStream.range(0, size).toArray();
      for (int at = 0; at < size; at++) {
        spellings[at] = sorted.get(at).getKey();
        mentions[at] = new Mentions();
        mentions[at].add(sorted.get(at).getValue());
      }
      Arrays.parallelSetAll(unordered, at -> NameForms.unordered(spellings[at].key()));
    }

    private int leader(int at) {
      int top = at;
      while (leader[top] != top) {
        top = leader[top];
      }
      leader[at] = top;
      return top;
    }

    /** Puts a cluster into another; the earlier leader leads. */
    private void join(int one, int other) {
      int first = Math.min(leader(one), leader(other));
      int second = Math.max(leader(one), leader(other));
      if (first != second) {
        leader[second] = first;
        mentions[first].add(mentions[second]);
      }
    }

    /** The same words in the same country are one name, except in different towns. */
    void orders() {
      for (int at = 0; at < spellings.length; at++) {
        List<Integer> leaders =
            byWords
                .computeIfAbsent(unordered[at], words -> new HashMap<>(2))
                .computeIfAbsent(spellings[at].country(), country -> new ArrayList<>(1));
        int own = at;
        leaders.stream()
            .filter(other -> mentions[other].mayBe(mentions[own]))
            .findFirst()
            .ifPresentOrElse(other -> join(other, own), () -> leaders.add(own));
      }
    }

    /** Jiao Tong, Jiaotong: the same letters in the same country are one name. */
    void blanks() {
      Map<Spelling, Integer> known = new HashMap<>(2 * spellings.length);
      for (int at = 0; at < spellings.length; at++) {
        Spelling letters =
            new Spelling(spellings[at].key().replace(" ", ""), spellings[at].country());
        Integer other = known.putIfAbsent(letters, at);
        if (other != null && mentions[leader(other)].mayBe(mentions[leader(at)])) {
          join(other, at);
        }
      }
    }

    private List<Integer> leaders(String words, String country) {
      return byWords.getOrDefault(words, Map.of()).getOrDefault(country, List.of());
    }

    /** "X College Taipei" is X College where that is mostly in Taipei. */
    void townsAfter() {
      for (int at = 0; at < spellings.length; at++) {
        String[] words = spellings[at].key().split(" ");
        for (int town = Math.min(LONGEST_TOWN, words.length - 2); town > 0; town--) {
          int end = words.length - town;
          String name = String.join(" ", Arrays.asList(words).subList(end, words.length));
          if (rules.isCity(name)) {
            String[] rest = Arrays.copyOf(words, end);
            Arrays.sort(rest);
            int own = at;
            leaders(String.join(" ", rest), spellings[at].country()).stream()
                .filter(other -> mentions[leader(other)].isMostlyIn(name))
                .findFirst()
                .ifPresent(other -> join(other, own));
            break;
          }
        }
      }
    }

    /** A name with a word too much is the commoner one without, in its country. */
    void shorter() {
      for (int at = 0; at < spellings.length; at++) {
        int own = at;
        mentions[at].shorter().stream()
            .map(NameForms::unordered)
            .flatMap(words -> inCountry(words, spellings[own].country()).stream())
            .filter(other -> mentions[leader(other)].strings() >= mentions[own].strings())
            .findFirst()
            .ifPresent(other -> join(other, own));
      }
    }

    /** "Weizmann Institute" is the one Weizmann Institute of something in its country. */
    void fields() {
      longer(rules::withoutFields).forEach(this::joinOnly);
    }

    /** "University of Tübingen" is the one that is also named after somebody. */
    void namesakes() {
      longer(rules::withoutNamesake).forEach(this::joinOnly);
    }

    /** The names that are longer than another, by that. */
    private Map<Spelling, List<Integer>> longer(UnaryOperator<String> shorter) {
      String[] rests = new String[spellings.length];
      Arrays.parallelSetAll(rests, at -> shorter.apply(spellings[at].key()));
      Map<Spelling, List<Integer>> longer = new LinkedHashMap<>();
      for (int at = 0; at < spellings.length; at++) {
        if (!rests[at].isEmpty()) {
          longer
              .computeIfAbsent(
                  new Spelling(NameForms.unordered(rests[at]), spellings[at].country()),
                  key -> new ArrayList<>(1))
              .add(at);
        }
      }
      return longer;
    }

    private void joinOnly(Spelling shorter, List<Integer> longer) {
      List<Integer> own = leaders(shorter.key(), shorter.country());
      int[] whole = longer.stream().mapToInt(this::leader).distinct().toArray();
      if (own.size() == 1
          && whole.length == 1
          && mentions[leader(own.getFirst())].mayBe(mentions[whole[0]])) {
        join(whole[0], own.getFirst());
      }
    }

    /** The names with the words in a country, or in the first country for a name without one. */
    private List<Integer> inCountry(String words, String country) {
      List<Integer> same = leaders(words, country);
      return same.isEmpty() && country.isEmpty()
          ? byWords.getOrDefault(words, Map.of()).values().stream()
              .flatMap(List::stream)
              .sorted()
              .limit(1)
              .toList()
          : same;
    }

    /** A name without country, or with a guessed one, is that of the one country that has it. */
    void unplaced() {
      for (int at = 0; at < spellings.length; at++) {
        boolean open = spellings[at].country().isEmpty() || mentions[at].isGuessed();
        if (open && leader(at) == at) {
          joinPlaced(at);
        }
      }
    }

    private void joinPlaced(int own) {
      Map<String, List<Integer>> countries = byWords.get(unordered[own]);
      boolean unplaced = spellings[own].country().isEmpty();
      int best = own;
      int all = 0;
      int most = 0;
      for (Map.Entry<String, List<Integer>> entry : countries.entrySet()) {
        int strings =
            entry.getKey().isEmpty()
                ? 0
                : entry.getValue().stream()
                    .map(this::leader)
                    .filter(other -> other != own && (unplaced || !mentions[other].isGuessed()))
                    .mapToInt(other -> mentions[other].strings())
                    .sum();
        all += strings;
        if (strings > most) {
          most = strings;
          best = meant(own, entry.getValue());
        }
      }
      boolean heard = unplaced || MOST_RARE_SHARE * most >= mentions[own].strings();
      if (heard && most > MOST_RARE_SHARE * (all - most)) {
        int placed = leader(best);
        if (placed != own) {
          leader[own] = placed;
          mentions[placed].add(mentions[own]);
        }
      }
    }

    /** Of several names with the same words the one in the same order. */
    private int meant(int own, List<Integer> leaders) {
      return leaders.stream()
          .filter(other -> spellings[other].key().equals(spellings[own].key()))
          .findFirst()
          .orElse(leaders.getFirst());
    }

    /**
     * Of two names that differ by one letter of one long word the rarer is a slip of the commoner.
     * Such words have a word in common when one letter or none is left out of each; names are
     * sorted by a hash of that and of what else is in them.
     */
    void slips() {
      long[] hashes = new long[spellings.length * 8];
      int[] owners = new int[hashes.length];
      int size = 0;
      for (int at = 0; at < spellings.length; at++) {
        String[] words = unordered[at].split(" ");
        long all = spellings[at].country().hashCode();
        for (String word : words) {
          all += mixed(word, -1);
        }
        for (String word : words) {
          if (words.length > 1 && word.length() >= SHORTEST_SLIP && !rules.isCommonWord(word)) {
            if (size + word.length() >= hashes.length) {
              hashes = Arrays.copyOf(hashes, 2 * (size + word.length() + 1));
              owners = Arrays.copyOf(owners, hashes.length);
            }
            long others = all - mixed(word, -1);
            for (int without = -1; without < word.length(); without++) {
              hashes[size] = others * 31 + mixed(word, without);
              owners[size++] = at;
            }
          }
        }
      }
      joinEqual(hashes, owners, size);
    }

    private void joinEqual(long[] hashes, int[] owners, int size) {
      long[] order = new long[size];
      for (int at = 0; at < size; at++) {
        order[at] = hashes[at] << 32 | owners[at];
      }
      Arrays.parallelSort(order);
      for (int from = 0; from < size; ) {
        int to = from + 1;
        while (to < size && order[to] >> 32 == order[from] >> 32) {
          to++;
        }
        joinBucket(order, from, Math.min(to, from + LONGEST_BUCKET));
        from = to;
      }
    }

    private void joinBucket(long[] order, int from, int to) {
      for (int rare = to - 1; rare > from; rare--) {
        for (int common = from; common < rare; common++) {
          int slip = (int) order[rare];
          int meant = (int) order[common];
          if (leader(slip) == slip && leader(meant) != slip && isSlip(slip, leader(meant), meant)) {
            join(meant, slip);
          }
        }
      }
    }

    private boolean isSlip(int slip, int whole, int meant) {
      Mentions rare = mentions[slip];
      Mentions common = mentions[whole];
      boolean commoner =
          common.strings() >= (long) COMMONER * rare.strings() * rare.strings()
              || rare.strings() == 1 && rare.sharesTown(common);
      return commoner
          && spellings[slip].country().equals(spellings[meant].country())
          && common.mayBe(rare)
          && isSlipped(unordered[slip], unordered[meant]);
    }

    Map<Spelling, Spelling> result() {
      Map<Spelling, Spelling> result = new HashMap<>(2 * spellings.length);
      for (int at = 0; at < spellings.length; at++) {
        result.put(spellings[at], spellings[leader(at)]);
      }
      return result;
    }
  }

  /** Hash of a word without the letter at that place. */
  private static long mixed(String word, int without) {
    long hash = 1125899906842597L;
    for (int at = 0; at < word.length(); at++) {
      if (at != without) {
        hash = (hash ^ word.charAt(at)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
    }
    return hash;
  }

  private boolean isSlipped(String slip, String meant) {
    List<String> own = new ArrayList<>(List.of(slip.split(" ")));
    List<String> its = new ArrayList<>(List.of(meant.split(" ")));
    List<String> shared = new ArrayList<>(its);
    for (String word : List.copyOf(own)) {
      if (shared.remove(word)) {
        own.remove(word);
        its.remove(word);
      }
    }
    return own.size() == 1 && its.size() == 1 && isSlippedWord(own.getFirst(), its.getFirst());
  }

  private boolean isSlippedWord(String slip, String meant) {
    return Math.min(slip.length(), meant.length()) >= SHORTEST_SLIP
        && Arrays.equals(digits(slip), digits(meant))
        && rules.places(slip).isEmpty()
        && Slip.isOne(slip, meant);
  }

  private static int[] digits(String word) {
    return word.chars().filter(Character::isDigit).toArray();
  }
}
