package jp.renkei.affiliation;

import java.util.function.Function;
import java.util.stream.Stream;
import jp.renkei.affiliation.SpellingClusters.Spelling;

/** A name that no registry knows while spellings of it are brought together. */
final class OwnName implements Comparable<OwnName> {

  private final String key;
  private final String country;
  private final String unordered;

  /** Of the name alone, while {@code mentions} grow with its cluster. */
  private int strings;

  private int occurrences;
  private final int hash;
  private final Mentions mentions = new Mentions();
  private OwnName leader = this;
  private int number = -1;

  OwnName(String key, String country) {
    this.key = key;
    this.country = country;
    unordered = NameForms.unordered(key);
    hash = key.hashCode();
  }

  /** One more string has the name, so and so often; before any is joined. */
  void add(Decision.Named name, int times) {
    strings++;
    occurrences += times;
    mentions.add(name, times);
  }

  /** The commonest first; of equally common ones by their hash, as that is at hand. */
  @Override
  public int compareTo(OwnName other) {
    if (strings != other.strings) {
      return Integer.compare(other.strings, strings);
    }
    if (occurrences != other.occurrences) {
      return Integer.compare(other.occurrences, occurrences);
    }
    if (hash != other.hash) {
      return Integer.compare(hash, other.hash);
    }
    int byKey = key.compareTo(other.key);
    return byKey == 0 ? country.compareTo(other.country) : byKey;
  }

  String key() {
    return key;
  }

  String country() {
    return country;
  }

  Spelling spelling() {
    return new Spelling(key, country);
  }

  /** The words of the name without their order. */
  String unordered() {
    return unordered;
  }

  /**
   * What the strings of its cluster say, for a leader; else what they said before it was put in.
   */
  Mentions mentions() {
    return mentions;
  }

  /** As what it is shown. */
  String shown() {
    return mentions.shown();
  }

  /** Whether no string says where it is. */
  boolean isOpen() {
    return country.isEmpty() || mentions.isGuessed();
  }

  boolean leads() {
    return leader == this;
  }

  /** The name that stands for its cluster. */
  OwnName leader() {
    OwnName top = leader;
    while (top.leader != top) {
      top = top.leader;
    }
    if (leader != top) { // when all are joined none writes any more, and threads may ask
      leader = top;
    }
    return top;
  }

  /** Makes one cluster of two; the commoner leader leads. */
  void join(OwnName other) {
    OwnName own = leader();
    OwnName its = other.leader();
    if (own.compareTo(its) <= 0) {
      its.putInto(own);
    } else {
      own.putInto(its);
    }
  }

  /**
   * Puts its cluster into that of the first name which is what it may be in short and no rarer.
   *
   * @param withWords the names with some words in any order
   */
  void joinShorter(Function<String, Stream<OwnName>> withWords) {
    mentions.shorter().stream()
        .map(NameForms::unordered)
        .flatMap(withWords)
        .filter(other -> other.leader().mentions.strings() >= mentions.strings())
        .findFirst()
        .ifPresent(leader()::putInto);
  }

  /** Puts the cluster that it leads into that of another name. */
  void putInto(OwnName other) {
    OwnName top = other.leader();
    if (top != this) {
      leader = top;
      top.mentions.add(mentions);
    }
  }

  /** The institution that the name leads is counted under a number. */
  void count(int institution) {
    number = institution;
  }

  /** The number of the institution that it is a name of. */
  int institution() {
    return leader().number;
  }
}
