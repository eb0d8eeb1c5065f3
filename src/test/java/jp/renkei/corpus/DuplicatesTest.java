package jp.renkei.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

  @Test
  void records_of_one_doi_are_one_paper() {
    Corpus corpus =
        Corpus.of(
            List.of(
                acm("10.1145/1", "Graphs", 2020, "Sato, Hanako"),
                openAlex("10.1145/1", "Graphs!", 2021, "Hanako Sato", "Univ. of Tokyo, Japan")));
    assertThat(corpus.papers()).isEqualTo(1);
    assertThat(corpus.source(0)).isEqualTo(Source.ACM_DL);
    assertThat(corpus.years()).containsExactly((short) 2020);
    assertThat(affiliations(corpus, 0)).containsExactly("Univ. of Tokyo, Japan");
    assertThat(corpus.accounts().duplicatesByDoi()).isEqualTo(1);
    assertThat(corpus.accounts().acmJoined()).isEqualTo(1);
    assertThat(corpus.accounts().acmAlone()).isZero();
  }

  @Test
  void records_of_one_title_with_an_author_in_common_are_one_paper() {
    assertThat(
            papers(
                acm("", "A Model-Driven Approach", 2019, "Vlasceanu, Madalina"),
                openAlex("10.1/x", "A model driven approach", 2020, "M. Vlasceanu", "X")))
        .isEqualTo(1);
  }

  @Test
  void records_of_one_title_without_an_author_in_common_are_two_papers() {
    assertThat(papers(acm("", "Graphs", 2020, "Sato, Hanako"), acm("", "Graphs", 2020, "Li, Wei")))
        .isEqualTo(2);
  }

  @Test
  void records_of_one_title_two_years_apart_are_two_papers() {
    assertThat(
            papers(
                acm("", "Graphs", 2018, "Sato, Hanako"), acm("", "Graphs", 2020, "Sato, Hanako")))
        .isEqualTo(2);
  }

  @Test
  void column_of_every_year_is_no_one_paper() {
    assertThat(
            papers(
                acm("", "Trends in Graphs", 2016, "Sato, Hanako"),
                acm("", "Trends in Graphs", 2017, "Sato, Hanako"),
                acm("", "Trends in Graphs", 2018, "Sato, Hanako"),
                acm("", "Trends in Graphs", 2019, "Sato, Hanako")))
        .isEqualTo(2);
  }

  @Test
  void records_of_different_dois_are_two_papers_whatever_their_title() {
    assertThat(
            papers(
                acm("10.1/conference", "Graphs", 2020, "Sato, Hanako"),
                acm("10.1/journal", "Graphs", 2020, "Sato, Hanako"),
                acm("", "Graphs", 2020, "Sato, Hanako")))
        .isEqualTo(2);
  }

  @Test
  void front_matter_without_doi_is_never_a_duplicate() {
    assertThat(
            papers(
                acm("", "Editorial", 2020, "Sato, Hanako"),
                acm("", "Editorial", 2020, "Sato, Hanako")))
        .isEqualTo(2);
  }

  private static long papers(Paper... papers) {
    Corpus corpus = Corpus.of(List.of(papers));
    return corpus.papers();
  }

  private static List<String> affiliations(Corpus corpus, int paper) {
    return Stream.of(corpus.affiliations().row(paper))
        .flatMapToInt(Arrays::stream)
        .mapToObj(id -> corpus.rawAffiliations().get(id).text())
        .toList();
  }

  private static Paper acm(String doi, String title, int year, String author) {
    return new Paper(
        "acm-dl",
        doi,
        title,
        year,
        List.of(new Authorship(author, List.of())),
        List.of(),
        List.of(),
        false);
  }

  private static Paper openAlex(
      String doi, String title, int year, String author, String affiliation) {
    return new Paper(
        "openalex",
        doi,
        title,
        year,
        List.of(new Authorship(author, List.of(AffiliationMention.of(affiliation)))),
        List.of(),
        List.of(),
        false);
  }
}
