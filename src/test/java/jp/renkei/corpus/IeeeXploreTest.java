package jp.renkei.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IeeeXploreTest {

  private static final String HEADER =
      "Document Title,Authors,Author Affiliations,Publication Year,Abstract,DOI,Author Keywords,"
          + "IEEE Terms\n";

  @TempDir private Path folder;
  private Builds builds;

  @BeforeEach
  void begin() {
    builds = new Builds(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Document Title\",\"Authors\",\"Author Affiliations\",\"Year\",\"DOI\"",
        "\"Document Title\",Authors,\"Author Affiliations\",\"Publication_Year\",\"DOI\"",
        "\"Document Title\",Authors,\"Author Affiliations\",\"Publication Year\",\"DOI\"",
        "Document Title,Authors,Author Affiliations,Publication Year,DOI",
        "\ufeffDocument Title,Authors,Author Affiliations,Publication Year,DOI",
        "\"https://ieeexplore.example/search?query=a\",2016/01/02\n"
            + "\"Document Title\",\"Authors\",\"Author Affiliations\",\"Year\",\"DOI\"",
      })
  void every_generation_of_the_header_is_read(String header) {
    Corpus corpus =
        builds.corpus(builds.file("a", header + "\r\nGraphs,A. Sato,Keio,2018,10.1/X\r\n"));
    assertThat(builds.named("a")).containsExactly("10.1/x|Graphs");
    assertThat(corpus.years()).containsExactly((short) 2018);
    assertThat(corpus.source(0)).isEqualTo(Source.IEEE_XPLORE);
    assertThat(Builds.affiliations(corpus, 0)).containsExactly("Keio");
    assertThat(corpus.accounts().files().getFirst().balanced()).isTrue();
  }

  @Test
  void na_is_an_author_whose_affiliation_is_unknown() {
    Corpus corpus = only("T,A. B; C. D,\"NA; Kyoto University, Japan\",2018,,,,");
    assertThat(Builds.affiliations(corpus, 0)).containsExactly("Kyoto University, Japan");
  }

  @Test
  void paper_with_na_alone_has_no_affiliation() {
    Corpus corpus = only("T,A. B,NA,2018,,,,");
    assertThat(corpus.affiliations().size(0)).isZero();
    assertThat(corpus.accounts().withoutAffiliation()).isEqualTo(1);
  }

  @Test
  void entities_are_decoded_before_affiliations_are_split() {
    Corpus corpus =
        only(
            "T,A. B; C. D,\"Univ. of M&#x00FA;; laga &amp; Co; Universit&eacute; de"
                + " N&amp;#238;mes\",2018,,,,");
    assertThat(Builds.affiliations(corpus, 0))
        .containsExactly("Univ. of Mú", "Université de Nîmes", "laga & Co");
  }

  @Test
  void mail_address_behind_an_affiliation_is_none() {
    Corpus corpus =
        only("T,A. B; C. D,\"Keio, Japan; ab@keio.example; Waseda, Japan; c@w.example\",2018,,,,");
    assertThat(Builds.affiliations(corpus, 0)).containsExactly("Keio, Japan", "Waseda, Japan");
  }

  @Test
  void all_affiliations_of_a_single_author_are_kept() {
    Corpus corpus = only("T,A. B,\"Keio, Japan; Waseda, Japan\",2018,,,,");
    assertThat(Builds.affiliations(corpus, 0)).containsExactly("Keio, Japan", "Waseda, Japan");
  }

  @Test
  void semicolon_inside_a_word_does_not_split_unless_it_is_the_only_separator() {
    Corpus corpus =
        builds.corpus(
            builds.file(
                "a",
                HEADER
                    + "T,A. B; C. D,\"Lab;Keio, Japan; Waseda\",2018,,,,\n"
                    + "U,A. B;C. D,Keio;Waseda,2018,,,,\n"));
    assertThat(Builds.affiliations(corpus, 0)).containsExactly("Lab;Keio, Japan", "Waseda");
    assertThat(Builds.affiliations(corpus, 1)).containsExactly("Keio", "Waseda");
  }

  @Test
  void quoted_line_breaks_commas_and_quotation_marks_belong_to_their_field() {
    only("\"A \"\"graph\"\",\nor two\",A. B,Keio,2018,\"x\n\ny\",10.1/x,,");

    assertThat(builds.named("export.csv")).containsExactly("10.1/x|A \"graph\", or two");
  }

  @Test
  void missing_year_is_unknown() {
    Corpus corpus = only("T,A. B,Keio,,,,,");
    assertThat(corpus.years()).containsExactly((short) 0);
  }

  @Test
  void author_keywords_and_ieee_terms_are_keywords_without_regard_to_case_and_blanks() {
    Corpus corpus = only("T,A. B,Keio,2018,,,Deep Learning;  edge   AI,deep learning;Servers");
    assertThat(Builds.keywords(corpus, 0)).containsExactly("Deep Learning", "Servers", "edge AI");
  }

  @Test
  void occurrences_are_authorships() {
    Corpus corpus =
        builds.corpus(
            builds.file("a", HEADER + "T,A. B; C. D,Keio; Keio,2018,,,,\nU,E. F,Keio,2018,,,,\n"));
    assertThat(corpus.rawAffiliations()).containsExactly(new RawAffiliation("Keio", 3, List.of()));
  }

  @Test
  void row_with_fewer_or_more_columns_is_skipped_and_counted() {
    Corpus corpus =
        builds.corpus(
            builds.file(
                "a",
                HEADER
                    + "T,A. B,Keio,2018,,,,\n"
                    + "cut,A. B\n"
                    + "U,A. B,Keio,2018,,,,,surplus\n"
                    + "V,A. B,Keio,2018,,,,,,\n"
                    + "\n"
                    + ",A. B,Keio,2018,,,,\n"));
    FileAccount account = corpus.accounts().files().getFirst();

    assertThat(account.read()).isEqualTo(2);
    assertThat(account.skipped())
        .containsEntry(SkipReason.WRONG_NUMBER_OF_COLUMNS, 2L)
        .containsEntry(SkipReason.NO_TITLE_NOR_DOI, 1L);
    assertThat(account.firstSkippedLine())
        .containsEntry(SkipReason.WRONG_NUMBER_OF_COLUMNS, 3L)
        .containsEntry(SkipReason.NO_TITLE_NOR_DOI, 7L);
    assertThat(account.counted()).isEqualTo(5);
    assertThat(account.balanced()).isTrue();
  }

  private Corpus only(String row) {
    return builds.corpus(builds.file("export.csv", HEADER + row + "\n"));
  }
}
