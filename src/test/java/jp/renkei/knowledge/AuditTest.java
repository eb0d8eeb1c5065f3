package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.renkei.SharedReport;
import jp.renkei.report.ReportTable;
import jp.renkei.report.ReportText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The audit finds what a reader finds. Expected: both values as the report prints them, read from
 * its text here and not from the ontology.
 */
class AuditTest {
  private static Knowledge knowledge;

  @BeforeAll
  static void load() {
    knowledge = Knowledge.load(SmallOntology.REAL);
  }

  @Test
  void china_has_more_partners_than_there_are_countries() {
    assertFound(
        "degree-exceeds-countries",
        "CN",
        "図表 2-6",
        cell("2-6", "China", 3),
        "付録 1",
        printed("国名\\(海外領土等の地域名を含む\\)は (\\d+) 件"));
  }

  @Test
  void australia_is_not_first_in_eigenvector_centrality() {
    assertThat(new BigDecimal(cell("2-6", "Australia", 5)))
        .isLessThan(new BigDecimal(cell("2-6", "China", 5)));
    printed("(調査対象国においてはトップの値)");
    assertThat(found("rank-in-text", "AU"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.places().get(1).value().ja())
                  .isEqualTo(cell("2-6", "Australia", 5));
              assertThat(finding.text().ja()).contains(cell("2-6", "China", 5));
            });
  }

  @Test
  void singapore_without_marked_strength_is_strong_in_IoT() {
    printed("(シンガポールは目立った得手・不得手がなく)");
    assertThat(cell("2-11", "IoT システム構築技術", 1)).contains("シンガポール");
    assertFound("even-places", "SG", "2.2.3", null, "図表 2-11", null);
  }

  @Test
  void korea_overtakes_japan_in_cybersecurity_and_is_not_strong_there() {
    printed("(固有ベクトル中心性でインドと韓国に位置関係が逆転)");
    assertThat(cell("2-11", "サイバーセキュリティ技術", 1)).doesNotContain("韓国");
    assertFound("overtaking-without-place", "KR", "2.2.3", null, "図表 2-11", null);
  }

  @Test
  void those_overtaken_by_japan_are_not_all_weak() {
    printed("(オーストラリアとシンガポールを、「光・量子技術」では)");
    assertThat(cell("2-11", "デバイス技術", 2)).isEqualTo("オーストラリア");
    assertThat(cell("2-11", "光・量子技術", 2)).isEqualTo("インド");
    assertThat(found("overtaking-without-place", "SG")).hasSize(2);
    assertThat(found("overtaking-without-place", "HK")).hasSize(1);
  }

  @Test
  void india_is_said_to_be_like_korea() {
    printed("(インドは、韓国と似た特徴を持ち)");
    assertThat(cell("2-11", "ネットワーク技術", 1)).isEqualTo("韓国");
    assertFound("alike-in-text", "IN", "2.2.3", null, "図表 2-11", null);
  }

  @Test
  void china_leads_everywhere_and_is_listed_nowhere() {
    printed("(全ての技術区分においてグローバルの研究を牽引)");
    for (List<String> row : ReportText.read().table("2-11").entries()) {
      assertThat(row.get(1)).doesNotContain("中国");
    }
    assertFound("leads-everywhere", "CN", "2.2.3", null, "図表 2-11", "0");
  }

  @Test
  void the_leader_lacks_markets_in_2_4_1() {
    String text = printed("右上の領域においては「([^」]*)」");
    String table = printed("\t獲得が期待されるもの\t(技術、[^\t]*)");
    assertThat(text).isNotEqualTo(table);
    assertFound("gains-in-text-and-table", "leader", "2.4.1", text, "図表 5-1", table);
  }

  @Test
  void china_is_to_spread_and_make_rules_but_has_no_method_for_it() {
    printed("(「広める\\(社会普及\\)」や「守る・攻める\\(ルール形成\\)」といった形での国際連携も重要)");
    assertThat(found("purpose-without-method", "leader"))
        .hasSize(2)
        .allSatisfy(
            finding ->
                assertThat(finding.places().get(1).value().ja())
                    .isEqualTo(printed("方式\t(多国間共同研究、国際懸賞金事業)\\s")));
  }

  @Test
  void india_has_multilateral_research_in_the_text_only() {
    printed("(標準化を見据えた多国間共同研究など)");
    assertThat(printed("方式\t(二国間共同研究、国際研究委託[^\t\n]*)")).doesNotContain("多国間");
    assertFound("methods-in-text-and-table", "independent", "5.1.1", "多国間共同研究", "図表 5-1", "—");
  }

  @Test
  void the_hubs_patterns_stand_in_the_text_only() {
    printed("(適した国際連携の方式パターンは、No\\.2「)");
    assertFound("patterns-only-in-text", "hub", "5.1.1", null, "図表 5-1", "—");
  }

  @Test
  void stated_patterns_do_not_follow_from_their_rows() {
    assertThat(cellOf("5-2", "対応機関等の関与")).isEqualTo("双方または合同");
    assertThat(cellOf("5-4", "資金")).isEqualTo("相手国");
    assertThat(cellOf("5-6", "政府等の関与")).isEqualTo("双方");
    assertThat(pairs("stated-pattern-against-rows"))
        .isEqualTo(
            Map.of(
                "pattern-10/self", Set.of("図表 5-2"),
                "pattern-2", Set.of("図表 5-3"),
                "pattern-5/partner", Set.of("図表 5-4", "図表 5-6"),
                "pattern-12/self", Set.of("図表 5-6")));
  }

  @Test
  void small_trade_with_australia_goes_both_ways() {
    printed("(日本からの輸入額が小さく)");
    printed("(これらの国からの ICT 区分の輸入額は小規模)");
    assertFound("trade-direction", "AU", "2.4.3", null, "5.1.1", null);
  }

  @Test
  void one_indicator_has_two_names() {
    String in26 = ReportText.read().table("2-6").header().getFirst().get(3);
    String in212 = ReportText.read().table("2-12").header().getFirst().get(5);
    assertFound("names-differ", "degree", "図表 2-5", in212, "図表 2-6", in26);
  }

  @Test
  void the_lower_left_is_early_research_and_basic_research() {
    assertFound(
        "names-differ",
        "emerging",
        "5.1.1",
        printed("左下の「(国の発展を支える基礎研究)」"),
        "図表 5-1",
        printed("(国の発展を支える初期研究)"));
  }

  @Test
  void a_direction_speaks_of_rules_and_of_regulation() {
    assertFound(
        "names-differ",
        "things-5",
        "図表 5-7",
        printed("【方向性-モノ⑤】(海外法規則等への対応に係るナレッジの共有)"),
        "図表 5-8",
        printed("【方向性-モノ⑤】(海外法規制等への対応に係るナレッジの共有)"));
  }

  @Test
  void a_recommendation_has_another_title_in_5_9() {
    assertFound(
        "names-differ",
        "company-2",
        "図表 5-9",
        printed("\t5\\.2\\.2 (オフショア[^\t\n ]*)"),
        "5.2.2",
        printed("(?m)^5\\.2\\.2 (.*)$"));
  }

  @Test
  void practices_are_renamed_after_4_2() {
    assertFound(
        "names-differ",
        "mutual-benefit",
        "図表 4-2",
        printed("・(連携先利益を踏まえた協働)"),
        "図表 4-5",
        printed("\t(連携先の利益を踏まえた連携の推進)\t"));
  }

  @Test
  void sections_of_recommendations_and_5_9_name_different_directions() {
    assertThat(found("directions-in-section-and-table", null))
        .extracting(Finding::about)
        .containsExactlyInAnyOrder("company-6", "university-1", "university-2", "university-5");
    assertThat(section("5.2.6")).doesNotContain("方向性-モノ④");
    assertThat(section("5.3.1")).doesNotContain("方向性-ヒト⑤");
    assertThat(section("5.3.2")).doesNotContain("方向性-カネ①");
    assertThat(section("5.3.5")).contains("方向性-ヒト②");
  }

  @Test
  void a_success_factor_stands_among_merits_and_a_merit_among_requests() {
    assertThat(occurrences("突然に国際連携を行うのではなく、日ごろから情報収集を")).isEqualTo(2);
    assertFound("item-printed-twice", "4-7-things-entry-1", "図表 4-6", null, "図表 4-7", null);
    assertFound("item-printed-twice", "4-9-things-content-5", "図表 4-8", null, "図表 4-9", null);
    assertFound("item-of-foreign-kind", "4-7-things-entry-1", "図表 4-7", "成功のポイント", null, null);
  }

  @Test
  void unstable_regulation_is_asias_or_the_lower_lefts() {
    printed("(アジア圏の国々は法規制の安定性が欧米に劣っており)");
    printed("(欧米やアジア圏でも他の領域の国々に対して劣後)");
    assertFound("scope-differs", "emerging", "図表 4-8", null, "5.1.1", null);
  }

  @Test
  void needs_are_thrown_away_or_picked_up() {
    assertFound(
        "wording-opposite",
        "government-both",
        "図表 5-4",
        printed("(ニーズを捨てる)"),
        "図表 5-6",
        printed("(ニーズを拾う)"));
  }

  @Test
  void appendix_5_cites_another_section_than_the_one_that_holds_the_economy() {
    assertThat(printed("(?m)^(2\\.4\\.\\d) 節で述べた通り、国際連携の相手方候補")).isEqualTo("2.4.2");
    assertFound("citation-misses", "appendix-5", "付録 5", null, "2.4.3", "2.4.3");
    assertFound("citation-misses", "section-5.4.3", "5.4.3", null, "2.2.2", "2.2.2");
  }

  @Test
  void the_institutions_lie_in_four_regions_and_not_in_five() {
    printed("(これら分析対象機関は図表 2-17 の 5 つの領域の特徴を持ち合わせて)");
    long groups =
        ReportText.read().table("2-12").rows().stream()
            .filter(row -> row.getFirst().matches("【.*の領域の国々の機関】"))
            .count();
    assertThat(groups).isEqualTo(4);
    assertThat(found("regions-of-institutions", "institutions"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.places().get(1).value().ja().split("、")).hasSize((int) groups));
  }

  @Test
  void no_institution_is_tagged_with_a_support_desk() {
    printed("(留学生のサポート窓口を設置している取り組みが多い)");
    assertFound("practice-of-leaders", "university-1", "5.3.1", null, "図表 A4-1", "0");
  }

  @Test
  void no_institution_is_said_to_publish_its_awards() {
    printed("(受賞数や発表数等を集計し、公表しているケースが多く見られた)");
    assertThat(tableA41()).doesNotContain("受賞");
    assertFound("practice-not-found", "university-5", "5.3.5", "受賞", "図表 A4-1", "0");
  }

  @Test
  void ties_of_iit_are_not_its_own_alone() {
    printed("(他の対象国にはなかった南アジア・中東・東欧の研究機関との繋がり)");
    assertThat(tableA41()).contains("北欧や東欧の国々の大学とも連携", "サウジアラビア・イスラエルが含まれる");
    assertThat(found("tie-not-unique", "IIT")).hasSize(3);
  }

  @Test
  void a_tag_of_commissioned_research_stands_at_something_else() {
    assertThat(printed("・受託研究、大規模な研究設備の整備: ([^<・\n]*)")).doesNotContain("受託", "委託");
    assertFound("tag-without-content", "SUSTech", "図表 A4-1", "受託研究", null, null);
  }

  @Test
  void the_excerpt_names_what_the_whole_has_not() {
    printed("(・単位: 必要単位を満たした場合、次フェーズの講義を先取で履修可能)");
    printed("(・奨学金や助成金が豊富である)");
    assertThat(found("excerpt-against-whole", "UCAS")).hasSize(2);
    assertFound(
        "names-differ",
        "tie-THU-universities",
        "図表 2-15",
        printed("・大学間協定: (東京大・道北大)"),
        "図表 A4-1",
        "東京大・東北大");
  }

  @Test
  void iit_hyderabad_stands_beside_iit() {
    assertFound(
        "institution-within-institution",
        "IIT",
        "図表 2-12",
        ReportTable.count(cell("2-12", "Indian Institute Of Technology", 3)),
        "図表 2-12",
        ReportTable.count(cell("2-12", "Iit Hyderabad", 3)));
  }

  @Test
  void one_budget_is_out_of_scale() {
    assertFound(
        "budget-out-of-scale", "47", "図表 3-3", printed("研究費：(EUR 135,[\\d,]*)、"), "図表 3-3", null);
  }

  @Test
  void cases_lack_the_country_of_their_scheme() {
    printed("Aus4Innovation\n[^\n]*\n参加国\t(オーストリア、ベトナム)");
    printed("参加国\t(オーストリア、ベルギー)");
    assertThat(found("case-without-its-country", null))
        .extracting(Finding::about)
        .containsExactlyInAnyOrder("4", "11", "109");
  }

  @Test
  void cases_of_one_country_have_no_partner() {
    assertThat(occurrences("参加国\tモルディブ\n")).isEqualTo(1);
    assertThat(found("case-of-one-country", null))
        .extracting(Finding::about)
        .containsExactlyInAnyOrder("2", "59", "91");
  }

  @Test
  void a_case_is_named_by_its_scheme() {
    assertFound(
        "case-name-and-scheme", "105", "図表 3-4", null, "図表 3-4", "Vietnamese-German University");
  }

  @Test
  void table_3_7_holds_what_its_text_leaves_out() {
    printed("(「つくる（技術力向上・研究推進）」以外の国際連携についても)");
    assertFound("excluded-yet-listed", "table-3-7", "3.3", null, "図表 3-7", "6");
  }

  @Test
  void the_outline_of_pattern_12_contradicts_its_axes() {
    printed("(相手 *国が研究等を実施する)");
    assertFound("outline-against-axes", "pattern-12", "図表 3-5", null, "図表 3-5", "双方");
  }

  @Test
  void the_base_country_is_two_things() {
    assertFound("one-name-for-two", "host", "図表 3-5", null, "図表 3-5", null);
  }

  @Test
  void seven_tags_spell_an_initiative_otherwise() {
    assertThat(found("tags-differ", null)).hasSize(7);
  }

  @Test
  void ratios_of_2_1_have_a_digit_that_the_counts_do_not_give() {
    assertThat(ReportText.read().table("2-1").entries().subList(0, 8))
        .allSatisfy(row -> assertThat(row.get(3)).endsWith("0%"));
    assertFound("ratio-of-idle-digits", "areas", "図表 2-1", "8", "図表 2-1", "0");
  }

  @Test
  void each_finding_says_in_both_languages_what_stands_where_and_which_reading_counts() {
    assertThat(knowledge.audit())
        .hasSizeGreaterThan(90)
        .allSatisfy(
            finding -> {
              assertThat(finding.places()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(finding.places())
                  .allSatisfy(place -> assertThat(place.source()).matches("図表 .*|[\\d.]+|付録 .*"));
              assertThat(finding.about()).doesNotContain(":", "claim-");
              for (Text text : List.of(finding.text(), finding.reading(), finding.label())) {
                assertThat(text.ja() + text.en()).doesNotContain("{", "https://", "rk:");
                assertThat(text.en().replaceAll("図表|付録|\"[^\"]*\"", ""))
                    .doesNotContainPattern("[ぁ-ん]");
              }
            });
  }

  @Test
  void the_order_is_that_of_the_checks_and_always_the_same() {
    List<Finding> findings = knowledge.audit();

    assertThat(findings)
        .isSortedAccordingTo(
            Comparator.comparing((Finding f) -> f.check().weight())
                .thenComparing(f -> f.check().name()));
    assertThat(findings.getLast().check().name()).isEqualTo("tags-differ");
    assertThat(Knowledge.load(SmallOntology.REAL).audit()).isEqualTo(findings);
  }

  @Test
  void control_totals_are_those_of_the_report() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (List<String> row : ReportText.read().table("2-6").entries()) {
      add(sums, "papers", ReportTable.count(row.get(1)));
      add(sums, "jointRatio", ReportTable.fraction(row.get(2)));
      add(sums, "degree", row.get(3));
      add(sums, "betweenness", row.get(4));
      add(sums, "eigenvector", row.get(5));
    }

    Map<String, BigDecimal> controls =
        knowledge
            .select(
                """
                PREFIX rk: <https://renkei.example/ns#>
                PREFIX figures: <https://renkei.example/id/figures/>
                SELECT ?by ?sum { ?c rk:controlOf figures:countries ; rk:columnSum ?s .
                  ?s rk:dividedBy ?by ; rk:sum ?sum }
                """)
            .stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("by").substring("rk:".length()),
                    row -> new BigDecimal(row.get("sum"))));

    assertThat(controls.keySet()).isEqualTo(sums.keySet());
    sums.forEach((column, sum) -> assertThat(controls.get(column)).isEqualByComparingTo(sum));
  }

  private static void add(Map<String, BigDecimal> sums, String column, String value) {
    sums.merge(column, new BigDecimal(value), BigDecimal::add);
  }

  private static void assertFound(
      String check, String about, String source1, String value1, String source2, String value2) {
    assertThat(found(check, about))
        .as("%s about %s", check, about)
        .anySatisfy(
            finding -> {
              assertThat(finding.places().get(0).source()).isEqualTo(source1);
              if (value1 != null) {
                assertThat(finding.places().get(0).value().ja()).isEqualTo(value1);
              }
              if (source2 != null) {
                assertThat(finding.places().get(1).source()).isEqualTo(source2);
              }
              if (value2 != null) {
                assertThat(finding.places().get(1).value().ja()).isEqualTo(value2);
              }
            });
  }

  private static List<Finding> found(String check, String about) {
    return knowledge.audit().stream()
        .filter(finding -> finding.check().name().equals(check))
        .filter(finding -> about == null || finding.about().equals(about))
        .toList();
  }

  private static Map<String, Set<String>> pairs(String check) {
    return found(check, null).stream()
        .collect(
            Collectors.groupingBy(
                Finding::about,
                Collectors.mapping(f -> f.places().get(1).source(), Collectors.toSet())));
  }

  private static String report() {
    return String.join("\n", SharedReport.lines());
  }

  /** What the report prints there; the first group of the pattern. */
  private static String printed(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(report());
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1).strip();
  }

  private static long occurrences(String words) {
    return Pattern.compile(Pattern.quote(words)).matcher(report()).results().count();
  }

  private static String section(String number) {
    return printed("(?ms)^" + Pattern.quote(number) + " [^\n]*\n(.*?)^5\\.\\d+(\\.\\d+)? (?!節)");
  }

  private static String tableA41() {
    return printed("(?s)図表 A4-1 機関ごとの取り組み事例(.*)付録 5 ICT");
  }

  private static String cell(String table, String row, int column) {
    return ReportText.read().table(table).entries().stream()
        .filter(cells -> cells.getFirst().equals(row))
        .findFirst()
        .orElseThrow()
        .get(column);
  }

  private static String cellOf(String table, String row) {
    return cell(table, row, 1);
  }
}
