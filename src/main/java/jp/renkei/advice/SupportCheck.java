package jp.renkei.advice;

import java.util.List;
import java.util.Optional;

/**
 * What a government can do for what companies and universities are advised.
 *
 * @param recommendations those that it can support, first those that answer a problem it named
 * @param requests what those interviewed ask of government, in the order of the survey
 * @param regions steps by region, in the order of the advice, then those for all
 * @param cells the nine cells of the framework with the requests of each
 */
public record SupportCheck(
    List<Supported> recommendations, List<Request> requests, List<Steps> regions, List<Cell> cells)
    implements Check {

  /**
   * A recommendation to others that government can support.
   *
   * @param organisations to whom it is addressed
   * @param challenges the directions named in the answers that lead to it
   */
  public record Supported(
      String recommendation,
      List<String> organisations,
      List<String> challenges,
      List<Support> supports) {}

  /** One way to support, and the request that it meets, if any. */
  public record Support(String statement, Optional<String> request) {}

  /** A request, and the recommendations that meeting it supports. */
  public record Request(String item, String cell, List<String> recommendations) {}

  /** What to do towards a region, or towards all; in order. */
  public record Steps(Optional<Judged> region, List<Step> steps) {}

  /** One step, for one country of the region where it names it. */
  public record Step(String statement, Optional<String> country) {}

  /** One cell of the framework. */
  public record Cell(String cell, List<String> requests) {}
}
