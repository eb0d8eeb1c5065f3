package jp.renkei.affiliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Fits the weights of {@code signals.tsv} to labelled strings, and says what they would reach on
 * strings that they were not fitted to; {@code docs/institutions.md} says how it is run.
 *
 * <p>Logistic regression with a squared penalty, by Newton steps on one weight after the other.
 * First the weights by which a candidate is chosen, over all candidates; then those by which the
 * chosen is trusted, over the chosen alone. A weight that its strings do not bear out is dropped.
 */
final class SignalFitting {

  private static final int FOLDS = 5;
  private static final int SWEEPS = 60;
  private static final double CHOICE_PENALTY = 2;
  private static final double TRUST_PENALTY = 20;
  private static final int FEWEST = 30;

  /** Weight times the root of its strings, below which a signal is dropped. */
  private static final double FAINTEST = 5;

  private static final double LEAST_CURVATURE = 0.02;

  /** Something to be told right from wrong. */
  record Sample(BitSet signals, boolean right) {}

  /** A labelled string's group. */
  private record Group(int fold, int labels, List<Candidate> candidates, List<Boolean> right) {}

  private final SignalTable table;
  private final Selection selection;
  private final List<Group> groups = new ArrayList<>();

  private SignalFitting(Gold gold, Registry registry) {
    table = SignalTable.read();
    Disambiguation disambiguation = new Disambiguation(registry, table);
    selection = disambiguation.selection();
    for (Gold.Row row : gold.rows()) {
      if (row.isScored()) {
        groups(row, disambiguation);
      }
    }
  }

  private void groups(Gold.Row row, Disambiguation disambiguation) {
    Set<String> labels = new HashSet<>();
    row.labels().forEach(ror -> labels.add(disambiguation.idOfRor(ror)));
    int left = labels.size();
    for (List<Candidate> candidates : disambiguation.candidates(row.raw())) {
      List<Boolean> right =
          candidates.stream()
              .map(c -> labels.contains(disambiguation.id(c.match().organisation())))
              .toList();
      groups.add(new Group(fold(row.raw()), left, candidates, right));
      left = 0;
    }
  }

  /** The same in every run: by the string alone. */
  static int fold(String raw) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8));
      return (digest[0] & 0xff) % FOLDS;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Both weights of every signal. */
  private record Weights(double[] choice, double[] trust) {}

  private Weights fit(IntPredicate folds) {
    List<Sample> all = new ArrayList<>();
    for (Group group : groups) {
      if (folds.test(group.fold)) {
        for (int at = 0; at < group.candidates.size(); at++) {
          all.add(new Sample(group.candidates.get(at).signals(), group.right.get(at)));
        }
      }
    }
    double[] choice = fit(all, table.size(), CHOICE_PENALTY);
    List<Sample> chosen = new ArrayList<>();
    for (Group group : groups) {
      if (folds.test(group.fold)) {
        chosen.addAll(chosen(group, choice));
      }
    }
    return new Weights(choice, fit(chosen, table.size(), TRUST_PENALTY));
  }

  /** The candidate of a group that the weights choose, or none. */
  private List<Sample> chosen(Group group, double[] choice) {
    List<Selection.Weighed> weighed = new ArrayList<>();
    for (Candidate candidate : group.candidates) {
      weighed.add(new Selection.Weighed(candidate, probability(candidate.signals(), choice)));
    }
    weighed.sort(Selection.LIKELIEST);
    if (weighed.isEmpty() || weighed.getFirst().share() < Thresholds.read().likely()) {
      return List.of();
    }
    int first = group.candidates.indexOf(weighed.getFirst().candidate());
    return List.of(new Sample(selection.trustSignals(weighed), group.right.get(first)));
  }

  static double probability(BitSet signals, double[] weights) {
    return 1 / (1 + Math.exp(-signals.stream().mapToDouble(signal -> weights[signal]).sum()));
  }

  /** Twice, the second time without what the first found to say little. */
  private static double[] fit(List<Sample> samples, int signals, double penalty) {
    int[] strings = new int[signals];
    samples.forEach(sample -> sample.signals.stream().forEach(signal -> strings[signal]++));
    double[] first = newton(samples, signals, penalty, signal -> strings[signal] >= FEWEST);
    return newton(
        samples,
        signals,
        penalty,
        signal -> Math.abs(first[signal]) * Math.sqrt(strings[signal]) >= FAINTEST);
  }

  static double[] newton(List<Sample> samples, int signals, double penalty, IntPredicate isUsed) {
    double[] weights = new double[signals];
    double[] sums = new double[samples.size()];
    int[][] having = having(samples, signals);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int signal = 0; signal < signals; signal++) {
        if (isUsed.test(signal) && having[signal].length > 0) {
          double step = step(samples, having[signal], sums, weights[signal], penalty);
          weights[signal] += step;
          for (int at : having[signal]) {
            sums[at] += step;
          }
        }
      }
    }
    return weights;
  }

  private static double step(
      List<Sample> samples, int[] having, double[] sums, double weight, double penalty) {
    double slope = penalty * weight;
    double curvature = penalty;
    for (int at : having) {
      double probability = 1 / (1 + Math.exp(-sums[at]));
      slope += probability - (samples.get(at).right ? 1 : 0);
      curvature += Math.max(probability * (1 - probability), LEAST_CURVATURE);
    }
    return Math.clamp(-slope / curvature, -1, 1);
  }

  private static int[][] having(List<Sample> samples, int signals) {
    List<List<Integer>> having = new ArrayList<>();
    IntStream.range(0, signals).forEach(signal -> having.add(new ArrayList<>()));
    for (int at = 0; at < samples.size(); at++) {
      int sample = at;
      samples.get(at).signals.stream().forEach(signal -> having.get(signal).add(sample));
    }
    return having.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private String table(Weights weights) {
    StringBuilder rows = new StringBuilder();
    for (int signal = 0; signal < table.size(); signal++) {
      String choice = rounded(weights.choice[signal]);
      String trust = rounded(weights.trust[signal]);
      if (!choice.equals("0.00") || !trust.equals("0.00")) {
        rows.append(table.name(signal)).append('\t').append(choice).append('\t').append(trust);
        rows.append('\n');
      }
    }
    return String.join("\n", new TreeSet<>(rows.toString().lines().toList())) + "\n";
  }

  private static String rounded(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight + 0.0).replace("-0.00", "0.00");
  }

  /** By the bar that trust must pass: answers, right answers, precision, F1 on strings not seen. */
  private String crossValidation() {
    List<double[]> answers = new ArrayList<>();
    int labels = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Weights weights = fit(other -> other != left);
      for (Group group : groups) {
        if (group.fold == fold) {
          labels += group.labels;
          for (Sample chosen : chosen(group, weights.choice)) {
            answers.add(
                new double[] {probability(chosen.signals, weights.trust), chosen.right ? 1 : 0});
          }
        }
      }
    }
    StringBuilder text = new StringBuilder("trusted\tanswers\tright\tprecision\tf1\n");
    for (int bar = 40; bar <= 80; bar += 2) {
      double least = bar / 100.0;
      double count = answers.stream().filter(answer -> answer[0] >= least).count();
      double right =
          answers.stream().filter(a -> a[0] >= least).mapToDouble(answer -> answer[1]).sum();
      text.append(
          String.format(
              Locale.ROOT,
              "%.2f\t%.0f\t%.0f\t%.4f\t%.4f%n",
              least,
              count,
              right,
              right / count,
              2 * right / (count + labels)));
    }
    return text.toString();
  }

  /** {@code GOLD REGISTRY OUT}: the table to a file, the cross-validation to the screen. */
  public static void main(String[] arguments) {
    SignalFitting fitting =
        new SignalFitting(Gold.read(Path.of(arguments[0])), Registry.read(Path.of(arguments[1])));
    try {
      Files.writeString(Path.of(arguments[2]), fitting.table(fitting.fit(fold -> true)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.print(fitting.crossValidation());
  }
}
