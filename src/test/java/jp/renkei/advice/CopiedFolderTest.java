package jp.renkei.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A maintainer changes the advice in copies of the folders, without Java and without a rebuild. */
class CopiedFolderTest {

  private static final String STATEMENT =
      """
      @prefix rk: <https://renkei.example/ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix region: <https://renkei.example/id/region/> .
      @prefix gain: <https://renkei.example/id/gain/> .
      @prefix statement: <https://renkei.example/id/statement/> .
      @prefix source: <https://renkei.example/id/source/> .
      @prefix period: <https://renkei.example/id/period/> .

      statement:gain-peer-technology a rk:GainExpectation ;
          rk:region region:peer ;
          rk:gain gain:technology ;
          skos:prefLabel "中央の領域で期待される技術"@ja, "Technology expected of peers"@en ;
          skos:definition "試験のために加えた記述。"@ja, "A statement added by a test."@en ;
          prov:wasDerivedFrom source:table-5-1 ;
          rk:order 99 ;
          dcterms:temporal period:published-2023-03-31 .
      """;

  private static final String RULE =
      """
      package renkei;

      rule "ZZ-01 Whoever places data abroad is in favour of prizes"
        @id(ZZ-01) @source("図表 3-7")
        @ja("試験のために加えた規則") @en("A rule added by a test")
      when
        Chosen( question == "dataAbroad", value == "answer:data-abroad" )
      then
        conclude( SpeaksFor( "method:prize", "strong" ) );
      end
      """;

  private static final String ANSWERS =
      """
      {"organisation": "company", "gains": ["technology"], "dataAbroad": true}
      """;

  @TempDir private Path folder;

  @Test
  void one_rule_and_one_statement_more_change_the_advice() throws IOException {
    Path ontology = copy(TestAdvisor.ONTOLOGY, folder.resolve("ontology"));
    Path rules = copy(TestAdvisor.RULES, folder.resolve("rules"));
    Files.writeString(ontology.resolve("own.ttl"), STATEMENT);
    Files.writeString(rules.resolve("8-own.drl"), RULE);

    Advisor changed = Advisor.load(ontology, rules, ontology.resolve(Advisor.FIGURES));
    Advice before = TestAdvisor.advise(ANSWERS);
    Advice after = changed.advise(changed.answersReader().read(ANSWERS));

    assertThat(TestAdvisor.recommendedRegions(before)).containsExactly("leader");
    assertThat(TestAdvisor.recommendedRegions(after)).containsExactly("leader", "peer");
    List<Ground> prize = TestAdvisor.find(after, "method:prize").grounds();
    assertThat(prize).anyMatch(g -> g.firing().rule().id().equals("ZZ-01"));
    assertThat(TestAdvisor.find(after, "method:prize").score())
        .isGreaterThan(TestAdvisor.find(before, "method:prize").score());
    assertThat(TestAdvisor.json(changed, after, Language.JA)).contains("試験のために加えた規則");
    assertThat(after.versions().rules()).isNotEqualTo(before.versions().rules());
    assertThat(after.versions().knowledge()).isNotEqualTo(before.versions().knowledge());
  }

  @Test
  void an_equal_copy_has_equal_versions() throws IOException {
    Path ontology = copy(TestAdvisor.ONTOLOGY, folder.resolve("ontology"));
    Path rules = copy(TestAdvisor.RULES, folder.resolve("rules"));

    Advisor same = Advisor.load(ontology, rules, ontology.resolve(Advisor.FIGURES));

    assertThat(same.advise(same.answersReader().read(ANSWERS)).versions())
        .isEqualTo(TestAdvisor.advise(ANSWERS).versions());
  }

  @Test
  void a_count_of_cases_left_out_is_named_at_the_start_and_not_at_the_first_question()
      throws IOException {
    Path ontology = copy(TestAdvisor.ONTOLOGY, folder.resolve("ontology"));
    Path cases = ontology.resolve("figures/cases.csv");
    Files.writeString(cases, Files.readString(cases).replaceFirst("research,iot,10\\R", ""));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Advisor.load(ontology, TestAdvisor.RULES, ontology.resolve(Advisor.FIGURES)))
        .withMessageContaining("form:research and area:iot");
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
