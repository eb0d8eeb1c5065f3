package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.renkei.advice.Advice.Caution;
import jp.renkei.advice.Advice.Method;
import jp.renkei.advice.Advice.OpenQuestion;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerInstitution;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.Advice.Pattern;
import jp.renkei.advice.Advice.Recommendation;
import jp.renkei.advice.Advice.Status;
import jp.renkei.advice.fact.AxisMatch;
import jp.renkei.advice.fact.ScopeNote;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Firing;

/** Advice and justifications as plain text for a terminal, in one language. */
public final class AdviceText {

  private static final Map<Standing, Text> STANDINGS =
      Map.of(
          Standing.RECOMMENDED, new Text("推奨", "recommended"),
          Standing.POSSIBLE, new Text("候補", "possible"),
          Standing.NOT_RECOMMENDED, new Text("推奨せず", "not recommended"));
  private static final Map<Status, Text> STATUSES =
      Map.of(
          Status.APPLY, new Text("実施すべき", "to be done"),
          Status.CONSIDER, new Text("検討", "to consider"),
          Status.IN_PLACE, new Text("実施済み", "in place"),
          Status.NOT_APPLICABLE, new Text("対象外", "not for you"));

  private static final Map<String, Text> ACTORS =
      Map.of(
          "ministry",
              new Text(
                  "政府間の取り決めが前提。企業や大学は政府に要望を出す",
                  "needs an arrangement between governments; companies and universities can ask for"
                      + " it"),
          "agency", new Text("資金配分機関などの公募・支援を利用", "through a call or support of an agency"));
  private static final Text OWN_DOING = new Text("自組織で進められる", "you can start it yourselves");

  private final Wording wording;
  private final ReferenceWording references;
  private final ReadingNotes notes;
  private final List<String> scope;
  private final CountryEconomies economies;
  private final OrderFigures figures;

  AdviceText(Wording wording, FactBase facts, CountryEconomies economies, ReadingNotes notes) {
    this.wording = wording;
    this.economies = economies;
    this.figures = new OrderFigures(facts, economies);
    this.notes = notes;
    this.references = new ReferenceWording(wording);
    this.scope = facts.of(ScopeNote.class).stream().map(ScopeNote::statement).toList();
  }

  /** The wording in which texts are written. */
  public Wording wording() {
    return wording;
  }

  /** How a standing is called. */
  public Text standing(Standing standing) {
    return STANDINGS.get(standing);
  }

  /** Who sets up a method or pattern, and what that leaves to the reader. */
  public Text actor(String actor) {
    return ACTORS.getOrDefault(actor, OWN_DOING);
  }

  /** Who else sets it up, where the organisation cannot start it by itself. */
  public Optional<Text> otherActor(String actor) {
    return Optional.ofNullable(ACTORS.get(actor));
  }

  /** Why a region is not recommended, and which of its countries are possible all the same. */
  public List<String> remarks(Advice advice, PartnerRegion region) {
    return new RegionRemarks(wording).of(advice.answers(), region);
  }

  /** What stands above steps of government: towards regions that answer what is sought, or not. */
  public Text stepsHeading(boolean sought) {
    return sought ? GovernmentText.SOUGHT : GovernmentText.OTHERS;
  }

  /** How a status is called. */
  public Text status(Status status) {
    return STATUSES.get(status);
  }

  /** How a state is called. */
  public Text state(Check.State state) {
    return CheckText.STATES.get(state);
  }

  /** What every advice says of itself, in order. */
  public List<String> scope() {
    return scope;
  }

  /** What is known of a country's economy. */
  public CountryEconomy economy(String country) {
    return economies.of(country);
  }

  /** The figure by which a country stands in a list; {@code order} explains the list. */
  public Text figure(String order, String country) {
    return figures.figure(order, country);
  }

  /** The advice, what is recommended first and in full, the rest in a line each. */
  public String advice(Advice advice) {
    StringBuilder out = new StringBuilder();
    ReadingMarks marks = ReadingMarks.of(advice, notes);
    Set<String> said = new HashSet<>();
    firstSteps(out, advice);
    government(out, advice);
    heading(out, "連携先", "Partners");
    for (PartnerRegion region : advice.partners()) {
      item(out, 0, region.judged());
      for (String remark : remarks(advice, region)) {
        line(out, 1, new Text("・" + remark, "・" + remark));
      }
      if (region.judged().recommended()) {
        grounds(out, 1, region.judged().grounds(), marks);
        region.search().forEach(s -> bullet(out, 1, wording.definition(s), wording.cited(s)));
      }
      for (PartnerCountry country : region.countries()) {
        if (country.judged().recommended() || country.considered()) {
          item(out, 1, country.judged());
          grounds(out, 2, country.judged().grounds(), marks);
          economy(out, 2, country.judged().candidate());
          country.features().stream().filter(said::add).forEach(item -> said(out, 2, item));
          for (PartnerInstitution institution : country.institutions()) {
            if (institution.judged().recommended()) {
              item(out, 2, institution.judged());
              grounds(out, 3, institution.judged().grounds(), marks);
              institution(out, institution);
            }
          }
        }
      }
      if (region.judged().recommended()) {
        others(out, region);
      }
    }
    heading(out, "連携の方式", "Ways of collaborating");
    for (Method method : advice.methods()) {
      item(out, 0, method.judged(), otherActor(method.actor()));
      if (method.judged().recommended()) {
        grounds(out, 1, method.judged().grounds(), marks);
        for (Judged region : method.regions()) {
          if (region.recommended()) {
            grounds(out, 1, region.grounds(), marks);
          }
        }
        out.append("  ").append(references.line(method.reference())).append('\n');
      }
    }
    heading(out, "方式パターン", "Scheme patterns");
    for (Pattern pattern : advice.patterns()) {
      if (pattern.judged().standing() != Standing.NOT_RECOMMENDED) {
        item(out, 0, pattern.judged(), otherActor(pattern.actor()));
        if (pattern.judged().recommended()) {
          var best = pattern.regions().getFirst();
          line(
              out,
              1,
              new Text(
                  wording.label(best.judged().candidate()) + "：5軸のうち" + best.met() + "軸が適合",
                  wording.label(best.judged().candidate())
                      + ": "
                      + best.met()
                      + " of 5 axes match"));
          grounds(out, 1, beyondAxes(best.judged().grounds()), marks);
          grounds(out, 1, pattern.judged().grounds(), marks);
          out.append("  ").append(references.line(pattern.reference())).append('\n');
        }
      }
    }
    referenceClasses(out, advice);
    directions(out, advice);
    recommendations(out, advice, marks);
    cautions(out, advice);
    if (!advice.openQuestions().isEmpty()) {
      heading(out, "答えると結果が変わりうる質問", "Questions whose answers could change this");
      for (OpenQuestion open : advice.openQuestions()) {
        line(
            out,
            0,
            new Text(
                "・" + wording.question(open.question()), "・" + wording.question(open.question())));
      }
    }
    readingNotes(out, marks);
    heading(out, "この助言の前提", "What this advice rests on");
    scope.forEach(s -> bullet(out, 0, wording.definition(s), wording.cited(s)));
    return out.toString();
  }

  /** The axes that match stand in a line of their own; the other grounds are told in full. */
  private static List<Ground> beyondAxes(List<Ground> grounds) {
    return grounds.stream().filter(g -> !(g.firing().conclusion() instanceof AxisMatch)).toList();
  }

  private void firstSteps(StringBuilder out, Advice advice) {
    advice
        .firstSteps()
        .ifPresent(
            first -> {
              heading(out, "最初の一歩", "First steps");
              out.append("・").append(wording.label(first.country()));
              first.institution().ifPresent(i -> out.append(" ").append(wording.label(i)));
              out.append('\n');
              first
                  .entryOffice()
                  .ifPresent(
                      o ->
                          bullet(
                              out,
                              1,
                              wording.label(o)
                                  + wording.in(new Text("：", ": "))
                                  + wording.definition(o),
                              wording.cited(o)));
              for (int i = 0; i < first.steps().size(); i++) {
                String step = first.steps().get(i);
                out.append("  ").append(i + 1).append(". ").append(wording.label(step));
                out.append(wording.in(new Text("：", ": "))).append(wording.definition(step));
                out.append(" [").append(wording.cited(step)).append("]\n");
              }
            });
  }

  private void government(StringBuilder out, Advice advice) {
    advice
        .government()
        .ifPresent(
            government -> {
              GovernmentText text =
                  new GovernmentText(
                      wording,
                      region ->
                          advice
                              .find("partner:" + Candidates.local(region))
                              .filter(Judged::recommended)
                              .isPresent());
              heading(out, "政府としての進め方", "What government does itself");
              out.append(text.steps(government));
              heading(
                  out,
                  "企業・大学への提言のうち、政府が支えられること",
                  "Recommendations to companies and universities that government can support");
              out.append(text.supports(government));
              heading(out, "聞き取りで国に寄せられた要望", "What interviewees ask of government");
              out.append(text.requests(government));
            });
  }

  private void institution(StringBuilder out, PartnerInstitution institution) {
    for (String office : institution.entryOffices()) {
      bullet(
          out,
          3,
          wording.label(office) + wording.in(new Text("：", ": ")) + wording.definition(office),
          wording.cited(office));
    }
    if (!institution.chosenFor().isEmpty()) {
      bullet(
          out,
          3,
          wording.in(new Text("調査対象に選ばれたと考えられる理由（推定）：", "Likely chosen for study for (inferred): "))
              + reasons(institution),
          wording.cited(institution.chosenFor().getFirst().criterion()));
    }
  }

  /** Why an institution was likely chosen, in a line. */
  public String reasons(PartnerInstitution institution) {
    return institution.chosenFor().stream()
        .map(reason -> PartnerJson.text(wording, reason))
        .collect(java.util.stream.Collectors.joining(wording.in(new Text("；", "; "))));
  }

  /** The reading notes of an advice, numbered. */
  public ReadingMarks marks(Advice advice) {
    return ReadingMarks.of(advice, notes);
  }

  private void readingNotes(StringBuilder out, ReadingMarks marks) {
    heading(out, "数値と図表の読み方", "How to read the figures and tables");
    for (int i = 0; i < marks.used().size(); i++) {
      String note = marks.used().get(i);
      out.append("※").append(i + 1).append(' ').append(wording.definition(note));
      out.append(" [").append(wording.cited(note)).append("]\n");
    }
  }

  /** A class of cases in a line: how many are alike, and what the published ones took. */
  public String line(ReferenceClass reference) {
    return references.line(reference);
  }

  /** A published case in a line. */
  public String line(PublishedCase project) {
    return references.line(project);
  }

  /** The classes of the areas and forms, each with its published cases; a case is told once. */
  private void referenceClasses(StringBuilder out, Advice advice) {
    heading(out, "他の連携事例", "What others did");
    for (Illustration illustration : Illustration.of(advice)) {
      out.append("・").append(line(illustration)).append('\n');
      illustration.cases().forEach(project -> published(out, project));
      if (!illustration.above().isEmpty()) {
        String above = above(illustration);
        line(out, 1, new Text("・" + above, "・" + above));
      }
    }
  }

  /** The cases of a class that stand under another above it. */
  public String above(Illustration illustration) {
    String numbers =
        String.join(
            wording.in(new Text("、", ", ")),
            illustration.above().stream().map(c -> String.valueOf(c.number())).toList());
    return wording.in(new Text("事例 " + numbers + "（上に記載）", "Cases told above: " + numbers));
  }

  /** The class that cases illustrate, in a line that names it. */
  public String line(Illustration illustration) {
    String about = illustration.reference().about().getFirst();
    return Candidates.kind(about).equals("pattern")
        ? wording.label(about) + " " + references.line(illustration.reference())
        : references.line(illustration.reference());
  }

  private void published(StringBuilder out, PublishedCase project) {
    bullet(out, 1, line(project), wording.cited(project.project()));
    project.opener().ifPresent(o -> bullet(out, 2, wording.definition(o), wording.cited(o)));
    project.doubt().ifPresent(d -> out.append("    ※ ").append(wording.in(d.text())).append('\n'));
  }

  private void directions(StringBuilder out, Advice advice) {
    List<Advice.Direction> recommended =
        advice.directions().stream().filter(d -> d.judged().recommended()).toList();
    if (recommended.isEmpty()) {
      return;
    }
    heading(out, "目指すべき方向性", "Directions");
    for (Advice.Direction direction : recommended) {
      item(out, 0, direction.judged());
      direction.interviews().forEach(i -> said(out, 1, i));
    }
  }

  /** What interviewees said. */
  private void said(StringBuilder out, int depth, String item) {
    bullet(
        out,
        depth,
        wording.in(new Text("聞き取り：", "Interviews: ")) + wording.definition(item),
        wording.cited(item));
  }

  /** Each recommendation for this kind of organisation, and how it compares with others. */
  public String check(Advice advice, Check check) {
    StringBuilder out = new StringBuilder();
    if (advice.recommendations().stream().anyMatch(r -> r.status() != Status.NOT_APPLICABLE)) {
      recommendations(out, advice, ReadingMarks.of(advice, notes));
    }
    out.append(new CheckText(this).text(check));
    return out.toString().stripLeading();
  }

  /** The justification tree of one candidate, down to answers, figures and statements. */
  public String why(Advice advice, Judged judged) {
    StringBuilder out = new StringBuilder();
    out.append(wording.label(judged.candidate()))
        .append(wording.in(new Text("：", ": ")))
        .append(wording.in(standing(judged.standing())))
        .append('\n');
    if (judged.grounds().isEmpty()) {
      line(out, 1, new Text("根拠となるものがない", "nothing speaks for or against it"));
    }
    for (Ground ground : judged.grounds()) {
      print(out, 1, mark(ground) + " ", step(0, ground.firing()));
      premises(ground.firing(), advice.derivations())
          .forEach(line -> print(out, 2, line.rule().isPresent() ? "- " : "・", line));
    }
    return out.toString();
  }

  private static void print(StringBuilder out, int depth, String mark, Line line) {
    out.append("  ".repeat(depth + line.depth())).append(mark).append(line.text());
    out.append(" [").append(line.source()).append(']');
    line.rule().ifPresent(rule -> out.append(" (").append(rule).append(')'));
    out.append('\n');
  }

  /**
   * One line of a justification: a step, which a rule took, or a leaf, which none did; how deep it
   * lies under the ground, and where it comes from.
   */
  public record Line(int depth, String text, String source, Optional<String> rule) {}

  /** Everything under a firing, in the order of its premises, steps before what they rest on. */
  public List<Line> premises(Firing firing, Map<Record, Firing> derivations) {
    List<Line> lines = new ArrayList<>();
    collect(lines, 0, firing, derivations);
    return lines;
  }

  private void collect(
      List<Line> lines, int depth, Firing firing, Map<Record, Firing> derivations) {
    for (Record fact : firing.premises()) {
      var leaf = wording.premise(fact);
      if (leaf.isPresent()) {
        lines.add(new Line(depth, leaf.get().text(), leaf.get().source(), Optional.empty()));
      } else {
        Firing step = derivations.get(fact);
        lines.add(step(depth, step));
        collect(lines, depth + 1, step, derivations);
      }
    }
  }

  private Line step(int depth, Firing firing) {
    return new Line(
        depth, wording.sentence(firing), wording.cited(firing), Optional.of(firing.rule().id()));
  }

  /** Law that bars a country is one paragraph of laws; other cautions are told in full. */
  private void cautions(StringBuilder out, Advice advice) {
    heading(out, "注意事項", "Cautions");
    Map<String, List<String>> barring = new LinkedHashMap<>();
    for (Caution caution : advice.cautions()) {
      String source = wording.cited(caution.statement());
      if (bars(advice, caution)) {
        barring
            .computeIfAbsent(caution.about(), country -> new ArrayList<>())
            .add(source.substring(Wording.LAW.length()));
      } else {
        bullet(out, 0, wording.definition(caution.statement()), source);
      }
    }
    barring.forEach(
        (country, laws) ->
            bullet(
                out,
                0,
                wording.label(country)
                    + wording.in(
                        new Text(
                            "：法令・決議により協力が禁じられているため、推奨しない",
                            ": law bars cooperation, so it is never recommended")),
                String.join(wording.in(new Text("；", "; ")), laws)));
  }

  /** Whether a caution is law that bars what it is about, whatever else is advised. */
  public boolean bars(Advice advice, Caution caution) {
    return wording.isLaw(caution.statement())
        && advice
            .find("partner:" + Candidates.local(caution.about()))
            .map(j -> j.grounds().stream().anyMatch(g -> g.sameSource(caution.statement())))
            .orElse(false);
  }

  private void recommendations(StringBuilder out, Advice advice, ReadingMarks marks) {
    List<Recommendation> applicable =
        advice.recommendations().stream().filter(r -> r.status() != Status.NOT_APPLICABLE).toList();
    if (applicable.isEmpty()) {
      return;
    }
    heading(out, "提言", "Recommendations");
    for (Recommendation r : applicable) {
      out.append("・[").append(wording.in(status(r.status()))).append("] ");
      out.append(wording.label(r.judged().candidate())).append('\n');
      if (r.status() == Status.APPLY) {
        grounds(out, 1, r.judged().grounds(), marks);
      }
      if (r.status() == Status.APPLY || r.status() == Status.CONSIDER) {
        r.actions().forEach(action -> action(out, action));
      }
    }
  }

  /** Where stated figures order a list, the list with its figures. */
  private void others(StringBuilder out, PartnerRegion region) {
    if (region.order().isEmpty()) {
      return;
    }
    String order = region.order().get();
    bullet(out, 1, wording.definition(order), wording.cited(order));
    for (PartnerCountry country : region.countries()) {
      if (!country.judged().recommended() && !country.considered()) {
        Text figure = figure(order, country.judged().candidate());
        String label = wording.label(country.judged().candidate());
        String standing = wording.in(standing(country.judged().standing()));
        line(
            out,
            2,
            new Text(
                "・[" + standing + "] " + label + "：" + figure.ja(),
                "・[" + standing + "] " + label + ": " + figure.en()));
      }
    }
  }

  private void economy(StringBuilder out, int depth, String country) {
    CountryEconomy economy = economies.of(country);
    for (EconomyWording.Entry entry : EconomyWording.entries(economy)) {
      String words =
          wording.in(entry.name()) + wording.in(new Text("：", ": ")) + wording.in(entry.amount());
      String cited = entry.source().map(source -> " [" + source + "]").orElse("");
      line(out, depth, new Text("・" + words + cited, "・" + words + cited));
    }
    economy.statements().forEach(s -> bullet(out, depth, wording.definition(s), wording.cited(s)));
  }

  private void action(StringBuilder out, Advice.Action action) {
    out.append("  ").append(action.progress() == Advice.Progress.DONE ? "☑ " : "□ ");
    out.append(wording.label(action.action()));
    String actor = wording.label(action.actor());
    out.append(wording.in(new Text("（" + actor + "）", " (" + actor + ")"))).append('\n');
  }

  private void heading(StringBuilder out, String ja, String en) {
    out.append(out.isEmpty() ? "" : "\n").append("■ ").append(wording.in(new Text(ja, en)));
    out.append('\n');
  }

  private void item(StringBuilder out, int depth, Judged judged) {
    item(out, depth, judged, Optional.empty());
  }

  private void item(StringBuilder out, int depth, Judged judged, Optional<Text> beside) {
    out.append("  ".repeat(depth)).append("・[").append(wording.in(standing(judged.standing())));
    out.append("] ").append(wording.label(judged.candidate()));
    beside.ifPresent(
        b -> out.append(wording.in(new Text("（" + b.ja() + "）", " (" + b.en() + ")"))));
    out.append('\n');
  }

  private void grounds(StringBuilder out, int depth, List<Ground> grounds, ReadingMarks marks) {
    for (Ground ground : grounds) {
      out.append("  ".repeat(depth)).append(mark(ground)).append(' ');
      out.append(wording.sentence(ground.firing())).append(" [");
      out.append(wording.cited(ground.firing())).append(']');
      out.append(marks.of(ground)).append('\n');
    }
  }

  /** What is in place is neither for nor against: it is done. */
  private static String mark(Ground ground) {
    return ground.isInPlace() ? "✓" : ground.speaksFor() ? "＋" : "－";
  }

  private static void bullet(StringBuilder out, int depth, String text, String source) {
    out.append("  ".repeat(depth)).append("・").append(text).append(" [").append(source);
    out.append("]\n");
  }

  private void line(StringBuilder out, int depth, Text text) {
    out.append("  ".repeat(depth)).append(wording.in(text)).append('\n');
  }
}
