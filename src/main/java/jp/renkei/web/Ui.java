package jp.renkei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.advice.Advice;
import jp.renkei.advice.AdviceText;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.Check;
import jp.renkei.advice.CountryEconomy;
import jp.renkei.advice.EconomyWording;
import jp.renkei.advice.Ground;
import jp.renkei.advice.Illustration;
import jp.renkei.advice.Judged;
import jp.renkei.advice.PublishedCase;
import jp.renkei.advice.ReferenceClass;
import jp.renkei.advice.Standing;
import jp.renkei.advice.Wording;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Firing;
import org.springframework.ui.Model;

/** What templates call: both languages side by side, labels, sentences and sources. */
public final class Ui {

  private final AdviceText texts;
  private final Wording wording;

  Ui(AdviceText texts) {
    this.texts = texts;
    this.wording = texts.wording();
  }

  public String lang() {
    return wording.language().name().toLowerCase(Locale.ROOT);
  }

  /** What every page is written with, put on a page in the reader's language. */
  static Ui on(Model model, HttpServletRequest request, Advisor advisor) {
    Ui ui = new Ui(advisor.text(Languages.of(request)));
    model.addAttribute("ui", ui);
    model.addAttribute("path", request.getRequestURI());
    return ui;
  }

  /** One of two texts, by the reader's language. */
  public String say(String ja, String en) {
    return wording.language().choose(ja, en);
  }

  public String in(Text text) {
    return wording.in(text);
  }

  public String label(String curie) {
    return wording.label(curie);
  }

  public String label(Judged judged) {
    return wording.label(judged.candidate());
  }

  /** Labels in a row. */
  public String labels(List<String> curies) {
    return curies.stream().map(this::label).collect(Collectors.joining(say("、", ", ")));
  }

  /** A version as short as people compare it; all of it stands in the JSON. */
  public String version(String version) {
    String digits = version.substring(version.indexOf(':') + 1);
    return digits.substring(0, Math.min(7, digits.length()));
  }

  public String definition(String curie) {
    return wording.definition(curie);
  }

  /** A class of cases in a line. */
  public String line(ReferenceClass reference) {
    return texts.line(reference);
  }

  /** The class that cases illustrate, in a line that names it. */
  public String line(Illustration illustration) {
    return texts.line(illustration);
  }

  /** The cases of a class that stand under another above it. */
  public String above(Illustration illustration) {
    return texts.above(illustration);
  }

  /** What stands above steps of government. */
  public String stepsHeading(boolean sought) {
    return in(texts.stepsHeading(sought));
  }

  /** Why a region is not recommended, and which of its countries are possible all the same. */
  List<String> remarks(Advice advice, Advice.PartnerRegion region) {
    return texts.remarks(advice, region);
  }

  /** A published case in a line. */
  public String line(PublishedCase project) {
    return texts.line(project);
  }

  /** Why an institution was likely chosen for study, in a line. */
  public String reasons(Advice.PartnerInstitution institution) {
    return texts.reasons(institution);
  }

  public String sentence(Ground ground) {
    return wording.sentence(ground.firing());
  }

  /** What is known of a country's economy. */
  public CountryEconomy economy(Judged judged) {
    return texts.economy(judged.candidate());
  }

  /** A country's economy, entry by entry. */
  public List<EconomyWording.Entry> entries(CountryEconomy economy) {
    return EconomyWording.entries(economy);
  }

  /** The figure by which a country stands in a list. */
  public String figure(String order, Judged judged) {
    return in(texts.figure(order, judged.candidate()));
  }

  /** A citation as people write it; pointers into the answers are for programs. */
  public String source(Ground ground) {
    return cited(wording.source(ground.firing()));
  }

  public String sourceOf(String curie) {
    return cited(wording.source(curie));
  }

  /** Whether a statement is law, from outside the survey. */
  boolean isLaw(String statement) {
    return wording.isLaw(statement);
  }

  /** Whether a caution is law that bars what it is about. */
  boolean bars(Advice advice, Advice.Caution caution) {
    return texts.bars(advice, caution);
  }

  public String cited(String source) {
    if (source.startsWith("answer:")) {
      return say("回答", "your answer");
    }
    if (source.startsWith("law:")) {
      return source.substring("law:".length());
    }
    if (source.matches("\\d.*")) {
      return say(source + " 節", "section " + source);
    }
    return in(Wording.citation(source));
  }

  /** A day as readers of the language write it. */
  public String date(java.time.LocalDate day) {
    return say(
        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        day.toString());
  }

  /** How many grounds speak for and how many against, as the heading of a fold. */
  public String count(List<Ground> grounds) {
    long with = grounds.stream().filter(Ground::speaksFor).count();
    long done = grounds.stream().filter(Ground::isInPlace).count();
    long against = grounds.size() - with - done;
    String inPlace = done == 0 ? "" : say("、実施済み " + done + " 件", ", " + done + " in place");
    if (against == 0) {
      return say("根拠（" + with + " 件" + inPlace + "）", "Grounds (" + with + inPlace + ")");
    }
    return say(
        "根拠（後押し " + with + " 件、慎重にみるべき点 " + against + " 件" + inPlace + "）",
        "Grounds (" + with + " for, " + against + " against" + inPlace + ")");
  }

  public String standing(Standing standing) {
    return wording.in(texts.standing(standing));
  }

  public String status(Advice.Status status) {
    return wording.in(texts.status(status));
  }

  public String state(Check.State state) {
    return wording.in(texts.state(state));
  }

  public String match(Advice.Match match) {
    return switch (match) {
      case MET -> say("◯ 適合", "◯ suits");
      case CONDITIONAL -> say("△ 条件つき", "△ on a condition");
      case UNMET -> say("－ 記載なし", "－ not named");
    };
  }

  /** What a group of options is called. */
  public String kind(String kind) {
    return switch (kind) {
      case "recommendation" -> say("提言（全体を実施済み）", "Recommendations in place as a whole");
      case "action" -> say("提言の中の個々の行動", "Single actions of recommendations");
      case "initiative" -> say("大学・研究機関の取り組み", "Initiatives of universities and institutes");
      case "practice" -> say("企業の連携の実践", "Practices of companies");
      default -> kind;
    };
  }

  /** The leaves and steps under a ground, each with its depth. */
  public List<AdviceText.Line> premises(Ground ground, Map<Record, Firing> derivations) {
    return texts.premises(ground.firing(), derivations);
  }

  /** Who else sets it up, where the organisation cannot start it by itself. */
  java.util.Optional<String> otherActor(String actor) {
    return texts.otherActor(actor).map(this::in);
  }

  public String actor(String actor) {
    return in(texts.actor(actor));
  }
}
