package jp.renkei.advice;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.knowledge.Finding;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Term;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Knowledge that no reader can meet is dead. What stands in no advice, check or audit is listed
 * here, and each entry has its reason; an entry that came to be shown makes the test fail as well.
 */
class EveryStatementReachesSomeoneTest {

  private static final String JOINS = "joins two things that are both shown; has no words to show";
  private static final String OPTION = "an option of the questionnaire, shown there";
  private static final String UNTAGGED =
      "no institution of A4-1 takes the initiative; the ground waits for one that does";
  private static final String COMPARED = "compared by the audit, which shows the countries' places";
  private static final String UNUSED_TABLE = "on how to read figures on which no ground rests";
  private static final String DELEGATED =
      "a step to an agreement, which governments conclude: shown to none but a government with a"
          + " recommended country";
  private static final String RARE = "needs answers that none of these examples gives";
  private static final String NO_PATTERN =
      "speaks of a class of 5-3 for one country; shown by /api/knowledge";

  private static final String CORPUS = "said where the figures come from a user's own papers";

  /** Classes, and why some of their members stand in no advice, check or audit. */
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          entry("rk:ActionAssignment", JOINS),
          entry("rk:CasePlacement", JOINS),
          entry("rk:DirectionRests", JOINS),
          entry("rk:InterviewRemark", JOINS),
          entry("rk:NationalLaboratory", JOINS),
          entry("rk:SelectionCriterion", "shown by its label beside the figures that meet it"),
          entry("rk:Answer", OPTION),
          entry("rk:Capability", OPTION),
          entry("rk:IntellectualProperty", OPTION),
          entry("rk:Commodity", "one of the nine goods that the page of economies lists"),
          entry("rk:Condition", "stands for no condition"),
          entry(
              "http://purl.org/linked-data/cube#DataSet", "a file of figures, cited by its table"),
          entry("rk:Heading", "its initiatives are shown"),
          entry("rk:SchemePattern", "advised by its bindings"),
          entry("rk:IntervieweeCount", "who the eleven were; the scope says how many"),
          entry("rk:CorpusScope", CORPUS),
          entry("rk:CorpusAbsence", CORPUS),
          entry("rk:CorpusStrength", CORPUS),
          entry("rk:Period", "when a statement holds, not a statement"),
          entry("rk:Year", "a year of the figures, not a statement"),
          entry("rk:Source", "cited by its notation"));

  private static final Map<String, String> STATEMENTS =
      Map.ofEntries(
          entry("ordering-cybersecurity-in-above-jp", COMPARED),
          entry("ordering-cybersecurity-kr-above-jp", COMPARED),
          entry("ordering-devices-jp-above-au", COMPARED),
          entry("ordering-devices-jp-above-sg", COMPARED),
          entry("ordering-optics-quantum-jp-above-hk", COMPARED),
          entry("ordering-optics-quantum-jp-above-sg", COMPARED),
          entry("weakness-cybersecurity-jp", COMPARED),
          entry("caution-rights-agency-both", RARE),
          entry("country-remark-AU-funding-self", NO_PATTERN),
          entry("country-remark-SG-funding-self", NO_PATTERN),
          entry("country-remark-SG-government-both", NO_PATTERN),
          entry("first-agreement-ministry", DELEGATED),
          entry("first-agreement-obstacle", DELEGATED),
          entry("first-agreement-peers", DELEGATED),
          entry("first-emerging-rules", DELEGATED),
          entry("first-agreement-government", DELEGATED),
          entry("first-agreement-government-follow", DELEGATED),
          entry("first-agreement-government-talks", DELEGATED),
          entry("first-contract-work", RARE),
          entry("serves-corporate-training-talent", UNTAGGED),
          entry("serves-management-involvement-commercialisation", UNTAGGED),
          entry("serves-scholarships-talent", UNTAGGED),
          entry("serves-support-desk-relationships", UNTAGGED),
          entry("serves-talent-introduction-talent", UNTAGGED),
          entry("note-areas-not-activity", UNUSED_TABLE),
          entry("note-areas-overlap", UNUSED_TABLE),
          entry("note-betweenness-ignores-strength", UNUSED_TABLE),
          entry("note-degree-ignores-strength", UNUSED_TABLE),
          entry("realises-corporate-training-university-2", UNTAGGED));

  @Test
  void what_stands_in_no_advice_check_or_audit_has_its_reason() {
    Map<String, List<Term>> unreached =
        unreached().stream()
            .collect(Collectors.groupingBy(EveryStatementReachesSomeoneTest::classOf));

    Map<Boolean, List<String>> byKind =
        unreached.keySet().stream().collect(Collectors.partitioningBy(CLASSES::containsKey));
    assertThat(byKind.get(true)).containsExactlyInAnyOrderElementsOf(CLASSES.keySet());
    assertThat(byKind.get(false).stream().flatMap(c -> unreached.get(c).stream()).map(Term::id))
        .containsExactlyInAnyOrderElementsOf(STATEMENTS.keySet());
  }

  private static List<Term> unreached() {
    Knowledge knowledge = TestAdvisor.advisor().knowledge();
    Map<String, Term> missing = new TreeMap<>();
    knowledge
        .select("SELECT DISTINCT ?term { ?term <http://www.w3.org/ns/prov#wasDerivedFrom> ?s }")
        .forEach(row -> knowledge.find(row.get("term")).ifPresent(t -> missing.put(t.curie(), t)));
    assertThat(missing).hasSizeGreaterThan(1_000);
    documents().forEach(document -> missing.values().removeIf(term -> shows(document, term)));
    return List.copyOf(missing.values());
  }

  /** A statement is shown by its sentence, a term by its name. */
  private static boolean shows(String document, Term term) {
    return document.contains(escaped(term.definition().ja()))
        || !term.kind().equals("statement") && document.contains(escaped(term.label().ja()));
  }

  private static String escaped(String text) {
    String quoted = JsonMapper.shared().writeValueAsString(text);
    return quoted.substring(1, quoted.length() - 1);
  }

  private static Stream<String> documents() {
    Advisor advisor = TestAdvisor.advisor();
    List<Answers> answers = new ArrayList<>(TestAdvisor.examples());
    for (String organisation :
        advisor.questionnaire().question("organisation").options().keySet()) {
      answers.add(everyProblem(organisation));
    }
    answers.addAll(new RandomAnswers(advisor.questionnaire(), 4).next(200));
    return Stream.concat(
        Stream.of(audit(advisor)),
        answers.stream().flatMap(given -> documents(advisor, advisor.advise(given))));
  }

  private static Answers everyProblem(String organisation) {
    String directions =
        TestAdvisor.advisor().knowledge().kind("direction").stream()
            .map(direction -> "'" + direction.id() + "'")
            .collect(Collectors.joining(","));
    return TestAdvisor.answers(
        "{'organisation':'%s','challenges':[%s]}".formatted(organisation, directions));
  }

  private static Stream<String> documents(Advisor advisor, Advice advice) {
    ByteArrayOutputStream check = new ByteArrayOutputStream();
    advisor.json(Language.JA).writeCheck(advice, advisor.check(advice), check);
    return Stream.of(
        TestAdvisor.json(advisor, advice, Language.JA), check.toString(StandardCharsets.UTF_8));
  }

  private static String audit(Advisor advisor) {
    return advisor.knowledge().audit().stream()
        .map(EveryStatementReachesSomeoneTest::words)
        .collect(Collectors.joining("\n"));
  }

  private static String words(Finding finding) {
    return finding.label().ja() + finding.text().ja() + finding.reading().ja() + finding.places();
  }

  private static String classOf(Term term) {
    return TestAdvisor.advisor()
        .knowledge()
        .select(
            "SELECT ?c { <https://renkei.example/id/%s/%s> a ?c }"
                .formatted(term.kind(), term.id()))
        .getFirst()
        .get("c");
  }
}
