package jp.renkei.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.rulebase.Firing;

/**
 * What the organisation is told: every candidate with its standing and grounds.
 *
 * <p>The same answers and versions always give an equal advice.
 */
public record Advice(
    Answers answers,
    Versions versions,
    List<PartnerRegion> partners,
    List<Method> methods,
    List<Pattern> patterns,
    List<ReferenceClass> referenceClasses,
    List<Direction> directions,
    List<Recommendation> recommendations,
    Optional<FirstSteps> firstSteps,
    Optional<GovernmentAdvice> government,
    List<Caution> cautions,
    List<String> outsideSurvey,
    List<OpenQuestion> openQuestions,
    Map<Record, Firing> derivations) {

  /** What the advice rests on. */
  public record Versions(String rules, String knowledge, String metrics) {}

  /**
   * A region of the plot with its countries.
   *
   * @param order explains the order of the countries where needed
   * @param search how to look for institutions where none is under study
   */
  public record PartnerRegion(
      Judged judged, List<PartnerCountry> countries, Optional<String> order, List<String> search) {}

  /**
   * A country or region of a plot region, with the institutions under study.
   *
   * @param features what interviewees said of collaboration with it
   */
  public record PartnerCountry(
      Judged judged,
      boolean considered,
      List<PartnerInstitution> institutions,
      List<String> features) {}

  /**
   * An institution with the initiatives that it takes.
   *
   * @param said what the survey says of it
   * @param chosenFor why it was likely chosen for study
   * @param entryOffices where an organisation of this kind turns
   */
  public record PartnerInstitution(
      Judged judged,
      List<String> initiatives,
      List<String> said,
      List<SelectionReason> chosenFor,
      List<String> entryOffices) {}

  /** A way of collaborating, overall and within each region. */
  public record Method(
      Judged judged,
      String actor,
      List<Judged> regions,
      List<String> merits,
      List<String> demerits,
      ReferenceClass reference) {}

  /** A bound scheme pattern, overall and within each region. */
  public record Pattern(
      Judged judged,
      Map<String, String> roles,
      String actor,
      List<PatternInRegion> regions,
      List<String> merits,
      List<String> demerits,
      List<Integer> cases,
      int caseCount,
      ReferenceClass reference) {}

  /** A pattern within a region: its axes in their order, by class and how they match. */
  public record PatternInRegion(Judged judged, boolean stated, List<Axis> axes) {

    /** How many of the five axes match, conditional ones not counted. */
    public long met() {
      return axes.stream().filter(axis -> axis.match() == Match.MET).count();
    }
  }

  /** Where a pattern stands on one axis. */
  public record Axis(String axis, String axisClass, Match match) {}

  /** Whether the class on an axis suits the region. */
  public enum Match {
    MET,
    CONDITIONAL,
    UNMET;

    private final String id = name().toLowerCase(java.util.Locale.ROOT);

    public String id() {
      return id;
    }
  }

  /** What to do about a recommendation; the order is that of the list. */
  public enum Status {
    APPLY,
    CONSIDER,
    IN_PLACE,
    NOT_APPLICABLE;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
      return id;
    }
  }

  /** A direction with what the interviewees said that led to it. */
  public record Direction(Judged judged, List<String> interviews) {}

  /** A recommendation with its actions and the institutions that practise it. */
  public record Recommendation(
      Judged judged, Status status, List<Action> actions, List<String> practisedBy) {

    /** The actions that are not in place. */
    public List<String> missing() {
      return those(Progress.MISSING);
    }

    /** The actions that are in place. */
    public List<String> done() {
      return those(Progress.DONE);
    }

    private List<String> those(Progress progress) {
      return actions.stream().filter(a -> a.progress() == progress).map(Action::action).toList();
    }
  }

  /** An action of a recommendation, and who within the organisation takes it. */
  public record Action(String action, String actor, Progress progress) {}

  /** Whether an action is in place. */
  public enum Progress {
    MISSING,
    DONE;

    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A caution about a country, region, method or class. */
  public record Caution(String statement, String about, List<Ground> grounds) {}

  /** A question not yet put, and the parts of the advice that its answer could change. */
  public record OpenQuestion(String question, List<String> couldChange) {}

  /**
   * The candidate that a conclusion names: {@code partner:hub}, {@code partner:AU}, {@code
   * institution:NTU}, {@code method:prize}, {@code pattern:pattern-10/self}, {@code direction:…},
   * {@code recommendation:…}; a pattern without a binding means its best.
   */
  public Optional<Judged> find(String conclusion) {
    int colon = conclusion.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String id = conclusion.substring(colon + 1);
    return switch (conclusion.substring(0, colon)) {
      case "partner" -> partners.stream().flatMap(Advice::partner).filter(is(id)).findFirst();
      case "institution" ->
          partners.stream()
              .flatMap(p -> p.countries().stream())
              .flatMap(c -> c.institutions().stream())
              .map(PartnerInstitution::judged)
              .filter(is(id))
              .findFirst();
      case "method" -> methods.stream().map(Advice::whole).filter(is(id)).findFirst();
      case "pattern" ->
          patterns.stream()
              .map(Advice::whole)
              .filter(is(id).or(j -> j.id().startsWith(id + "/")))
              .findFirst();
      case "direction" -> directions.stream().map(Direction::judged).filter(is(id)).findFirst();
      case "recommendation" ->
          recommendations.stream().map(Recommendation::judged).filter(is(id)).findFirst();
      default -> Optional.empty();
    };
  }

  /** Everything judged, regions of methods and patterns among it, in the order of the advice. */
  List<Judged> judged() {
    List<Judged> all = new java.util.ArrayList<>(512);
    for (PartnerRegion region : partners) {
      all.add(region.judged());
      for (PartnerCountry country : region.countries()) {
        all.add(country.judged());
        country.institutions().forEach(i -> all.add(i.judged()));
      }
    }
    for (Method method : methods) {
      all.add(method.judged());
      all.addAll(method.regions());
    }
    for (Pattern pattern : patterns) {
      all.add(pattern.judged());
      pattern.regions().forEach(region -> all.add(region.judged()));
    }
    directions.forEach(d -> all.add(d.judged()));
    recommendations.forEach(r -> all.add(r.judged()));
    return all;
  }

  /** A name for this advice that the same answers and versions always give. */
  public String digest() {
    try {
      byte[] hash =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(
                  (answers.document() + "\n" + versions)
                      .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return java.util.HexFormat.of().formatHex(hash, 0, 8);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Every conclusion that {@link #find} knows, in the order of the advice. */
  public List<String> conclusions() {
    List<String> all = new java.util.ArrayList<>();
    for (PartnerRegion region : partners) {
      all.add("partner:" + region.judged().id());
      for (PartnerCountry country : region.countries()) {
        all.add("partner:" + country.judged().id());
        country.institutions().forEach(i -> all.add("institution:" + i.judged().id()));
      }
    }
    methods.forEach(m -> all.add("method:" + m.judged().id()));
    patterns.forEach(p -> all.add("pattern:" + p.judged().id()));
    directions.forEach(d -> all.add("direction:" + d.judged().id()));
    recommendations.forEach(r -> all.add("recommendation:" + r.judged().id()));
    return all;
  }

  private static java.util.function.Predicate<Judged> is(String id) {
    return judged -> judged.id().equals(id);
  }

  private static java.util.stream.Stream<Judged> partner(PartnerRegion region) {
    return java.util.stream.Stream.concat(
        java.util.stream.Stream.of(region.judged()),
        region.countries().stream().map(PartnerCountry::judged));
  }

  /** A method with the grounds of its regions, which its standing follows from. */
  private static Judged whole(Method method) {
    return with(method.judged(), method.regions());
  }

  private static Judged whole(Pattern pattern) {
    return with(pattern.judged(), pattern.regions().stream().map(PatternInRegion::judged).toList());
  }

  private static Judged with(Judged judged, List<Judged> regions) {
    List<Ground> grounds = new java.util.ArrayList<>(judged.grounds());
    regions.forEach(region -> grounds.addAll(region.grounds()));
    return new Judged(judged.candidate(), judged.standing(), judged.score(), grounds);
  }
}
