package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jp.renkei.advice.FigureRange.Figure;
import jp.renkei.advice.PublishedCase.Money;

/**
 * What others did that is alike: how many of the collected cases are of the class, and what those
 * of them took that were published in detail.
 *
 * <p>A doubtful budget stands with its case and is in no range. Budgets of different currencies are
 * not compared.
 *
 * @param about the form, the areas or the pattern that the cases share
 * @param cases how many of the collected cases are of the class
 * @param of how many were counted in all
 * @param counted the term that holds the count: a table or the pattern
 * @param published those of the class that were published, in the survey's order
 */
public record ReferenceClass(
    List<String> about, int cases, int of, String counted, List<PublishedCase> published) {

  /** Budgets in one currency. */
  public record BudgetRange(String currency, FigureRange range) {}

  /** How long the published cases lasted, in years. */
  public Optional<FigureRange> duration() {
    return FigureRange.of(published.stream().flatMap(c -> c.duration().stream()).toList());
  }

  /** How many researchers took part in the published cases. */
  public Optional<FigureRange> researchers() {
    return FigureRange.of(published.stream().flatMap(c -> c.researchers().stream()).toList());
  }

  /** What the published cases cost, by currency in the order of their codes. */
  public List<BudgetRange> budgets() {
    TreeMap<String, List<Figure>> amounts =
        published.stream()
            .filter(project -> !project.budgetIsDoubtful())
            .flatMap(project -> project.budget().stream())
            .collect(groupingBy(Money::currency, TreeMap::new, mapping(Money::amount, toList())));
    return amounts.entrySet().stream()
        .flatMap(
            entry ->
                FigureRange.of(entry.getValue()).stream()
                    .map(range -> new BudgetRange(entry.getKey(), range)))
        .toList();
  }
}
