package jp.renkei.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @Test
  void blanks_of_every_kind_become_single_ones() {
    assertThat(Folding.blanks("\u3000a\u00a0\t b\n\nc\u200b ")).isEqualTo("a b c");
    assertThat(Folding.blanks("Universität München, 東京大学")).isEqualTo("Universität München, 東京大学");
    assertThat(Folding.blanks(" ")).isEmpty();
    assertThat(Folding.blanks("")).isEmpty();
  }

  @Test
  void title_is_its_letters_and_digits_without_accents_tags_and_case() {
    assertThat(Folding.letters("H<sub>2</sub>O: A Naïve-Model (2nd ed.)"))
        .isEqualTo("h2oanaivemodel2nded");
    assertThat(Folding.letters("東京の AI")).isEqualTo("東京のai");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vlasceanu, Madalina | M. Vlasceanu",
        "de la Vega de León, Antonio | Antonio de la Vega de Leon",
        "Meira, Wagner | Wagner Meira Jr.",
        "Möller, Anna | A. Moller",
        "Meira Jr., Wagner | W. Meira, Jr.",
      })
  void author_has_one_key_however_spelt(String one, String other) {
    assertThat(AuthorKey.of(one)).isEqualTo(AuthorKey.of(other));
  }

  @Test
  void authors_of_other_initial_or_name_have_other_keys() {
    assertThat(AuthorKey.of("A. Sato"))
        .isNotEqualTo(AuthorKey.of("B. Sato"))
        .isNotEqualTo(AuthorKey.of("A. Saito"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bu\\c{c}inca | Buçinca",
        "D\\'{\\i}az | Díaz",
        "Kj\\ae{}r H\\o{}holt | Kjær Høholt",
        "P\\i{}nar P\\u{a}un | Pınar Păun",
        "{GPU} \\&amp; 50\\% | GPU & 50%",
        "\\textit{in vivo} a\\_b | in vivo a_b",
      })
  void latex_is_read_as_it_prints(String latex, String printed) {
    assertThat(Latex.plain(latex)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "https://doi.org/10.1145/ABC.1, 10.1145/abc.1",
    "http://dx.doi.org/10.1/x, 10.1/x",
    "doi:10.1/x, 10.1/x",
    "DOI: 10.1/x, 10.1/x",
    "10.1/X, 10.1/x",
  })
  void doi_has_no_prefix_and_no_capitals(String written, String doi) {
    assertThat(Doi.of(written)).isEqualTo(doi);
  }

  @Test
  void doi_ends_at_the_first_blank_or_line() {
    assertThat(Doi.of("10.1/a\n10.1/b")).isEqualTo("10.1/a");
    assertThat(Doi.of("10.1/a\t(in press)")).isEqualTo("10.1/a");
  }

  @Test
  void what_is_no_doi_is_none() {
    assertThat(Doi.of("n/a")).isEmpty();
    assertThat(Doi.of("")).isEmpty();
    assertThat(Doi.of("https://example.org/10.1/x")).isEmpty();
  }
}
