package jp.renkei.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
   * @throws IllegalArgumentException naming the file and the field
   */
  static GroundWeights read(Path parameters) {
    try {
      JsonNode weights =
          JsonMapper.shared().readTree(Files.readString(parameters)).path("groundWeights");
      return new GroundWeights(
          points(parameters, weights, "strong"),
          points(parameters, weights, "moderate"),
          points(parameters, weights, "weak"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + parameters, e);
    }
  }

  private static int points(Path file, JsonNode weights, String strength) {
    JsonNode points = weights.path(strength);
    if (!points.isInt()) {
      throw new IllegalArgumentException(
          file + ": groundWeights." + strength + " must be a whole number, found " + points);
    }
    return points.intValue();
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
