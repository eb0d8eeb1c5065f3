package jp.renkei.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.advice.Advice.Method;
import jp.renkei.advice.Advice.OpenQuestion;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.Advice.Pattern;
import jp.renkei.advice.Advice.Versions;
import jp.renkei.knowledge.Knowledge;

/** Puts findings together as advice, part by part; each part knows the candidates of its own. */
final class AdviceAssembly {

  private final PartnerAssembly partners;
  private final MethodAssembly methods;
  private final PatternAssembly patterns;
  private final ReferenceClasses references;
  private final RecommendationAssembly recommendations;
  private final FirstStepsAssembly firstSteps;
  private final GovernmentAssembly government;
  private final CautionAssembly cautions;
  private final QuestionReach reach;
  private final Versions versions;

  AdviceAssembly(
      Knowledge knowledge,
      FactBase facts,
      Ranking ranking,
      ListOrders listOrders,
      SelectionReasons selection,
      QuestionReach reach,
      Versions versions) {
    this.partners = new PartnerAssembly(knowledge, facts, ranking, listOrders, selection);
    this.references = new ReferenceClasses(knowledge, facts);
    this.methods = new MethodAssembly(knowledge, facts, ranking, references);
    this.patterns = new PatternAssembly(knowledge, facts, ranking, references);
    this.recommendations = new RecommendationAssembly(knowledge, facts, ranking);
    this.firstSteps = new FirstStepsAssembly(facts);
    this.government = new GovernmentAssembly(knowledge, facts);
    this.cautions = new CautionAssembly(facts);
    this.reach = reach;
    this.versions = versions;
  }

  Advice assemble(Answers answers, Findings findings) {
    List<PartnerRegion> partnerAdvice = partners.partners(answers, findings);
    Map<String, Standing> regions = regionStandings(partnerAdvice);
    List<String> areas = answers.chosen("areas").stream().map(area -> "area:" + area).toList();
    List<Method> methodAdvice = methods.methods(findings, regions, areas);
    List<Pattern> patternAdvice = patterns.patterns(findings, regions);
    return new Advice(
        answers,
        versions,
        partnerAdvice,
        methodAdvice,
        patternAdvice,
        references.ofAreasAndForms(areas, recommended(methodAdvice)),
        recommendations.directions(findings),
        recommendations.recommendations(answers, findings),
        firstSteps.firstSteps(answers, partnerAdvice, methodAdvice),
        government.government(answers, partnerAdvice),
        cautions.cautions(answers, findings, partnerAdvice, methodAdvice, patternAdvice),
        partners.outsideSurvey(answers),
        openQuestions(answers),
        findings.derivations());
  }

  private static List<String> recommended(List<Method> methods) {
    return methods.stream()
        .map(Method::judged)
        .filter(Judged::recommended)
        .map(Judged::candidate)
        .toList();
  }

  /** Methods and patterns stand no better in a region than the region does. */
  private static Map<String, Standing> regionStandings(List<PartnerRegion> partners) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    partners.forEach(p -> standings.put(p.judged().candidate(), p.judged().standing()));
    return standings;
  }

  private List<OpenQuestion> openQuestions(Answers answers) {
    return answers.notAnswered().stream()
        .map(q -> new OpenQuestion(q, reach.of(q)))
        .filter(q -> !q.couldChange().isEmpty())
        .toList();
  }
}
