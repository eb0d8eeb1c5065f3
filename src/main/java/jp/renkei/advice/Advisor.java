package jp.renkei.advice;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import jp.renkei.advice.fact.FigureFile;
import jp.renkei.advice.fact.StatedInRegion;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Language;
import jp.renkei.metrics.CollectedCases;
import jp.renkei.metrics.Expectation;
import jp.renkei.metrics.Metrics;
import jp.renkei.metrics.MetricsFault;
import jp.renkei.metrics.MetricsFaultsException;
import jp.renkei.metrics.MetricsFile;
import jp.renkei.metrics.PeerRadius;
import jp.renkei.metrics.QuadrantPlot;
import jp.renkei.rulebase.Evaluation;
import jp.renkei.rulebase.RuleBase;
import jp.renkei.rulebase.Session;

/**
 * Turns answers into advice.
 *
 * <p>Thread-safe: a session of the rule engine serves one evaluation at a time and is kept for the
 * next; one that failed is thrown away.
 */
public final class Advisor {

  /** The parameters beside the rules: peer radius and weights of grounds. */
  public static final String PARAMETERS = "parameters.json";

  /** The survey's own metrics tables within the ontology folder. */
  public static final String FIGURES = "figures";

  private final Knowledge knowledge;
  private final Metrics metrics;
  private final List<CollectedCases> cases;
  private final QuadrantPlot plot;
  private final RuleBase rules;
  private final Questionnaire questionnaire;
  private final Metrics survey;
  private final CountryEconomies economies;
  private final FactBase facts;
  private final FigureOrigin origin;
  private final AdviceAssembly assembly;
  private final CheckAssembly checks;
  private final Map<Language, AdviceJson> documents = new EnumMap<>(Language.class);
  private final Map<Language, AdviceText> texts = new EnumMap<>(Language.class);
  private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();

  private Advisor(
      Knowledge knowledge,
      Metrics metrics,
      List<CollectedCases> cases,
      RuleBase rules,
      Questionnaire questionnaire,
      Metrics survey,
      CountryEconomies economies,
      Path parameters) {
    RuleLiterals.check(rules, questionnaire, knowledge);
    this.survey = survey;
    this.economies = economies;
    this.knowledge = knowledge;
    this.metrics = metrics;
    this.cases = cases;
    this.rules = rules;
    this.questionnaire = questionnaire;
    PeerRadius peerRadius = PeerRadius.read(parameters);
    this.plot = QuadrantPlot.of(metrics.countries(), QuadrantPlot.JAPAN, peerRadius);
    boolean isSurvey = survey.sameIndicators(metrics);
    CorpusFacts corpus =
        new CorpusFacts(
            knowledge,
            metrics,
            plot,
            QuadrantPlot.of(survey.countries(), QuadrantPlot.JAPAN, peerRadius));
    this.facts = new FactBase(knowledge, plot, cases, isSurvey ? Map.of() : corpus.instead());
    GroundWeights weights = GroundWeights.read(parameters);
    Ranking ranking = new Ranking(knowledge, metrics, weights);
    this.checks = new CheckAssembly(knowledge, facts, ranking, weights);
    this.assembly =
        new AdviceAssembly(
            knowledge,
            facts,
            ranking,
            new ListOrders(knowledge, metrics, economies),
            new SelectionReasons(facts, survey, SelectionThresholds.read(parameters)),
            new QuestionReach(rules, facts, questionnaire),
            versions());
    ReadingNotes notes = new ReadingNotes(knowledge, facts, rules.rules());
    this.origin = isSurvey ? FigureOrigin.survey(countryTable()) : corpus.origin(metrics.version());
    for (Language language : Language.values()) {
      Wording wording = new Wording(knowledge, questionnaire, origin, language);
      documents.put(language, new AdviceJson(wording, facts, economies, notes));
      texts.put(language, new AdviceText(wording, facts, economies, notes));
    }
  }

  /** The survey's own table of countries. */
  private String countryTable() {
    return facts.of(FigureFile.class).stream()
        .filter(f -> f.file().equals(MetricsFile.COUNTRIES.fileName()))
        .flatMap(f -> knowledge.term(f.table()).sources().stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table holds the figures"));
  }

  /**
   * Loads everything that advice rests on, and refuses to start with anything broken.
   *
   * @param ontology folder of the ontology
   * @param ruleFolder folder of the rule files and parameters
   * @param metricsFolder folder of the metrics tables
   */
  public static Advisor load(Path ontology, Path ruleFolder, Path metricsFolder) {
    // Neither needs the other, and both take long.
    CompletableFuture<RuleBase> rules =
        CompletableFuture.supplyAsync(
            () -> RuleBase.load(ruleFolder, Concepts.factTypes()),
            loading -> Thread.ofPlatform().start(loading));
    Knowledge knowledge = knowledge(ontology, rules);
    Metrics metrics = aboutJapan(metricsFolder);
    Path figures = ontology.resolve(FIGURES);
    Metrics survey = metricsFolder.equals(figures) ? metrics : Metrics.load(figures);
    return new Advisor(
        knowledge,
        metrics,
        CollectedCases.read(figures),
        result(rules),
        Questionnaire.load(ontology, knowledge),
        survey,
        CountryEconomies.load(knowledge, metricsFolder, figures),
        ruleFolder.resolve(PARAMETERS));
  }

  /** The survey's tables hold the world against Japan, so advice from them speaks of no other. */
  private static Metrics aboutJapan(Path folder) {
    Metrics metrics = Metrics.load(folder);
    if (!metrics.reference().equals(QuadrantPlot.JAPAN)) {
      throw new MetricsFaultsException(
          List.of(
              new MetricsFault(
                  folder, 0, "reference", metrics.reference(), Expectation.SURVEYS_COUNTRY)));
    }
    return metrics;
  }

  /** The knowledge; where it is broken, the faults of the rules come with its own. */
  private static Knowledge knowledge(Path ontology, CompletableFuture<RuleBase> rules) {
    try {
      return Knowledge.load(ontology);
    } catch (RuntimeException broken) {
      try {
        result(rules);
      } catch (RuntimeException alsoBroken) {
        broken.addSuppressed(alsoBroken);
      }
      throw broken;
    }
  }

  private static RuleBase result(CompletableFuture<RuleBase> rules) {
    try {
      return rules.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException refused ? refused : e;
    }
  }

  /** The same advisor with another rule base: what would be advised by other rules. */
  public Advisor with(RuleBase other, Path parameters) {
    return new Advisor(
        knowledge, metrics, cases, other, questionnaire, survey, economies, parameters);
  }

  /** Reads answers to this advisor's questionnaire. */
  public AnswersReader answersReader() {
    return new AnswersReader(questionnaire);
  }

  /** What readers of a language see of identifiers and facts. */
  public Wording wording(Language language) {
    return texts.get(language).wording();
  }

  /** Writes advice as JSON in a language. */
  public AdviceJson json(Language language) {
    return documents.get(language);
  }

  /** Writes advice as plain text in a language. */
  public AdviceText text(Language language) {
    return texts.get(language);
  }

  /** Advice for one organisation. */
  public Advice advise(Answers answers) {
    return assembly.assemble(answers, new Findings(evaluate(AnswerFacts.of(answers))));
  }

  /** The organisation of an advice, held against what others do. */
  public Check check(Advice advice) {
    return checks.check(advice);
  }

  /** What the rules conclude from facts about one organisation. */
  public Evaluation evaluate(Collection<? extends Record> answerFacts) {
    Session session = idle.poll();
    if (session == null) {
      session = rules.session(facts.forRules());
    }
    try {
      Evaluation evaluation = session.evaluate(answerFacts);
      idle.push(session);
      return evaluation;
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  /** The facts that hold before anyone answers, in a fixed order. */
  public List<Record> statedFacts() {
    return facts.forRules();
  }

  /** The facts that an organisation's answers give. */
  public static List<Record> answerFacts(Answers answers) {
    return AnswerFacts.of(answers);
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public Metrics metrics() {
    return metrics;
  }

  /** What is known of the countries' economies. */
  public CountryEconomies economies() {
    return economies;
  }

  /** The quadrant plot from which the countries' regions come. */
  public QuadrantPlot plot() {
    return plot;
  }

  /** Where the figures come from: the survey's table, or {@code corpus:} and their version. */
  public String figuresSource() {
    return origin.source();
  }

  /** The regions of countries whose place no figures tell. */
  public List<StatedInRegion> statedRegions() {
    return facts.of(StatedInRegion.class);
  }

  /** What every advice of now rests on. */
  public Advice.Versions versions() {
    return new Advice.Versions(rules.version(), knowledge.version(), metrics.version());
  }

  public RuleBase rules() {
    return rules;
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }
}
