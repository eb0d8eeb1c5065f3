package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.renkei.advice.Check.State;
import jp.renkei.advice.PracticeCheck.Practice;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each kind of organisation is held against what the survey found of its own. */
class CheckTest {

  private static final Advisor ADVISOR = TestAdvisor.advisor();
  private static final String FEW = "university-few-practices";
  private static final String MANY = "university-many-practices";

  /** The entries of A4-1 as its statements stand in the ontology, not as the advice reads them. */
  private static final Map<String, Set<String>> A4_1 =
      rows(
          "?b a rk:Bullet ; rk:institution ?x ; rk:tag/rk:initiative ?y . FILTER EXISTS {"
              + " ?y a rk:Initiative }");

  private static final Map<String, Set<String>> ONLY_HEADED =
      rows(
          "?b a rk:Bullet ; rk:institution ?x ; rk:tag ?t . ?t rk:heading ?y ."
              + " FILTER NOT EXISTS { ?t rk:initiative ?i }");

  private static final Map<String, Set<String>> HEADING =
      rows("?x a rk:Initiative ; rk:heading ?y");

  private static final Map<String, Set<String>> GAINS =
      rows("?s a rk:InitiativeServes ; rk:initiative ?x ; rk:bearsOn/rk:value ?y");

  private static final Map<String, Set<String>> AREAS =
      rows("?s a rk:AreaActivity ; rk:institution ?x ; rk:area ?y");

  @ParameterizedTest
  @ValueSource(strings = {FEW, MANY})
  void a_university_is_laid_beside_the_25_institutions_the_most_alike_first(String fixture) {
    PeerCheck check = peers(fixture);

    assertThat(check.institutions()).hasSize(25);
    assertThat(check.institutions().stream().map(p -> p.likeness().orElseThrow()))
        .isSortedAccordingTo(Comparator.reverseOrder());
    for (PeerCheck.Peer peer : check.institutions()) {
      assertThat(peer.likeness().orElseThrow().value())
          .as(peer.institution())
          .isEqualTo(Math.round(1000 * likeness(fixture, peer.institution())) / 1000.0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FEW, MANY})
  void gaps_are_what_a4_1_gives_the_peers_and_the_answers_do_not_name(String fixture) {
    PeerCheck check = peers(fixture);
    Set<String> own = own(fixture);
    List<String> peers = check.peers().stream().map(PeerCheck.Peer::institution).toList();

    Map<String, Long> taken = new TreeMap<>();
    peers.forEach(p -> A4_1.getOrDefault(p, Set.of()).forEach(i -> taken.merge(i, 1L, Long::sum)));
    taken.keySet().removeAll(own);
    taken.remove("initiative:good-location");
    assertThat(check.gaps().stream().filter(g -> !g.peers().isEmpty()))
        .allMatch(g -> g.peers().size() == taken.get(g.initiative()))
        .hasSize(taken.size());
    assertThat(check.gaps().stream().map(g -> -g.peers().size()).toList()).isSorted();
    assertThat(check.gaps()).noneMatch(g -> own.contains(g.initiative()));
  }

  @Test
  void a_university_with_5_practices_and_one_with_20_see_different_peers_gaps_and_next_steps() {
    PeerCheck few = peers(FEW);
    PeerCheck many = peers(MANY);

    // by A4-1: those that began with teaching and exchange; those that do as much as anyone
    assertThat(local(few.peers().stream().map(PeerCheck.Peer::institution).toList()))
        .containsExactly("UCAS", "CityU", "HKBU", "TIET", "PolyU");
    assertThat(local(many.peers().stream().map(PeerCheck.Peer::institution).toList()))
        .startsWith("THU")
        .contains("NUS", "USYD")
        .doesNotContain("CityU", "HKBU", "TIET", "PolyU");
    assertThat(gaps(few)).isNotEqualTo(gaps(many));
    assertThat(gaps(few)).contains("initiative:licensing", "initiative:joint-laboratories");
    assertThat(gaps(many)).doesNotContain("initiative:licensing", "initiative:joint-laboratories");
    assertThat(steps(few)).hasSize(3).isNotEqualTo(steps(many)).contains("initiative:licensing");
    assertThat(steps(many)).hasSize(3).doesNotContain("initiative:licensing");
  }

  @ParameterizedTest
  @ValueSource(strings = {FEW, MANY})
  void next_steps_are_the_first_gaps_that_section_5_3_backs(String fixture) {
    PeerCheck check = peers(fixture);
    Map<String, Set<String>> backed =
        rows("?s a rk:Realises ; rk:initiative ?x ; rk:recommendation ?y");

    assertThat(steps(check))
        .isEqualTo(gaps(check).stream().filter(backed::containsKey).limit(3).toList());
    for (PeerCheck.NextStep step : check.nextSteps()) {
      assertThat(backed.get(step.gap().initiative())).contains(step.recommendation());
    }
  }

  @Test
  void an_initiative_that_section_5_3_names_as_an_action_is_that_action_in_place() {
    assertThat(
            TestAdvisor.recommendation(
                    TestAdvisor.advisor().advise(TestAdvisor.fixture(FEW)), "university-1")
                .done())
        .containsExactly("action:university-1.1");
    assertThat(
            TestAdvisor.recommendation(
                    TestAdvisor.advisor().advise(TestAdvisor.fixture(MANY)), "university-3")
                .done())
        .contains("action:university-3.2", "action:university-3.4");
  }

  @ParameterizedTest
  @ValueSource(strings = {FEW, MANY})
  void a_next_step_shows_no_action_but_that_of_its_initiative(String fixture) {
    Map<String, Set<String>> actions =
        rows("?s a rk:Realises ; rk:initiative ?x ; rk:realisedAction ?y");

    assertThat(peers(fixture).nextSteps())
        .allMatch(s -> actions.get(s.gap().initiative()).containsAll(s.missing()));
  }

  @Test
  void what_is_gained_at_the_exit_is_not_called_undone() {
    assertThat(practices("device-maker").practices())
        .filteredOn(p -> p.state() == State.NOT_GAINED)
        .extracting(Practice::practice)
        .containsExactlyInAnyOrder(
            "practice:results-gained", "practice:by-products-gained", "practice:talent-growth");
  }

  @Test
  void peers_are_counted_by_region_and_country_and_no_peer_is_lost() {
    PeerCheck check = peers(FEW);

    for (List<PeerCheck.Place> places : List.of(check.regions(), check.countries())) {
      assertThat(places.stream().flatMap(p -> p.institutions().stream()))
          .containsExactlyInAnyOrderElementsOf(
              check.peers().stream().map(PeerCheck.Peer::institution).toList());
    }
    // 2-12: UCAS in China; CityU, HKBU and PolyU in Hong Kong; TIET in India
    assertThat(check.countries().getFirst())
        .isEqualTo(
            new PeerCheck.Place(
                "country:HK",
                List.of("institution:CityU", "institution:HKBU", "institution:PolyU")));
  }

  @Test
  void the_nine_cells_hold_the_41_initiatives_of_2_16_but_the_location_that_none_can_take_up() {
    PeerCheck check = peers(MANY);

    assertThat(check.cells()).hasSize(9);
    assertThat(check.cells().stream().mapToInt(c -> c.initiatives().size()).sum()).isEqualTo(40);
    assertThat(check.cells().stream().mapToLong(PeerCheck.Cell::inPlace).sum()).isEqualTo(22);
  }

  @Test
  void i2r_and_snu_have_remarks_only_and_are_no_peers() {
    PeerCheck check = peers(FEW);

    assertThat(check.institutions())
        .filteredOn(p -> List.of("institution:I2R", "institution:SNU").contains(p.institution()))
        .hasSize(2)
        .allMatch(p -> p.shared().isEmpty() && p.only().isEmpty())
        .allMatch(p -> !p.likeness().orElseThrow().any());
    assertThat(check.institutions().subList(23, 25)).doesNotContainAnyElementsOf(check.peers());
  }

  @Test
  void an_institution_that_answers_as_a4_1_says_of_it_is_wholly_like_itself() {
    String practices =
        A4_1.get("institution:KHU").stream()
            .map(i -> "'" + i.substring("initiative:".length()) + "'")
            .collect(Collectors.joining(","));
    PeerCheck check =
        (PeerCheck)
            check(
                TestAdvisor.answers(
                    "{'organisation':'university','practices':[" + practices + "]}"));

    assertThat(check.peers().getFirst().institution()).isEqualTo("institution:KHU");
    assertThat(check.peers().getFirst().likeness().orElseThrow().value()).isEqualTo(1);
    assertThat(check.peers().getFirst().only()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'organisation':'university'}",
        "{'organisation':'research-institute','practices':null}"
      })
  void what_is_not_answered_is_open_and_nothing_is_ranked_by_it(String answers) {
    PeerCheck check = (PeerCheck) check(TestAdvisor.answers(answers));

    assertThat(check.answered()).isFalse();
    assertThat(check.institutions()).hasSize(25).allMatch(p -> p.likeness().isEmpty());
    assertThat(check.peers()).isEmpty();
    assertThat(check.gaps()).isEmpty();
    assertThat(check.nextSteps()).isEmpty();
    assertThat(check.open()).isNotEmpty();
    assertThat(check.cells().stream().flatMap(c -> c.initiatives().stream()))
        .allMatch(e -> e.state() == State.OPEN);
    assertThat(text(answers, Language.JA)).contains("未回答").doesNotContain("自組織にない");
  }

  @Test
  void a_university_with_nothing_in_place_has_gaps_and_no_peers() {
    PeerCheck check =
        (PeerCheck) check(TestAdvisor.answers("{'organisation':'university','practices':[]}"));

    assertThat(check.answered()).isTrue();
    assertThat(check.peers()).isEmpty();
    // A4-1: 11 institutions coordinate exchange, more than do anything else
    assertThat(check.gaps().getFirst().initiative()).isEqualTo("initiative:exchange-coordination");
    assertThat(check.nextSteps()).hasSize(3);
  }

  @Test
  void a_company_is_held_against_the_27_practices_in_their_cells() {
    PracticeCheck check = practices("device-maker");

    assertThat(check.practices()).hasSize(27);
    assertThat(check.cells()).hasSize(9);
    // 4-2, row by row: people, things and money at entry, within, at exit
    assertThat(check.cells().stream().map(c -> c.practices().size()))
        .containsExactly(1, 3, 3, 6, 5, 2, 2, 4, 1);
    assertThat(check.practices())
        .filteredOn(p -> p.state() == State.IN_PLACE)
        .extracting(Practice::practice)
        .containsExactlyInAnyOrder("practice:shared-purpose", "practice:contracts");
    assertThat(check.practices()).noneMatch(p -> p.state() == State.OPEN);
  }

  @Test
  void practices_that_answer_a_named_problem_stand_first() {
    PracticeCheck check = practices("device-maker");
    Map<String, Set<String>> answers =
        rows("?s a rk:PracticeAnswers ; rk:ofPractice ?x ; rk:direction ?y");
    Set<String> named = Set.of("direction:people-5", "direction:things-6", "direction:money-4");

    List<String> expected =
        answers.keySet().stream()
            .filter(p -> answers.get(p).stream().anyMatch(named::contains))
            .filter(p -> !Set.of("practice:shared-purpose", "practice:contracts").contains(p))
            .toList();
    assertThat(expected).contains("practice:intermediaries");
    assertThat(check.practices().stream().limit(expected.size()).map(Practice::practice))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(check.practices().stream().filter(Practice::needed)).hasSize(expected.size());
    assertThat(check.practices()).allMatch(p -> !p.answers().isEmpty());
  }

  @Test
  void a_company_that_answers_nothing_has_27_open_practices_and_no_needed_one() {
    PracticeCheck check = (PracticeCheck) check(TestAdvisor.answers("{'organisation':'company'}"));

    assertThat(check.practices()).hasSize(27).allMatch(p -> p.state() == State.OPEN && !p.needed());
    assertThat(check.practices().stream().flatMap(p -> p.answers().stream()))
        .allMatch(a -> a.challenge() == PracticeCheck.Challenge.OPEN);
  }

  @Test
  void a_government_sees_what_it_can_support_what_is_asked_and_its_steps() {
    SupportCheck check = (SupportCheck) check(TestAdvisor.fixture("ministry"));

    Map<String, Set<String>> supported = rows("?y a rk:GovernmentSupport ; rk:recommendation ?x");
    assertThat(check.recommendations().stream().map(SupportCheck.Supported::recommendation))
        .containsExactlyInAnyOrderElementsOf(supported.keySet());
    for (SupportCheck.Supported one : check.recommendations()) {
      assertThat(one.supports()).hasSameSizeAs(supported.get(one.recommendation()));
      assertThat(one.organisations()).isNotEmpty();
    }
    assertThat(check.requests()).isNotEmpty().anyMatch(r -> !r.recommendations().isEmpty());
    assertThat(check.cells().stream().mapToInt(c -> c.requests().size()).sum())
        .isEqualTo(check.requests().size());
    assertThat(check.regions().stream().filter(r -> r.region().isPresent())).hasSize(5);
  }

  @Test
  void what_supports_a_named_problem_stands_first_for_a_government() {
    SupportCheck check =
        (SupportCheck)
            check(TestAdvisor.answers("{'organisation':'government','challenges':['things-5']}"));

    assertThat(check.recommendations().getFirst().challenges())
        .containsExactly("direction:things-5");
    assertThat(check.recommendations().stream().map(s -> s.challenges().isEmpty()).toList())
        .isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {FEW, MANY, "device-maker", "ministry", "research-institute"})
  void the_same_answers_give_the_same_bytes(String fixture) {
    assertThat(json(fixture)).isEqualTo(json(fixture));
  }

  @ParameterizedTest
  @ValueSource(strings = {FEW, "venture", "ministry"})
  void every_document_has_recommendations_institutions_and_gaps(String fixture) {
    JsonNode document = JsonMapper.shared().readTree(json(fixture));

    assertThat(document.get("recommendations")).hasSize(7 + 5 + 1);
    document
        .get("recommendations")
        .forEach(
            r ->
                assertThat(r.get("status").stringValue())
                    .isIn("apply", "in-place", "consider", "not-applicable"));
    assertThat(document.get("institutions").isArray()).isTrue();
    assertThat(document.get("gaps").isArray()).isTrue();
    assertThat(document.get("cells")).hasSize(9);
  }

  /** The formula of docs/standing.md over the statements of A4-1, in plain numbers. */
  private static double likeness(String fixture, String institution) {
    JsonNode answers = TestAdvisor.fixture(fixture).document();
    Set<String> own = own(fixture);
    Set<String> theirs = A4_1.getOrDefault(institution, Set.of());
    Set<String> sought = values(answers, "gains", "gain:");
    double common = 0;
    double all = 0;
    Set<String> either = new HashSet<>(own);
    either.addAll(theirs);
    for (String initiative : either) {
      Set<String> served = new HashSet<>(GAINS.getOrDefault(initiative, Set.of()));
      served.retainAll(sought);
      int weight = served.isEmpty() ? 1 : 2;
      all += weight;
      common += own.contains(initiative) && theirs.contains(initiative) ? weight : 0;
    }
    for (String heading : ONLY_HEADED.getOrDefault(institution, Set.of())) {
      boolean half =
          own.stream().anyMatch(i -> !theirs.contains(i) && HEADING.get(i).contains(heading));
      common += half ? 0.5 : 0;
      all += half ? 0 : 1;
    }
    Set<String> areas = new HashSet<>(AREAS.getOrDefault(institution, Set.of()));
    areas.retainAll(values(answers, "areas", "area:"));
    return areas.isEmpty() ? (all == 0 ? 0 : common / all) : (common + 1) / (all + 1);
  }

  private static Set<String> own(String fixture) {
    Set<String> own = values(TestAdvisor.fixture(fixture).document(), "practices", "initiative:");
    own.retainAll(HEADING.keySet());
    return own;
  }

  private static Set<String> values(JsonNode answers, String question, String kind) {
    Set<String> values = new TreeSet<>();
    answers.path(question).forEach(value -> values.add(kind + value.asString()));
    return values;
  }

  private static Map<String, Set<String>> rows(String where) {
    return ADVISOR
        .knowledge()
        .select(
            "PREFIX rk: <https://renkei.example/ns#> SELECT DISTINCT ?x ?y WHERE { " + where + " }")
        .stream()
        .collect(
            groupingBy(
                row -> row.get("x"),
                TreeMap::new,
                mapping(row -> row.get("y"), toCollection(TreeSet::new))));
  }

  private static List<String> local(List<String> curies) {
    return curies.stream().map(c -> c.substring(c.indexOf(':') + 1)).toList();
  }

  private static List<String> gaps(PeerCheck check) {
    return new ArrayList<>(check.gaps().stream().map(PeerCheck.Gap::initiative).toList());
  }

  private static List<String> steps(PeerCheck check) {
    return check.nextSteps().stream().map(s -> s.gap().initiative()).toList();
  }

  private static PeerCheck peers(String fixture) {
    return (PeerCheck) check(TestAdvisor.fixture(fixture));
  }

  private static PracticeCheck practices(String fixture) {
    return (PracticeCheck) check(TestAdvisor.fixture(fixture));
  }

  private static Check check(Answers answers) {
    return ADVISOR.check(ADVISOR.advise(answers));
  }

  private static String text(String answers, Language language) {
    Advice advice = TestAdvisor.advise(answers);
    return ADVISOR.text(language).check(advice, ADVISOR.check(advice));
  }

  private static String json(String fixture) {
    Advice advice = ADVISOR.advise(TestAdvisor.fixture(fixture));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ADVISOR.json(Language.JA).writeCheck(advice, ADVISOR.check(advice), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
