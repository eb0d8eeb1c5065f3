package jp.renkei.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.renkei.synthetic.Vocabulary.CountryShare;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One corpus of 20,000 papers, read back without the classes that made it. */
class SyntheticCorpusTest {

  private static final int PAPERS = 20_000;
  private static final Pattern ENTITY = Pattern.compile("&#x([0-9A-F]{4});");
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final CSVFormat TSV = CSV.builder().setDelimiter('\t').setQuote(null).get();

  @TempDir static Path folder;

  private static List<CSVRecord> papers;
  private static List<CSVRecord> truth;
  private static Map<String, CSVRecord> affiliations;

  @BeforeAll
  static void makeCorpus() throws IOException {
    SyntheticCorpus.write(CorpusPlan.ieee(Scale.papers(PAPERS), 1), folder);
    papers = new ArrayList<>();
    for (Path file : files(folder.resolve("papers"))) {
      papers.addAll(read(file, CSV));
    }
    truth = read(folder.resolve("truth/papers.tsv"), TSV);
    affiliations = new HashMap<>();
    for (CSVRecord row : read(folder.resolve("truth/affiliations.tsv"), TSV)) {
      affiliations.put(row.get("raw"), row);
    }
  }

  @Test
  void same_plan_gives_the_same_bytes_and_another_seed_others(@TempDir Path other)
      throws IOException {
    Scale scale = Scale.papers(2_000);
    for (String name : List.of("a", "b")) {
      SyntheticCorpus.write(new CorpusPlan(scale, 1, 0.1, 0.1), other.resolve(name));
    }
    SyntheticCorpus.write(new CorpusPlan(scale, 2, 0.1, 0.1), other.resolve("c"));

    assertThat(digest(other.resolve("a"))).isEqualTo(digest(other.resolve("b")));
    assertThat(digest(other.resolve("a"))).isNotEqualTo(digest(other.resolve("c")));
  }

  @Test
  void countries_write_the_shares_of_figure_2_6_within_four_standard_deviations()
      throws IOException {
    Map<String, CSVRecord> counted = byCountry();
    long located = truth.stream().filter(row -> !row.get("countries").isEmpty()).count();

    for (CountryShare share : new Vocabulary().studied()) {
      double expected = share.papers() / 1_772_843;
      double spread = 4 * Math.sqrt(expected / located) + 0.02 * expected;
      CSVRecord row = counted.get(share.country());
      double papers = row == null ? 0 : Double.parseDouble(row.get("papers"));
      assertThat(papers / located).as(share.country()).isCloseTo(expected, within(spread));
      if (papers > 500) {
        double ratio = share.internationalRatio();
        assertThat(Double.parseDouble(row.get("international_ratio")))
            .as("international papers of %s", share.country())
            .isCloseTo(ratio, within(4 * Math.sqrt(ratio / papers) + 0.01));
      }
    }
  }

  @Test
  void areas_hold_the_shares_of_the_surveys_table() throws IOException {
    Map<String, Double> survey = new Vocabulary().areaPapers();
    for (CSVRecord row : read(folder.resolve("truth/areas.csv"), CSV)) {
      double expected = survey.get(row.get("area")) / survey.get("collected");

      assertThat(Double.parseDouble(row.get("papers")) / PAPERS)
          .as(row.get("area"))
          .isCloseTo(expected, within(0.012));
    }
  }

  @Test
  void truths_counts_are_those_of_its_papers() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    for (CSVRecord row : truth) {
      List<String> countries = values(row.get("countries"));
      for (String country : countries) {
        int[] count = counts.computeIfAbsent(country, c -> new int[2]);
        count[0]++;
        count[1] += countries.size() > 1 ? 1 : 0;
      }
    }

    Map<String, CSVRecord> counted = byCountry();
    assertThat(counted.keySet()).isEqualTo(counts.keySet());
    counts.forEach(
        (country, count) -> {
          CSVRecord row = counted.get(country);
          assertThat(row.get("papers")).isEqualTo(String.valueOf(count[0]));
          assertThat(row.get("international_papers")).isEqualTo(String.valueOf(count[1]));
        });
  }

  @Test
  void papers_countries_and_institutions_are_those_of_its_affiliations() {
    for (int i = 0; i < PAPERS; i++) {
      Set<String> countries = new TreeSet<>();
      Set<String> institutions = new HashSet<>();
      for (String raw : raws(papers.get(i))) {
        countries.addAll(values(affiliations.get(raw).get("countries")));
        institutions.addAll(values(affiliations.get(raw).get("institutions")));
      }

      assertThat(papers.get(i).get("DOI")).isEqualTo(truth.get(i).get("doi"));
      assertThat(new TreeSet<>(values(truth.get(i).get("countries")))).isEqualTo(countries);
      assertThat(new HashSet<>(values(truth.get(i).get("institutions")))).isEqualTo(institutions);
    }
  }

  @Test
  void papers_areas_are_those_of_its_keywords() throws IOException {
    Map<String, String> areas = new HashMap<>();
    for (CSVRecord row : read(folder.resolve("truth/keywords.tsv"), TSV)) {
      areas.put(row.get("keyword"), row.get("area"));
    }
    for (int i = 0; i < PAPERS; i++) {
      Set<String> expected = new HashSet<>();
      for (String keyword : papers.get(i).get("IEEE Terms").split(";")) {
        expected.add(areas.get(keyword));
      }
      expected.remove("");

      assertThat(new HashSet<>(values(truth.get(i).get("areas")))).isEqualTo(expected);
    }
  }

  @Test
  void each_author_has_an_affiliation_or_na() {
    double authors = 0;
    for (CSVRecord paper : papers) {
      int count = paper.get("Authors").split("; ").length;
      assertThat(entitiesDecoded(paper.get("Author Affiliations")).split("; ")).hasSize(count);
      authors += count;
    }

    assertThat(authors / PAPERS).isBetween(3.0, 4.0);
  }

  @Test
  void raw_affiliations_and_institutions_come_in_the_scales_numbers(@TempDir Path other)
      throws IOException {
    Scale scale = Scale.papers(PAPERS);
    assertThat((double) affiliations.size())
        .isCloseTo(scale.rawAffiliations(), within(0.02 * scale.rawAffiliations()));
    assertThat((double) read(folder.resolve("truth/institutions.tsv"), TSV).size())
        .isCloseTo(scale.institutions(), within(0.05 * scale.institutions()));

    SyntheticCorpus.write(CorpusPlan.ieee(Scale.papers(PAPERS / 4), 1), other);
    int fewer = read(other.resolve("truth/affiliations.tsv"), TSV).size();
    assertThat(affiliations.size() / (double) fewer).isCloseTo(Math.pow(4, 0.9), within(0.1));
  }

  @Test
  void few_institutions_have_many_papers_and_most_have_few() throws IOException {
    int[] counts =
        read(folder.resolve("truth/institutions.tsv"), TSV).stream()
            .mapToInt(row -> Integer.parseInt(row.get("papers")))
            .sorted()
            .toArray();
    int all = Arrays.stream(counts).sum();
    int top = Arrays.stream(counts, counts.length * 9 / 10, counts.length).sum();

    assertThat(counts[counts.length / 2]).isLessThanOrEqualTo(3);
    assertThat(top / (double) all).isGreaterThan(0.5);
  }

  /** At 0.9: rare keywords have too few papers, and wide terms may have a child more often. */
  @Test
  void keywords_occur_with_their_parent_more_often_than_with_any_other() throws IOException {
    Map<String, Map<String, Integer>> together = new HashMap<>();
    for (CSVRecord paper : papers) {
      String[] keywords = paper.get("IEEE Terms").split(";");
      for (String a : keywords) {
        for (String b : keywords) {
          if (!a.equals(b)) {
            together.computeIfAbsent(a, k -> new HashMap<>()).merge(b, 1, Integer::sum);
          }
        }
      }
    }
    int holds = 0;
    int all = 0;
    for (CSVRecord row : read(folder.resolve("truth/keywords.tsv"), TSV)) {
      Map<String, Integer> partners = together.getOrDefault(row.get("keyword"), Map.of());
      if (!row.get("parent").isEmpty() && !partners.isEmpty()) {
        int most = partners.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        all++;
        holds += partners.getOrDefault(row.get("parent"), 0) >= most ? 1 : 0;
      }
    }

    assertThat(holds / (double) all).isGreaterThan(0.9);
  }

  @Test
  void paper_only_in_acm_has_no_country_and_one_in_openalex_too_has(@TempDir Path other)
      throws IOException {
    SyntheticCorpus.write(new CorpusPlan(Scale.papers(3_000), 1, 0.1, 0.2), other);

    List<CSVRecord> rows = read(other.resolve("truth/papers.tsv"), TSV);
    assertThat(rows)
        .filteredOn(row -> row.get("exports").equals("acm-dl"))
        .hasSizeGreaterThan(200)
        .allSatisfy(row -> assertThat(row.get("countries")).isEmpty());
    assertThat(rows)
        .filteredOn(row -> row.get("exports").equals("acm-dl|openalex"))
        .filteredOn(row -> !row.get("countries").isEmpty())
        .hasSizeGreaterThan(200);
    assertThat(Files.readAllLines(other.resolve("papers/openalex.jsonl")))
        .hasSize((int) rows.stream().filter(r -> r.get("exports").contains("openalex")).count());
  }

  private static Map<String, CSVRecord> byCountry() throws IOException {
    Map<String, CSVRecord> rows = new TreeMap<>();
    for (CSVRecord row : read(folder.resolve("truth/countries.csv"), CSV)) {
      rows.put(row.get("country"), row);
    }
    return rows;
  }

  private static Collection<String> raws(CSVRecord paper) {
    Set<String> raws =
        new HashSet<>(List.of(entitiesDecoded(paper.get("Author Affiliations")).split("; ")));
    raws.remove("NA");
    return raws;
  }

  private static String entitiesDecoded(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)))
        .replace("&amp;", "&");
  }

  private static List<String> values(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
  }

  private static List<CSVRecord> read(Path file, CSVFormat format) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return format.parse(reader).getRecords();
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Path folder) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files(folder)) {
        digest.update(folder.relativize(file).toString().getBytes());
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
