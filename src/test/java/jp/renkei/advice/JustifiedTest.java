package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.renkei.rulebase.Firing;
import jp.renkei.rulebase.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A justification is enough, and no part of it is idle. */
class JustifiedTest {

  private static final int SAMPLES = 500;
  private static final long SEED = 5001;

  /** One ground's firing and the leaves of its tree. */
  private record Justification(Firing firing, Set<Record> leaves) {}

  private static List<Justification> sample;

  @BeforeAll
  static void draw() {
    Advisor advisor = TestAdvisor.advisor();
    List<Justification> all = new ArrayList<>();
    Stream.concat(
            TestAdvisor.fixtures().stream().map(TestAdvisor::fixture),
            new RandomAnswers(advisor.questionnaire(), SEED).next(100).stream())
        .map(advisor::advise)
        .forEach(advice -> grounds(advice).forEach(g -> all.add(justification(g, advice))));
    List<Justification> distinct = new ArrayList<>(new LinkedHashSet<>(all));
    Collections.shuffle(distinct, new Random(SEED));
    sample = distinct.subList(0, SAMPLES);
  }

  @Test
  void the_sample_holds_grounds_of_most_rules() {
    assertThat(sample.stream().map(j -> j.firing().rule().id()).distinct().count())
        .isGreaterThan(20);
  }

  @Test
  void the_leaves_of_a_ground_alone_derive_its_conclusion_again() {
    for (Justification justification : sample) {
      assertThat(derived(justification.leaves()))
          .as("%s", justification)
          .contains(justification.firing());
    }
  }

  @Test
  void without_any_one_leaf_the_conclusion_is_gone() {
    for (Justification justification : sample) {
      for (Record leaf : justification.leaves()) {
        Set<Record> fewer = new LinkedHashSet<>(justification.leaves());
        fewer.remove(leaf);
        assertThat(derived(fewer).stream().map(Firing::conclusion))
            .as("%s without %s", justification, leaf)
            .doesNotContain(justification.firing().conclusion());
      }
    }
  }

  private static List<Firing> derived(Set<Record> leaves) {
    List<Record> answers =
        leaves.stream().filter(leaf -> Concepts.ANSWERS.contains(leaf.getClass())).toList();
    List<Record> stated =
        leaves.stream().filter(leaf -> !Concepts.ANSWERS.contains(leaf.getClass())).toList();
    try (Session session = TestAdvisor.advisor().rules().session(stated)) {
      return session.evaluate(answers).firings();
    }
  }

  private static Justification justification(Ground ground, Advice advice) {
    Set<Record> leaves = new LinkedHashSet<>();
    collect(ground.firing(), advice, leaves);
    return new Justification(ground.firing(), leaves);
  }

  private static void collect(Firing firing, Advice advice, Set<Record> leaves) {
    for (Record premise : firing.premises()) {
      if (Concepts.DERIVED.contains(premise.getClass())) {
        Firing derivation = advice.derivations().get(premise);
        assertThat(derivation).as("derivation of %s", premise).isNotNull();
        collect(derivation, advice, leaves);
      } else {
        leaves.add(premise);
      }
    }
  }

  /** Every ground that an advice shows. */
  static List<Ground> grounds(Advice advice) {
    List<Ground> all = new ArrayList<>();
    for (Advice.PartnerRegion region : advice.partners()) {
      all.addAll(region.judged().grounds());
      for (Advice.PartnerCountry country : region.countries()) {
        all.addAll(country.judged().grounds());
        country.institutions().forEach(i -> all.addAll(i.judged().grounds()));
      }
    }
    for (Advice.Method method : advice.methods()) {
      all.addAll(method.judged().grounds());
      method.regions().forEach(r -> all.addAll(r.grounds()));
    }
    for (Advice.Pattern pattern : advice.patterns()) {
      all.addAll(pattern.judged().grounds());
      pattern.regions().forEach(r -> all.addAll(r.judged().grounds()));
    }
    advice.directions().forEach(d -> all.addAll(d.judged().grounds()));
    advice.recommendations().forEach(r -> all.addAll(r.judged().grounds()));
    advice.cautions().forEach(c -> all.addAll(c.grounds()));
    return all;
  }
}
