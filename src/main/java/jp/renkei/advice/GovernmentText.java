package jp.renkei.advice;

import java.util.function.UnaryOperator;
import jp.renkei.advice.GovernmentAdvice.Step;
import jp.renkei.advice.GovernmentAdvice.Support;
import jp.renkei.knowledge.Text;

/** What a government does itself, is asked for and can support, as plain text. */
final class GovernmentText {

  private static final Text ALL_REGIONS = new Text("すべての国・地域", "All countries");

  private final Wording wording;
  private final UnaryOperator<String> standingOf;

  /**
   * Texts in one language.
   *
   * @param standingOf how a region stands, in words
   */
  GovernmentText(Wording wording, UnaryOperator<String> standingOf) {
    this.wording = wording;
    this.standingOf = standingOf;
  }

  /** The steps, each under the region that it is towards. */
  String steps(GovernmentAdvice government) {
    StringBuilder out = new StringBuilder();
    String region = "";
    for (Step step : government.steps()) {
      String towards =
          step.region()
              .map(r -> "[" + standingOf.apply(r) + "] " + wording.label(r))
              .orElse(wording.in(ALL_REGIONS));
      if (!towards.equals(region)) {
        out.append("・").append(towards).append('\n');
        region = towards;
      }
      said(out, "  ", step.statement());
    }
    return out.toString();
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
