package jp.renkei.affiliation;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of one country, or those without one, while spellings of one name are joined: the same
 * words in another order (University of X, X University) unless their towns differ, a town after
 * the name that is the name's own, and single slips of the keyboard in a long word that is neither
 * place nor common.
 *
 * <p>University of Washington and Washington University stay apart by their towns, IIT and IIIT
 * because short words are never slips, neighbours one letter apart because both are common.
 */
final class CountrySpellings {

  private static final int SHORTEST_SLIP = 6;
  private static final int COMMONER = 2;
  private static final int LONGEST_BUCKET = 64;

  private final KeyWords keyWords;

  /** The commonest first. */
  private final List<OwnName> names;

  /** By words without their order: a name of each institution, as far as towns tell. */
  private final Map<String, List<OwnName>> byWords;

  private CountrySpellings(List<OwnName> names, KeyWords keyWords) {
    this.names = names;
    this.keyWords = keyWords;
    byWords = HashMap.newHashMap(names.size());
  }

  static CountrySpellings joined(Collection<OwnName> names, KeyWords keyWords) {
    CountrySpellings country = new CountrySpellings(names.stream().sorted().toList(), keyWords);
    country.orders();
    country.blanks();
    country.townsAfter();
    country.shorter();
    country.fields();
    country.slips();
    return country;
  }

  List<OwnName> names() {
    return names;
  }

  /** A name of each institution with these words in any order, the commonest first. */
  List<OwnName> withWords(String words) {
    return byWords.getOrDefault(words, List.of());
  }

  /** {@link #withWords(String)} for each of the words that some name has. */
  List<List<OwnName>> withWords(Set<String> words) {
    return byWords.entrySet().stream()
        .filter(entry -> words.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The same words are one name, except in different towns. */
  private void orders() {
    for (OwnName name : names) {
      List<OwnName> known = byWords.computeIfAbsent(name.unordered(), words -> new ArrayList<>(1));
      known.stream()
          .filter(other -> other.mentions().mayBe(name.mentions()))
          .findFirst()
          .ifPresentOrElse(name::putInto, () -> known.add(name));
    }
  }

  /** Jiao Tong, Jiaotong: the same letters are one name. */
  private void blanks() {
    Map<String, OwnName> known = HashMap.newHashMap(names.size());
    for (OwnName name : names) {
      OwnName other = known.putIfAbsent(name.key().replace(" ", ""), name);
      if (other != null && other.leader().mentions().mayBe(name.leader().mentions())) {
        other.join(name);
      }
    }
  }

  /** "X College Taipei" is X College where that is mostly in Taipei. */
  private void townsAfter() {
    for (OwnName name : names) {
      int end = keyWords.townAfter(name.key());
      if (end > 0) {
        String town = name.key().substring(end + 1);
        withWords(NameForms.unordered(name.key().substring(0, end))).stream()
            .filter(other -> other.leader().mentions().isMostlyIn(town))
            .findFirst()
            .ifPresent(name.leader()::putInto);
      }
    }
  }

  /** A name with a word too much is the commoner one without. */
  private void shorter() {
    names.forEach(name -> name.joinShorter(words -> withWords(words).stream()));
  }

  /** "Weizmann Institute" is the one Weizmann Institute of something. */
  private void fields() {
    Map<String, List<OwnName>> withFields = new LinkedHashMap<>();
    for (OwnName name : names) {
      String rest = keyWords.withoutFields(name.key());
      if (!rest.isEmpty()) {
        withFields.computeIfAbsent(NameForms.unordered(rest), key -> new ArrayList<>(1)).add(name);
      }
    }
    withFields.forEach(this::joinOnly);
  }

  private void joinOnly(String shorter, List<OwnName> longer) {
    List<OwnName> own = withWords(shorter);
    List<OwnName> whole = longer.stream().map(OwnName::leader).distinct().toList();
    if (own.size() == 1
        && whole.size() == 1
        && own.getFirst().leader().mentions().mayBe(whole.getFirst().mentions())) {
      whole.getFirst().join(own.getFirst());
    }
  }

  /**
   * Of two names that differ by one letter of one long word the rarer is a slip of the commoner.
   * Such words have a word in common when one letter or none is left out of each; names are sorted
   * by half a hash of that and of what else is in them.
   */
  private void slips() {
    LongArrayList variants = new LongArrayList();
    for (int rank = 0; rank < names.size(); rank++) {
      addVariants(rank, variants);
    }
    long[] order = variants.toLongArray();
    Arrays.parallelSort(order);
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && order[to] >> Integer.SIZE == order[from] >> Integer.SIZE) {
        to++;
      }
      joinBucket(order, from, Math.min(to, from + LONGEST_BUCKET));
      from = to;
    }
  }

  private void addVariants(int rank, LongArrayList variants) {
    String[] words = names.get(rank).unordered().split(" ");
    if (words.length == 1) {
      return;
    }
    long all = 0;
    for (String word : words) {
      all += LetterHash.of(word);
    }
    for (String word : words) {
      if (word.length() >= SHORTEST_SLIP && !keyWords.isCommonWord(word)) {
        addVariants(all, word, rank, variants);
      }
    }
  }

  private static void addVariants(long all, String word, int rank, LongArrayList variants) {
    long whole = LetterHash.of(word);
    long others = LetterHash.mixed(all - whole);
    variants.add(variant(others, whole, rank));
    for (long without : LetterHash.withoutEach(word)) {
      variants.add(variant(others, without, rank));
    }
  }

  private static long variant(long others, long word, int rank) {
    return LetterHash.mixed(others + word) << Integer.SIZE | rank;
  }

  private void joinBucket(long[] order, int from, int to) {
    for (int rare = to - 1; rare > from; rare--) {
      OwnName slip = names.get((int) order[rare]);
      for (int common = from; common < rare; common++) {
        OwnName meant = names.get((int) order[common]);
        if (slip.leads() && meant.leader() != slip && isSlip(slip, meant)) {
          slip.join(meant);
        }
      }
    }
  }

  private boolean isSlip(OwnName slip, OwnName meant) {
    Mentions rare = slip.mentions();
    Mentions common = meant.leader().mentions();
    boolean commoner =
        common.strings() >= (long) COMMONER * rare.strings() * rare.strings()
            || rare.strings() == 1 && rare.sharesTown(common);
    return commoner && common.mayBe(rare) && isSlipped(slip.unordered(), meant.unordered());
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
        && keyWords.places(slip).isEmpty()
        && Slip.isOne(slip, meant);
  }

  private static int[] digits(String word) {
    return word.chars().filter(Character::isDigit).toArray();
  }
}
