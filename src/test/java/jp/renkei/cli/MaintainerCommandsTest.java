package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaintainerCommandsTest {

  @TempDir private Path folder;

  @Test
  void rules_list_has_a_row_for_each_rule_of_the_folder_with_its_own_place() throws Exception {
    List<String> rows = Run.of("rules", "list").out().lines().toList();

    assertThat(rows.getFirst()).isEqualTo("id\tsentence\tsource\tplace");
    assertThat(rows).hasSize(1 + rulesIn(Project.file("rules")));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t");
      assertThat(cells).as(row).hasSize(4).doesNotContain("");
      String[] place = cells[3].split(":");
      String line = Files.readAllLines(Path.of(place[0])).get(Integer.parseInt(place[1]) - 1);
      assertThat(line).as(row).contains("rule \"" + cells[0]);
    }
  }

  @Test
  void rules_without_faults_pass() {
    Run run = Run.of("rules", "check", "--lang", "en");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsPattern("^\\d+ rules, no faults");
  }

  @Test
  void all_faults_of_rules_are_told_at_once_with_file_and_line_in_either_language()
      throws Exception {
    Path rules = AdviseCommandTest.copy(Project.file("rules"), folder.resolve("rules"));
    Path first = replaceFirst(rules.resolve("1-partner-regions.drl"), "conclude\\(", "delete(");
    Path second = replaceFirst(rules.resolve("4-methods.drl"), "@source", "@sorce");

    Run japanese = Run.of("rules", "check", rules.toString());
    Run english = Run.of("rules", "check", rules.toString(), "--lang", "en");

    assertThat(List.of(japanese.exit(), english.exit())).containsOnly(1);
    assertThat(english.out()).isEmpty();
    assertThat(english.err())
        .containsPattern(Pattern.quote(first.toString()) + ":\\d+: `delete` may not be used")
        .containsPattern(Pattern.quote(second.toString()) + ":\\d+: @sorce is unknown");
    assertThat(japanese.err()).contains("「delete」は使えない").doesNotContain("may not be used");
  }

  @Test
  void faults_of_knowledge_and_rules_are_told_together() throws Exception {
    Path rules = AdviseCommandTest.copy(Project.file("rules"), folder.resolve("rules"));
    Path ontology = AdviseCommandTest.copy(Project.file("ontology"), folder.resolve("ontology"));
    Files.writeString(ontology.resolve("own.ttl"), "no turtle");
    replaceFirst(rules.resolve("4-methods.drl"), "@source", "@sorce");

    Run run = Run.of("rules", "check", "" + rules, "--ontology", "" + ontology, "--lang", "en");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors()).anyMatch(line -> line.contains("own.ttl:1: "));
    assertThat(run.errors()).anyMatch(line -> line.contains("4-methods.drl:"));
  }

  @Test
  void questionnaire_that_is_not_json_is_named_by_line_and_column() throws Exception {
    Path ontology = AdviseCommandTest.copy(Project.file("ontology"), folder.resolve("ontology"));
    Files.writeString(ontology.resolve("questionnaire.json"), "{\"blocks\":\n [}");

    Run run = Run.of("rules", "check", "--ontology", ontology.toString(), "--lang", "en");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errors())
        .singleElement()
        .asString()
        .contains("questionnaire.json: is not JSON: line 2, column 3: \"}\" cannot stand here")
        .doesNotContain("REDACTED");
  }

  @Test
  void folder_without_rules_is_a_fault() {
    assertThat(Run.of("rules", "check", folder.toString(), "--lang", "en").exit()).isEqualTo(1);
    assertThat(Run.of("rules", "check", folder + "/none", "--lang", "en").err())
        .contains("no such folder");
  }

  @Test
  void rules_do_as_their_scenarios_say() throws Exception {
    Run run = Run.of("rules", "test", "--lang", "en");
    List<String> rows = run.out().lines().toList();

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(rows).hasSize(rulesIn(Project.file("rules")) + 1);
    assertThat(rows.subList(0, rows.size() - 1)).allMatch(row -> row.matches("\\S+\tok\t\\d+"));
    assertThat(rows.getLast()).matches("\\d+ rules, \\d+ scenarios, 0 failed");
    assertThat(Run.of("rules", "test").out()).contains("\t合格\t").endsWith("不合格 0 件\n");
  }

  @Test
  void rule_that_does_otherwise_is_told_with_what_was_expected_what_happened_and_why()
      throws Exception {
    Path rules = AdviseCommandTest.copy(Project.file("rules"), folder.resolve("rules"));
    Path scenarios = rules.resolve("scenarios/1-partner-regions.yaml");
    replaceFirst(rules.resolve("1-partner-regions.drl"), "region, \"strong\"", "region, \"weak\"");

    Run english = Run.of("rules", "test", rules.toString(), "--lang", "en");
    Run japanese = Run.of("--rules", rules.toString(), "rules", "test");

    assertThat(List.of(english.exit(), japanese.exit())).containsOnly(1);
    assertThat(english.out())
        .containsPattern("(?m)^PR-01\tfailed\t\\d+$")
        .containsPattern("(?m)^PR-02\tok\t\\d+$")
        .containsPattern(Pattern.quote(scenarios.toString()) + ":\\d+ fires")
        .contains(
            "expected SpeaksFor(region:hub, strong); happened: SpeaksFor(region:hub, weak),"
                + " SpeaksFor(region:leader, weak); why not: PR-01 concludes SpeaksFor($region,"
                + " weak)");
    assertThat(japanese.out())
        .containsPattern("(?m)^PR-01\t不合格\t\\d+$")
        .contains("期待：SpeaksFor(region:hub, strong)。結果：", "PR-01 の結論は SpeaksFor($region, weak)");
  }

  @Test
  void all_faults_of_scenarios_are_told_at_once_and_nothing_is_tried() throws Exception {
    Path rules = AdviseCommandTest.copy(Project.file("rules"), folder.resolve("rules"));
    Path first = replaceFirst(rules.resolve("scenarios/1-partner-regions.yaml"), "gains:", "gain:");
    Path second = replaceFirst(rules.resolve("scenarios/4-methods.yaml"), "ME-01", "ME-1");

    Run run = Run.of("rules", "test", rules.toString(), "--lang", "en");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors())
        .anyMatch(e -> e.matches("renkei: " + first + ":\\d+: .*did you mean \"gains\".*"))
        .anyMatch(e -> e.matches("renkei: " + second + ":\\d+: there is no rule ME-1 .*"))
        .anyMatch(e -> e.contains("4-methods.drl:5: ME-01 has no scenarios"));
    assertThat(Run.of("rules", "check", rules.toString()).exit()).isZero();
  }

  @Test
  void ontology_without_faults_passes() {
    assertThat(Run.of("ontology", "check", "--lang", "en"))
        .isEqualTo(new Run(0, "no contradictions, no gaps\n", ""));
  }

  @Test
  void statement_without_a_source_is_told_with_file_and_line_by_check_and_by_a_start()
      throws Exception {
    Path ontology = AdviseCommandTest.copy(Project.file("ontology"), folder.resolve("ontology"));
    Path file =
        replaceFirst(ontology.resolve("gains.ttl"), "prov:wasDerivedFrom", "prov:wasDerivedFro");
    String[] check = {"ontology", "check", "--lang", "en", "--ontology", ontology.toString()};
    String[] start = {
      "advise", Run.answers("venture"), "--lang", "en", "--ontology", ontology.toString()
    };

    for (String[] command : List.of(check, start)) {
      Run run = Run.of(command);

      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err())
          .containsPattern(Pattern.quote(file.toString()) + ":\\d+: .*a source .* is needed");
    }
  }

  @Test
  void wrong_figure_is_told_with_file_and_row() throws Exception {
    Path metrics =
        AdviseCommandTest.copy(Project.file("ontology/figures"), folder.resolve("metrics"));
    Path file = replaceFirst(metrics.resolve("countries.csv"), ",\\d+,", ",many,");

    Run run =
        Run.of("advise", Run.answers("venture"), "--lang", "en", "--metrics", metrics.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains(file.toString(), "papers", "many");
  }

  @Test
  void each_query_that_ships_is_answered() throws Exception {
    try (Stream<Path> queries = Files.list(Project.file("ontology/queries"))) {
      for (Path query : queries.sorted().toList()) {
        Run run = Run.of("ontology", "query", query.toString());

        assertThat(run.exit()).as(query.toString()).isZero();
        assertThat(run.err()).as(query.toString()).isEmpty();
      }
    }
  }

  @Test
  void query_that_would_change_or_fetch_or_is_malformed_is_refused_by_the_name_of_its_file()
      throws Exception {
    List<String> queries =
        List.of(
            "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
            "SELECT * WHERE { SERVICE <http://localhost/> { ?s ?p ?o } }",
            "SELECT * FROM <http://localhost/> WHERE { ?s ?p ?o }",
            "SELECT * WHERE {");
    for (String query : queries) {
      Path file = Files.writeString(folder.resolve("q.rq"), query);

      Run run = Run.of("ontology", "query", file.toString());

      assertThat(run.exit()).as(query).isEqualTo(1);
      assertThat(run.out()).as(query).isEmpty();
      assertThat(run.err()).as(query).startsWith("renkei: " + file).hasLineCount(1);
    }
  }

  @Test
  void ontology_is_exported_in_each_format() {
    assertThat(Run.of("ontology", "export", "turtle").out()).startsWith("PREFIX");
    assertThat(Run.of("ontology", "export", "jsonld").json().has("@graph")).isTrue();
    assertThat(Run.of("ontology", "export", "owlxml").out()).startsWith("<?xml");
  }

  @Test
  void unknown_export_format_is_wrong_usage() {
    Run run = Run.of("ontology", "export", "turtel");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("turtel", "turtle");
  }

  private static int rulesIn(Path rules) throws Exception {
    int count = 0;
    try (Stream<Path> files = Files.list(rules)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
        count += (int) Files.lines(file).filter(line -> line.startsWith("rule \"")).count();
      }
    }
    return count;
  }

  private static Path replaceFirst(Path file, String pattern, String replacement) throws Exception {
    String text = Files.readString(file);
    String changed = text.replaceFirst(pattern, replacement);
    assertThat(changed).isNotEqualTo(text);
    return Files.writeString(file, changed);
  }

  @Test
  void audit_ends_well_with_findings_as_text_and_json() {
    Run text = Run.of("audit", "--lang", "en");
    Run json = Run.of("audit", "--format", "json");

    assertThat(text.exit()).isZero();
    assertThat(text.out()).contains("China  table 2-6: 245 / appendix 1: 201");
    assertThat(json.exit()).isZero();
    assertThat(json.out())
        .startsWith("{\"findings\":[{\"check\":\"")
        .contains("{\"source\":\"図表 2-6\",\"value\":\"245\"}");
  }
}
