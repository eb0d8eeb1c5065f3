package jp.renkei.advice;

import java.nio.file.Path;
import java.util.List;
import jp.renkei.metrics.Expectation;
import jp.renkei.metrics.ParameterFile;

/**
 * Points that a ground adds to a candidate's score, or takes from it.
 *
 * @param strong points of a strong ground, at least those of a moderate one
 * @param moderate points of a moderate ground, at least those of a weak one
 * @param weak points of a weak ground, 1 or more
 */
record GroundWeights(int strong, int moderate, int weak) {

  GroundWeights {
    Expectation.POSITIVE_COUNT.require("weak", weak);
    Expectation.AT_LEAST_WEAK.requireThat(moderate >= weak, "moderate", moderate);
    Expectation.AT_LEAST_MODERATE.requireThat(strong >= moderate, "strong", strong);
  }

  /**
   * Reads {@code groundWeights} of {@code rules/parameters.json}.
   *
   * @throws jp.renkei.metrics.MetricsFaultsException naming the file and each wrong field
   */
  static GroundWeights read(Path parameters) {
    ParameterFile fields = ParameterFile.read(parameters, "groundWeights");
    fields.checkNumber("strong", Expectation.POSITIVE_COUNT);
    fields.checkNumber("moderate", Expectation.POSITIVE_COUNT);
    fields.checkNumber("weak", Expectation.POSITIVE_COUNT);
    return fields.as(
        () ->
            new GroundWeights(
                fields.count("strong"), fields.count("moderate"), fields.count("weak")));
  }

  int score(List<Ground> grounds) {
    int score = 0;
    for (Ground ground : grounds) {
      int points =
          switch (ground.strength()) {
            case STRONG -> strong;
            case MODERATE -> moderate;
            case WEAK -> weak;
          };
      score += ground.speaksFor() ? points : -points;
    }
    return score;
  }
}
