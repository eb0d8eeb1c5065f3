package jp.renkei.affiliation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Names of places and the countries that they may mean: CLDR's names of countries in many
 * languages, and the package's own lists of other names, subdivisions, cities and adjectives.
 */
final class Gazetteer {

  private static final int SHORTEST_FOREIGN_NAME = 4;

  private final Lexicon lexicon;
  private final Trie<Place> places = new Trie<>();
  private final Trie<Place> codes = new Trie<>();
  private final Map<Integer, BitSet> territories = new TreeMap<>();
  private final BitSet addressWords = new BitSet();
  private final BitSet firstSubdivided =
      Countries.set(WordFile.values(WordFile.read("subdivisions.tsv").rows().getFirst(), 0));

  Gazetteer(Lexicon lexicon) {
    this.lexicon = lexicon;
    WordFile.values(WordFile.read("address-words.tsv").rows().getFirst(), 1)
        .forEach(word -> addressWords.set(lexicon.learn(word, new Tokens()).raw[0]));
    for (List<String> row : WordFile.read("not-places.tsv").rows()) {
      add(row.getFirst(), new Place(Place.Kind.NOT_A_PLACE, new BitSet()));
    }
    names("country-names.tsv", Place.Kind.COUNTRY);
    names("subdivisions.tsv", Place.Kind.SUBDIVISION);
    names("cities.tsv", Place.Kind.CITY);
    names("country-adjectives.tsv", Place.Kind.ADJECTIVE);
    countriesInManyLanguages();
    codes();
    for (List<String> row : WordFile.read("territories.tsv").rows()) {
      territories.put(Countries.number(row.getFirst()), Countries.set(WordFile.values(row, 1)));
    }
  }

  private void names(String file, Place.Kind kind) {
    for (List<String> row : WordFile.read(file).rows()) {
      BitSet countries = Countries.set(WordFile.values(row, 0));
      for (String name : WordFile.values(row, 1)) {
        add(name, new Place(kind, countries));
      }
    }
  }

  private void countriesInManyLanguages() {
    for (String tag : WordFile.values(WordFile.read("languages.tsv").rows().getFirst(), 0)) {
      Locale language = Locale.forLanguageTag(tag);
      for (String code : Countries.all()) {
        String name = Locale.of("", code).getDisplayCountry(language);
        boolean own = language.getLanguage().equals("en");
        if (own || name.length() >= SHORTEST_FOREIGN_NAME) {
          addNew(name, new Place(Place.Kind.COUNTRY, Countries.set(List.of(code))));
        }
      }
    }
  }

  private void codes() {
    for (List<String> row : WordFile.read("subdivisions.tsv").rows()) {
      BitSet countries = Countries.set(WordFile.values(row, 0));
      for (String code : WordFile.values(row, 2)) {
        insert(codes, code, new Place(Place.Kind.CODE, countries));
      }
    }
    for (String code : Countries.all()) {
      BitSet country = Countries.set(List.of(code));
      insert(codes, code, new Place(Place.Kind.CODE, country));
    }
    for (String code : Locale.getISOCountries()) {
      BitSet country = Countries.set(List.of(code));
      insert(codes, Locale.of("", code).getISO3Country(), new Place(Place.Kind.CODE, country));
    }
  }

  /** A postal code's country where nothing decides: the first of the list of subdivisions. */
  BitSet unlessDecided(BitSet countries) {
    return countries.intersects(firstSubdivided) ? firstSubdivided : countries;
  }

  /** A city that the registry knows; the package's own reading of the name comes first. */
  void registryCity(String name, BitSet countries) {
    addNew(name, new Place(Place.Kind.REGISTRY_CITY, countries));
  }

  private void addNew(String name, Place place) {
    Tokens tokens = lexicon.learn(name, new Tokens());
    if (tokens.count > 0) {
      int node = places.insert(tokens.raw, tokens.count);
      if (places.valueOr(node, UNKNOWN) == UNKNOWN) {
        places.put(node, place);
      }
    }
  }

  private void add(String name, Place place) {
    insert(places, name, place);
  }

  static final Place UNKNOWN = new Place(Place.Kind.NOT_A_PLACE, new BitSet());

  /** One name for places in two countries means either; the surer kind of two in one stays. */
  private void insert(Trie<Place> names, String name, Place place) {
    Tokens tokens = lexicon.learn(name, new Tokens());
    int node = names.insert(tokens.raw, tokens.count);
    Place before = names.valueOr(node, place);
    if (before.kind() == Place.Kind.NOT_A_PLACE
        || place.kind() == Place.Kind.ADJECTIVE && before != place
        || before.kind() == Place.Kind.COUNTRY && place.kind() != Place.Kind.COUNTRY) {
      names.put(node, before);
    } else {
      BitSet both = (BitSet) before.countries().clone();
      both.or(place.countries());
      names.put(node, new Place(before.kind(), both));
    }
  }

  Trie<Place> places() {
    return places;
  }

  /**
   * Where the longest name of such a place that begins at a token ends; the token where none does.
   */
  int longest(Tokens tokens, int at, int to, Predicate<Place.Kind> wanted) {
    int node = Trie.ROOT;
    int end = at;
    for (int next = at; next < to && node != Trie.NOWHERE; next++) {
      node = places.child(node, tokens.raw[next]);
      if (node != Trie.NOWHERE && wanted.test(places.valueOr(node, UNKNOWN).kind())) {
        end = next + 1;
      }
    }
    return end;
  }

  Place code(int token) {
    return codes.valueOr(codes.child(Trie.ROOT, token), UNKNOWN);
  }

  boolean isAddressWord(int token) {
    return token >= 0 && addressWords.get(token);
  }

  /** The countries of their own that are also named after this one. */
  BitSet territories(int country) {
    return territories.getOrDefault(country, new BitSet());
  }
}
