package jp.renkei.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.Project;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build over the samples that are shipped, and over real exports where they are at hand. */
class CorpusBuildTest {

  private static final Path SAMPLES = Project.file("fixtures/corpus");
  private static final Path REAL = Project.root().resolveSibling("shared").resolve("data");

  @TempDir private Path folder;
  private Builds builds;

  @BeforeEach
  void begin() {
    builds = new Builds(folder);
  }

  @Test
  void rows_read_and_skipped_are_the_rows_of_the_samples() {
    Corpus corpus = builds.corpus(SAMPLES);
    Map<String, Long> counted =
        corpus.accounts().files().stream()
            .collect(Collectors.toMap(f -> f.file().getFileName().toString(), this::rows));

    // counted by hand in the samples
    assertThat(counted)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "acm-dl.bib", 17L,
                "ieee-xplore-2016.csv", 10L,
                "ieee-xplore-2018.csv", 10L,
                "ieee-xplore-2021.csv", 8L,
                "ieee-xplore-2024.csv", 18L,
                "openalex-page.json.gz", 8L,
                "openalex.jsonl", 10L,
                "papers.csv", 6L));
    assertThat(corpus.accounts().files()).allMatch(FileAccount::balanced);
  }

  private long rows(FileAccount account) {
    return account.read() + account.skippedRows();
  }

  @Test
  void every_record_read_is_a_paper_or_a_duplicate() {
    Corpus corpus = builds.corpus(SAMPLES);
    Accounts accounts = corpus.accounts();

    assertThat(accounts.rowsRead())
        .isEqualTo(accounts.papers() + accounts.duplicatesByDoi() + accounts.duplicatesByTitle());
    assertThat(accounts.duplicatesByDoi()).isEqualTo(9);
    assertThat(accounts.duplicatesByTitle()).isEqualTo(1);
    assertThat(accounts.acmJoined()).isEqualTo(9);
    assertThat(accounts.acmAlone()).isEqualTo(6);
    assertThat(corpus.papers()).isEqualTo(73);
  }

  @Test
  void acm_papers_have_affiliations_where_openalex_knows_them_and_only_there() {
    Corpus corpus = builds.corpus(SAMPLES);

    long placed =
        IntStream.range(0, corpus.papers())
            .filter(paper -> corpus.source(paper) == Source.ACM_DL)
            .filter(paper -> corpus.affiliations().size(paper) > 0)
            .count();
    assertThat(placed).isEqualTo(corpus.accounts().acmJoined());
  }

  @Test
  void same_files_in_another_order_give_the_same_corpus() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(SAMPLES)) {
      files = new ArrayList<>(list.sorted().toList());
    }
    Corpus corpus = builds.corpus(SAMPLES);
    Collections.shuffle(files, new Random(3));
    Corpus other =
        new Builds(Files.createDirectory(folder.resolve("other")))
            .corpus(files.toArray(Path[]::new));

    assertThat(other.affiliations().items()).isEqualTo(corpus.affiliations().items());
    assertThat(other.affiliations().offsets()).isEqualTo(corpus.affiliations().offsets());
    assertThat(other.rawAffiliations()).isEqualTo(corpus.rawAffiliations());
    assertThat(other.keywordTexts()).isEqualTo(corpus.keywordTexts());
    assertThat(other.keywords().items()).isEqualTo(corpus.keywords().items());
    assertThat(other.years()).isEqualTo(corpus.years());
    assertThat(other.accounts()).isEqualTo(corpus.accounts());
  }

  @Test
  void file_named_twice_is_read_once_and_copied_files_add_no_paper() throws IOException {
    Path copy = Files.copy(SAMPLES.resolve("papers.csv"), folder.resolve("copy.csv"));

    Corpus corpus =
        builds.corpus(SAMPLES.resolve("papers.csv"), copy, SAMPLES.resolve("papers.csv"));
    assertThat(corpus.accounts().files()).hasSize(2);
    assertThat(corpus.papers()).isEqualTo(6);
  }

  @Test
  void papers_outside_the_years_are_counted_apart() {
    Corpus all = builds.corpus(SAMPLES);
    long within = 0;
    for (short year : all.years()) {
      within += year >= 2018 && year <= 2020 ? 1 : 0;
    }
    Corpus corpus =
        new Builds(folder.resolve("within"))
            .build(FaultPolicy.REFUSE, new YearRange(2018, 2020))
            .read(List.of(SAMPLES));
    assertThat(corpus.papers()).isEqualTo((int) within);
    assertThat(corpus.accounts().rowsRead())
        .isEqualTo(
            corpus.accounts().papers()
                + corpus.accounts().outsideYears()
                + duplicatesWithin(corpus));
  }

  /** Records beside the first of each paper that is in the corpus. */
  private static long duplicatesWithin(Corpus corpus) {
    return corpus.accounts().duplicatesByDoi() + corpus.accounts().duplicatesByTitle();
  }

  @Test
  void progress_ends_with_all_bytes_read() throws IOException {
    long[] last = new long[3];
    Corpus corpus =
        new CorpusBuild(
                folder.resolve("store"),
                500_000_000,
                YearRange.ALL,
                FaultPolicy.REFUSE,
                (papers, bytes, total) -> {
                  last[0] = papers;
                  last[1] = bytes;
                  last[2] = total;
                })
            .read(List.of(SAMPLES));
    assertThat(last[0]).isEqualTo(corpus.accounts().rowsRead());
    assertThat(last[1]).isEqualTo(last[2]).isPositive();
  }

  @Test
  void real_exports_are_read_to_the_last_row() throws IOException {
    assumeTrue(Files.exists(REAL.resolve("ieee-xplore.csv")));
    String ieee = Files.readString(REAL.resolve("ieee-xplore.csv"));
    String acm = Files.readString(REAL.resolve("acm-dl.bib"));
    Corpus corpus =
        builds.corpus(
            REAL.resolve("ieee-xplore.csv"),
            REAL.resolve("acm-dl.bib"),
            REAL.resolve("openalex-works.json"));
    Map<Source, FileAccount> accounts =
        corpus.accounts().files().stream()
            .collect(Collectors.toMap(FileAccount::source, Function.identity()));

    assertThat(accounts.get(Source.IEEE_XPLORE).read())
        .isEqualTo(CSVFormat.RFC4180.parse(new StringReader(ieee)).stream().count() - 1);
    assertThat(accounts.get(Source.ACM_DL).read())
        .isEqualTo(acm.lines().filter(line -> line.startsWith("@")).count());
    assertThat(accounts.get(Source.OPENALEX).read()).isEqualTo(3);
    assertThat(corpus.accounts().files()).allMatch(FileAccount::balanced);
    assertThat(corpus.rawAffiliations())
        .extracting(RawAffiliation::text)
        .doesNotContain("NA")
        .noneMatch(text -> text.contains("&#x") || text.contains("&amp;"));
  }

  @Test
  void every_real_generation_of_the_header_is_known() throws IOException {
    Path headers = REAL.resolve("ieee-xplore-headers.txt");
    assumeTrue(Files.exists(headers));
    List<String> lines =
        Files.readAllLines(headers).stream().filter(l -> l.contains("|\"Document")).toList();
    assertThat(lines).hasSize(4);

    for (String line : lines) {
      String header = line.substring(line.indexOf('|') + 1);
      int columns = header.split(",").length;
      String row = "Graphs,A. B,\"Keio, Japan\"" + ",".repeat(columns - 3);
      Corpus corpus = builds.corpus(builds.file("h.csv", header + "\n" + row + "\n"));
      assertThat(Builds.affiliations(corpus, 0)).containsExactly("Keio, Japan");
    }
  }
}
