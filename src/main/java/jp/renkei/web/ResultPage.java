package jp.renkei.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.advice.Advice;
import jp.renkei.advice.Advice.Caution;
import jp.renkei.advice.Advice.Method;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.Pattern;
import jp.renkei.advice.Advice.PatternInRegion;
import jp.renkei.advice.Advice.Recommendation;
import jp.renkei.advice.Advice.Status;
import jp.renkei.advice.GovernmentAdvice.Step;
import jp.renkei.advice.GovernmentAdvice.Support;
import jp.renkei.advice.Ground;
import jp.renkei.advice.Illustration;
import jp.renkei.advice.Judged;
import jp.renkei.advice.Question;
import jp.renkei.advice.Standing;
import jp.renkei.advice.SupportCheck;

/** The advice as a page shows it: what matters on the first screen, the rest in order. */
public final class ResultPage {

  /** A question with its answer in words. */
  public record Answered(String question, String answer) {}

  /** A candidate with the one ground that says most, and who else sets it up where need be. */
  public record Headline(Judged judged, Ground reason, Optional<String> actor) {

    Headline by(Optional<String> other) {
      return new Headline(judged, reason, other);
    }
  }

  /** Countries of one region that are worth showing in full, and the names of the others. */
  public record RegionSection(
      Judged region,
      List<String> remarks,
      List<PartnerCountry> shown,
      List<Judged> others,
      Optional<String> order,
      List<String> search) {}

  /** Steps of government towards a region, or towards all. */
  public record StepsTowards(Optional<Judged> region, List<Step> steps) {}

  /** A recommendation that government can support, and how. */
  public record Supported(String recommendation, List<String> actions, List<Support> supports) {}

  private final Advice advice;
  private final Ui ui;

  ResultPage(Advice advice, Ui ui) {
    this.advice = advice;
    this.ui = ui;
  }

  public Advice advice() {
    return advice;
  }

  /** The answers on which the advice rests, in the order of the questionnaire. */
  public List<Answered> answered(List<Question> questions) {
    List<Answered> answered = new ArrayList<>();
    for (Question question : questions) {
      var value = advice.answers().document().get(question.id());
      if (value == null) {
        continue;
      }
      String words;
      if (value.isNull()) {
        words = ui.say("わからない", "not sure");
      } else if (question.type() == Question.Type.RATING) {
        Map<String, String> levels = new LinkedHashMap<>();
        value.properties().forEach(e -> levels.put(e.getKey(), e.getValue().asString()));
        words =
            join(
                levels.entrySet().stream()
                    .map(e -> ui.label("area:" + e.getKey()) + " " + word(question, e.getValue()))
                    .toList());
      } else if (value.isArray()) {
        List<String> list = new ArrayList<>();
        value.forEach(item -> list.add(word(question, item.asString())));
        words = list.isEmpty() ? ui.say("該当なし", "none") : join(list);
      } else {
        words = word(question, value.asString());
      }
      answered.add(new Answered(ui.in(question.text()), words));
    }
    return answered;
  }

  /** The answers that decide most, in a line: the required ones, and those in an order. */
  public String gist(List<Question> questions) {
    List<String> deciding =
        answered(
                questions.stream()
                    .filter(q -> q.required() || q.type() == Question.Type.ORDERED)
                    .toList())
            .stream()
            .map(Answered::answer)
            .toList();
    return String.join(ui.say("／", " / "), deciding);
  }

  /** What speaks most for a candidate, if anything does. */
  public Ground reason(List<Ground> grounds) {
    return headline(null, grounds).reason();
  }

  /** All grounds of a method: its own, and those within the regions it is shown for. */
  public List<Ground> grounds(Method method) {
    List<Ground> grounds = new ArrayList<>(method.judged().grounds());
    regionsOf(method).forEach(region -> grounds.addAll(region.grounds()));
    return grounds;
  }

  private String word(Question question, String value) {
    Question.Option option = question.options().get(value);
    return option == null ? ui.label("country:" + value) : ui.in(option.label());
  }

  private String join(List<String> words) {
    return String.join(ui.say("、", ", "), words);
  }

  /** The countries to talk to first, over all regions, at most three. */
  public List<Headline> firstCountries() {
    return advice.partners().stream()
        .flatMap(p -> p.countries().stream())
        .map(PartnerCountry::judged)
        .filter(Judged::recommended)
        .sorted(java.util.Comparator.comparingInt(Judged::score).reversed())
        .limit(3)
        .map(j -> headline(j, j.grounds()))
        .toList();
  }

  /** The regions recommended, each with its reason; for readers before they choose a country. */
  public List<Headline> firstRegions() {
    return advice.partners().stream()
        .map(Advice.PartnerRegion::judged)
        .filter(Judged::recommended)
        .map(j -> headline(j, j.grounds()))
        .toList();
  }

  /** The ways to collaborate first, at most three. */
  public List<Headline> firstMethods() {
    return advice.methods().stream()
        .filter(m -> m.judged().recommended())
        .limit(3)
        .map(m -> headline(m.judged(), all(m)).by(ui.otherActor(m.actor())))
        .toList();
  }

  /** The scheme patterns to look at first, at most two. */
  public List<Headline> firstPatterns() {
    return advice.patterns().stream()
        .filter(p -> p.judged().recommended())
        .limit(2)
        .map(
            p -> {
              List<Ground> grounds = new ArrayList<>(best(p).judged().grounds());
              grounds.addAll(p.judged().grounds());
              return headline(p.judged(), grounds).by(ui.otherActor(p.actor()));
            })
        .toList();
  }

  private static List<Ground> all(Method method) {
    List<Ground> grounds = new ArrayList<>();
    method.regions().stream().filter(Judged::recommended).forEach(r -> grounds.addAll(r.grounds()));
    grounds.addAll(method.judged().grounds());
    return grounds;
  }

  private static Headline headline(Judged judged, List<Ground> grounds) {
    Ground reason =
        grounds.stream()
            .filter(Ground::speaksFor)
            .min(java.util.Comparator.comparing(Ground::strength))
            .orElse(null);
    return new Headline(judged, reason, Optional.empty());
  }

  /** Regions in order; countries recommended or in mind in full, the others by name. */
  public List<RegionSection> regions() {
    List<RegionSection> sections = new ArrayList<>();
    for (Advice.PartnerRegion region : advice.partners()) {
      List<PartnerCountry> shown = new ArrayList<>();
      List<Judged> others = new ArrayList<>();
      for (PartnerCountry country : region.countries()) {
        if (country.judged().recommended() || country.considered()) {
          shown.add(country);
        } else {
          others.add(country.judged());
        }
      }
      sections.add(
          new RegionSection(
              region.judged(),
              ui.remarks(advice, region),
              shown,
              others,
              region.order(),
              region.judged().recommended() ? region.search() : List.of()));
    }
    return sections;
  }

  /** The steps of government in their order, by the region that they are towards. */
  public List<StepsTowards> stepsTowards() {
    Map<Optional<String>, List<Step>> byRegion = new LinkedHashMap<>();
    advice
        .government()
        .ifPresent(
            government ->
                government
                    .steps()
                    .forEach(
                        step ->
                            byRegion
                                .computeIfAbsent(step.region(), r -> new ArrayList<>())
                                .add(step)));
    return byRegion.entrySet().stream()
        .map(e -> new StepsTowards(e.getKey().flatMap(this::region), e.getValue()))
        .toList();
  }

  /** Those towards regions that answer what is sought, or all others. */
  public List<StepsTowards> stepsTowards(boolean sought) {
    return stepsTowards().stream().filter(s -> isSought(s.region()) == sought).toList();
  }

  /** The same of a check. */
  public List<SupportCheck.Steps> steps(SupportCheck check, boolean sought) {
    return check.regions().stream().filter(s -> isSought(s.region()) == sought).toList();
  }

  private static boolean isSought(Optional<Judged> region) {
    return region.filter(Judged::recommended).isPresent();
  }

  /** The published cases by the class that they illustrate. */
  public List<Illustration> illustrations() {
    return Illustration.of(advice);
  }

  private Optional<Judged> region(String candidate) {
    return advice.partners().stream()
        .map(Advice.PartnerRegion::judged)
        .filter(region -> region.candidate().equals(candidate))
        .findFirst();
  }

  /** What government can support, by recommendation. */
  public List<Supported> supported() {
    Map<String, List<Support>> byRecommendation = new LinkedHashMap<>();
    advice
        .government()
        .ifPresent(
            government ->
                government
                    .supports()
                    .forEach(
                        support ->
                            byRecommendation
                                .computeIfAbsent(support.recommendation(), r -> new ArrayList<>())
                                .add(support)));
    return byRecommendation.entrySet().stream()
        .map(e -> new Supported(e.getKey(), e.getValue().getFirst().actions(), e.getValue()))
        .toList();
  }

  /** The directions that apply, with the interviews behind them. */
  public List<Advice.Direction> directions() {
    return advice.directions().stream().filter(d -> d.judged().recommended()).toList();
  }

  /** Whether a country has institutions beside those recommended. */
  public boolean hasOthers(PartnerCountry country) {
    return country.institutions().stream().anyMatch(i -> !i.judged().recommended());
  }

  public List<Method> methods(String standing) {
    return advice.methods().stream()
        .filter(m -> m.judged().standing().id().equals(standing))
        .toList();
  }

  public List<Pattern> patterns(String standing) {
    return advice.patterns().stream()
        .filter(p -> p.judged().standing().id().equals(standing))
        .toList();
  }

  /** The region in which a pattern stands best. */
  public PatternInRegion best(Pattern pattern) {
    return pattern.regions().getFirst();
  }

  /** Regions of a method that are recommended, or possible where none is. */
  public List<Judged> regionsOf(Method method) {
    return method.regions().stream()
        .filter(r -> r.standing() == method.judged().standing())
        .filter(r -> r.standing() != Standing.NOT_RECOMMENDED)
        .toList();
  }

  public List<Recommendation> recommendations(String status) {
    return advice.recommendations().stream().filter(r -> r.status().id().equals(status)).toList();
  }

  public List<Recommendation> applicable() {
    return advice.recommendations().stream()
        .filter(r -> r.status() != Status.NOT_APPLICABLE)
        .toList();
  }

  /** The survey's own cautions. */
  public List<Caution> surveyCautions() {
    return advice.cautions().stream().filter(c -> !isLaw(c)).toList();
  }

  /** Duties under law that concern whom the advice is about. */
  public List<Caution> duties() {
    return advice.cautions().stream().filter(c -> isLaw(c) && !ui.bars(advice, c)).toList();
  }

  /** What law bars, whatever else is advised. */
  public List<Caution> bars() {
    return advice.cautions().stream().filter(c -> ui.bars(advice, c)).toList();
  }

  private boolean isLaw(Caution caution) {
    return ui.isLaw(caution.statement());
  }
}
