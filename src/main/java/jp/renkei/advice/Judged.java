package jp.renkei.advice;

import java.util.List;

/**
 * A candidate with its standing and every ground for and against it.
 *
 * @param candidate what was judged, such as {@code region:hub}
 * @param score sum of the grounds' weights, those against negative; compares within one list only
 */
public record Judged(String candidate, Standing standing, int score, List<Ground> grounds) {

  /** The identifier without its kind. */
  public String id() {
    return Candidates.local(candidate);
  }

  public boolean recommended() {
    return standing == Standing.RECOMMENDED;
  }
}
