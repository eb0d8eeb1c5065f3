package jp.renkei.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTextTest {

  @Nested
  class OnLinesMadeByHand {

    private final ReportText text =
        ReportText.of(
            """
            図表 2-6 から、何かが読み取れる。

            図表 2-6 国の
            表

            国	数
            【見出し】
            China	5

            国	数
            	6
            India	7
            ここで終わる。
            Japan	8
            図表 2-61 別の表
            a	b
            """
                .lines()
                .toList());

    @Test
    void caption_is_told_from_prose_that_begins_like_it() {
      assertThat(text.table("2-6").header()).containsExactly(List.of("国", "数"));
    }

    @Test
    void table_ends_at_prose() {
      assertThat(
              ReportText.of(List.of("図表 1-1 x", "a\tb", "1\t2", "おわり", "3\t4")).table("1-1").rows())
          .containsExactly(List.of("1", "2"));
    }

    @Test
    void header_repeated_after_a_page_break_is_dropped() {
      List<String> lines = List.of("図表 1-1 x", "", "a\tb", "1\t2", "", "a\tb", "3\t4");

      assertThat(ReportText.of(lines).table("1-1").rows())
          .containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void number_is_matched_whole() {
      assertThat(text.table("2-61").header()).containsExactly(List.of("a", "b"));
      assertThatThrownBy(() -> text.table("2-7")).hasMessage("the report has no table 2-7");
    }

    @Test
    void heading_is_no_entry_and_an_empty_first_cell_takes_the_one_above() {
      List<String> lines = List.of("図表 1-1 x", "k\tv", "head\t", "a\t1", "\t2", "a\t", "b\t3");
      ReportTable table = ReportText.of(lines).table("1-1");

      assertThat(table.rows()).hasSize(5);
      assertThat(table.entries()).containsExactly(List.of("a", "1"), List.of("b", "3"));
    }
  }

  @ParameterizedTest
  @CsvSource({"21.3%,0.213", "19.90%,0.1990", "8.4%,0.084", "100%,1.00"})
  void percentage_becomes_a_fraction_with_its_printed_digits(String printed, String fraction) {
    assertThat(ReportTable.fraction(printed)).isEqualTo(fraction);
  }

  @Test
  void separator_of_thousands_is_dropped() {
    assertThat(ReportTable.count("1,772,843")).isEqualTo("1772843");
  }

  /** Counts by the report's manifest, or counted by hand in its text. */
  @ParameterizedTest(name = "{0} has {2} entries of {3} cells")
  @CsvSource({
    "2-1, 1, 10, 4",
    "2-6, 1, 30, 6",
    "2-11, 1, 8, 3",
    "2-12, 1, 25, 8",
    "3-2, 1, 7, 10",
    "3-6, 1, 13, 4",
    "5-2, 1, 6, 3",
    "5-3, 1, 7, 3",
    "5-4, 1, 5, 3",
    "5-5, 1, 7, 3",
    "5-6, 1, 6, 3",
    "5-9, 2, 17, 4",
    "A3-1, 1, 10, 4",
    "A3-2, 1, 10, 4",
  })
  void table_of_the_report_is_whole(String number, int headerLines, int entries, int cells) {
    ReportTable table = ReportText.read().table(number, headerLines);

    assertThat(table.entries()).hasSize(entries).allSatisfy(row -> assertThat(row).hasSize(cells));
  }

  @Test
  void axis_of_a_row_after_a_page_break_is_the_one_before_it() {
    assertThat(ReportText.read().table("3-6").filledDown())
        .extracting(row -> row.get(0) + " " + row.get(1))
        .contains("政府等の関与 関与無し", "研究者等の関与 自国");
    assertThat(ReportText.read().table("5-3").filledDown())
        .extracting(row -> row.get(0) + " " + row.get(1))
        .contains("対応機関等の関与 自国");
  }
}
