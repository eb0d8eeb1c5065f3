package jp.renkei.advice;

import java.util.List;
import java.util.Optional;

/**
 * What a government does itself, is asked for, and can support others in.
 *
 * @param steps those towards recommended regions first
 * @param requests what interviewees ask of government
 * @param supports the recommendations that it can support, in the order of the recommendations
 */
public record GovernmentAdvice(List<Step> steps, List<String> requests, List<Support> supports) {

  /** A step towards a region, or one country of it; towards all where it names none. */
  public record Step(Optional<String> region, Optional<String> country, String statement) {}

  /** How a recommendation can be supported, by meeting a request where it rests on one. */
  public record Support(
      String recommendation, String statement, Optional<String> item, List<String> actions) {}
}
