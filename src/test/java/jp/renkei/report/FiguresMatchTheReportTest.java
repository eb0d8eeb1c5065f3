package jp.renkei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.renkei.Project;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every cell of {@code ontology/figures} is the report's, and every cell of the report is there.
 */
class FiguresMatchTheReportTest {

  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("China", "CN"),
          Map.entry("India", "IN"),
          Map.entry("Japan", "JP"),
          Map.entry("South Korea", "KR"),
          Map.entry("Australia", "AU"),
          Map.entry("Taiwan", "TW"),
          Map.entry("Singapore", "SG"),
          Map.entry("Hong Kong", "HK"),
          Map.entry("Indonesia", "ID"),
          Map.entry("Iran", "IR"),
          Map.entry("Türkiye", "TR"),
          Map.entry("Malaysia", "MY"),
          Map.entry("Saudi Arabia", "SA"),
          Map.entry("Pakistan", "PK"),
          Map.entry("Israel", "IL"),
          Map.entry("Thailand", "TH"),
          Map.entry("Bangladesh", "BD"),
          Map.entry("United Arab Emirates", "AE"),
          Map.entry("Vietnam", "VN"),
          Map.entry("Macau", "MO"),
          Map.entry("Philippines", "PH"),
          Map.entry("Sri Lanka", "LK"),
          Map.entry("Myanmar", "MM"),
          Map.entry("Nepal", "NP"),
          Map.entry("Laos", "LA"),
          Map.entry("Brunei Darussalam", "BN"),
          Map.entry("Mongolia", "MN"),
          Map.entry("Cambodia", "KH"),
          Map.entry("Bhutan", "BT"),
          Map.entry("North Korea", "KP"));

  private static final Map<String, String> COUNTRIES_IN_JAPANESE =
      Map.of(
          "中国", "CN", "シンガポール", "SG", "香港", "HK", "オーストラリア", "AU", "インド", "IN", "韓国", "KR", "台湾",
          "TW");

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

  private static final Map<String, String> FORMS =
      Map.of(
          "研究", "research",
          "コミュニティ形成", "community",
          "教育", "education",
          "展示・宣伝", "promotion",
          "協定", "agreement",
          "標準", "standardisation");

  @Test
  void countries_are_those_of_table_2_6() {
    List<List<String>> expected = entries("2-6").map(FiguresMatchTheReportTest::country).toList();

    assertThat(
            figures(
                "countries.csv",
                "country,name,papers,international_papers,international_ratio,degree,betweenness,"
                    + "eigenvector,region"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void institutions_are_those_of_table_2_12() {
    List<List<String>> expected =
        entries("2-12").map(FiguresMatchTheReportTest::institution).toList();

    assertThat(
            figures(
                "institutions.csv",
                "institution,name,country,papers,international_papers,international_ratio,degree,"
                    + "betweenness,eigenvector"))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest(name = "{0} is table {1}")
  @CsvSource({"areas.csv, 2-1", "areas-ieee.csv, A3-1", "areas-acm.csv, A3-2"})
  void areas_and_totals_are_those_of_the_table(String file, String table) {
    List<List<String>> expected = entries(table).map(FiguresMatchTheReportTest::area).toList();

    assertThat(figures(file, "area,papers,international_papers,international_ratio"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void cases_are_those_of_table_3_2() {
    ReportTable table = ReportText.read().table("3-2");
    List<String> areas =
        table.header().getFirst().stream()
            .skip(1)
            .map(FiguresMatchTheReportTest::caseArea)
            .toList();
    List<List<String>> expected = new ArrayList<>();
    for (List<String> row : table.entries()) {
      for (int i = 0; i < areas.size(); i++) {
        expected.add(List.of(form(row.getFirst()), areas.get(i), row.get(i + 1)));
      }
    }

    assertThat(figures("cases.csv", "form,area,cases"))
        .hasSize(7 * 9)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> country(List<String> row) {
    return List.of(
        mapped(COUNTRIES, row.get(0)),
        row.get(0),
        ReportTable.count(row.get(1)),
        "",
        ReportTable.fraction(row.get(2)),
        row.get(3),
        row.get(4),
        row.get(5),
        "");
  }

  private static List<String> institution(List<String> row) {
    return List.of(
        row.get(1).equals("IIT Hyderabad") ? "IITH" : row.get(1),
        row.get(0),
        mapped(COUNTRIES_IN_JAPANESE, row.get(2)),
        ReportTable.count(row.get(3)),
        "",
        ReportTable.fraction(row.get(4)),
        row.get(5),
        row.get(6),
        row.get(7));
  }

  private static List<String> area(List<String> row) {
    return List.of(
        areaOrTotal(row.get(0)),
        ReportTable.count(row.get(1)),
        ReportTable.count(row.get(2)),
        ReportTable.fraction(row.get(3)));
  }

  private static String areaOrTotal(String printed) {
    if (printed.startsWith("分析対象論文")) {
      return "ict";
    }
    return printed.contains("収集した論文") ? "collected" : areaOf(printed);
  }

  private static String caseArea(String printed) {
    return printed.equals("事例数") ? "total" : areaOf(printed);
  }

  private static String form(String printed) {
    return printed.equals("合計") ? "total" : mapped(FORMS, printed);
  }

  private static String areaOf(String printed) {
    return mapped(AREAS, printed.replace(" ", ""));
  }

  private static String mapped(Map<String, String> ids, String printed) {
    assertThat(ids).containsKey(printed);
    return ids.get(printed);
  }

  private static Stream<List<String>> entries(String table) {
    return ReportText.read().table(table).entries().stream();
  }

  /** The rows of a file whose header begins with these columns, cut to them. */
  private static List<List<String>> figures(String file, String columns) {
    List<String> names = List.of(columns.split(","));
    List<List<String>> rows = rows(file);
    assertThat(rows.getFirst()).startsWith(names.toArray(String[]::new));
    return rows.stream().skip(1).map(row -> row.subList(0, names.size())).toList();
  }

  private static List<List<String>> rows(String file) {
    try (CSVParser parser =
        CSVParser.parse(
            Files.readString(Project.file("ontology/figures/" + file)), CSVFormat.DEFAULT)) {
      return parser.getRecords().stream().map(CSVRecord::toList).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
