package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.advice.Advice.Match;
import jp.renkei.advice.Advice.Status;
import jp.renkei.advice.fact.Chosen;
import jp.renkei.advice.fact.GainExpected;

/**
 * How standings follow from grounds: the one place where the product decides what to recommend.
 *
 * <p>Each method is one sentence of {@code docs/standing.md}; none knows a rule or a fact of the
 * survey by name.
 */
final class StandingPolicy {

  /** A pattern that is neither stated nor derived is possible when this many axes may match. */
  static final int AXES_OF_A_POSSIBLE_PATTERN = 4;

  static final int AXES = 5;

  private StandingPolicy() {}

  /**
   * Regions that bring the first gain are recommended, then, in the order of the gains, those that
   * bring a gain that no recommended region brings yet; others that bring a gain are possible. If
   * no gain is sought, all stay possible. A region without a country left is not recommended.
   *
   * @param grounds each region's grounds, in the order of the regions
   * @param gains the gains sought, as the rules see them, in order
   * @param closed regions all of whose countries are barred or excluded
   */
  static Map<String, Standing> regions(
      Map<String, List<Ground>> grounds, List<String> gains, Set<String> closed) {
    Map<String, Set<String>> brings = new java.util.LinkedHashMap<>();
    grounds.forEach((region, list) -> brings.put(region, gainsBrought(list)));
    Set<String> covered = new HashSet<>();
    Set<String> recommended = new HashSet<>();
    for (String gain : gains) {
      if (covered.contains(gain)) {
        continue;
      }
      brings.forEach(
          (region, brought) -> {
            if (brought.contains(gain) && !closed.contains(region)) {
              recommended.add(region);
            }
          });
      recommended.forEach(region -> covered.addAll(brings.get(region)));
    }
    Map<String, Standing> standings = new java.util.LinkedHashMap<>();
    brings.forEach(
        (region, brought) ->
            standings.put(
                region,
                closed.contains(region) || (!gains.isEmpty() && brought.isEmpty())
                    ? Standing.NOT_RECOMMENDED
                    : recommended.contains(region) ? Standing.RECOMMENDED : Standing.POSSIBLE));
    return standings;
  }

  private static Set<String> gainsBrought(List<Ground> grounds) {
    Set<String> gains = new HashSet<>();
    for (Ground ground : grounds) {
      ground.premise(GainExpected.class).ifPresent(expected -> gains.add(expected.gain()));
    }
    return gains;
  }

  /**
   * A region's recommendation carries over to its countries that were studied one by one; another
   * country needs a ground of its own. What bars or excludes a country outweighs everything. In a
   * region that is not recommended, a country is possible only by grounds of its own.
   */
  static Standing country(
      List<Ground> grounds, Standing region, boolean regionClosed, boolean studied) {
    if (grounds.stream().anyMatch(Ground::strongAgainst)) {
      return Standing.NOT_RECOMMENDED;
    }
    boolean own =
        grounds.stream()
            .anyMatch(
                g ->
                    g.speaksFor()
                        && g.strength() != Strength.WEAK
                        && g.premise(GainExpected.class).isEmpty());
    return switch (region) {
      case RECOMMENDED -> studied || own ? Standing.RECOMMENDED : Standing.POSSIBLE;
      case POSSIBLE -> Standing.POSSIBLE;
      case NOT_RECOMMENDED -> own && !regionClosed ? Standing.POSSIBLE : Standing.NOT_RECOMMENDED;
    };
  }

  /**
   * An institution stands no higher than its country; it is recommended where what it does, or the
   * area it works in, answers what is sought, and no institution of its country does so more.
   *
   * @param leads whether no other institution of the country has a higher score
   */
  static Standing institution(List<Ground> grounds, boolean leads, Standing country) {
    if (grounds.stream().anyMatch(Ground::strongAgainst)) {
      return Standing.NOT_RECOMMENDED;
    }
    boolean answers =
        grounds.stream()
            .anyMatch(
                g ->
                    g.speaksFor()
                        && g.strength() != Strength.WEAK
                        && g.premise(Chosen.class).isPresent());
    return (leads && answers ? Standing.RECOMMENDED : Standing.POSSIBLE).atBest(country);
  }

  /**
   * A method is recommended for a recommended region that it suits, unless something speaks
   * strongly against it, such as a purpose that is not sought; once the organisation says more than
   * its gains, and that favours some of the methods that suit a region, only those.
   *
   * @param suits whether the method is stated to suit the region
   * @param preferred whether it is favoured, or nothing narrows the methods of the region
   */
  static Standing methodInRegion(
      List<Ground> overall, Standing region, boolean suits, boolean preferred) {
    if (!suits
        || region == Standing.NOT_RECOMMENDED
        || overall.stream().anyMatch(Ground::strongAgainst)) {
      return Standing.NOT_RECOMMENDED;
    }
    return region == Standing.RECOMMENDED && preferred ? Standing.RECOMMENDED : Standing.POSSIBLE;
  }

  /**
   * A pattern is recommended for a recommended region when it is stated for it, or when all five
   * axes match with their conditions met, and no axis is outside what the organisation accepts.
   */
  static Standing patternInRegion(
      List<Ground> overall, Standing region, boolean stated, List<Match> axes) {
    if (region == Standing.NOT_RECOMMENDED || overall.stream().anyMatch(Ground::strongAgainst)) {
      return Standing.NOT_RECOMMENDED;
    }
    long met = axes.stream().filter(match -> match == Match.MET).count();
    long open = axes.stream().filter(match -> match != Match.UNMET).count();
    if (region == Standing.RECOMMENDED && (stated || met == AXES)) {
      return Standing.RECOMMENDED;
    }
    return stated || open >= AXES_OF_A_POSSIBLE_PATTERN
        ? Standing.POSSIBLE
        : Standing.NOT_RECOMMENDED;
  }

  /** What holds of a method or pattern as a whole follows from its best region. */
  static Standing best(List<Standing> regions) {
    return regions.stream().min(Standing::compareTo).orElse(Standing.NOT_RECOMMENDED);
  }

  /** A direction is recommended when its challenge is named; while none is answered, possible. */
  static Standing direction(List<Ground> grounds) {
    if (grounds.stream().anyMatch(Ground::speaksFor)) {
      return Standing.RECOMMENDED;
    }
    return grounds.isEmpty() ? Standing.POSSIBLE : Standing.NOT_RECOMMENDED;
  }

  /**
   * A recommendation applies when a challenge leads to it, which is a strong ground, and is in
   * place when all its actions are; the others for this kind of organisation are to be considered,
   * those with a weaker ground first.
   */
  static Status recommendation(List<Ground> grounds, boolean addressed, boolean inPlace) {
    if (!addressed) {
      return Status.NOT_APPLICABLE;
    }
    if (inPlace) {
      return Status.IN_PLACE;
    }
    return grounds.stream().anyMatch(Ground::strongFor) ? Status.APPLY : Status.CONSIDER;
  }

  static Standing standing(Status status) {
    return switch (status) {
      case APPLY -> Standing.RECOMMENDED;
      case CONSIDER -> Standing.POSSIBLE;
      case IN_PLACE, NOT_APPLICABLE -> Standing.NOT_RECOMMENDED;
    };
  }

  static List<Match> matches(List<Advice.Axis> axes) {
    List<Match> matches = new ArrayList<>();
    axes.forEach(axis -> matches.add(axis.match()));
    return matches;
  }
}
