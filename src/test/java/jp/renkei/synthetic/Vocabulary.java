package jp.renkei.synthetic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The vocabulary files beside this package, and the shares of figure 2-6. */
final class Vocabulary {

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Path FIGURES = Path.of("ontology/figures");

  /** One row of country-spellings.csv. */
  record CountrySpelling(String kind, String text) {}

  /** Shape of a postcode and the side of the city it stands on. */
  record Postcode(String shape, String side) {}

  /** What syllables a country's towns are built of. */
  record Sound(List<String> syllables, List<String> suffixes) {}

  /** A country's papers and the share of them that are international. */
  record CountryShare(String country, double papers, double internationalRatio) {}

  private final Map<String, List<CountrySpelling>> countrySpellings;
  private final Map<String, List<City>> cities;
  private final Map<String, Sound> sounds;
  private final Map<String, List<InstitutionForm>> forms;
  private final Map<String, String> soundOf;
  private final Map<String, String> formsOf;
  private final Map<String, List<String>> units;
  private final Map<String, List<Postcode>> postcodes;
  private final Map<String, List<String>> abbreviations;
  private final Map<String, List<String>> fields;
  private final EnumMap<SpellingKind, Double> rates = new EnumMap<>(SpellingKind.class);

  Vocabulary() {
    countrySpellings =
        grouped(
            "country-spellings.csv",
            "country",
            row -> new CountrySpelling(row.get("kind"), row.get("spelling")));
    cities = grouped("cities.csv", "country", Vocabulary::city);
    sounds =
        rows("syllables.csv").stream()
            .collect(
                toMap(
                    row -> row.get("sound"),
                    row -> new Sound(words(row.get("syllables")), words(row.get("suffixes")))));
    forms = grouped("institution-forms.csv", "forms", Vocabulary::form);
    soundOf = pairs("languages.csv", "country", "sound");
    formsOf = pairs("languages.csv", "country", "forms");
    units = grouped("departments.csv", "unit", row -> row.get("name"));
    postcodes =
        grouped("postcodes.csv", "country", row -> new Postcode(row.get("shape"), row.get("side")));
    abbreviations = grouped("abbreviations.csv", "word", row -> row.get("short"));
    fields =
        rows("fields.csv").stream()
            .collect(toMap(row -> row.get("kind"), row -> words(row.get("words"))));
    for (CSVRecord row : rows("rates.csv")) {
      SpellingKind kind =
          SpellingKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
      rates.put(kind, Double.valueOf(row.get("rate")));
    }
  }

  /** Rate of a kind of spelling, a fraction. */
  double rate(SpellingKind kind) {
    return rates.get(kind);
  }

  /** Ways to write a country; where the file has none, its English name in the JDK's CLDR. */
  List<CountrySpelling> spellings(String country) {
    List<CountrySpelling> known = countrySpellings.get(country);
    return known == null ? List.of(new CountrySpelling("usual", englishName(country))) : known;
  }

  static String englishName(String country) {
    return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
  }

  /** Cities of a country; one without a name where the file has none. */
  List<City> cities(String country) {
    return cities.getOrDefault(country, List.of(new City(country, "", "", "", false)));
  }

  Sound sound(String country) {
    return sounds.get(soundOf.getOrDefault(country, soundOf.get("*")));
  }

  List<InstitutionForm> forms(String country) {
    return forms.get(formsOf.getOrDefault(country, formsOf.get("*")));
  }

  /** Names of departments, faculties, laboratories, roles, streets, campuses, nobodies. */
  List<String> units(String unit) {
    return units.get(unit);
  }

  List<Postcode> postcodes(String country) {
    return postcodes.getOrDefault(country, List.of());
  }

  /** Short forms of a word, none for most. */
  List<String> abbreviations(String word) {
    return abbreviations.getOrDefault(word, List.of());
  }

  /** First or last words of keywords. */
  List<String> keywordWords(String kind) {
    return fields.get(kind);
  }

  /** All sounds, in the order of their names. */
  List<Sound> sounds() {
    return new TreeMap<>(sounds).values().stream().toList();
  }

  /** Areas with their uppermost keywords, in the contract's order; the last is no area. */
  List<Map.Entry<String, String>> areaRoots() {
    return rows("areas.csv").stream()
        .map(row -> Map.entry(row.get("area"), row.get("keyword")))
        .toList();
  }

  /** Papers of each area and in all, as in the survey's table of areas. */
  Map<String, Double> areaPapers() {
    return read(FIGURES.resolve("areas.csv")).stream()
        .collect(toMap(row -> row.get("area"), row -> Double.valueOf(row.get("papers"))));
  }

  /** Header lines of IEEE Xplore's export, oldest first. */
  List<String> ieeeHeaders() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("ieee-xplore-headers.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shares as in figure 2-6. */
  List<CountryShare> studied() {
    return shares(read(FIGURES.resolve("countries.csv")));
  }

  /** Plausible shares of the countries that figure 2-6 leaves out, in the same unit. */
  List<CountryShare> restOfTheWorld() {
    return shares(rows("countries.csv"));
  }

  private static List<CountryShare> shares(List<CSVRecord> rows) {
    return rows.stream()
        .map(
            row ->
                new CountryShare(
                    row.get("country"),
                    Double.parseDouble(row.get("papers")),
                    Double.parseDouble(row.get("international_ratio"))))
        .toList();
  }

  private static City city(CSVRecord row) {
    return new City(
        row.get("country"),
        row.get("city"),
        row.get("state"),
        row.get("state_code"),
        row.get("ambiguous").equals("yes"));
  }

  private static InstitutionForm form(CSVRecord row) {
    String same = row.get("same");
    return new InstitutionForm(
        row.get("kind"),
        Integer.parseInt(row.get("weight")),
        row.get("form"),
        same.isEmpty() ? List.of() : List.of(same.split("\\|")));
  }

  private static <T> Map<String, List<T>> grouped(
      String file, String column, Function<CSVRecord, T> read) {
    return rows(file).stream().collect(groupingBy(row -> row.get(column), mapping(read, toList())));
  }

  private static Map<String, String> pairs(String file, String from, String to) {
    return rows(file).stream().collect(toMap(row -> row.get(from), row -> row.get(to)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(text.split(" ")));
  }

  private static List<CSVRecord> rows(String file) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
      return CSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<CSVRecord> read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return CSV.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
