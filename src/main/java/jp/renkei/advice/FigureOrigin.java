package jp.renkei.advice;

import java.util.Map;
import java.util.Set;

/**
 * Where the figures of an advice come from: the survey's own table, or a user's papers.
 *
 * @param source the table, or {@code corpus:} and the version of the metrics
 * @param statements statements that rest on these figures, not on what they cite
 * @param movedFrom the region in which the survey saw a country, for each that these figures put
 *     elsewhere
 */
record FigureOrigin(String source, Set<String> statements, Map<String, String> movedFrom) {

  static FigureOrigin survey(String table) {
    return new FigureOrigin(table, Set.of(), Map.of());
  }
}
