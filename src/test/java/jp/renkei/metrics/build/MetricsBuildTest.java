package jp.renkei.metrics.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.renkei.Project;
import jp.renkei.corpus.CorpusFaultsException;
import jp.renkei.corpus.FaultPolicy;
import jp.renkei.metrics.Metrics;
import jp.renkei.metrics.MetricsFile;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From files of papers to a folder of tables, which is whole or not there. */
class MetricsBuildTest {

  private static final Path SAMPLES = Project.file("fixtures/corpus");

  @TempDir private Path folder;
  private Path out;
  private Path papers;

  /** Japan and the United States share three papers, Japan and Korea one; Korea has one alone. */
  @BeforeEach
  void papers() throws IOException {
    out = folder.resolve("metrics");
    papers =
        Files.writeString(
            folder.resolve("papers.csv"),
            new MadeCorpus()
                .together("JP", 2, "Machine learning")
                .together("JP", 1, "Big Data")
                .together("KR", 4, "Big Data")
                .alone("KR", 1, "")
                .alone("JP", 1, "Machine learning")
                .csv());
  }

  @Test
  void few_papers_tell_no_strength_and_the_report_says_so() throws IOException {
    BuildReport report = Built.of(out, SAMPLES).run();

    assertThat(Built.rows(out.resolve("strengths.csv"))).isEmpty();
    assertThat(report.reference().strengths().places()).isEmpty();
    assertThat(report.warnings())
        .extracting(Remark::en)
        .anyMatch(warning -> warning.contains("none becomes a ground of advice"));
  }

  @Test
  void headers_are_those_of_the_contract() throws IOException {
    Built.of(out, papers).run();

    String figures =
        "papers,international_papers,international_ratio,degree,betweenness,eigenvector";
    assertThat(Built.header(out.resolve("countries.csv")))
        .isEqualTo("country,name," + figures + ",region");
    assertThat(Built.header(out.resolve("institutions.csv")))
        .isEqualTo("institution,name,country," + figures);
    assertThat(Built.header(out.resolve("countries-by-area.csv")))
        .isEqualTo("area,country,name," + figures + ",region");
    assertThat(Built.header(out.resolve("institutions-by-area.csv")))
        .isEqualTo("area,institution,name,country," + figures);
    assertThat(Built.header(out.resolve("areas.csv")))
        .isEqualTo("area,papers,international_papers,international_ratio");
    assertThat(Built.header(out.resolve("affiliations.csv")))
        .isEqualTo("raw,occurrences,institution,institution_step,country,country_step");
  }

  @Test
  void countries_are_counted_once_a_paper() throws IOException {
    Built.of(out, papers).run();

    // a star of weights 3 and 4: lambda 5, centre 1/sqrt(2), the others 3/5 and 4/5 of it
    assertThat(Built.rows(out.resolve("countries.csv")))
        .extracting(
            row -> row.get("country"),
            row -> row.get("papers"),
            row -> row.get("international_papers"),
            row -> row.get("degree"),
            row -> row.get("betweenness"),
            row -> row.get("eigenvector"))
        .containsExactly(
            tuple("US", "7", "7", "2", "1", "0.707106781187"),
            tuple("KR", "5", "4", "1", "0", "0.565685424949"),
            tuple("JP", "4", "3", "1", "0", "0.424264068712"));
  }

  @Test
  void areas_are_followed_by_the_papers_with_an_area_and_all() throws IOException {
    Built.of(out, papers).run();

    List<CSVRecord> rows = Built.rows(out.resolve("areas.csv"));

    assertThat(rows)
        .extracting(row -> row.get("area"))
        .containsExactly(
            "ai",
            "networks",
            "edge",
            "big-data",
            "devices",
            "iot",
            "cybersecurity",
            "optics-quantum",
            "ict",
            "collected");
    assertThat(rows)
        .extracting(row -> row.get("papers"))
        .containsExactly("3", "0", "0", "5", "0", "0", "0", "0", "8", "9");
  }

  @Test
  void papers_without_an_area_are_left_out_where_only_ict_is_wanted() throws IOException {
    BuildReport report = Built.of(out, FaultPolicy.REFUSE, Counting.WITH_AREA, "JP", papers).run();

    assertThat(report.papers()).isEqualTo(9);
    assertThat(report.withoutArea()).isEqualTo(1);
    assertThat(report.counted()).isEqualTo(8);
    assertThat(Built.rows(out.resolve("countries.csv")))
        .filteredOn(row -> row.get("country").equals("KR"))
        .singleElement()
        .extracting(row -> row.get("papers"))
        .isEqualTo("4");
  }

  @Test
  void same_papers_give_the_same_bytes() throws IOException {
    Built.of(out, SAMPLES).run();
    Map<String, String> once = Built.contents(out);

    Built.of(folder.resolve("again"), SAMPLES).run();

    assertThat(Built.contents(folder.resolve("again"))).isEqualTo(once);
  }

  @Test
  void advice_can_be_loaded_from_what_the_samples_give() throws IOException {
    BuildReport report = Built.of(out, SAMPLES).run();

    Metrics metrics = Metrics.load(out);

    assertThat(metrics.countries()).extracting(c -> c.country()).contains("JP", "AU", "HK");
    assertThat(metrics.countries()).allMatch(c -> c.papers() <= report.papers());
    assertThat(metrics.institutions()).isNotEmpty().allMatch(i -> i.papers() <= report.papers());
    assertThat(metrics.countriesByArea()).isNotEmpty();
  }

  @Test
  void rows_of_the_report_add_up() throws IOException {
    BuildReport report = Built.of(out, SAMPLES).run();

    JsonNode rows = report(out).path("rows");
    assertThat(rows.path("read").asLong() + rows.path("skipped").asLong())
        .isEqualTo(rows.path("counted").asLong());
    assertThat(report.accounts().files()).allMatch(file -> file.balanced());
    assertThat(report(out).at("/coverage/bySource")).hasSize(4);
    assertThat(report(out).at("/graphs/0/betweenness/computed").asString()).isEqualTo("exact");
  }

  @Test
  void few_papers_with_a_country_are_warned_of() throws IOException {
    Path unknown =
        Files.writeString(
            folder.resolve("unknown.csv"),
            "doi,title,year,authors,affiliations,countries,keywords,concepts\n"
                + "10.9999/u,Something,2018,A. Author,,,,\n");

    BuildReport report = Built.of(out, unknown).run();

    assertThat(report.warnings())
        .extracting(Remark::en)
        .contains(
            "source csv: fewer than 80% of the papers have a country (0 / 1)",
            "year 2018: fewer than 80% of the papers have a country (0 / 1)");
  }

  @Test
  void without_the_reference_country_no_region_is_told() throws IOException {
    Path elsewhere =
        Files.writeString(
            folder.resolve("elsewhere.csv"), new MadeCorpus().together("KR", 2, "").csv());

    BuildReport report = Built.of(out, elsewhere).run();

    assertThat(Built.rows(out.resolve("countries.csv")))
        .extracting(row -> row.get("region"))
        .containsOnly("");
    assertThat(report.warnings())
        .extracting(Remark::en)
        .anyMatch(warning -> warning.startsWith("no paper is from JP"));
  }

  @Test
  void broken_file_is_named_and_nothing_is_left() throws IOException {
    Path broken =
        Files.write(folder.resolve("broken.csv.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});

    assertThatThrownBy(() -> Built.of(out, papers, broken).run())
        .isInstanceOf(CorpusFaultsException.class)
        .hasMessageContaining("broken.csv.gz");

    assertThat(Built.names(folder)).containsExactly("broken.csv.gz", "papers.csv");
  }

  @Test
  void good_files_beside_a_broken_one_are_counted_if_wanted() throws IOException {
    Path broken =
        Files.write(folder.resolve("broken.csv.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});

    BuildReport report =
        Built.of(out, FaultPolicy.KEEP_GOING, Counting.ALL, "JP", papers, broken).run();

    assertThat(report.papers()).isEqualTo(9);
    assertThat(report.warnings())
        .extracting(Remark::en)
        .anyMatch(warning -> warning.startsWith("not counted: ") && warning.contains("broken.csv"));
    assertThat(report(out).at("/rows/filesNotRead")).hasSize(1);
  }

  @Test
  void what_a_killed_build_left_does_not_matter() throws IOException {
    Built.of(out, papers).run();
    Map<String, String> undisturbed = Built.contents(out);
    Path partial = Files.createDirectories(folder.resolve(".metrics.partial/store"));
    Files.writeString(partial.resolve("papers.duckdb"), "half of it");
    Files.writeString(folder.resolve(".metrics.partial/countries.csv"), "country,na");
    Files.createDirectories(folder.resolve(".metrics.old"));

    Built.of(out, papers).run();

    assertThat(Built.contents(out)).isEqualTo(undisturbed);
    assertThat(folder.resolve(".metrics.partial")).doesNotExist();
    assertThat(folder.resolve(".metrics.old")).doesNotExist();
  }

  @Test
  void second_build_of_a_folder_is_refused_while_the_first_goes_on_and_leaves_it_alone()
      throws IOException {
    Path partial = Files.createDirectories(folder.resolve(".metrics.partial"));
    Path table = Files.writeString(partial.resolve("countries.csv"), "country,name");
    BuildLock first = OutputFolder.at(out).lock().orElseThrow();
    Path lock = folder.resolve(".metrics.lock");
    Files.setLastModifiedTime(lock, FileTime.from(Instant.parse("2026-11-28T22:14:05.678Z")));
    String since =
        OffsetDateTime.ofInstant(Instant.parse("2026-11-28T22:14:05Z"), ZoneId.systemDefault())
            .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    long process = ProcessHandle.current().pid();

    try (first) {
      assertThatThrownBy(() -> Built.of(out, papers).run())
          .isInstanceOf(BuildException.class)
          .hasMessage(
              "%s is being made by another metrics build (process %d, since %s):"
                  + " wait for its end, or name another",
              out, process, since)
          .extracting(e -> ((BuildException) e).reason().ja())
          .isEqualTo(
              "%s: 別の metrics build が作成している（プロセス %d、開始 %s）。終わるのを待つか、別の名前を指定する"
                  .formatted(out, process, since));
    }

    assertThat(table).hasContent("country,name");
  }

  @Test
  void lock_of_a_killed_build_is_free_and_none_is_left_behind() throws IOException {
    Files.writeString(folder.resolve(".metrics.lock"), "of a killed one");

    Built.of(out, papers).run();

    assertThat(Built.names(folder)).containsExactly("metrics", "papers.csv");
  }

  @Test
  void folder_that_no_build_made_is_not_touched() throws IOException {
    Files.createDirectories(out);
    Path thesis = Files.writeString(out.resolve("thesis.txt"), "years of work");

    assertThatThrownBy(() -> Built.of(out, papers).run())
        .isInstanceOf(BuildException.class)
        .hasMessage(out + " holds thesis.txt, which no build made: name an empty or a new folder");

    assertThat(thesis).hasContent("years of work");
  }

  @Test
  void what_was_put_beside_a_result_is_not_thrown_away() throws IOException {
    Built.of(out, papers).run();
    Path trade = Files.writeString(out.resolve("trade-2022.csv"), "fetched with some effort");

    assertThatThrownBy(() -> Built.of(out, papers).run()).isInstanceOf(BuildException.class);

    assertThat(trade).hasContent("fetched with some effort");
  }

  @Test
  void what_is_put_beside_a_result_during_the_next_build_is_not_thrown_away_nor_is_the_next_result()
      throws IOException {
    Built.of(out, papers).run();
    Path taken = Files.createDirectories(folder.resolve("metrics-1"));
    Path beside = folder.resolve("metrics-2");
    Path trade = out.resolve("trade-2022.csv");
    MetricsBuild build = Built.of(out, papers);
    MetricsBuild disturbed =
        new MetricsBuild(
            build.papers(),
            build.out(),
            build.registry(),
            build.reading(),
            build.counting(),
            build.reference(),
            build.lists(),
            stage -> write(trade));

    assertThatThrownBy(disturbed::run)
        .isInstanceOf(BuildException.class)
        .hasMessage(
            out
                + " was not replaced, since trade-2022.csv was put there during the build; the"
                + " result is in "
                + beside);

    assertThat(trade).hasContent("fetched with some effort");
    assertThat(taken).isEmptyDirectory();
    assertThat(Built.names(folder))
        .containsExactly("metrics", "metrics-1", "metrics-2", "papers.csv");
    Files.delete(trade);
    assertThat(Built.contents(beside)).isEqualTo(Built.contents(out));
  }

  @Test
  void build_makes_every_file_of_a_folder_of_metrics_but_the_pictures() throws IOException {
    Built.of(out, papers).run();

    Set<String> made = new TreeSet<>(Built.names(out));
    made.add(MetricsFile.PLOTS.fileName());

    assertThat(made).isEqualTo(new TreeSet<>(MetricsFile.names()));
  }

  @Test
  void result_that_a_killed_build_put_aside_comes_back_when_the_next_one_fails()
      throws IOException {
    Built.of(out, papers).run();
    Map<String, String> good = Built.contents(out);
    Files.move(out, folder.resolve(".metrics.old"));
    Path binary = Files.write(folder.resolve("broken.csv"), new byte[] {0, 1, 2, 0});

    assertThatThrownBy(() -> Built.of(out, binary).run()).isInstanceOf(CorpusFaultsException.class);

    assertThat(Built.contents(out)).isEqualTo(good);
  }

  @Test
  void string_without_a_place_has_the_country_that_each_paper_gives_it() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("schools.csv"),
            """
            doi,title,year,authors,affiliations,countries,keywords,concepts
            10.1/a,One,2020,A. One,School of Computing,JP,,
            10.1/b,Two,2020,B. Two,School of Computing,AU,,
            """);

    Built.of(out, file).run();

    assertThat(Built.rows(out.resolve("countries.csv")))
        .extracting(
            row -> row.get("country") + " " + row.get("papers") + row.get("international_papers"))
        .containsExactlyInAnyOrder("JP 10", "AU 10");
  }

  @Test
  void trends_give_the_indicators_of_each_year() throws IOException {
    Built.of(out, papers).run();

    assertThat(Built.rows(out.resolve("countries-by-year.csv")))
        .filteredOn(row -> row.get("area").equals("collected") && row.get("country").equals("KR"))
        .extracting(row -> row.get("year") + ":" + row.get("papers"))
        .containsExactly("2016:1", "2017:1", "2020:1", "2021:1", "2022:1");
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "fetched with some effort");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode report(Path folder) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("report.json")));
  }
}
