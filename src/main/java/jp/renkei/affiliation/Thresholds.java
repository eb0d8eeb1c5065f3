package jp.renkei.affiliation;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * When a name found in a string is no accident.
 *
 * @param veryRare share of organisations, below which a single word needs no place beside it
 * @param rare share below which a name is one institution's own
 * @param common share from which all words of a name are everybody's
 * @param shortestAcronym letters of an acronym beside its city
 * @param shortestLoneAcronym letters of an acronym without a place
 * @param shortestWord letters of a name of one word
 * @param smallestRegistry size for which shares are reckoned at least
 * @param likely probability of being meant, from which a name is a candidate at all
 * @param trusted probability of being right, from which the likeliest name is counted
 * @param beside probability of being meant, from which a name is counted beside the likeliest
 */
record Thresholds(
    double veryRare,
    double rare,
    double common,
    int shortestAcronym,
    int shortestLoneAcronym,
    int shortestWord,
    int smallestRegistry,
    double likely,
    double trusted,
    double beside) {

  static Thresholds read() {
    Map<String, Double> values =
        WordFile.read("thresholds.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));
    return new Thresholds(
        values.get("very-rare"),
        values.get("rare"),
        values.get("common"),
        values.get("shortest-acronym").intValue(),
        values.get("shortest-lone-acronym").intValue(),
        values.get("shortest-word").intValue(),
        values.get("smallest-registry").intValue(),
        values.get("likely"),
        values.get("trusted"),
        values.get("beside"));
  }
}
