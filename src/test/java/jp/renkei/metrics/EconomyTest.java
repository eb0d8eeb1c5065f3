package jp.renkei.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EconomyTest {

  private static final Path FIGURES = Project.file("ontology/figures");
  private static final Customs CUSTOMS =
      new Customs(Map.of("103", "KR", "601", "AU", "106", "TW"), Set.of("70315", "70323"));
  private static final String TRADE_HEADER =
      "Exp or Imp,Year,Commodity,Country,Unit,Quantity-Year,Value-Year,Quantity-Jan,Value-Jan\n";

  @TempDir private Path folder;

  @Test
  void gdp_is_the_mean_of_the_seven_years_computed_from_the_files_lines() throws IOException {
    Economy economy = Economy.read(FIGURES, FIGURES, CUSTOMS);

    Map<String, Long> sums = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (String line : lines(FIGURES.resolve("gdp.csv"))) {
      String[] cells = line.split(",");
      sums.merge(cells[0], Long.parseLong(cells[2]), Long::sum);
      counts.merge(cells[0], 1, Integer::sum);
    }

    assertThat(sums).hasSize(30).doesNotContainKeys("TW", "KP");
    assertThat(counts.values()).containsOnly(7);
    sums.forEach(
        (country, sum) ->
            assertThat(economy.gdp(country))
                .as(country)
                .hasValueSatisfying(
                    mean -> {
                      assertThat(mean.value()).isEqualTo(Math.round(sum / 7.0));
                      assertThat(mean.firstYear()).isEqualTo(2016);
                      assertThat(mean.lastYear()).isEqualTo(2022);
                    }));
  }

  /** 2.4.3: オーストラリアについては、香港やシンガポールよりも名目 GDP が大きい. 5.1.1: インド、中国. */
  @ParameterizedTest(name = "{0} above {1}")
  @CsvSource({"AU, HK", "AU, SG", "CN, JP", "CN, IN", "IN, KR", "IN, AU"})
  void the_shipped_gdp_agrees_with_what_the_report_says(String above, String below) {
    Economy economy = Economy.read(FIGURES, FIGURES, CUSTOMS);

    assertThat(economy.gdp(above).orElseThrow().value())
        .isGreaterThan(economy.gdp(below).orElseThrow().value());
  }

  @Test
  void what_is_not_given_is_unknown_and_no_zero() {
    Economy economy = Economy.read(FIGURES, FIGURES, CUSTOMS);

    assertThat(economy.gdp("TW")).isEmpty();
    assertThat(economy.gdp("KP")).isEmpty();
    assertThat(economy.exports("KR")).isEmpty();
    assertThat(economy.imports("KR")).isEmpty();
    assertThat(economy.knowsTrade()).isFalse();
  }

  @Test
  void the_largest_amount_of_a_cell_can_be_told_in_yen() throws IOException {
    write("trade.csv", TRADE_HEADER + "1,2021,'70315,103,MT,0,999999999999999,0,0\n");

    assertThat(Economy.read(folder, FIGURES, CUSTOMS).exports("KR").orElseThrow().value())
        .isEqualTo(999_999_999_999_999_000L);
  }

  @Test
  void a_year_without_a_row_counts_in_neither_sum_nor_number() throws IOException {
    write("gdp.csv", "country,year,gdp_usd\nKR,2016,100\nKR,2020,301\nAU,2022,7\n");

    Economy economy = Economy.read(folder, FIGURES, CUSTOMS);

    assertThat(economy.gdp("KR")).hasValue(new AnnualMean(201, 2016, 2020, 2));
    assertThat(economy.gdp("KR").orElseThrow().withoutGaps()).isFalse();
    assertThat(economy.gdp("AU")).hasValue(new AnnualMean(7, 2022, 2022, 1));
    assertThat(economy.gdp("CN")).isEmpty();
  }

  @Test
  void a_folder_without_gdp_has_that_of_the_survey() {
    assertThat(Economy.read(folder, FIGURES, CUSTOMS).gdp("AU"))
        .isEqualTo(Economy.read(FIGURES, FIGURES, CUSTOMS).gdp("AU"))
        .isPresent();
  }

  @Test
  void trade_is_summed_over_the_goods_and_averaged_over_the_years_in_yen() throws IOException {
    write(
        "trade.csv",
        TRADE_HEADER
            + "1,2021,'70315,103,MT,0,100,0,0\n"
            + "1,2021,'70323,103,MT,0,200,0,0\n"
            + "1,2022,70315,103,MT,0,500,0,0\n"
            + "1,2022,'70501,103,MT,0,9,0,0\n"
            + "1,2022,'70315,304,MT,0,9,0,0\n"
            + "2,2022,'70315,103,MT,0,40,0,0\n");

    Economy economy = Economy.read(folder, FIGURES, CUSTOMS);

    assertThat(economy.exports("KR")).hasValue(new AnnualMean(400_000, 2021, 2022, 2));
    assertThat(economy.imports("KR")).hasValue(new AnnualMean(40_000, 2022, 2022, 1));
    assertThat(economy.exports("TW")).isEmpty();
  }

  @Test
  void files_of_several_years_and_directions_are_read_together() throws IOException {
    write("trade-2021-exports.csv", TRADE_HEADER + "1,2021,'70315,103,MT,0,1,0,0\n");
    write("trade-2022-exports.csv", TRADE_HEADER + "1,2022,'70315,103,MT,0,3,0,0\n");

    assertThat(Economy.read(folder, FIGURES, CUSTOMS).exports("KR"))
        .hasValue(new AnnualMean(2_000, 2021, 2022, 2));
  }

  @Test
  void a_byte_order_mark_and_shift_jis_do_no_harm() throws IOException {
    String table = TRADE_HEADER + "1,2022,'70315,103,千個,0,3,0,0\n";
    write("trade.csv", "\uFEFF" + table);
    assertThat(Economy.read(folder, FIGURES, CUSTOMS).exports("KR")).isPresent();

    Files.write(folder.resolve("trade.csv"), table.getBytes(Charset.forName("windows-31j")));
    assertThat(Economy.read(folder, FIGURES, CUSTOMS).exports("KR")).isPresent();

    Files.write(folder.resolve("trade.csv"), new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'});
    assertThat(faults())
        .extracting(MetricsFault::expected)
        .containsExactly(Expectation.UTF8_OR_SHIFT_JIS);
  }

  @Test
  void every_fault_of_every_file_is_named_with_row_column_and_value() throws IOException {
    write("gdp.csv", "country,year,gdp_usd\nTW,2016,0\nKR,16,1\nAU,2016,x\nAU,2016,x\n");
    write(
        "trade-a.csv",
        TRADE_HEADER
            + "3,2021,'70315,103,MT,0,1,0,0\n"
            + "1,令和3,'70315,103,MT,0,1,0,0\n"
            + "1,2021,通信機,103,MT,0,1,0,0\n"
            + "1,2021,'70315,KR,MT,0,1,0,0\n"
            + "1,2021,'70315,103,MT,0,\"1,000\",0,0\n");
    write("trade-b.csv", "Exp or Imp,Year,HS,Country,Value-Year\n");
    write("trade-c.csv", TRADE_HEADER + "1,2021,'70315,601,MT,0,1,0,0\n");
    write("trade-d.csv", TRADE_HEADER + "1,2021,70315,601,MT,0,1,0,0\n");

    assertThat(faults())
        .extracting(f -> f.file().getFileName() + " " + f.row() + " " + f.column())
        .containsExactly(
            "gdp.csv 2 gdp_usd",
            "gdp.csv 3 year",
            "gdp.csv 4 gdp_usd",
            "gdp.csv 5 gdp_usd",
            "gdp.csv 5 country, year",
            "trade-a.csv 2 Exp or Imp",
            "trade-a.csv 3 Year",
            "trade-a.csv 4 Commodity",
            "trade-a.csv 5 Country",
            "trade-a.csv 6 Value-Year",
            "trade-b.csv 1 Commodity",
            "trade-d.csv 2 Exp or Imp, Year, Commodity, Country");
    assertThat(faults().get(9).en())
        .isEqualTo(
            folder.resolve("trade-a.csv")
                + ": row 6, Value-Year: \"1,000\", expected a whole number, 0 or more");
  }

  @Test
  void a_mean_refuses_more_years_than_lie_between() {
    assertThatThrownBy(() -> new AnnualMean(1, 2020, 2021, 3)).hasMessageContaining("years is 3");
    assertThatThrownBy(() -> new AnnualMean(-1, 2020, 2021, 2)).hasMessageContaining("value is -1");
  }

  private List<MetricsFault> faults() {
    return catchThrowableOfType(
            MetricsFaultsException.class, () -> Economy.read(folder, FIGURES, CUSTOMS))
        .faults();
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content, StandardCharsets.UTF_8);
  }

  private static List<String> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.skip(1).toList();
    }
  }
}
