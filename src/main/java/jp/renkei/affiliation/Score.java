package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.renkei.corpus.RawAffiliation;

/**
 * How well the disambiguation does on labelled strings.
 *
 * @param kind what was labelled
 * @param rows how many strings
 * @param tiers by tier: countries, or institutions over the rows whose labels the registry holds
 * @param steps by step: how many of its answers are right
 * @param worst countries with the most wrong or missing answers, worst first; none for institutions
 * @param clusters B³ over the rows with one label
 * @param seconds wall time of the disambiguation alone, on all cores
 */
public record Score(
    Gold.Kind kind,
    int rows,
    Map<String, Count> tiers,
    Map<String, Count> steps,
    Map<String, Count> worst,
    Clusters clusters,
    double seconds) {

  private static final int WORST = 15;

  /**
   * Answers against labels.
   *
   * @param labels that should be found
   * @param answers that were given
   * @param right answers that are labels
   */
  public record Count(int labels, int answers, int right) {

    /** right / answers; 1 without answers. */
    public double precision() {
      return answers == 0 ? 1 : right / (double) answers;
    }

    /** right / labels, which for one label a string is its accuracy; 1 without labels. */
    public double recall() {
      return labels == 0 ? 1 : right / (double) labels;
    }

    /** The harmonic mean of both; 0 where both are 0. */
    public double f1() {
      return labels + answers == 0 ? 1 : 2.0 * right / (labels + answers);
    }

    Count plus(int moreLabels, int moreAnswers, int moreRight) {
      return new Count(labels + moreLabels, answers + moreAnswers, right + moreRight);
    }
  }

  /**
   * B³ (Bagga and Baldwin 1998): for each string the share of its cluster that has its label, and
   * the share of its label that is in its cluster, averaged; a string with several institutions is
   * in the cluster of its principal one, without such in that of all of them together; one without
   * institution is a cluster of its own.
   *
   * @param strings with exactly one label
   */
  public record Clusters(int strings, double precision, double recall) {}

  /** Scores; deterministic but for {@link #seconds}. */
  public static Score of(Gold gold, Disambiguation disambiguation) {
    List<RawAffiliation> raw =
        gold.rows().stream().map(row -> new RawAffiliation(row.raw(), 1, List.of())).toList();
    long start = System.nanoTime();
    Placements placements = disambiguation.place(raw);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Counting(gold, placements, disambiguation).score(seconds);
  }

  /** The tables while they fill. */
  private static final class Counting {

    private static final Count NOTHING = new Count(0, 0, 0);

    private final Gold gold;
    private final Placements placements;
    private final Disambiguation disambiguation;
    private final Map<String, Count> tiers = new TreeMap<>();
    private final Map<String, Count> steps = new TreeMap<>();
    private final Map<String, Count> countries = new TreeMap<>();

    Counting(Gold gold, Placements placements, Disambiguation disambiguation) {
      this.gold = gold;
      this.placements = placements;
      this.disambiguation = disambiguation;
    }

    Score score(double seconds) {
      boolean country = gold.kind() == Gold.Kind.COUNTRY;
      for (int row = 0; row < gold.rows().size(); row++) {
        if (country) {
          country(row);
        } else if (gold.rows().get(row).isScored()) {
          institution(row);
        }
      }
      return new Score(
          gold.kind(),
          gold.rows().size(),
          tiers,
          steps,
          worst(),
          country ? new Clusters(0, 1, 1) : clusters(),
          seconds);
    }

    /** A string's countries are right together or not at all. */
    private void country(int row) {
      Gold.Row label = gold.rows().get(row);
      Set<String> found = new TreeSet<>();
      for (int number : placements.countriesOf().row(row)) {
        found.add(placements.countries().get(number));
      }
      int right = List.copyOf(found).equals(label.labels()) ? 1 : 0;
      int answers = found.isEmpty() ? 0 : 1;
      add(tiers, label.tier(), 1, answers, right);
      add(steps, placements.countrySteps().get(row).label(), 1, answers, right);
      add(countries, String.join("|", label.labels()), 1, answers, right);
    }

    private void institution(int row) {
      Gold.Row label = gold.rows().get(row);
      Set<String> labels = new HashSet<>();
      label.labels().forEach(ror -> labels.add(disambiguation.idOfRor(ror)));
      int answers = 0;
      int right = 0;
      for (int number : placements.institutionsOf().row(row)) {
        String id = placements.institutions().get(number).id();
        if (disambiguation.isRegistered(id)) {
          answers++;
          right += labels.contains(id) ? 1 : 0;
        }
      }
      add(tiers, label.tier(), labels.size(), answers, right);
      add(steps, placements.institutionSteps().get(row).label(), labels.size(), answers, right);
    }

    private static void add(
        Map<String, Count> table, String key, int labels, int answers, int right) {
      table.merge(
          key.isEmpty() ? "none" : key,
          NOTHING.plus(labels, answers, right),
          (one, other) -> one.plus(other.labels(), other.answers(), other.right()));
    }

    private Map<String, Count> worst() {
      Map<String, Count> worst = new java.util.LinkedHashMap<>();
      countries.entrySet().stream()
          .filter(entry -> entry.getValue().right() < entry.getValue().labels())
          .sorted(
              Comparator.comparingInt(
                      (Map.Entry<String, Count> entry) ->
                          entry.getValue().right() - entry.getValue().labels())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(WORST)
          .forEach(entry -> worst.put(entry.getKey(), entry.getValue()));
      return worst;
    }

    private Clusters clusters() {
      Map<String, List<String>> labelsOf = new HashMap<>();
      Map<String, Integer> sizeOfLabel = new HashMap<>();
      for (int row = 0; row < gold.rows().size(); row++) {
        if (gold.rows().get(row).labels().size() == 1) {
          String label = gold.rows().get(row).labels().getFirst();
          labelsOf.computeIfAbsent(cluster(row), key -> new ArrayList<>()).add(label);
          sizeOfLabel.merge(label, 1, Integer::sum);
        }
      }
      double precision = 0;
      double recall = 0;
      int strings = 0;
      for (String key : new TreeSet<>(labelsOf.keySet())) {
        Map<String, Integer> together = new TreeMap<>();
        labelsOf.get(key).forEach(label -> together.merge(label, 1, Integer::sum));
        for (Map.Entry<String, Integer> entry : together.entrySet()) {
          double same = entry.getValue();
          precision += same * same / labelsOf.get(key).size();
          recall += same * same / sizeOfLabel.get(entry.getKey());
          strings += entry.getValue();
        }
      }
      return strings == 0
          ? new Clusters(0, 1, 1)
          : new Clusters(strings, precision / strings, recall / strings);
    }

    private String cluster(int row) {
      int principal = placements.principals()[row];
      int[] institutions = placements.institutionsOf().row(row);
      if (institutions.length == 0) {
        return "alone " + row;
      }
      return principal < 0
          ? Arrays.toString(institutions)
          : placements.institutions().get(principal).id();
    }
  }
}
