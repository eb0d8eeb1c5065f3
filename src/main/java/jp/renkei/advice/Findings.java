package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.advice.fact.AxisMatch;
import jp.renkei.advice.fact.Favoured;
import jp.renkei.advice.fact.LiesIn;
import jp.renkei.advice.fact.SpeaksAgainst;
import jp.renkei.advice.fact.SpeaksAgainstWithin;
import jp.renkei.advice.fact.SpeaksFor;
import jp.renkei.advice.fact.SpeaksForWithin;
import jp.renkei.advice.fact.Warns;
import jp.renkei.rulebase.Evaluation;
import jp.renkei.rulebase.Firing;

/** What the rules concluded for one organisation, sorted by the candidate that it concerns. */
final class Findings {

  private final Map<String, List<Ground>> grounds = new HashMap<>();
  private final Map<String, Map<String, List<Ground>>> within = new HashMap<>();
  private final Map<String, String> regionOfCountry = new HashMap<>();
  private final Set<String> favoured = new HashSet<>();
  private final Map<Warns, List<Ground>> warnings = new LinkedHashMap<>();

  /** By identity: within one evaluation a fact is one object, whoever concludes or uses it. */
  private final Map<Record, Firing> derivations = new IdentityHashMap<>();

  Findings(Evaluation evaluation) {
    for (Firing firing : evaluation.firings()) {
      switch (firing.conclusion()) {
        case SpeaksFor c -> ground(c.candidate(), true, Strength.of(c.strength()), firing);
        case SpeaksAgainst c -> ground(c.candidate(), false, Strength.of(c.strength()), firing);
        case SpeaksForWithin c ->
            within(c.candidate(), c.region(), true, Strength.of(c.strength()), firing);
        case SpeaksAgainstWithin c ->
            within(c.candidate(), c.region(), false, Strength.of(c.strength()), firing);
        case AxisMatch c ->
            within(
                c.pattern(),
                c.region(),
                true,
                c.match().equals("met") ? Strength.MODERATE : Strength.WEAK,
                firing);
        case Warns c ->
            warnings
                .computeIfAbsent(c, w -> new ArrayList<>(1))
                .add(new Ground(true, Strength.MODERATE, firing));
        case LiesIn c -> {
          regionOfCountry.put(c.country(), c.region());
          derivations.putIfAbsent(c, firing);
        }
        case Favoured c -> favoured.add(c.candidate());
        default -> derivations.putIfAbsent(firing.conclusion(), firing);
      }
    }
  }

  private void ground(String candidate, boolean speaksFor, Strength strength, Firing firing) {
    grounds
        .computeIfAbsent(candidate, c -> new ArrayList<>(4))
        .add(new Ground(speaksFor, strength, firing));
  }

  private void within(
      String candidate, String region, boolean speaksFor, Strength strength, Firing firing) {
    within
        .computeIfAbsent(candidate, c -> new HashMap<>())
        .computeIfAbsent(region, r -> new ArrayList<>(6))
        .add(new Ground(speaksFor, strength, firing));
  }

  List<Ground> grounds(String candidate) {
    return grounds.getOrDefault(candidate, List.of());
  }

  List<Ground> grounds(String candidate, String region) {
    return within.getOrDefault(candidate, Map.of()).getOrDefault(region, List.of());
  }

  /** The region in which a country lies; null where neither figures nor a statement tell. */
  String regionOf(String country) {
    return regionOfCountry.get(country);
  }

  boolean favoured(String candidate) {
    return favoured.contains(candidate);
  }

  Map<Warns, List<Ground>> warnings() {
    return warnings;
  }

  /** How each intermediate concept was derived. */
  Map<Record, Firing> derivations() {
    return derivations;
  }
}
