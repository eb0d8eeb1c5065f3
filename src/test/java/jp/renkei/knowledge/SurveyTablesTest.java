package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.renkei.report.ReportText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Statements are the report's tables, cell by cell; skipped where the report is not at hand. */
class SurveyTablesTest {

  private static final String PREFIXES = "PREFIX rk: <https://renkei.example/ns#> ";

  private static final Map<String, String> COUNTRIES =
      Map.of(
          "中国", "CN", "シンガポール", "SG", "香港", "HK", "オーストラリア", "AU", "インド", "IN", "韓国", "KR", "台湾",
          "TW", "日本", "JP");

  private static final Map<String, String> AREAS =
      Map.of(
          "AI技術", "ai",
          "ネットワーク技術", "networks",
          "エッジコンピューティング", "edge",
          "ビッグデータ解析技術", "big-data",
          "デバイス技術", "devices",
          "IoTシステム構築技術", "iot",
          "サイバーセキュリティ技術", "cybersecurity",
          "光・量子技術", "optics-quantum");

  private static final Map<String, String> AXES =
      Map.of(
          "資金", "funding",
          "研究場所", "site",
          "政府等の関与", "government",
          "対応機関等の関与", "agency",
          "研究者等の関与", "researchers");

  /** 片方 of 3-6 is the side that pays. */
  private static final Map<String, String> SIDES =
      Map.of(
          "自国", "self", "片方", "self", "相手国", "partner", "双方", "both", "合同", "joint", "関与無し",
          "none");

  private static final Map<String, String> REGION_OF_TABLE =
      Map.of("5-2", "leader", "5-3", "hub", "5-4", "independent", "5-5", "peer", "5-6", "emerging");

  private static Knowledge knowledge;

  @BeforeAll
  static void load() {
    knowledge = Knowledge.load(SmallOntology.REAL);
  }

  @Test
  void strengths_and_weaknesses_are_those_of_2_11() {
    Set<String> strong = new TreeSet<>();
    Set<String> weak = new TreeSet<>();
    Set<String> incomparable = new TreeSet<>();
    for (List<String> row : ReportText.read().table("2-11").entries()) {
      String area = AREAS.get(row.getFirst().replace(" ", ""));
      if (row.get(1).startsWith("(")) {
        incomparable.add(area);
      } else {
        countries(row.get(1)).forEach(country -> strong.add(area + " " + country));
        countries(row.get(2)).forEach(country -> weak.add(area + " " + country));
      }
    }

    assertThat(areaCountries("AreaStrength")).isEqualTo(strong);
    assertThat(areaCountries("AreaWeakness")).isEqualTo(weak);
    assertThat(
            column("SELECT ?x { ?s a rk:Incomparable ; rk:area ?x }").stream()
                .map(SurveyTablesTest::local))
        .containsExactlyElementsOf(incomparable);
  }

  private static List<String> countries(String cell) {
    return cell.equals("該当国なし")
        ? List.of()
        : List.of(cell.split("\\s+")).stream().map(COUNTRIES::get).toList();
  }

  private static Set<String> areaCountries(String type) {
    return knowledge
        .select(PREFIXES + "SELECT ?a ?c { ?s a rk:" + type + " ; rk:area ?a ; rk:country ?c }")
        .stream()
        .map(row -> local(row.get("a")) + " " + local(row.get("c")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void institutions_have_the_names_and_countries_of_2_12() {
    Set<String> expected = new TreeSet<>();
    for (List<String> row : ReportText.read().table("2-12").entries()) {
      String id = row.get(1).equals("IIT Hyderabad") ? "IITH" : row.get(1);
      expected.add(id + " | " + row.get(0) + " | " + COUNTRIES.get(row.get(2)));
    }

    Set<String> found =
        knowledge
            .select(
                PREFIXES
                    + "SELECT ?i ?n ?c { ?i a rk:Institution ; rk:surveyName ?n ; rk:country ?c }")
            .stream()
            .map(row -> local(row.get("i")) + " | " + row.get("n") + " | " + local(row.get("c")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void merits_and_demerits_of_each_class_are_in_the_cells_of_3_6() {
    List<String> expected = new ArrayList<>();
    for (List<String> row : ReportText.read().table("3-6").filledDown()) {
      String axisClass = AXES.get(row.get(0)) + "-" + SIDES.get(row.get(1));
      cells(row.get(2)).forEach(cell -> expected.add(axisClass + " merit " + cell));
      cells(row.get(3)).forEach(cell -> expected.add(axisClass + " demerit " + cell));
    }

    List<String> found = new ArrayList<>();
    for (String type : List.of("Merit", "Demerit")) {
      knowledge
          .select(
              PREFIXES + "SELECT ?s ?a ?c { ?s a rk:Class" + type + " ; rk:class ?a ; rk:cell ?c }")
          .forEach(
              row ->
                  found.add(
                      local(row.get("a"))
                          + " "
                          + type.toLowerCase(java.util.Locale.ROOT)
                          + " "
                          + local(row.get("c"))));
    }
    assertThat(expected).hasSize(21 + 19);
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** {@code 【モノ・出口】…} is in {@code exit-things}. */
  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    Matcher matcher = Pattern.compile("【(ヒト|モノ|カネ)・(入口|入り口|中身|出口)】").matcher(text);
    while (matcher.find()) {
      String resource = Map.of("ヒト", "people", "モノ", "things", "カネ", "money").get(matcher.group(1));
      String stage =
          Map.of("入口", "entry", "入り口", "entry", "中身", "content", "出口", "exit")
              .get(matcher.group(2));
      cells.add(stage + "-" + resource);
    }
    return cells;
  }

  @Test
  void classes_suit_the_regions_row_by_row_as_in_5_2_to_5_6() {
    Set<String> expected = new TreeSet<>();
    int number = 0;
    for (String table : List.of("5-2", "5-3", "5-4", "5-5", "5-6")) {
      for (List<String> row : ReportText.read().table(table).filledDown()) {
        number++;
        for (String side : row.get(1).split("または")) {
          expected.add(
              "%d %s %s-%s"
                  .formatted(
                      number, REGION_OF_TABLE.get(table), AXES.get(row.get(0)), SIDES.get(side)));
        }
      }
    }

    Set<String> found =
        knowledge
            .select(
                PREFIXES
                    + "SELECT ?n ?r ?c { ?s a rk:ClassSuitability ; rk:row ?n ; rk:region ?r ;"
                    + " rk:class ?c }")
            .stream()
            .map(row -> row.get("n") + " " + local(row.get("r")) + " " + local(row.get("c")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(number).isEqualTo(31);
    assertThat(expected).hasSize(36);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void every_statement_of_5_2_to_5_6_cites_the_table_of_its_region() {
    for (Map.Entry<String, String> entry : REGION_OF_TABLE.entrySet()) {
      List<String> statements =
          column(
              "SELECT ?x { ?x a rk:ClassSuitability ; rk:region <https://renkei.example/id/region/"
                  + entry.getValue()
                  + "> }");
      assertThat(statements)
          .isNotEmpty()
          .allMatch(s -> knowledge.term(s).sources().contains("図表 " + entry.getKey()));
    }
  }

  @Test
  void directions_lead_to_recommendations_as_in_5_9() {
    Set<String> expected = new TreeSet<>();
    for (List<String> row : ReportText.read().table("5-9", 2).entries()) {
      String direction = direction(row.get(1));
      recommendations(row.get(2), "5.2.", "company-")
          .forEach(r -> expected.add(direction + " company " + r));
      recommendations(row.get(3), "5.3.", "university-")
          .forEach(r -> expected.add(direction + " university " + r));
    }

    Set<String> found =
        knowledge
            .select(
                PREFIXES
                    + "SELECT ?d ?o ?r { ?s a rk:DirectionLeads ; rk:direction ?d ;"
                    + " rk:organisation ?o ; rk:recommendation ?r }")
            .stream()
            .filter(row -> !local(row.get("o")).equals("research-institute"))
            .map(row -> local(row.get("d")) + " " + local(row.get("o")) + " " + local(row.get("r")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(expected).hasSize(13 + 6 + 17 + 1);
    assertThat(found).isEqualTo(expected);
  }

  /** {@code 【方向性-ヒト①】…} is {@code people-1}. */
  private static String direction(String cell) {
    Matcher matcher = Pattern.compile("【方向性-(ヒト|モノ|カネ)([①-⑦])】").matcher(cell);
    assertThat(matcher.find()).as(cell).isTrue();
    return Map.of("ヒト", "people-", "モノ", "things-", "カネ", "money-").get(matcher.group(1))
        + (matcher.group(2).charAt(0) - '①' + 1);
  }

  private static List<String> recommendations(String cell, String section, String prefix) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(Pattern.quote(section) + "(\\d)").matcher(cell);
    while (matcher.find()) {
      found.add(prefix + matcher.group(1));
    }
    if (cell.contains("本調査検討の報告書")) {
      found.add("use-survey");
    }
    return found;
  }

  @Test
  void every_table_and_section_that_is_a_source_stands_in_the_report() {
    String report = String.join("\n", jp.renkei.SharedReport.lines());
    for (Term source : knowledge.kind("source")) {
      String notation =
          knowledge
              .select(
                  "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?n {"
                      + " <https://renkei.example/id/source/"
                      + source.id()
                      + "> skos:notation ?n }")
              .getFirst()
              .get("n");
      if (notation.startsWith("law:") || notation.startsWith("data:") || notation.equals("報告書")) {
        continue;
      }
      String place =
          notation.startsWith("図表 ")
              ? "図表? ?" + Pattern.quote(notation.substring(3)) + "(?!\\d)"
              : notation.startsWith("付録")
                  ? notation.replace(" ", " ?") + "(?!\\d)"
                  : "(?<![\\d.])" + Pattern.quote(notation) + "(?![\\d.]\\d)";
      assertThat(Pattern.compile(place).matcher(report).find())
          .as("%s: %s", source.id(), notation)
          .isTrue();
    }
  }

  @Test
  void no_explanation_repeats_36_characters_of_the_report_in_a_row() {
    int length = 36;
    String report =
        withoutNames(jp.renkei.SharedReport.lines().stream().collect(Collectors.joining()));
    Set<String> windows = new java.util.HashSet<>();
    for (int i = 0; i + length <= report.length(); i++) {
      windows.add(report.substring(i, i + length));
    }

    List<String> copied = new ArrayList<>();
    knowledge
        .select(
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                + " SELECT ?s ?t { ?s skos:definition ?t FILTER (LANG(?t) = 'ja') }")
        .forEach(
            row -> {
              String text = withoutNames(row.get("t"));
              for (int i = 0; i + length <= text.length(); i++) {
                if (windows.contains(text.substring(i, i + length))) {
                  copied.add(row.get("s") + ": " + text.substring(i, i + length));
                  return;
                }
              }
            });
    assertThat(copied).isEmpty();
  }

  /**
   * Without spaces; a name in Latin letters, which none can say otherwise, counts as one letter.
   */
  private static String withoutNames(String text) {
    return text.replaceAll("\\s+", "").replaceAll("[A-Za-z&.()]{2,}", "N");
  }

  private static List<String> column(String query) {
    return knowledge.select(PREFIXES + query).stream().map(row -> row.get("x")).toList();
  }

  private static String local(String curie) {
    return curie.substring(curie.indexOf(':') + 1);
  }
}
