package jp.renkei.advice;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.renkei.advice.GovernmentAdvice.Step;
import jp.renkei.advice.GovernmentAdvice.Support;
import jp.renkei.knowledge.Text;

/** What a government does itself, is asked for and can support, as plain text. */
final class GovernmentText {

  static final Text SOUGHT = new Text("求めるものに応える領域", "Regions that answer what you seek");
  static final Text OTHERS = new Text("そのほか、調査が挙げる進め方", "Other steps that the survey gives");

  private static final Text ALL_REGIONS = new Text("すべての国・地域", "All countries");

  private final Wording wording;
  private final Predicate<String> recommended;

  /**
   * Texts in one language.
   *
   * @param recommended whether a region is, as it answers what is sought
   */
  GovernmentText(Wording wording, Predicate<String> recommended) {
    this.wording = wording;
    this.recommended = recommended;
  }

  /** The steps, each under the region that it is towards; first where what is sought is found. */
  String steps(GovernmentAdvice government) {
    StringBuilder out = new StringBuilder();
    Map<Boolean, List<Step>> bySought =
        government.steps().stream()
            .collect(partitioningBy(step -> step.region().filter(recommended).isPresent()));
    if (bySought.get(true).isEmpty()) {
      steps(out, bySought.get(false));
      return out.toString();
    }
    for (boolean sought : List.of(true, false)) {
      out.append("◆ ").append(wording.in(sought ? SOUGHT : OTHERS)).append('\n');
      steps(out, bySought.get(sought));
    }
    return out.toString();
  }

  private void steps(StringBuilder out, List<Step> steps) {
    String region = "";
    for (Step step : steps) {
      String towards = step.region().map(wording::label).orElse(wording.in(ALL_REGIONS));
      if (!towards.equals(region)) {
        out.append("・").append(towards).append('\n');
        region = towards;
      }
      said(out, "  ", step.statement());
    }
  }

  /** What can be supported, by the recommendation that it is part of. */
  String supports(GovernmentAdvice government) {
    StringBuilder out = new StringBuilder();
    String recommendation = "";
    for (Support support : government.supports()) {
      if (!support.recommendation().equals(recommendation)) {
        recommendation = support.recommendation();
        out.append("・").append(wording.label(recommendation)).append('\n');
      }
      said(out, "  ", support.statement());
    }
    return out.toString();
  }

  /** What is asked of government. */
  String requests(GovernmentAdvice government) {
    StringBuilder out = new StringBuilder();
    for (String item : government.requests()) {
      said(out, "", item);
    }
    return out.toString();
  }

  private void said(StringBuilder out, String indent, String statement) {
    out.append(indent).append("・").append(wording.label(statement));
    out.append(wording.in(new Text("：", ": "))).append(wording.definition(statement));
    out.append(" [").append(wording.cited(statement)).append("]\n");
  }
}
