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
    if (weak < 1 || moderate < weak || strong < moderate) {
      throw new IllegalArgumentException(
          "ground weights must rise from weak (1 or more) to strong, found "
              + weak
              + ", "
              + moderate
              + ", "
              + strong);
    }
  }

  /**
   * Reads {@code groundWeights} of {@code rules/parameters.json}.
   *
   * @throws jp.renkei.metrics.MetricsFaultsException naming the file and each wrong field
   */
  static GroundWeights read(Path parameters) {
    ParameterFile fields = ParameterFile.read(parameters, "groundWeights");
    fields.check("strong", Expectation.POSITIVE_COUNT);
    fields.check("moderate", Expectation.POSITIVE_COUNT);
    fields.check("weak", Expectation.POSITIVE_COUNT);
    fields.throwIfUnsound();
    return new GroundWeights(
        fields.count("strong"), fields.count("moderate"), fields.count("weak"));
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
