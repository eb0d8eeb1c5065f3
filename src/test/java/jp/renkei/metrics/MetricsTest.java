package jp.renkei.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import jp.renkei.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTest {

  private static final String COUNTRY_HEADER =
      "country,name,papers,international_papers,international_ratio,degree,betweenness,"
          + "eigenvector,region\n";
  private static final String INSTITUTION_HEADER =
      "institution,name,country,papers,international_papers,international_ratio,degree,"
          + "betweenness,eigenvector\n";
  private static final String AREA_HEADER =
      "area,papers,international_papers,international_ratio\n";
  private static final String JAPAN = "JP,Japan,94078,,0.204,195,0.013,0.114,\n";

  @TempDir private Path folder;

  @BeforeEach
  void write_a_small_folder() throws IOException {
    write("countries.csv", COUNTRY_HEADER + JAPAN);
    write(
        "institutions.csv", INSTITUTION_HEADER + "NTU,Nanyang,SG,12520,,0.582,4033,0.004,0.053\n");
    write("areas.csv", AREA_HEADER + "ai,798872,158690,0.1990\n");
  }

  /** Tables 2-6, 2-12 and 2-1. */
  @Test
  void tables_of_the_survey_are_read_with_their_printed_digits() {
    Metrics metrics = Metrics.load(Project.file("ontology/figures"));

    assertThat(metrics.countries()).hasSize(30);
    assertThat(metrics.institutions()).hasSize(25);
    assertThat(metrics.areas()).hasSize(10);
    assertThat(metrics.countries().getFirst())
        .isEqualTo(
            new CountryIndicators(
                "CN",
                "China",
                571_656,
                OptionalLong.empty(),
                new BigDecimal("0.213"),
                245,
                new BigDecimal("0.048"),
                new BigDecimal("0.600")));
    assertThat(metrics.countriesByArea()).isEmpty();
    assertThat(metrics.institutionsByArea()).isEmpty();
  }

  @Test
  void version_is_a_fingerprint_of_the_tables() throws IOException {
    String before = Metrics.load(folder).version();

    assertThat(before).matches("sha256:[0-9a-f]{12}").isEqualTo(Metrics.load(folder).version());

    write("countries.csv", COUNTRY_HEADER + JAPAN.replace("94078", "94079"));
    assertThat(Metrics.load(folder).version()).isNotEqualTo(before);
  }

  @Test
  void tables_by_area_are_read_where_they_are() throws IOException {
    write("countries-by-area.csv", "area," + COUNTRY_HEADER + "iot," + JAPAN + "ai," + JAPAN);
    write(
        "institutions-by-area.csv",
        "area," + INSTITUTION_HEADER + "ai,NTU,Nanyang,SG,1,1,1,0,0,1.2E-7\n");

    Metrics metrics = Metrics.load(folder);

    assertThat(metrics.countriesByArea()).containsOnlyKeys("iot", "ai");
    assertThat(metrics.countriesByArea().get("ai")).isEqualTo(metrics.countries());
    assertThat(metrics.institutionsByArea().get("ai").getFirst().internationalPapers()).hasValue(1);
  }

  @Test
  void table_of_institutions_by_area_is_checked_when_it_is_asked_for() throws IOException {
    write(
        "institutions-by-area.csv",
        "area," + INSTITUTION_HEADER + "ai,NTU,Nanyang,SG,0,,0,0,0,0\n");

    Metrics metrics = Metrics.load(folder);

    assertThatThrownBy(metrics::institutionsByArea)
        .isInstanceOf(MetricsFaultsException.class)
        .hasMessageContaining("institutions-by-area.csv: row 2, papers: \"0\"");
  }

  /** As a table of the survey's size: 70,000 made-up institutions and one of the survey's. */
  @Test
  void few_institutions_are_read_from_a_large_table_without_the_others() throws IOException {
    writeManyInstitutions("x-9,Broken,JP,0,,0,0,0,0\n");

    Metrics metrics = Metrics.load(folder);

    assertThat(metrics.institutions(Set.of("NTU", "UTS")))
        .extracting(InstitutionIndicators::name)
        .containsExactly("Nanyang, Singapore");
    assertThatThrownBy(metrics::institutions)
        .isInstanceOf(MetricsFaultsException.class)
        .hasMessageContaining("institutions.csv: row 70003, papers: \"0\"");
  }

  @Test
  void fault_of_a_sought_row_is_named_with_its_row_in_the_whole_table() throws IOException {
    writeManyInstitutions("UTS,Sydney,AU,0,,0,0,0,0\n");

    Metrics metrics = Metrics.load(folder);

    assertThatThrownBy(() -> metrics.institutions(Set.of("UTS")))
        .isInstanceOf(MetricsFaultsException.class)
        .hasMessageContaining("institutions.csv: row 70003, papers: \"0\"");
  }

  @Test
  void few_institutions_are_the_same_before_and_after_all_are_read() throws IOException {
    writeManyInstitutions("");
    Set<String> ids = Set.of("NTU", "x-17");

    Metrics metrics = Metrics.load(folder);
    List<InstitutionIndicators> before = metrics.institutions(ids);

    assertThat(metrics.institutions()).hasSize(70_001);
    assertThat(metrics.institutions(ids)).hasSize(2).isEqualTo(before);
  }

  @Test
  void some_rows_of_a_large_table_are_those_of_the_whole() throws IOException {
    writeManyInstitutions("");
    Metrics metrics = Metrics.load(folder);

    List<InstitutionIndicators> all = metrics.institutions();

    assertThat(metrics.institutions(0, 2)).isEqualTo(all.subList(0, 2));
    assertThat(metrics.institutions(65_535, 1_030)).isEqualTo(all.subList(65_535, 66_565));
    assertThat(metrics.institutions(70_000, 9)).isEqualTo(all.subList(70_000, 70_001));
    assertThat(metrics.institutions(70_001, 9)).isEmpty();
    assertThat(metrics.institutions()).as("read again, not kept").isNotSameAs(all).isEqualTo(all);
  }

  @Test
  void some_rows_of_a_small_table_are_those_of_the_whole() {
    Metrics metrics = Metrics.load(Project.file("ontology/figures"));

    assertThat(metrics.institutions(20, 9)).isEqualTo(metrics.institutions().subList(20, 25));
    assertThat(metrics.institutions(25, 9)).isEmpty();
    assertThat(metrics.areasOfInstitutions()).isEmpty();
    assertThat(metrics.institutions("ai", 0, 9)).isEmpty();
  }

  @Test
  void fault_in_a_large_table_is_named_where_its_rows_are_asked_for_and_not_before()
      throws IOException {
    writeManyInstitutions("x-9,Ninth,JP,0,,0,0,0,0\nx-a,Last,JP,1,,0,0,0,0\n");

    Metrics metrics = Metrics.load(folder);

    assertThat(metrics.institutions(69_999, 2)).hasSize(2);
    assertThat(metrics.institutions(70_002, 9))
        .extracting(InstitutionIndicators::name)
        .containsExactly("Last");
    assertThatThrownBy(() -> metrics.institutions(70_001, 1))
        .isInstanceOf(MetricsFaultsException.class)
        .hasMessageContaining("institutions.csv: row 70003, institution: \"x-9\"")
        .hasMessageContaining("institutions.csv: row 70003, papers: \"0\"");
  }

  @Test
  void large_table_by_area_is_read_in_parts_whatever_the_order_of_its_areas() throws IOException {
    writeManyInstitutionsByArea();
    Metrics metrics = Metrics.load(folder);

    assertThat(metrics.areasOfInstitutions()).containsExactly("iot", "ai");
    List<InstitutionIndicators> all = metrics.institutionsByArea().get("ai");
    assertThat(all).hasSize(35_000);
    assertThat(metrics.institutions("ai", 34_000, 1_001)).isEqualTo(all.subList(34_000, 35_000));
    assertThat(metrics.institutions("edge", 0, 1)).isEmpty();
  }

  @Test
  void large_table_by_area_replaced_since_the_start_is_refused() throws IOException {
    writeManyInstitutionsByArea();
    Metrics metrics = Metrics.load(folder);
    assertThat(metrics.institutions("ai", 0, 1)).hasSize(1);

    Files.setLastModifiedTime(folder.resolve("institutions-by-area.csv"), FileTime.fromMillis(0));

    assertThatThrownBy(metrics::areasOfInstitutions)
        .hasMessageContaining(Expectation.UNCHANGED.en());
    assertThatThrownBy(() -> metrics.institutions("ai", 0, 1))
        .hasMessageContaining(Expectation.UNCHANGED.en());
  }

  @Test
  void large_table_without_a_column_is_refused_with_every_column_it_lacks() throws IOException {
    writeManyInstitutionsByArea();
    Path table = folder.resolve("institutions-by-area.csv");
    Files.writeString(
        table, Files.readString(table).replaceFirst("area,institution,name", "field,id,name"));

    Metrics metrics = Metrics.load(folder);

    assertThatThrownBy(metrics::areasOfInstitutions)
        .hasMessageContaining("row 1, area")
        .hasMessageContaining("row 1, institution");
  }

  @Test
  void large_table_replaced_since_the_start_is_refused() throws IOException {
    writeManyInstitutions("");
    Metrics metrics = Metrics.load(folder);

    Files.setLastModifiedTime(folder.resolve("institutions.csv"), FileTime.fromMillis(0));

    assertThatThrownBy(() -> metrics.institutions(Set.of("NTU")))
        .hasMessageContaining(Expectation.UNCHANGED.en());
    assertThatThrownBy(() -> metrics.institutions(0, 1))
        .hasMessageContaining(Expectation.UNCHANGED.en());
    assertThatThrownBy(metrics::institutions).hasMessageContaining(Expectation.UNCHANGED.en());
  }

  @Test
  void one_byte_of_a_large_table_changes_the_version() throws IOException {
    writeManyInstitutions("x-a,Last,JP,1,,0,0,0,0.000001\n");
    String before = Metrics.load(folder).version();
    assertThat(Metrics.load(folder).version()).isEqualTo(before);

    writeManyInstitutions("x-a,Last,JP,1,,0,0,0,0.000002\n");
    assertThat(Metrics.load(folder).version()).matches("sha256:[0-9a-f]{12}").isNotEqualTo(before);
  }

  @Test
  void reference_is_the_one_of_the_build_and_else_japan() throws IOException {
    assertThat(Metrics.load(folder).reference()).isEqualTo("JP");

    write("report.json", "{\"reference\": {\"country\": \"KR\"}}");
    assertThat(Metrics.load(folder).reference()).isEqualTo("KR");

    write("report.json", "{\"reference\": {\"country\": \"Korea\"}}");
    assertThat(faults()).extracting(MetricsFault::column).containsExactly("/reference/country");
  }

  @Test
  void further_columns_and_a_byte_order_mark_do_no_harm() throws IOException {
    write(
        "countries.csv",
        "\uFEFF" + COUNTRY_HEADER.replace("\n", ",note\r\n") + JAPAN.replace("\n", ",x\r\n"));

    assertThat(Metrics.load(folder).countries()).hasSize(1);
  }

  @Test
  void table_without_rows_is_empty() throws IOException {
    write("countries.csv", COUNTRY_HEADER);

    assertThat(Metrics.load(folder).countries()).isEmpty();
  }

  @Test
  void every_fault_of_every_table_is_named_with_row_column_value_and_expectation()
      throws IOException {
    write(
        "countries.csv",
        COUNTRY_HEADER
            + JAPAN
            + "ZZ,Nowhere,0,,20.4%,195,0.013,1.5,\n"
            + "KR,Korea,10,11,0.2,x,0,0,\n"
            + "TW,Taiwan,10,11,0.2,1,0,0,\n"
            + "JP,Japan,1,,0,0,0,0,\n"
            + "CN,China\n");
    write("areas.csv", "area,papers,papers,international_ratio\n");

    List<MetricsFault> faults = faults();

    assertThat(faults)
        .extracting(f -> f.file().getFileName() + " " + f.row() + " " + f.column())
        .containsExactly(
            "areas.csv 1 papers",
            "areas.csv 1 international_papers",
            "countries.csv 3 country",
            "countries.csv 3 papers",
            "countries.csv 3 international_ratio",
            "countries.csv 3 eigenvector",
            "countries.csv 4 degree",
            "countries.csv 5 international_papers",
            "countries.csv 6 country",
            "countries.csv 7 ");
    assertThat(faults.get(4).en())
        .isEqualTo(
            folder.resolve("countries.csv")
                + ": row 3, international_ratio: \"20.4%\","
                + " expected a number from 0 to 1 (not a percentage)");
    assertThat(faults.get(4).ja())
        .isEqualTo(
            folder.resolve("countries.csv")
                + ": 3 行目 international_ratio: 「20.4%」。必要なもの: 0 以上 1 以下の数 (百分率ではない)");
  }

  @Test
  void missing_table_is_named() throws IOException {
    Files.delete(folder.resolve("institutions.csv"));

    assertThatThrownBy(() -> Metrics.load(folder))
        .hasMessage(
            folder.resolve("institutions.csv") + ": nothing, expected a file that can be read");
  }

  @Test
  void table_in_another_encoding_is_refused_with_the_remedy() throws IOException {
    Files.write(
        folder.resolve("countries.csv"),
        (COUNTRY_HEADER + JAPAN.replace("Japan", "日本")).getBytes(Charset.forName("windows-31j")));

    assertThat(faults()).extracting(MetricsFault::expected).containsExactly(Expectation.UTF8);
    assertThat(faults().getFirst().ja()).contains("UTF-8 で保存し直してください");
  }

  @Test
  void open_quote_is_refused() throws IOException {
    write("countries.csv", COUNTRY_HEADER + "JP,\"Japan,94078\n");

    assertThat(faults()).extracting(MetricsFault::expected).containsExactly(Expectation.CSV);
  }

  @Test
  void area_listed_twice_is_refused() throws IOException {
    write("areas.csv", AREA_HEADER + "ai,1,0,0\nai,1,0,0\n");

    assertThat(faults()).extracting(MetricsFault::expected).containsExactly(Expectation.UNIQUE);
  }

  @Test
  void indicators_refuse_impossible_values() {
    assertThatThrownBy(() -> new AreaIndicators("ai", 1, 0, new BigDecimal("19.9")))
        .hasMessageContaining("internationalRatio is 19.9");
    assertThatThrownBy(() -> new AreaIndicators("ai", 1, 2, BigDecimal.ONE))
        .hasMessageContaining("internationalPapers");
  }

  private void writeManyInstitutions(String last) throws IOException {
    StringBuilder rows = new StringBuilder(INSTITUTION_HEADER);
    rows.append("NTU,\"Nanyang, Singapore\",SG,12520,,0.582,4033,0.004,0.053\n");
    for (int i = 0; i < 70_000; i++) {
      rows.append("x-").append(i).append(",A university of some length,JP,1,0,0,1,0,0.000000001\n");
    }
    write("institutions.csv", rows.append(last).toString());
  }

  private void writeManyInstitutionsByArea() throws IOException {
    StringBuilder rows = new StringBuilder("area," + INSTITUTION_HEADER);
    for (int i = 0; i < 70_000; i++) {
      rows.append(i % 2 == 0 ? "iot" : "ai").append(",x-").append(i);
      rows.append(",A university of some length,JP,1,0,0,1,0,0.000000001\n");
    }
    write("institutions-by-area.csv", rows.toString());
  }

  private List<MetricsFault> faults() {
    return catchThrowableOfType(MetricsFaultsException.class, () -> Metrics.load(folder)).faults();
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
  }
}
