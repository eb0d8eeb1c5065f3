package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins spellings of one name where something speaks for it: within a country as {@link
 * CountrySpellings} does, all countries side by side; then names whose country is open with those
 * of the one country that has them.
 *
 * <p>Time n log n in names and their letters; the same names give the same clusters in any order.
 */
final class SpellingClusters {

  private static final int MOST_RARE_SHARE = 3;

  /** A name in a country; the country is empty where none is known. */
  record Spelling(String key, String country) {}

  private final KeyWords keyWords;

  SpellingClusters(KeyWords keyWords) {
    this.keyWords = keyWords;
  }

  /**
   * Joins the names, and returns those that lead a cluster.
   *
   * @param byCountry the names of each country, and those without one
   */
  List<OwnName> cluster(List<Collection<OwnName>> byCountry) {
    List<CountrySpellings> countries =
        byCountry.parallelStream().map(names -> CountrySpellings.joined(names, keyWords)).toList();
    countries.stream()
        .flatMap(country -> country.names().stream())
        .filter(name -> name.country().isEmpty() && name.leads())
        .forEach(name -> name.joinShorter(words -> commonest(words, countries)));
    joinOpen(countries);
    return countries.stream()
        .flatMap(country -> country.names().stream())
        .filter(name -> name.leader() == name)
        .toList();
  }

  /** The commonest name with some words, wherever. */
  private static Stream<OwnName> commonest(String words, List<CountrySpellings> countries) {
    return countries.stream()
        .flatMap(country -> country.withWords(words).stream())
        .min(Comparator.naturalOrder())
        .stream();
  }

  /** A name without country, or with a guessed one, is that of the one country that has it. */
  private static void joinOpen(List<CountrySpellings> countries) {
    List<OwnName> open =
        countries.parallelStream()
            .flatMap(country -> country.names().stream())
            .filter(OwnName::isOpen)
            .sorted()
            .toList();
    Map<String, List<List<OwnName>>> namesakes = namesakes(open, countries);
    for (OwnName name : open) {
      if (name.leads()) {
        joinPlaced(name, namesakes.get(name.unordered()));
      }
    }
  }

  /** By the words of an open name the names with these words, country by country. */
  private static Map<String, List<List<OwnName>>> namesakes(
      List<OwnName> open, List<CountrySpellings> countries) {
    Set<String> words = HashSet.newHashSet(open.size());
    open.forEach(name -> words.add(name.unordered()));
    Map<String, List<List<OwnName>>> namesakes = HashMap.newHashMap(words.size());
    for (List<List<OwnName>> found :
        countries.parallelStream().map(country -> country.withWords(words)).toList()) {
      for (List<OwnName> names : found) {
        namesakes
            .computeIfAbsent(names.getFirst().unordered(), key -> new ArrayList<>(2))
            .add(names);
      }
    }
    return namesakes;
  }

  private static void joinPlaced(OwnName own, List<List<OwnName>> byCountry) {
    OwnName best = own;
    int all = 0;
    int most = 0;
    for (List<OwnName> namesakes : byCountry) {
      int strings = placedStrings(own, namesakes);
      all += strings;
      if (strings > most) {
        most = strings;
        best = meant(own, namesakes);
      }
    }
    boolean heard = own.country().isEmpty() || MOST_RARE_SHARE * most >= own.mentions().strings();
    if (heard && most > MOST_RARE_SHARE * (all - most)) {
      own.putInto(best);
    }
  }

  /** The strings that put the name's namesakes into their country. */
  private static int placedStrings(OwnName own, List<OwnName> namesakes) {
    if (namesakes.getFirst().country().isEmpty()) {
      return 0;
    }
    return namesakes.stream()
        .map(OwnName::leader)
        .filter(other -> other != own)
        .filter(other -> own.country().isEmpty() || !other.mentions().isGuessed())
        .mapToInt(other -> other.mentions().strings())
        .sum();
  }

  /** Of several names with the same words the one in the same order. */
  private static OwnName meant(OwnName own, List<OwnName> namesakes) {
    return namesakes.stream()
        .filter(other -> other.key().equals(own.key()))
        .findFirst()
        .orElse(namesakes.getFirst());
  }
}
