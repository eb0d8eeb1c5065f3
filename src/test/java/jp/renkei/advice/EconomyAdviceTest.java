package jp.renkei.advice;

import static jp.renkei.advice.TestAdvisor.advise;
import static jp.renkei.advice.TestAdvisor.region;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.renkei.Project;
import jp.renkei.advice.fact.EconomyOf;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Economy (2.4.3): amounts only where data gives them, in the order that markets are sought by. */
class EconomyAdviceTest {

  private static final String MARKET = "{'organisation':'company','gains':['market']}";

  @TempDir private Path folder;

  @Test
  void where_markets_are_sought_the_lower_left_stands_in_the_order_of_gdp() throws IOException {
    List<String> possible =
        region(advise(MARKET), "emerging").countries().stream()
            .map(Advice.PartnerCountry::judged)
            .filter(c -> c.standing() == Standing.POSSIBLE)
            .map(Judged::id)
            .toList();

    Map<String, BigDecimal> gdp = gdpSums();
    assertThat(possible)
        .hasSize(23)
        .startsWith("ID", "SA", "TR")
        .endsWith("MV", "BT", "TL")
        .isEqualTo(
            possible.stream()
                .sorted(Comparator.comparing((String c) -> gdp.get(c)).reversed())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'talent','market'", "'reputation','technology','market'"})
  void a_market_sought_among_others_orders_by_gdp_too(String gains) throws IOException {
    Map<String, BigDecimal> gdp = gdpSums();
    List<Judged> list =
        region(advise("{'organisation':'company','gains':[" + gains + "]}"), "emerging")
            .countries()
            .stream()
            .map(Advice.PartnerCountry::judged)
            .filter(c -> c.standing() == Standing.POSSIBLE)
            .toList();

    assertThat(list)
        .isSortedAccordingTo(
            Comparator.comparingInt(Judged::score).thenComparing(j -> gdp.get(j.id())).reversed());
  }

  @Test
  void the_order_is_explained_and_its_figures_are_shown() {
    JsonNode emerging = partner(TestAdvisor.document(advise(MARKET), Language.JA), "emerging");

    assertThat(emerging.at("/order/text").asString()).contains("GDP");
    assertThat(emerging.at("/order/source").asString()).isEqualTo("data:gdp.csv");
    for (JsonNode country : emerging.get("countries")) {
      JsonNode gdp = country.at("/economy/gdp");
      if (country.get("country").asString().equals("KP")) {
        assertNotAvailable(gdp);
      } else {
        assertThat(gdp.get("value").asLong()).isPositive();
        assertThat(gdp.get("unit").asString()).isEqualTo("USD");
        assertThat(gdp.get("years").asString()).isEqualTo("2016–2022");
        assertThat(gdp.get("yearCount").asInt()).isEqualTo(7);
        assertThat(gdp.get("source").asString()).isEqualTo("data:gdp.csv");
      }
    }
    assertThat(TestAdvisor.advisor().text(Language.JA).advice(advise(MARKET)))
        .containsSubsequence(
            "インドネシア：GDP 約 1.1 兆ドル（2016–2022 年平均）",
            "サウジアラビア：GDP 約 8,260 億ドル（2016–2022 年平均）",
            "東ティモール：GDP 約 22.6 億ドル（2016–2022 年平均）");
    assertThat(TestAdvisor.advisor().text(Language.EN).advice(advise(MARKET)))
        .containsSubsequence(
            "Indonesia: GDP about US$1.1 trillion (mean of 2016–2022)",
            "Timor-Leste: GDP about US$2.26 billion (mean of 2016–2022)");
  }

  @Test
  void without_a_market_sought_the_order_and_its_figures_are_the_papers() {
    Advice advice = advise("{'organisation':'company','gains':['reputation']}");

    assertThat(partner(TestAdvisor.document(advice, Language.EN), "emerging").at("/order/source"))
        .hasToString("\"図表 2-6\"");
    assertThat(TestAdvisor.advisor().text(Language.EN).advice(advice))
        .containsPattern("Indonesia: [0-9,]+ papers")
        .contains("Maldives: papers not available");
  }

  @Test
  void no_amount_is_ever_shown_for_taiwan_and_north_korea() {
    Advice advice =
        advise(
            "{'organisation':'company','gains':['market','standards-leadership'],"
                + "'consideredCountries':['TW','KP']}");
    for (Language language : Language.values()) {
      JsonNode document = TestAdvisor.document(advice, language);
      for (JsonNode economy :
          List.of(country(document, "TW").get("economy"), country(document, "KP").get("economy"))) {
        for (String amount : List.of("gdp", "exports", "imports")) {
          assertNotAvailable(economy.get(amount));
        }
      }
    }
    List<String> taiwan = section(TestAdvisor.advisor().text(Language.JA).advice(advice), "台湾");
    assertThat(taiwan).contains("・GDP：不明（データなし）", "・ICT 関連の日本との貿易額：不明（データなし）");
    assertThat(String.join("", taiwan)).doesNotContain("億", "兆", "ドル", "円");
  }

  /** The lines under a country, up to the next one. */
  private static List<String> section(String text, String country) {
    return text.lines()
        .dropWhile(line -> !line.matches("  ・\\[.*] " + country))
        .skip(1)
        .takeWhile(line -> line.startsWith("    "))
        .map(String::strip)
        .toList();
  }

  @Test
  void trade_is_not_available_without_a_file_of_the_customs() {
    JsonNode document = TestAdvisor.document(advise(MARKET), Language.EN);

    for (JsonNode region : document.get("partners")) {
      for (JsonNode country : region.get("countries")) {
        assertNotAvailable(country.at("/economy/exports"));
        assertNotAvailable(country.at("/economy/imports"));
      }
    }
  }

  @Test
  void every_economic_statement_reaches_the_advice_on_the_countries_it_speaks_of() {
    JsonNode document = TestAdvisor.document(advise(MARKET), Language.JA);
    Set<String> reached = new HashSet<>();
    for (EconomyOf fact : TestAdvisor.advisor().knowledge().facts(EconomyOf.class)) {
      String text =
          TestAdvisor.advisor().knowledge().term(fact.statement()).definition().in(Language.JA);
      JsonNode economy = country(document, Candidates.local(fact.country())).get("economy");
      assertThat(economy.get("statements").valueStream().map(s -> s.get("text").asString()))
          .contains(text);
      reached.add(fact.statement());
    }

    assertThat(reached).hasSize(11);
    assertThat(country(document, "HK").at("/economy/statements")).hasSize(2);
  }

  /** The sample's amounts are made up; its layout is the customs'. */
  @Test
  void a_trade_file_of_the_customs_makes_amounts_available() throws IOException {
    try (Stream<Path> files = Files.list(TestAdvisor.ONTOLOGY.resolve(Advisor.FIGURES))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.copy(Project.file("fixtures/trade/trade.csv"), folder.resolve("trade.csv"));
    Advisor advisor = Advisor.load(TestAdvisor.ONTOLOGY, TestAdvisor.RULES, folder);
    Advice advice = advisor.advise(TestAdvisor.answers(MARKET));

    JsonNode document =
        tools.jackson.databind.json.JsonMapper.shared()
            .readTree(TestAdvisor.json(advisor, advice, Language.EN));
    JsonNode exports = country(document, "IN").at("/economy/exports");

    // (36,000 + 72,000) thousand yen in 2021, twice that in 2022
    assertThat(exports.get("value").asLong()).isEqualTo(162_000_000L);
    assertThat(exports.get("unit").asString()).isEqualTo("JPY");
    assertThat(exports.get("years").asString()).isEqualTo("2021–2022");
    assertThat(exports.get("source").asString()).isEqualTo("data:trade.csv");
    assertNotAvailable(country(document, "VN").at("/economy/exports"));
    assertNotAvailable(country(document, "KP").at("/economy/exports"));
    assertThat(advice.versions().metrics())
        .isNotEqualTo(TestAdvisor.advisor().versions().metrics());
    assertThat(document.toString())
        .as("the papers are still those of table 2-6")
        .doesNotContain("corpus:");
  }

  @ParameterizedTest
  @ValueSource(longs = {999_499_999_999L, 999_500_000_000L})
  void amounts_change_their_unit_at_a_trillion(long value) {
    assertThat(EconomyWording.dollars(value).ja())
        .isEqualTo(value < 999_500_000_000L ? "約 9,990 億ドル" : "約 1 兆ドル");
  }

  private static Map<String, BigDecimal> gdpSums() throws IOException {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (String line : Files.readAllLines(Project.file("ontology/figures/gdp.csv"))) {
      String[] cells = line.split(",");
      if (!cells[0].equals("country")) {
        sums.merge(cells[0], new BigDecimal(cells[2]), BigDecimal::add);
      }
    }
    return sums;
  }

  private static JsonNode partner(JsonNode document, String region) {
    return document
        .get("partners")
        .valueStream()
        .filter(p -> p.get("region").asString().equals(region))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode country(JsonNode document, String id) {
    return document
        .get("partners")
        .valueStream()
        .flatMap(p -> p.get("countries").valueStream())
        .filter(c -> c.get("country").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void assertNotAvailable(JsonNode amount) {
    assertThat(amount).hasToString("{\"status\":\"not-available\"}");
  }
}
