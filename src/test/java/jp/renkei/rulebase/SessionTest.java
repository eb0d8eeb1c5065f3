package jp.renkei.rulebase;

import static jp.renkei.rulebase.TestTypes.base;
import static jp.renkei.rulebase.TestTypes.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final String LIES =
      rule("A-1", "Placed( $c : country, region == \"hub\" )", "Supports( $c, \"weak\" )");
  private static final String GAIN =
      rule(
          "A-2",
          "Sought( question == \"gains\", $g : value )\n  Expected( gain == $g, $r : region )\n"
              + "  Placed( region == $r, $c : country )",
          "Fits( $c, $g )");
  private static final String FIT =
      rule(
          "A-3",
          "Fits( $c : country )\n  not Surveyed( country == $c )",
          "Supports( $c, \"weak\" )");
  private static final List<Record> STATED =
      List.of(
          new Placed("AU", "hub"),
          new Placed("SG", "hub"),
          new Placed("US", "leader"),
          new Surveyed("US"),
          new Expected("hub", "talent", "s1"),
          new Expected("leader", "talent", "s2"));
  private static final Record TALENT = new Sought("gains", "talent", "first");

  @Test
  void premises_follow_the_conditions_and_slots_name_what_was_bound() {
    try (Session session = base(GAIN).session(STATED)) {
      Firing firing = session.evaluate(List.of(TALENT)).firings().getFirst();

      assertThat(firing.premises())
          .containsExactly(TALENT, new Expected("hub", "talent", "s1"), new Placed("AU", "hub"));
      assertThat(firing.slots()).isEqualTo(Map.of("g", "talent", "r", "hub", "c", "AU"));
      assertThat(firing.conclusion()).isEqualTo(new Fits("AU", "talent"));
    }
  }

  @Test
  void a_conclusion_reached_twice_is_one_fact_with_two_firings() {
    try (Session session = base(LIES, GAIN, FIT).session(STATED)) {
      List<Firing> firings = session.evaluate(List.of(TALENT)).firings();

      assertThat(firings)
          .extracting(firing -> firing.rule().id() + " " + firing.conclusion())
          .containsExactly(
              "A-1 Supports[candidate=AU, strength=weak]",
              "A-1 Supports[candidate=SG, strength=weak]",
              "A-2 Fits[country=AU, gain=talent]",
              "A-2 Fits[country=SG, gain=talent]",
              "A-2 Fits[country=US, gain=talent]",
              "A-3 Supports[candidate=AU, strength=weak]",
              "A-3 Supports[candidate=SG, strength=weak]");
    }
  }

  @Test
  void without_answers_only_what_stands_is_left() {
    try (Session session = base(LIES, GAIN, FIT).session(STATED)) {
      session.evaluate(List.of(TALENT));

      assertThat(session.evaluate(List.of()).firings())
          .extracting(firing -> firing.rule().id())
          .containsExactly("A-1", "A-1");
    }
  }

  @Test
  void facts_given_twice_count_once() {
    List<Record> twice = new ArrayList<>(STATED);
    twice.addAll(STATED);
    try (Session once = base(GAIN).session(STATED);
        Session doubled = base(GAIN).session(twice)) {
      assertThat(doubled.evaluate(List.of(TALENT, new Sought("gains", "talent", "first"))))
          .isEqualTo(once.evaluate(List.of(TALENT)));
    }
  }

  @Test
  void a_kept_session_and_a_fresh_one_agree_in_content_and_order_on_1000_answer_sets() {
    int fired = 0;
    for (int seed = 0; seed < 5; seed++) {
      RandomRules random = new RandomRules(1000 + seed);
      RuleBase base = RuleBase.of(TestTypes.numbered(random.file(15)), TestTypes.TYPES);
      List<Record> stated = random.stated();
      try (Session kept = base.session(stated)) {
        for (int i = 0; i < 200; i++) {
          List<Record> answers = random.answers();
          Evaluation result = kept.evaluate(answers);
          Collections.shuffle(answers, new Random(i));
          List<Record> otherwise = new ArrayList<>(stated);
          Collections.shuffle(otherwise, new Random(i));
          try (Session fresh = base.session(otherwise)) {
            assertThat(result).isEqualTo(fresh.evaluate(answers));
          }
          fired += result.firings().size();
        }
      }
    }
    assertThat(fired).isGreaterThan(5_000);
  }

  @Test
  void a_session_that_forgets_concludes_as_a_fresh_one_and_stays_within_bounds() {
    RandomRules random = new RandomRules(7);
    RuleBase base = RuleBase.of(TestTypes.numbered(random.file(15)), TestTypes.TYPES);
    List<Record> stated = random.stated();
    int forgot = 0;
    try (Session forgetful = base.session(stated, 1);
        Session kept = base.session(stated)) {
      int standing = forgetful.remembered();
      for (int i = 0; i < 200; i++) {
        List<Record> answers = random.answers();
        try (Session fresh = base.session(stated)) {
          Evaluation expected = fresh.evaluate(answers);
          assertThat(forgetful.evaluate(answers)).isEqualTo(expected);
          assertThat(kept.evaluate(answers)).isEqualTo(expected);
        }
        assertThat(forgetful.remembered()).isEqualTo(standing);
        forgot += kept.remembered() > standing ? 1 : 0;
      }
    }
    assertThat(forgot).isPositive();
  }

  @Test
  void what_fires_again_is_the_same_object() {
    try (Session session = base(LIES, GAIN, FIT).session(STATED)) {
      List<Firing> first = session.evaluate(List.of(TALENT)).firings();
      session.evaluate(List.of());
      List<Firing> again =
          session.evaluate(List.of(new Sought("gains", "talent", "first"))).firings();

      assertThat(again).hasSameSizeAs(first);
      for (int i = 0; i < first.size(); i++) {
        assertThat(again.get(i)).isSameAs(first.get(i));
      }
    }
  }

  @Test
  void rules_that_share_their_first_condition_all_fire() {
    String[] rules = new String[40];
    for (int i = 0; i < rules.length; i++) {
      String second = i % 2 == 0 ? "Placed( country == $x )" : "not Expected( region == $x )";
      rules[i] =
          rule("S-" + i, "Surveyed( $x : country )\n  " + second, "Fits( $x, \"g" + i + "\" )");
    }
    try (Session session = base(rules).session(STATED)) {
      assertThat(session.evaluate(List.of()).firings())
          .extracting(firing -> firing.rule().id())
          .doesNotHaveDuplicates()
          .hasSize(40);
    }
  }

  @Test
  void a_base_less_one_rule_lacks_its_firings_and_what_follows_from_them() {
    RuleBase base = base(LIES, GAIN, FIT);
    RuleBase less = base.without("A-2");
    try (Session session = less.session(STATED)) {
      assertThat(session.evaluate(List.of(TALENT)).firings())
          .extracting(firing -> firing.rule().id())
          .containsExactly("A-1", "A-1");
    }
    assertThat(less.rules()).extracting(Rule::id).containsExactly("A-1", "A-3");
    assertThat(less.version()).isNotEqualTo(base.version());
    assertThatIllegalArgumentException().isThrownBy(() -> less.without("A-2"));
  }

  @Test
  void facts_of_a_wrong_kind_or_without_a_value_are_refused_and_close_the_session() {
    RuleBase base = base(GAIN);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.session(List.of(new Fits("AU", "talent"))))
        .withMessage("Fits is no stated type");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.session(List.of(new Placed("AU", null))))
        .withMessage("a Placed has no region");

    Session session = base.session(STATED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> session.evaluate(List.of(new Surveyed("AU"))))
        .withMessage("Surveyed is no answer type");
    assertThatIllegalStateException()
        .isThrownBy(() -> session.evaluate(List.of()))
        .withMessage("this session is closed");
  }

  @Test
  void a_closed_session_refuses_further_use() {
    Session session = base(GAIN).session(STATED);
    session.close();
    session.close();

    assertThatIllegalStateException().isThrownBy(() -> session.evaluate(List.of()));
  }

  /** 400 x 400 matches are more than the bound. */
  @Test
  void rules_that_fire_without_measure_are_stopped() {
    String all =
        rule(
            "L-1",
            "Placed( $a : country, $r : region )\n  Placed( $b : country, region == $r )",
            "Fits( $a, $b )");
    List<Record> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      many.add(new Placed("c" + i, "hub"));
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> base(all).session(many))
        .withMessageContaining("100000");
  }

  @Test
  void values_that_look_like_numbers_or_null_are_texts() {
    String same = rule("N-1", "Surveyed( $x : country, country == \"1\" )", "Fits( $x, \"a\" )");
    String none = rule("N-2", "Surveyed( $x : country, country != \"null\" )", "Fits( $x, \"b\" )");
    try (Session session =
        base(same, none).session(List.of(new Surveyed("01"), new Surveyed("null")))) {
      assertThat(session.evaluate(List.of()).firings())
          .extracting(Firing::conclusion)
          .containsExactly(new Fits("01", "b"));
    }
  }
}
