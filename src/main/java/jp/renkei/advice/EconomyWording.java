package jp.renkei.advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jp.renkei.knowledge.Text;
import jp.renkei.metrics.AnnualMean;
import jp.renkei.metrics.Economy;

/** The economy of a country in words. */
public final class EconomyWording {

  static final String GDP_SOURCE = "data:" + Economy.GDP;
  static final String TRADE_SOURCE = "data:" + Economy.TRADE;

  private static final MathContext THREE_DIGITS = new MathContext(3);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000L);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
  private static final Text UNKNOWN = new Text("不明（データなし）", "not available");

  private static final Text TRADE = new Text("ICT 関連の日本との貿易額", "ICT trade with Japan");

  private EconomyWording() {}

  /** One entry of a country's economy: what it is, the amount in words, where it comes from. */
  public record Entry(Text name, Text amount, Optional<String> source) {}

  /** GDP first, then exports and imports; what is not given says so, in one entry for all trade. */
  public static List<Entry> entries(CountryEconomy economy) {
    List<Entry> entries = new ArrayList<>();
    entries.add(entry(new Text("GDP", "GDP"), economy.gdp(), EconomyWording::dollars, GDP_SOURCE));
    if (economy.exports().isEmpty() && economy.imports().isEmpty()) {
      entries.add(new Entry(TRADE, UNKNOWN, Optional.empty()));
      return entries;
    }
    entries.add(
        entry(
            new Text("日本からの ICT 輸出", "ICT exports from Japan"),
            economy.exports(),
            EconomyWording::yen,
            TRADE_SOURCE));
    entries.add(
        entry(
            new Text("日本の ICT 輸入", "ICT imports to Japan"),
            economy.imports(),
            EconomyWording::yen,
            TRADE_SOURCE));
    return entries;
  }

  private static Entry entry(
      Text name, Optional<AnnualMean> mean, Function<Long, Text> amount, String source) {
    return new Entry(
        name,
        mean.map(m -> withYears(amount.apply(m.value()), m)).orElse(UNKNOWN),
        mean.map(m -> source));
  }

  /** GDP alone, with its years. */
  public static Text gdp(CountryEconomy economy) {
    return entries(economy).getFirst().amount();
  }

  /** An amount with its years, as a cell of a table has it. */
  public static Text shortly(Optional<AnnualMean> mean, Function<Long, Text> amount) {
    return mean.map(m -> shortly(m, amount.apply(m.value()))).orElse(UNKNOWN);
  }

  private static Text shortly(AnnualMean mean, Text amount) {
    String years = years(mean);
    return mean.withoutGaps()
        ? new Text(amount.ja() + "（" + years + "）", amount.en() + " (" + years + ")")
        : new Text(
            amount.ja() + "（" + years + " のうち " + mean.years() + " 年）",
            amount.en() + " (" + mean.years() + " years in " + years + ")");
  }

  /** The years of a mean: {@code 2016–2022}. */
  public static String years(AnnualMean mean) {
    return mean.firstYear() == mean.lastYear()
        ? String.valueOf(mean.firstYear())
        : mean.firstYear() + "–" + mean.lastYear();
  }

  private static Text withYears(Text amount, AnnualMean mean) {
    String years = years(mean);
    if (mean.years() == 1) {
      return new Text(amount.ja() + "（" + years + " 年）", amount.en() + " (" + years + ")");
    }
    if (mean.withoutGaps()) {
      return new Text(
          amount.ja() + "（" + years + " 年平均）", amount.en() + " (mean of " + years + ")");
    }
    return new Text(
        amount.ja() + "（" + years + " 年のうち " + mean.years() + " 年の平均）",
        amount.en() + " (mean of " + mean.years() + " years in " + years + ")");
  }

  /** An amount in US dollars, to three digits. */
  public static Text dollars(long value) {
    return about(shortDollars(value));
  }

  /** An amount in yen, to three digits. */
  public static Text yen(long value) {
    return about(shortYen(value));
  }

  /** As an axis or a row has it. */
  public static Text shortDollars(long value) {
    return new Text(japanese(value) + "ドル", "US$" + english(value));
  }

  /** As an axis or a row has it. */
  public static Text shortYen(long value) {
    return new Text(japanese(value) + "円", "¥" + english(value));
  }

  private static Text about(Text amount) {
    return new Text("約 " + amount.ja(), "about " + amount.en());
  }

  private static String japanese(long value) {
    BigDecimal amount = BigDecimal.valueOf(value);
    return amount.round(THREE_DIGITS).compareTo(TRILLION) >= 0
        ? digits(amount, TRILLION) + " 兆"
        : digits(amount, HUNDRED_MILLION) + " 億";
  }

  private static String english(long value) {
    BigDecimal amount = BigDecimal.valueOf(value);
    return amount.round(THREE_DIGITS).compareTo(TRILLION) >= 0
        ? digits(amount, TRILLION) + " trillion"
        : digits(amount, BILLION) + " billion";
  }

  private static String digits(BigDecimal amount, BigDecimal unit) {
    NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
    format.setMaximumFractionDigits(6);
    return format.format(amount.divide(unit).round(THREE_DIGITS));
  }
}
