package jp.renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An advice rests on the corpus that it is given. */
class MetricsIntoAdviceTest {

  @TempDir private static Path folder;
  private static String metrics;

  /** Everyone writes with the United States alone; Australia less than Japan. */
  @BeforeAll
  static void build() throws IOException {
    StringBuilder papers =
        new StringBuilder("doi,title,year,authors,affiliations,countries,keywords,concepts\n");
    String[][] shared = {{"Japan", "20"}, {"Australia", "12"}, {"Singapore", "30"}, {"India", "8"}};
    int made = 0;
    for (String[] row : shared) {
      for (int paper = 0; paper < Integer.parseInt(row[1]); paper++) {
        made++;
        papers
            .append("10.9999/a.")
            .append(made)
            .append(",Paper ")
            .append(made)
            .append(",2018,A. Author|B. Author,\"Institute of Measures, ")
            .append(row[0])
            .append("|Institute of Measures, United States\",,Machine learning,\n");
      }
    }
    for (int paper = 0; paper < 30; paper++) {
      papers
          .append("10.9999/b.")
          .append(paper)
          .append(",Alone ")
          .append(paper)
          .append(",2018,A. Author,\"Institute of Measures, Japan\",,,\n");
    }
    Path file = Files.writeString(folder.resolve("papers.csv"), papers);
    metrics = folder.resolve("metrics").toString();

    Run run = Run.of("metrics", "build", file.toString(), "--out", metrics);

    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void country_below_japan_in_the_corpus_is_no_hub_and_the_ground_cites_the_corpus()
      throws IOException {
    Path seeker =
        Files.writeString(
            folder.resolve("seeker.json"),
            "{\"organisation\": \"company\", \"gains\": [\"market\", \"commercialisation\"]}");

    Run why = Run.of("why", seeker.toString(), "partner:AU", "--metrics", metrics, "--lang", "en");
    Run survey = Run.of("why", seeker.toString(), "partner:AU", "--lang", "en");

    assertThat(survey.out()).contains("Australia lies in Exchange hubs").contains("[図表 2-6]");
    assertThat(why.exit()).as(why.err()).isZero();
    assertThat(why.out())
        .contains("[corpus:sha256:")
        .doesNotContain("Australia lies in Exchange hubs")
        .doesNotContain("[図表 2-6]");
  }

  @Test
  void regions_of_the_advice_are_those_of_the_corpus() {
    JsonNode advice =
        Run.of("advise", Run.answers("device-maker"), "--metrics", metrics, "--format", "json")
            .json();

    assertThat(region(advice, "AU")).isEqualTo("emerging");
    assertThat(region(advice, "SG")).isEqualTo("hub");
    assertThat(advice.at("/versions/metrics").asString()).startsWith("sha256:");
  }

  @Test
  void what_the_survey_said_of_a_country_in_another_region_is_marked() {
    Run advice =
        Run.of(
            "why", Run.answers("device-maker"), "partner:AU", "--metrics", metrics, "--lang", "en");
    Run unmoved =
        Run.of(
            "why", Run.answers("device-maker"), "partner:SG", "--metrics", metrics, "--lang", "en");

    assertThat(advice.out()).contains("(said by the survey, which saw it in ");
    assertThat(unmoved.out()).doesNotContain("(said by the survey");
  }

  /** 2-11 calls Australia weak in devices; the corpus has no paper on them. */
  @Test
  void strengths_are_those_of_the_corpus_and_not_of_the_survey() {
    String offer = "you have something to offer";

    Run survey = Run.of("why", Run.answers("device-maker"), "partner:AU", "--lang", "en");
    Run corpus =
        Run.of(
            "why", Run.answers("device-maker"), "partner:AU", "--metrics", metrics, "--lang", "en");

    assertThat(survey.out()).contains(offer);
    assertThat(corpus.out()).doesNotContain(offer);
  }

  /** What advice rests on is said of Japan; figures around another country cannot carry it. */
  @Test
  void figures_around_another_country_than_japan_give_no_advice_and_say_why() {
    String australian = folder.resolve("australian").toString();
    Run build =
        Run.of(
            "metrics",
            "build",
            folder.resolve("papers.csv").toString(),
            "--reference",
            "AU",
            "--out",
            australian);

    Run advice =
        Run.of("advise", Run.answers("device-maker"), "--metrics", australian, "--lang", "en");

    assertThat(build.exit()).as(build.err()).isZero();
    assertThat(advice.exit()).isEqualTo(1);
    assertThat(advice.err()).contains("reference: \"AU\", expected JP: tables 2-11 and 5-x");
  }

  private static String region(JsonNode advice, String country) {
    for (JsonNode partner : advice.path("partners")) {
      for (JsonNode one : partner.path("countries")) {
        if (one.path("country").asString().equals(country)) {
          return partner.path("region").asString();
        }
      }
    }
    return "";
  }
}
