package jp.renkei.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exports of ACM and OpenAlex, and our own CSV. */
class OtherExportsTest {

  private static final String WORK =
      """
      {"doi":"https://doi.org/10.1145/ABC","title":"Caf&eacute; graphs","publication_year":2020,\
      "is_authors_truncated":true,"authorships":[{"raw_author_name":"B. Ito","author":{"id":"x",\
      "display_name":"Bunta Ito"},"institutions":[{"id":"I1","display_name":"Keio University",\
      "ror":"https://ror.org/02kn6nx58","country_code":"JP"},{"id":"I2","display_name":"Riken",\
      "ror":null,"country_code":"JP"}],"raw_affiliation_strings":["Keio, Tokyo","Alone"],\
      "affiliations":[{"raw_affiliation_string":"Keio, Tokyo","institution_ids":["I1"]}]}],\
      "keywords":[{"display_name":"Graph"}],"topics":[{"display_name":"Graph Theory",\
      "field":{"display_name":"Mathematics"}}]}\
      """;

  @TempDir private Path folder;
  private Builds builds;

  @BeforeEach
  void begin() {
    builds = new Builds(folder);
  }

  @Test
  void work_keeps_what_openalex_made_of_each_affiliation_as_evidence() {
    Corpus corpus = builds.corpus(builds.file("w", WORK));
    assertThat(builds.named("w")).containsExactly("10.1145/abc|Café graphs");
    assertThat(corpus.rawAffiliations())
        .containsExactly(
            new RawAffiliation(
                "Keio, Tokyo",
                1,
                List.of(new ResolvedInstitution("02kn6nx58", "Keio University", "JP"))),
            new RawAffiliation("Alone", 1, List.of()));
    assertThat(Builds.keywords(corpus, 0)).containsExactly("Graph", "Graph Theory");
    assertThat(corpus.authorsCut().get(0)).isTrue();
    assertThat(corpus.accounts().authorsCut()).isEqualTo(1);
  }

  /** As OpenAlex wrote works before it had {@code affiliations}. */
  @Test
  void string_of_an_old_export_has_the_institutions_that_it_names() {
    String work =
        """
        {"id":"https://openalex.org/W2","title":"Graphs","publication_year":2020,"authorships":[{\
        "author":{"display_name":"B"},"institutions":[\
        {"id":"I1","display_name":"Keio University","ror":null,"country_code":"JP"},\
        {"id":"I2","display_name":"Tsinghua University","ror":null,"country_code":"CN"}],\
        "raw_affiliation_strings":["Keio University, Tokyo","Tsinghua University, Beijing"]}]}
        """;

    Corpus corpus = builds.corpus(builds.file("w", work));
    assertThat(corpus.rawAffiliations())
        .extracting(raw -> raw.evidence().getFirst().country())
        .containsExactly("JP", "CN");
    assertThat(corpus.rawAffiliations()).allMatch(raw -> raw.evidence().size() == 1);
  }

  @Test
  void works_lie_in_lines_in_an_array_or_in_pages_packed_or_not() {
    String page =
        "{\n \"meta\": {\"count\": 2},\n \"results\": [" + work(1) + ", " + work(2) + "]}";
    String onePage = "{\"meta\":{\"count\":2},\"results\":[" + work(1) + "," + work(2) + "]}";
    List<String> layouts =
        List.of(
            work(1) + "\n" + work(2),
            "[" + work(1) + ",\n" + work(2) + "]",
            page,
            onePage,
            page + "\n" + page);

    for (int i = 0; i < layouts.size(); i++) {
      Path plain = builds.file("plain" + i, layouts.get(i));
      Path packed = builds.file("packed" + i, Builds.gzip(layouts.get(i)));
      Corpus corpus = builds.corpus(plain, packed);
      assertThat(corpus.papers()).as(layouts.get(i)).isEqualTo(2);
      assertThat(corpus.accounts().files()).allMatch(FileAccount::balanced);
    }
  }

  @Test
  void broken_line_of_works_is_skipped_and_named() {
    Corpus corpus =
        builds.corpus(
            builds.file("w", work(1) + "\n{\"doi\": \"10.1/x\", \"ti\n" + work(2) + "\n"));
    FileAccount account = corpus.accounts().files().getFirst();

    assertThat(corpus.papers()).isEqualTo(2);
    assertThat(account.firstSkippedLine()).containsEntry(SkipReason.BROKEN_ENTRY, 2L);
    assertThat(account.balanced()).isTrue();
  }

  @Test
  void bibtex_has_authors_without_affiliation_and_its_latex_is_read() {
    Corpus corpus =
        builds.corpus(
            builds.file(
                "a.bib",
                """
                @string{acm = {Association for Computing Machinery}}
                @inproceedings{10.1145/1,
                author = {M\\"{o}kander, Jakob and D\\'{\\i}az, Mark and others},
                title = {The {GPU} \\&amp; its na\\"{\\i}ve users},
                year = {2021}, month = jul, publisher = acm,
                url = {https://doi.org/10.1145/ONE},
                address = {New York, NY, USA}, location = {Seoul, Republic of Korea},
                keywords = {privacy, machine learning; graphs}
                }
                """));
    assertThat(builds.named("a.bib")).containsExactly("10.1145/one|The GPU & its naïve users");
    assertThat(corpus.years()).containsExactly((short) 2021);
    assertThat(corpus.rawAffiliations()).isEmpty();
    assertThat(Builds.keywords(corpus, 0)).containsExactly("graphs", "machine learning", "privacy");
    assertThat(corpus.authorsCut().get(0)).isTrue();
    assertThat(corpus.accounts().acmAlone()).isEqualTo(1);
    assertThat(corpus.accounts().rowsCounted()).isEqualTo(1);
  }

  @Test
  void broken_entry_costs_no_other() {
    Corpus corpus =
        builds.corpus(
            builds.file(
                "a.bib",
                """
                @article{a, title = {One}, year = {2020}}
                @article{b, title = {Never {closed},
                year = {2020}
                @article{c, title = {Three}, year = {2020}}
                @proceedings{d, title = {A volume}}
                """));
    FileAccount account = corpus.accounts().files().getFirst();

    assertThat(corpus.papers()).isEqualTo(2);
    assertThat(account.firstSkippedLine())
        .containsEntry(SkipReason.BROKEN_ENTRY, 2L)
        .containsEntry(SkipReason.NOT_A_PAPER, 5L);
    assertThat(account.balanced()).isTrue();
  }

  @Test
  void broken_macro_costs_no_entry() {
    Corpus corpus =
        builds.corpus(
            builds.file(
                "a.bib",
                """
                @string{acm = {Association}
                @article{a, title = {One}, year = {2020}, publisher = acm}
                @article{b, title = {Two}, year = {2020}}
                """));
    assertThat(corpus.papers()).isEqualTo(2);
  }

  @Test
  void plain_csv_keeps_semicolons_and_knows_namibia() {
    Corpus corpus =
        builds.corpus(
            builds.file(
                "p.csv",
                """
                Title,Authors,Affiliations,Countries,Year,DOI,Keywords,Concepts
                Graphs,"Ito, B.|Kim, M.",Lab; Windhoek;;Keio|,NA;;jp|KR,2020,doi:10.1/X,a|B,A → B
                """));
    assertThat(corpus.rawAffiliations())
        .containsExactly(
            new RawAffiliation("Lab; Windhoek", 1, country("NA")),
            new RawAffiliation("Keio", 1, country("JP")),
            new RawAffiliation("KR", 1, country("KR")));
    assertThat(corpus.conceptPaths()).containsExactly("A → B");
    assertThat(Builds.keywords(corpus, 0)).containsExactly("B", "a");
    assertThat(builds.named("p.csv")).containsExactly("10.1/x|Graphs");
  }

  @Test
  void what_is_no_country_code_is_reported_with_its_line_and_costs_no_paper() {
    Corpus corpus =
        builds.corpus(
            builds.file(
                "p.csv",
                """
                title,authors,affiliations,countries
                Graphs,A. Ito,Keio,JP
                Trees,B. Kim|C. Roe,KAIST|Oxford,KR|UK
                Paths,C. Roe,Oxford,UK
                """));
    assertThat(corpus.papers()).isEqualTo(3);
    assertThat(corpus.accounts().files().getFirst().unknownCountries())
        .containsExactly(Map.entry("UK", 3L));
  }

  @Test
  void what_openalex_gives_for_a_country_and_is_none_is_reported_with_its_line_too() {
    Corpus corpus =
        builds.corpus(builds.file("w.jsonl", of(1, "JP") + of(2, "UK") + of(3, "") + of(4, "UK")));
    assertThat(corpus.papers()).isEqualTo(4);
    assertThat(corpus.accounts().files().getFirst().unknownCountries())
        .containsExactly(Map.entry("UK", 2L));
  }

  /** On a page of the API the line is that on which the work begins. */
  @Test
  void unknown_country_on_a_page_of_openalex_is_reported_with_the_line_of_its_work() {
    String page = "{\"meta\":{},\"results\":[\n" + of(1, "JP").strip() + ",\n" + of(2, "XX") + "]}";
    Corpus corpus = builds.corpus(builds.file("page.json", page));
    assertThat(corpus.accounts().files().getFirst().unknownCountries())
        .containsExactly(Map.entry("XX", 3L));
  }

  @Test
  void codes_of_openalex_in_small_letters_are_those_of_the_same_countries() {
    Corpus corpus = builds.corpus(builds.file("w.jsonl", of(1, "jp")));
    assertThat(corpus.accounts().files().getFirst().unknownCountries()).isEmpty();
    assertThat(corpus.rawAffiliations().getFirst().evidence())
        .extracting(ResolvedInstitution::country)
        .containsExactly("JP");
  }

  /** A work whose institution is in a country, on a line of its own. */
  private static String of(int number, String country) {
    return work(number).replace("\"JP\"", '"' + country + '"').strip() + "\n";
  }

  private static List<ResolvedInstitution> country(String code) {
    return List.of(new ResolvedInstitution("", "", code));
  }

  private static String work(int number) {
    return WORK.replace("10.1145/ABC", "10.1145/" + number);
  }
}
