package jp.renkei.knowledge;

import java.util.List;

/**
 * Where the survey disagrees with itself, as a check computed it.
 *
 * @param about identifier of what the disagreement is about: {@code CN}, {@code pattern-10/self}
 * @param label its name
 * @param places what stands where, two places at least
 * @param text the disagreement in a sentence
 * @param reading which reading the advice uses, and why
 */
public record Finding(
    AuditCheck check, String about, Text label, List<Cited> places, Text text, Text reading) {

  public Finding {
    places = List.copyOf(places);
  }

  /**
   * What stands at a place of the survey.
   *
   * @param source the place as printed: {@code 図表 2-6}, {@code 2.4.1}
   */
  public record Cited(String source, Text value) {}
}
