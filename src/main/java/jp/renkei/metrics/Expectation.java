package jp.renkei.metrics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;
import jp.renkei.corpus.CountryCodes;

/** What a cell, a column or a file of figures has to be. */
public enum Expectation {
  /** Any text but none. */
  TEXT("空でない文字列", "a text that is not empty", text -> !text.isBlank()),
  /** A country's code. */
  COUNTRY(
      "ISO 3166-1 の 2 文字の国・地域コード (例: JP)",
      "a two-letter country code of ISO 3166-1, such as JP",
      CountryCodes::isKnown),
  /** Where an institution is, as far as its papers tell. */
  COUNTRY_OR_EMPTY(
      "ISO 3166-1 の 2 文字の国・地域コード (例: JP)、または空欄 (不明)",
      "a two-letter country code of ISO 3166-1, such as JP, or nothing where it is unknown",
      text -> text.isEmpty() || CountryCodes.isKnown(text)),
  /** Papers of a row: no row without one. */
  POSITIVE_COUNT("1 以上の整数", "a whole number, 1 or more", text -> isCount(text, 1)),
  /** Something counted. */
  COUNT("0 以上の整数", "a whole number, 0 or more", text -> isCount(text, 0)),
  /** Something counted that the source does not always give. */
  COUNT_OR_EMPTY(
      "0 以上の整数、または空欄 (不明)",
      "a whole number, 0 or more, or nothing where it is unknown",
      text -> text.isEmpty() || isCount(text, 0)),
  /** A ratio or a normalised centrality. */
  FRACTION(
      "0 以上 1 以下の数 (百分率ではない)",
      "a number from 0 to 1 (not a percentage)",
      text ->
          decimal(text)
              .filter(d -> d.signum() >= 0 && d.compareTo(BigDecimal.ONE) <= 0)
              .isPresent()),
  /** An amount of money. */
  AMOUNT("0 以上の整数", "a whole number, 0 or more", text -> isAmount(text, 0)),
  /** An amount of money that cannot be nothing. */
  POSITIVE_AMOUNT(
      "1 以上の整数 (不明なら行を書かない)",
      "a whole number, 1 or more (leave out the row where it is unknown)",
      text -> isAmount(text, 1)),
  /** A calendar year. */
  YEAR("西暦の年 (例: 2022)", "a year such as 2022", text -> text.matches("[12][0-9]{3}")),
  /** Exports or imports, in the customs' words. */
  FLOW("1 (輸出) または 2 (輸入)", "1 (exports) or 2 (imports)", text -> text.matches("[12]")),
  /** A principal commodity of the customs; those of spreadsheets have an apostrophe in front. */
  COMMODITY(
      "概況品コード (例: 70323)",
      "a code of a principal commodity, such as 70323",
      text -> text.matches("'?[0-9]{1,9}'? *")),
  /** A country as the customs name it. */
  CUSTOMS_COUNTRY(
      "税関の 3 桁の国・地域コード (例: 103)",
      "a three-digit country code of Japan's customs, such as 103",
      text -> text.matches("[0-9]{3}")),
  /** A country's place in an area, where it is one of these. */
  PLACE("strong または weak", "strong or weak", text -> text.matches("strong|weak")),
  /** A logarithm of a ratio. */
  NUMBER("数", "a number", text -> decimal(text).isPresent()),
  /** A length. */
  POSITIVE(
      "0 より大きい数",
      "a number above 0",
      text -> decimal(text).filter(d -> d.signum() > 0).isPresent()),
  /** How many times as much, to stand out. */
  ABOVE_ONE(
      "1 より大きい数",
      "a number above 1",
      text -> decimal(text).filter(d -> d.compareTo(BigDecimal.ONE) > 0).isPresent()),
  /** A share that is neither none nor all. */
  PROPER_FRACTION(
      "0 より大きく 1 より小さい数 (百分率ではない)",
      "a number between 0 and 1, neither of them (not a percentage)",
      text ->
          decimal(text).filter(d -> d.signum() > 0 && d.compareTo(BigDecimal.ONE) < 0).isPresent()),
  /** A day. */
  DATE("日付 (例: 2026-11-25)", "a date such as 2026-11-25", Expectation::isDate),

  /** International papers are papers. */
  AT_MOST_PAPERS("同じ行の論文数以下の数", "no more than the papers of the same row"),
  /** The upper end of an interval. */
  ABOVE_VALID_FROM("validFrom より大きい数", "a number above validFrom"),
  /** Points of a moderate ground. */
  AT_LEAST_WEAK("weak 以上の整数", "a whole number, that of weak or more"),
  /** Points of a strong ground. */
  AT_LEAST_MODERATE("moderate 以上の整数", "a whole number, that of moderate or more"),
  /** A number of JSON. */
  JSON_NUMBER("数 (文字列ではない。引用符で囲まない)", "a number, not a text: without quotes"),
  /** A text of JSON. */
  JSON_TEXT("文字列 (数や配列などではない。引用符で囲む)", "a text, not a number or list: in quotes"),
  /** A key that no earlier row has. */
  UNIQUE("ほかの行にない値", "a value that no earlier row has"),
  /** A column of the header. */
  COLUMN("見出し行にこの列があること", "a column of this name in the header"),
  /** A column named once. */
  COLUMN_ONCE("見出し行にこの列が一つだけあること", "this column only once in the header"),
  /** A row as wide as the header. */
  HEADER_WIDTH("見出し行と同じ数のセル", "as many cells as the header has"),
  /** A readable file. */
  FILE("読み込めるファイル", "a file that can be read"),
  /** A file of one time with the others of its folder. */
  UNCHANGED(
      "起動時に読んだときのままの表。作り直したら再起動してください",
      "the table as it was at the start: after a new build, start again"),
  /** UTF-8. */
  UTF8("UTF-8 の文字列。UTF-8 で保存し直してください", "text in UTF-8: save the file as UTF-8"),
  /** UTF-8, or the encoding of Japanese spreadsheets. */
  UTF8_OR_SHIFT_JIS(
      "UTF-8 か Shift_JIS の文字列。UTF-8 で保存し直してください",
      "text in UTF-8 or Shift_JIS: save the file as UTF-8"),
  /** CSV. */
  CSV("CSV (引用符が閉じていること)", "CSV with every quote closed"),
  /** A network. */
  GRAPHML(
      "GraphML (node に papers、edge に weight があること)",
      "GraphML with papers on each node and weight on each edge"),
  /** An end of an edge. */
  NODE("先に書かれた node の id", "the id of a node above"),
  /** The country that the survey is about. */
  SURVEYS_COUNTRY(
      "JP。助言が基づく図表 2-11 と 5-x は日本についてのものです",
      "JP: tables 2-11 and 5-x, on which advice rests, are about Japan"),
  /** JSON. */
  JSON("正しい JSON", "well-formed JSON");

  private final String ja;
  private final String en;
  private final Predicate<String> admitted;

  Expectation(String ja, String en) {
    this(ja, en, text -> false);
  }

  Expectation(String ja, String en, Predicate<String> admitted) {
    this.ja = ja;
    this.en = en;
    this.admitted = admitted;
  }

  /** The expectation in Japanese. */
  public String ja() {
    return ja;
  }

  /** The expectation in English. */
  public String en() {
    return en;
  }

  boolean admits(String text) {
    return admitted.test(text);
  }

  /**
   * For record constructors.
   *
   * @throws IllegalArgumentException naming the component unless its value is as expected
   */
  public void require(String component, Object value) {
    requireThat(value != null && admits(value.toString()), component, value);
  }

  /**
   * For record constructors, where what is expected rests on another component.
   *
   * @throws IllegalArgumentException naming the component unless the condition is met
   */
  public void requireThat(boolean met, String component, Object value) {
    if (!met) {
      throw new UnexpectedValueException(component, value, this);
    }
  }

  /** International papers are papers, so there are no more of them. */
  static void requireAtMostPapers(long internationalPapers, long papers) {
    if (internationalPapers > papers) {
      throw new IllegalArgumentException(
          "internationalPapers is " + internationalPapers + ", expected no more than " + papers);
    }
  }

  /** Nine digits hold every paper ever written, and fit an int. */
  private static boolean isCount(String text, int least) {
    return isDigits(text, 9) && Integer.parseInt(text) >= least;
  }

  /** Fifteen digits hold the world's product in yen. */
  private static boolean isAmount(String text, long least) {
    return isDigits(text, 15) && Long.parseLong(text) >= least;
  }

  /** Without a pattern, which each of a million rows of institutions would compile anew. */
  private static boolean isDigits(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<BigDecimal> decimal(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
