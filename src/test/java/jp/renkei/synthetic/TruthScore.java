package jp.renkei.synthetic;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.affiliation.Disambiguation;
import jp.renkei.affiliation.Placements;
import jp.renkei.affiliation.Registry;
import jp.renkei.corpus.RawAffiliation;

/**
 * How well the disambiguation without a registry finds a corpus' truth again.
 *
 * <p>A mention is one institution of one string; of several in a string each goes with the answer
 * that its institution has elsewhere. Precision is the share of the pairs of mentions said to be
 * one institution that are, recall the share of those that are that is said. Answers too many count
 * as institutions that nobody has; mentions without answer as joined with none.
 *
 * @param countries share of the strings that name their countries for which exactly these are said
 * @param precision of pairs of mentions
 * @param recall of pairs of mentions
 * @param institutions said, of {@code expected}
 * @param lost by kind of spelling, step and in all: mentions, and those apart from most of their
 *     institution's
 */
record TruthScore(
    double countries,
    double precision,
    double recall,
    int institutions,
    int expected,
    Map<String, int[]> lost) {

  private static final int NOBODY = -1;

  /** One institution of one string: row, truth and answer, numbered from 0. */
  private record Mention(int row, int truth, int answer) {}

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  /** Scores the affiliations of a corpus' truth. */
  static TruthScore of(Path truth) throws IOException {
    List<String[]> cells;
    try (Stream<String> lines = Files.lines(truth.resolve("affiliations.tsv"))) {
      cells = lines.skip(1).map(line -> line.split("\t", -1)).toList();
    }
    Placements placements =
        new Disambiguation(Registry.none())
            .place(cells.stream().map(row -> new RawAffiliation(row[0], 1, List.of())).toList());
    return new Counting(cells, placements).score();
  }

  /** The tables while they fill. */
  private static final class Counting {

    private final List<String[]> cells;
    private final Placements placements;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Long2IntOpenHashMap together = new Long2IntOpenHashMap();
    private int alone;

    Counting(List<String[]> cells, Placements placements) {
      this.cells = cells;
      this.placements = placements;
      alone = placements.institutions().size();
    }

    TruthScore score() {
      for (int row = 0; row < cells.size(); row++) {
        int[] truths = truths(row);
        int[] answers = placements.institutionsOf().row(row);
        if (truths.length == 1 && answers.length == 1) {
          together.addTo(pair(truths[0], answers[0]), 1);
        }
      }
      List<Mention> mentions = new ArrayList<>(cells.size());
      for (int row = 0; row < cells.size(); row++) {
        mentions.addAll(mentions(row));
      }
      return score(mentions);
    }

    private int[] truths(int row) {
      String ids = cells.get(row)[1];
      return ids.isEmpty()
          ? new int[0]
          : Arrays.stream(ids.split("\\|"))
              .mapToInt(id -> numbers.computeIfAbsent(id, key -> numbers.size()))
              .toArray();
    }

    private static long pair(int truth, int answer) {
      return (long) truth << 32 | answer;
    }

    /** The surest answers first; answers and truths that remain stay alone. */
    private List<Mention> mentions(int row) {
      List<Integer> truths = new ArrayList<>(IntStream.of(truths(row)).boxed().toList());
      List<Integer> answers =
          new ArrayList<>(IntStream.of(placements.institutionsOf().row(row)).boxed().toList());
      List<Mention> mentions = new ArrayList<>(2);
      while (!truths.isEmpty() && !answers.isEmpty()) {
        Mention surest =
            truths.stream()
                .flatMap(truth -> answers.stream().map(answer -> new Mention(row, truth, answer)))
                .max(Comparator.comparingInt(m -> together.get(pair(m.truth, m.answer))))
                .orElseThrow();
        mentions.add(surest);
        truths.remove((Integer) surest.truth);
        answers.remove((Integer) surest.answer);
      }
      truths.forEach(truth -> mentions.add(new Mention(row, truth, alone++)));
      answers.forEach(answer -> mentions.add(new Mention(row, NOBODY, answer)));
      return mentions;
    }

    private TruthScore score(List<Mention> mentions) {
      Long2IntOpenHashMap both = new Long2IntOpenHashMap();
      Map<Integer, Integer> byTruth = new HashMap<>();
      Map<Integer, Integer> byAnswer = new HashMap<>();
      for (Mention mention : mentions) {
        byAnswer.merge(mention.answer, 1, Integer::sum);
        if (mention.truth != NOBODY) {
          both.addTo(pair(mention.truth, mention.answer), 1);
          byTruth.merge(mention.truth, 1, Integer::sum);
        }
      }
      double right = pairs(both.values().intStream());
      return new TruthScore(
          countries(),
          right / pairs(byAnswer.values().stream().mapToInt(Integer::intValue)),
          right / pairs(byTruth.values().stream().mapToInt(Integer::intValue)),
          placements.institutions().size(),
          numbers.size(),
          lost(mentions, both));
    }

    private static double pairs(IntStream sizes) {
      return sizes.mapToDouble(size -> size * (size - 1.0) / 2).sum();
    }

    private double countries() {
      int named = 0;
      int right = 0;
      for (int row = 0; row < cells.size(); row++) {
        if (cells.get(row)[4].equals("explicit")) {
          named++;
          TreeSet<String> said = new TreeSet<>();
          for (int number : placements.countriesOf().row(row)) {
            said.add(placements.countries().get(number));
          }
          right += String.join("|", said).equals(cells.get(row)[3]) ? 1 : 0;
        }
      }
      return right / (double) named;
    }

    private Map<String, int[]> lost(List<Mention> mentions, Long2IntOpenHashMap both) {
      Map<Integer, Integer> most = new HashMap<>();
      for (Mention mention : mentions) {
        most.merge(
            mention.truth,
            mention.answer,
            (one, other) ->
                both.get(pair(mention.truth, one)) >= both.get(pair(mention.truth, other))
                    ? one
                    : other);
      }
      Map<String, int[]> lost = new TreeMap<>();
      for (Mention mention : mentions) {
        if (mention.truth != NOBODY) {
          boolean apart = most.get(mention.truth) != mention.answer;
          kinds(mention.row)
              .forEach(
                  kind -> {
                    int[] counts = lost.computeIfAbsent(kind, key -> new int[2]);
                    counts[0]++;
                    counts[1] += apart ? 1 : 0;
                  });
        }
      }
      return lost;
    }

    private Stream<String> kinds(int row) {
      Stream<String> kinds = Arrays.stream(cells.get(row)[5].split("\\|"));
      String step = "step " + placements.institutionSteps().get(row).label();
      return Stream.concat(kinds, Stream.of("all", step));
    }
  }

  /** The scores and what was lost, a line each. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "countries %.4f; pairs: precision %.4f, recall %.4f, F1 %.4f; institutions %d of %d%n",
            countries, precision, recall, f1(), institutions, expected));
    lost.forEach(
        (kind, counts) ->
            table.append(
                String.format(
                    "%-24s %9d mentions, %8d apart, %.4f%n",
                    kind, counts[0], counts[1], counts[1] / (double) counts[0])));
    return table.toString();
  }
}
