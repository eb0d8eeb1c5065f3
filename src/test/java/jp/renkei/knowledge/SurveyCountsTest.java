package jp.renkei.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The knowledge holds as many of each as the report. Expected: counted by hand in the report. */
class SurveyCountsTest {

  private static final String PREFIXES =
      """
      PREFIX rk: <https://renkei.example/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX source: <https://renkei.example/id/source/>
      PREFIX country: <https://renkei.example/id/country/>
      PREFIX organisation: <https://renkei.example/id/organisation/>
      PREFIX recommendation: <https://renkei.example/id/recommendation/>
      """;

  private static Knowledge knowledge;

  @BeforeAll
  static void load() {
    knowledge = Knowledge.load(SmallOntology.REAL);
  }

  @ParameterizedTest(name = "{0}: {1}, as in {2}")
  @CsvSource({
    "country, 32, 1-3",
    "purpose, 3, 1-4",
    "form, 6, 1-4",
    "method, 9, 1-4",
    "area, 8, 1-5",
    "stage, 3, 1-6",
    "resource, 3, 1-6",
    "cell, 9, 1-6",
    "indicator, 5, 2-5",
    "region, 5, 2.2.2",
    "gain, 8, 5-1",
    "institution, 25, 2-12",
    "heading, 22, 2-16",
    "initiative, 41, 2-16",
    "case, 16, 3-3 and 3-4",
    "scheme, 16, 3-3 and 3-4",
    "axis, 5, 3-5",
    "practice, 27, 4-2 to 4-5",
    "item, 35, 4-6 to 4-9",
    "direction, 17, 5-7",
    "commodity, 9, A5-1",
    "recommendation, 13, 5.2 and 5.3 and this survey"
  })
  void there_are_as_many_terms_as_in_the_report(String kind, int count, String where) {
    assertThat(knowledge.kind(kind)).as(where).hasSize(count);
  }

  @ParameterizedTest(name = "{0}: {1}, as in {2}")
  @CsvSource({
    "GainExpectation, 13, 5-1",
    "MethodSuitability, 18, 5-1",
    "PatternSuitability, 8, 5-1 and 5.1.1",
    "AreaOrdering, 8, 2.2.3",
    "StudiedInDepth, 7, 2.2.2",
    "StatedRegion, 2, 2.2.2",
    "AreaStrength, 14, 2-11",
    "AreaWeakness, 5, 2-11",
    "Incomparable, 1, 2-11",
    "Bullet, 80, A4-1",
    "Remark, 7, A4-1",
    "SchemePattern, 12, 3-5",
    "Binding, 21, 3-5",
    "PatternAxis, 60, 3-5",
    "ClassMerit, 21, 3-6",
    "ClassDemerit, 19, 3-6",
    "MethodMerit, 18, 3-7",
    "MethodDemerit, 13, 3-7",
    "ClassSuitability, 36, 5-2 to 5-6",
    "DirectionLeads, 37, 5-9",
    "CasePlacement, 16, 3-3 and 3-4",
    "EntryOffice, 13, A4-1",
    "SelectionCriterion, 5, 2.3.1"
  })
  void there_are_as_many_statements_as_in_the_report(String type, int count, String where) {
    assertThat(count("?s a rk:" + type)).as(where).isEqualTo(count);
  }

  @Test
  void countries_are_26_of_asia_1_of_oceania_and_5_of_the_middle_east() {
    assertThat(counts("?s a rk:Country ; rk:worldRegion ?by"))
        .isEqualTo(Map.of("asia", 26, "oceania", 1, "middle-east", 5));
  }

  @Test
  void gains_methods_and_patterns_of_each_region_are_as_many_as_in_5_1() {
    assertThat(counts("?s a rk:GainExpectation ; rk:region ?by"))
        .isEqualTo(byRegion(3, 2, 4, 1, 3));
    assertThat(counts("?s a rk:MethodSuitability ; rk:region ?by"))
        .isEqualTo(byRegion(2, 5, 5, 3, 3));
    assertThat(counts("?s a rk:PatternSuitability ; rk:region ?by"))
        .isEqualTo(byRegion(2, 2, 1, 1, 2));
    assertThat(count("?s a rk:GainExpectation ; rk:gain ?what", "DISTINCT ?what")).isEqualTo(8);
  }

  @Test
  void six_patterns_are_in_5_1_and_the_hubs_two_only_in_the_text() {
    assertThat(count("?s a rk:PatternSuitability ; prov:wasDerivedFrom source:table-5-1"))
        .isEqualTo(6);
    assertThat(
            counts(
                "?s a rk:PatternSuitability ; rk:region ?by ;"
                    + " prov:wasDerivedFrom source:section-5.1.1"
                    + " FILTER NOT EXISTS { ?s prov:wasDerivedFrom source:table-5-1 }"))
        .isEqualTo(Map.of("region:hub", 2));
  }

  @Test
  void the_31_rows_of_5_2_to_5_6_are_36_statements_of_which_at_least_11_rows_are_conditional() {
    assertThat(counts("?s a rk:ClassSuitability ; rk:region ?by"))
        .isEqualTo(byRegion(7, 7, 7, 8, 7));
    assertThat(count("?s a rk:ClassSuitability ; rk:row ?row", "DISTINCT ?row")).isEqualTo(31);
    assertThat(count("?s a rk:ClassSuitability ; rk:row ?row ; rk:holdsUnder ?c", "DISTINCT ?row"))
        .isGreaterThanOrEqualTo(11);
    for (String[] rows :
        new String[][] {
          {"leader", "1", "6"},
          {"hub", "7", "13"},
          {"independent", "14", "18"},
          {"peer", "19", "25"},
          {"emerging", "26", "31"}
        }) {
      assertThat(
              count(
                  "?s a rk:ClassSuitability ; rk:row ?row ;"
                      + " rk:region <https://renkei.example/id/region/"
                      + rows[0]
                      + "> FILTER (?row < "
                      + rows[1]
                      + " || ?row > "
                      + rows[2]
                      + ")"))
          .as(rows[0])
          .isZero();
    }
  }

  @Test
  void twelve_headings_of_2_16_are_initiatives_themselves_and_29_lie_under_headings() {
    List<Map<String, String>> pairs = select("SELECT ?i ?h { ?i a rk:Initiative ; rk:heading ?h }");
    long own = pairs.stream().filter(p -> local(p.get("i")).equals(local(p.get("h")))).count();

    assertThat(pairs).hasSize(41);
    assertThat(own).isEqualTo(12);
  }

  @Test
  void the_bullets_of_a4_1_have_104_tags_of_which_13_name_a_heading() {
    assertThat(count("?s a rk:Bullet ; rk:tag ?tag", "?tag")).isEqualTo(104);
    assertThat(count("?s a rk:Bullet ; rk:tag ?tag . ?tag rk:heading ?h", "DISTINCT ?tag"))
        .isEqualTo(13);
  }

  @Test
  void six_initiatives_of_2_16_are_tagged_nowhere() {
    assertThat(
            count(
                "?s a rk:Initiative FILTER NOT EXISTS { ?b a rk:Bullet ; rk:tag ?t . ?t"
                    + " rk:initiative ?s FILTER NOT EXISTS { ?t rk:heading ?h } }"))
        .isEqualTo(6);
  }

  @Test
  void i2r_and_snu_have_remarks_only() {
    Map<String, Integer> bullets = counts("?s a rk:Bullet ; rk:institution ?by");
    Map<String, Integer> remarks = counts("?s a rk:Remark ; rk:institution ?by");

    assertThat(bullets).hasSize(23).doesNotContainKeys("institution:I2R", "institution:SNU");
    assertThat(remarks.keySet())
        .containsExactlyInAnyOrder(
            "institution:CityU",
            "institution:PolyU",
            "institution:I2R",
            "institution:CSIRO",
            "institution:IME",
            "institution:NIT",
            "institution:SNU");
  }

  @Test
  void remarks_are_typed_and_one_speaks_against() {
    assertThat(counts("?s a rk:Remark ; rk:remarkType ?by").keySet())
        .isSubsetOf("tie-with-japan", "domestic-tie", "general", "against");
    assertThat(counts("?s a rk:Remark ; rk:remarkType ?by")).containsEntry("against", 1);
  }

  @Test
  void the_bullets_of_iit_and_nit_name_the_campus_they_speak_of() {
    for (String campus : List.of("IIT,Madras", "NIT,Tiruchirappalli")) {
      String[] parts = campus.split(",");
      String bullets =
          "?s a rk:Bullet ; rk:institution <https://renkei.example/id/institution/"
              + parts[0]
              + ">";
      assertThat(count(bullets)).isPositive();
      assertThat(count(bullets + " ; rk:covers ?c FILTER CONTAINS(?c, \"" + parts[1] + "\")"))
          .as(campus)
          .isEqualTo(count(bullets));
    }
  }

  @Test
  void cases_are_11_past_and_5_running() {
    Map<String, Integer> byStatus = counts("?s a rk:Case ; rk:status ?by");

    assertThat(byStatus).hasSize(2).containsEntry("past", 11).containsValue(5);
  }

  @Test
  void forms_and_areas_of_published_cases_do_not_outnumber_those_collected() {
    Map<String, Integer> byForm = counts("?s a rk:CasePlacement ; rk:form ?by");

    assertThat(byForm)
        .isEqualTo(Map.of("form:research", 11, "form:education", 4, "form:promotion", 1));
    assertThat(counts("?s a rk:CasePlacement ; rk:area ?by").values()).allMatch(n -> n <= 4);
  }

  @Test
  void each_of_the_actions_is_taken_by_someone() {
    assertThat(count("?s a rk:Action ; ^rk:ofAction/rk:actedBy ?who"))
        .isEqualTo(count("?s a rk:Action"));
  }

  @Test
  void the_case_counts_of_the_patterns_sum_to_112() {
    int sum =
        select("SELECT ?n { ?s a rk:SchemePattern ; rk:caseCount ?n }").stream()
            .mapToInt(row -> Integer.parseInt(row.get("n")))
            .sum();

    assertThat(sum).isEqualTo(112).isEqualTo(151 - 39);
  }

  @Test
  void merits_and_demerits_of_3_6_are_of_13_classes_each_with_its_cell() {
    assertThat(
            count(
                "{ ?s a rk:ClassMerit } UNION { ?s a rk:ClassDemerit } ?s rk:class ?c",
                "DISTINCT ?c"))
        .isEqualTo(13);
    assertThat(
            count(
                "{ ?s a rk:ClassMerit } UNION { ?s a rk:ClassDemerit }"
                    + " FILTER NOT EXISTS { ?s rk:cell ?c }"))
        .isZero();
  }

  @Test
  void merits_of_3_7_are_of_9_methods_and_two_demerits_are_shared() {
    assertThat(count("?s a rk:MethodMerit ; rk:method ?m", "DISTINCT ?m")).isEqualTo(9);
    assertThat(counts("?s a rk:MethodDemerit ; rk:method ?m BIND (STR(?s) AS ?by)").values())
        .filteredOn(n -> n == 2)
        .hasSize(2);
    assertThat(count("{ ?s a rk:MethodMerit } UNION { ?s a rk:MethodDemerit } ?s rk:cell ?c"))
        .isZero();
  }

  @Test
  void practices_are_9_of_people_12_of_things_and_6_of_money() {
    assertThat(counts("?s a rk:Practice ; rk:cell/rk:resource ?by"))
        .isEqualTo(Map.of("resource:people", 9, "resource:things", 12, "resource:money", 6));
  }

  @Test
  void interview_items_are_13_of_4_6_6_of_4_7_7_of_4_8_and_9_of_4_9() {
    assertThat(
            counts(
                "?s a rk:InterviewItem ; prov:wasDerivedFrom ?by"
                    + " FILTER (?by IN (source:table-4-6, source:table-4-7, source:table-4-8,"
                    + " source:table-4-9))"))
        .isEqualTo(
            Map.of(
                "source:table-4-6", 13,
                "source:table-4-7", 6,
                "source:table-4-8", 7,
                "source:table-4-9", 9));
  }

  @Test
  void interviewees_are_of_6_industries_8_fields_10_activities_and_7_roles() {
    assertThat(counts("?s a rk:IntervieweeCount ; rk:breakdown ?by").values())
        .containsExactlyInAnyOrder(6, 8, 10, 7);
  }

  @Test
  void directions_are_7_of_people_6_of_things_and_4_of_money() {
    Map<String, Integer> byResource = new TreeMap<>();
    knowledge
        .kind("direction")
        .forEach(d -> byResource.merge(d.id().replaceFirst("-\\d+", ""), 1, Integer::sum));

    assertThat(byResource).isEqualTo(Map.of("people", 7, "things", 6, "money", 4));
  }

  @Test
  void directions_lead_companies_by_13_and_universities_by_17_pairs_and_6_and_1_to_the_survey() {
    String leads = "?s a rk:DirectionLeads ; rk:organisation ?by ; rk:recommendation ?r";

    assertThat(counts(leads + " FILTER (?r != recommendation:use-survey)"))
        .containsEntry("organisation:company", 13)
        .containsEntry("organisation:university", 17);
    assertThat(counts(leads + " FILTER (?r = recommendation:use-survey)"))
        .containsEntry("organisation:company", 6)
        .containsEntry("organisation:university", 1);
  }

  @Test
  void recommendations_are_7_to_companies_and_5_to_universities_with_3_to_6_actions_each() {
    Map<String, Integer> actions = counts("?s a rk:Action ; rk:recommendation ?by");

    for (Term recommendation : knowledge.kind("recommendation")) {
      if (!recommendation.id().equals("use-survey")) {
        assertThat(actions.get(recommendation.curie())).as(recommendation.id()).isBetween(3, 6);
      }
    }
    assertThat(knowledge.kind("recommendation"))
        .extracting(Term::id)
        .contains("company-7", "university-5", "use-survey")
        .doesNotContain("company-8", "university-6");
  }

  @Test
  void economic_statements_speak_of_china_australia_india_korea_and_taiwan() {
    assertThat(counts("?s a rk:EconomicStatement ; rk:country ?by").keySet())
        .contains("country:CN", "country:AU", "country:IN", "country:KR", "country:TW");
  }

  /** 2.4.3: Australia above Hong Kong and Singapore; 2.4.3 and 5.1.1: trade by direction. */
  @Test
  void economic_statements_say_who_is_above_whom_and_which_way_trade_is_large_or_small() {
    assertThat(counts("?s a rk:GdpOrdering ; rk:above country:AU ; rk:below ?by"))
        .isEqualTo(Map.of("country:HK", 1, "country:SG", 1));
    assertThat(sizes("rk:GdpLevel ; rk:country ?of")).containsExactly("CN largest", "IN large");
    assertThat(sizes("rk:TradeLevel ; rk:tradeFlow 'from-japan' ; rk:country ?of"))
        .containsExactly("AU small", "IN small", "KR large", "TW large");
    assertThat(sizes("rk:TradeLevel ; rk:tradeFlow 'to-japan' ; rk:country ?of"))
        .containsExactly("AU small", "HK small", "IN small", "KR large", "SG small", "TW large");
  }

  private static List<String> sizes(String statement) {
    return select("SELECT ?of ?size { ?s a " + statement + " ; rk:size ?size } ORDER BY ?of")
        .stream()
        .map(row -> local(row.get("of")) + " " + row.get("size"))
        .toList();
  }

  @Test
  void customs_know_every_country_under_study_but_japan_by_a_code_of_its_own() {
    List<String> codes =
        select("SELECT ?code { ?c a rk:Country ; rk:customsCode ?code }").stream()
            .map(row -> row.get("code"))
            .toList();

    assertThat(codes).hasSize(31).doesNotHaveDuplicates();
    assertThat(select("SELECT ?c { ?c a rk:Country FILTER NOT EXISTS { ?c rk:customsCode ?x } }"))
        .extracting(row -> row.get("c"))
        .containsExactly("country:JP");
  }

  @Test
  void every_statement_has_source_period_and_both_languages() {
    String statement = "?s a/rdfs:subClassOf* rk:Statement";

    assertThat(count(statement, "DISTINCT ?s")).isGreaterThan(400);
    for (String part :
        List.of(
            "?s prov:wasDerivedFrom ?x",
            "?s dcterms:temporal ?x",
            "?s skos:prefLabel ?x FILTER (LANG(?x) = 'ja')",
            "?s skos:prefLabel ?x FILTER (LANG(?x) = 'en')",
            "?s skos:definition ?x FILTER (LANG(?x) = 'ja')",
            "?s skos:definition ?x FILTER (LANG(?x) = 'en')")) {
      assertThat(
              select("SELECT DISTINCT ?s { " + statement + " FILTER NOT EXISTS { " + part + " } }"))
          .as("statements without: %s", part)
          .isEmpty();
    }
  }

  @Test
  void the_lost_figures_2_9_and_2_17_are_no_source_of_anything() {
    assertThat(
            select(
                "SELECT ?s { ?s prov:wasDerivedFrom ?o FILTER (?o IN (source:table-2-9,"
                    + " source:table-2-17, source:figure-2-9, source:figure-2-17)) }"))
        .isEmpty();
  }

  private static Map<String, Integer> byRegion(
      int leader, int hub, int independent, int peer, int emerging) {
    return Map.of(
        "region:leader", leader,
        "region:hub", hub,
        "region:independent", independent,
        "region:peer", peer,
        "region:emerging", emerging);
  }

  private static int count(String pattern) {
    return count(pattern, "DISTINCT ?s");
  }

  private static int count(String pattern, String what) {
    return Integer.parseInt(
        select("SELECT (COUNT(" + what + ") AS ?n) { " + pattern + " }").getFirst().get("n"));
  }

  private static Map<String, Integer> counts(String pattern) {
    Map<String, Integer> counts = new HashMap<>();
    select("SELECT ?by (COUNT(*) AS ?n) { " + pattern + " } GROUP BY ?by")
        .forEach(row -> counts.put(row.get("by"), Integer.parseInt(row.get("n"))));
    return counts;
  }

  private static List<Map<String, String>> select(String query) {
    return knowledge.select(PREFIXES + query);
  }

  private static String local(String curie) {
    return curie.substring(curie.indexOf(':') + 1);
  }
}
