package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.renkei.advice.fact.NationalLaboratory;
import jp.renkei.advice.fact.SelectionCriterion;
import jp.renkei.knowledge.Text;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.Metrics;

/**
 * Why each institution under study was likely chosen, by the criteria of section 2.3.1 applied to
 * the survey's own tables 2-6 and 2-12, whatever metrics an advice uses.
 *
 * <p>With n institutions and the parameters <i>s</i> (top share) and <i>f</i> (outlier factor):
 *
 * <ul>
 *   <li>many papers: at least the median of all n, the mean of the middle two where n is even;
 *   <li>an outstanding value: among the ⌊s·n⌋ highest of all n (equal values count alike), or at
 *       least <i>f</i> times the level of its country. The level of the ratio is that of the
 *       country in 2-6; the level of eigenvector centrality, which 2-6 gives for another network,
 *       is the median of the country's institutions, where these are two or more;
 *   <li>balance: its country has fewer institutions than the mean of the countries that have any;
 *   <li>national laboratory: as the ontology states.
 * </ul>
 */
final class SelectionReasons {

  private final List<InstitutionIndicators> all;
  private final Map<String, List<InstitutionIndicators>> byCountry;
  private final Map<String, BigDecimal> ratioOfCountry;
  private final Set<String> laboratories;
  private final SelectionThresholds thresholds;
  private final Map<String, List<SelectionReason>> reasons = new HashMap<>();

  SelectionReasons(FactBase facts, Metrics survey, SelectionThresholds thresholds) {
    this.all = survey.institutions();
    this.thresholds = thresholds;
    this.byCountry = all.stream().collect(groupingBy(InstitutionIndicators::country));
    this.ratioOfCountry =
        survey.countries().stream()
            .collect(toMap(CountryIndicators::country, CountryIndicators::internationalRatio));
    this.laboratories =
        facts.of(NationalLaboratory.class).stream()
            .map(NationalLaboratory::institution)
            .collect(toSet());
    for (InstitutionIndicators institution : all) {
      List<SelectionReason> found = new ArrayList<>();
      for (SelectionCriterion criterion : facts.of(SelectionCriterion.class)) {
        met(criterion, institution)
            .ifPresent(f -> found.add(new SelectionReason(criterion.statement(), f)));
      }
      reasons.put(Candidates.INSTITUTION + institution.institution(), List.copyOf(found));
    }
  }

  /** The reasons found for an institution, in the order of the criteria. */
  List<SelectionReason> of(String institution) {
    return reasons.getOrDefault(institution, List.of());
  }

  private Optional<Text> met(SelectionCriterion criterion, InstitutionIndicators institution) {
    return switch (criterion.kind()) {
      case "many" -> manyPapers(institution);
      case "outstanding" ->
          Candidates.local(criterion.indicator()).equals("eigenvector")
              ? outstandingEigenvector(institution)
              : outstandingRatio(institution);
      case "balance" -> balance(institution);
      case "national-laboratory" ->
          laboratories.contains(Candidates.INSTITUTION + institution.institution())
              ? Optional.of(new Text("大学ではない", "no university"))
              : Optional.empty();
      default -> throw new IllegalArgumentException("no kind of criterion: " + criterion.kind());
    };
  }

  private Optional<Text> manyPapers(InstitutionIndicators institution) {
    BigDecimal papers = BigDecimal.valueOf(institution.papers());
    BigDecimal median = median(all, i -> BigDecimal.valueOf(i.papers()));
    return papers.compareTo(median) < 0
        ? Optional.empty()
        : Optional.of(
            new Text(
                grouped(papers) + " 件（" + all.size() + " 機関の中央値 " + grouped(median) + " 件）",
                grouped(papers) + " (median of " + all.size() + ": " + grouped(median) + ")"));
  }

  private Optional<Text> outstandingRatio(InstitutionIndicators institution) {
    BigDecimal ratio = institution.internationalRatio();
    BigDecimal country = ratioOfCountry.get(institution.country());
    String figures = percent(ratio);
    if (isOutlier(ratio, country)) {
      return Optional.of(
          new Text(
              figures + "（国・地域全体では " + percent(country) + "）",
              figures + " (its country as a whole: " + percent(country) + ")"));
    }
    return rank(institution, InstitutionIndicators::internationalRatio)
        .map(
            rank ->
                new Text(
                    figures + "（" + all.size() + " 機関中 " + rank + " 位）",
                    figures + " (place " + rank + " of " + all.size() + ")"));
  }

  private Optional<Text> outstandingEigenvector(InstitutionIndicators institution) {
    BigDecimal value = institution.eigenvector();
    List<InstitutionIndicators> compatriots = byCountry.get(institution.country());
    BigDecimal level = median(compatriots, InstitutionIndicators::eigenvector);
    if (compatriots.size() > 1 && isOutlier(value, level)) {
      return Optional.of(
          new Text(
              value + "（同じ国・地域の機関の中央値 " + plain(level) + "）",
              value + " (median of its country's institutions: " + plain(level) + ")"));
    }
    return rank(institution, InstitutionIndicators::eigenvector)
        .map(
            rank ->
                new Text(
                    value + "（" + all.size() + " 機関中 " + rank + " 位）",
                    value + " (place " + rank + " of " + all.size() + ")"));
  }

  private Optional<Text> balance(InstitutionIndicators institution) {
    int own = byCountry.get(institution.country()).size();
    boolean few = own * byCountry.size() < all.size();
    return few
        ? Optional.of(
            new Text(
                "この国・地域から "
                    + own
                    + " 機関（全体では "
                    + byCountry.size()
                    + " の国・地域から "
                    + all.size()
                    + " 機関）",
                own + " from its country, of " + all.size() + " from " + byCountry.size()))
        : Optional.empty();
  }

  private boolean isOutlier(BigDecimal value, BigDecimal level) {
    return value.compareTo(level.multiply(thresholds.outlierFactor())) >= 0;
  }

  /** The place among all, from 1, if it is within the top share. */
  private Optional<Long> rank(
      InstitutionIndicators institution, Function<InstitutionIndicators, BigDecimal> indicator) {
    BigDecimal own = indicator.apply(institution);
    long rank = 1 + all.stream().filter(i -> indicator.apply(i).compareTo(own) > 0).count();
    return rank <= thresholds.topOf(all.size()) ? Optional.of(rank) : Optional.empty();
  }

  /** The middle value; the mean of the middle two of an even number. */
  private static BigDecimal median(
      List<InstitutionIndicators> institutions,
      Function<InstitutionIndicators, BigDecimal> indicator) {
    List<BigDecimal> sorted = institutions.stream().map(indicator).sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).add(sorted.get(half)).multiply(new BigDecimal("0.5"));
  }

  private static String grouped(BigDecimal number) {
    return NumberFormat.getNumberInstance(Locale.ROOT).format(number);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String percent(BigDecimal fraction) {
    return fraction.movePointRight(2).toPlainString() + "%";
  }
}
