package jp.renkei.advice;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.advice.Check.State;
import jp.renkei.advice.PeerCheck.Gap;
import jp.renkei.advice.PeerCheck.Peer;
import jp.renkei.advice.PeerCheck.Place;
import jp.renkei.advice.PracticeCheck.Practice;
import jp.renkei.knowledge.Text;

/** How an organisation compares with others, as plain text for a terminal. */
final class CheckText {

  /** How a state is called. */
  static final Map<State, Text> STATES =
      Map.of(
          State.IN_PLACE, new Text("実施済み", "in place"),
          State.MISSING, new Text("未実施", "not in place"),
          State.NOT_GAINED, new Text("まだ得ていない", "not gained yet"),
          State.OPEN, new Text("未回答", "not answered"));

  private final AdviceText texts;
  private final Wording wording;
  private final List<String> lines = new ArrayList<>();

  CheckText(AdviceText texts) {
    this.texts = texts;
    this.wording = texts.wording();
  }

  String text(Check check) {
    switch (check) {
      case PeerCheck peers -> peers(peers);
      case PracticeCheck practices -> practices(practices);
      case SupportCheck support -> support(support);
    }
    return String.join("\n", lines) + "\n";
  }

  private void peers(PeerCheck check) {
    nearest(check);
    cells(check);
    if (!check.answered()) {
      heading(
          "他の機関の取り組み（自組織については未回答）", "What others have in place (you did not say what you have)");
      check.open().forEach(gap -> line(0, "・" + taken(gap)));
      return;
    }
    if (!check.nextSteps().isEmpty()) {
      heading("次に進めること", "Next steps");
      check.nextSteps().forEach(step -> nextStep(check, step));
    }
    heading("他の機関にあって自組織にない取り組み", "What others have in place and you do not");
    if (check.gaps().isEmpty()) {
      line(0, say("ない", "nothing"));
    }
    check.gaps().forEach(this::gap);
  }

  private void nearest(PeerCheck check) {
    heading("自組織に近い機関", "Institutions like yours");
    if (!check.answered()) {
      line(
          0,
          say(
              "実施していることが未回答なので、近い機関は選んでいない。",
              "You did not say what you have in place, so none is chosen as like you."));
    } else if (check.peers().isEmpty()) {
      line(
          0,
          say(
              "回答した取り組みは、分析対象の機関のどれとも重ならない。",
              "What you have in place is found at none of the institutions under study."));
    }
    check.peers().forEach(this::peer);
    check.regions().forEach(place -> line(0, count(check, place)));
  }

  private void peer(Peer peer) {
    String country =
        say("（" + wording.label(peer.country()) + "）", " (" + wording.label(peer.country()) + ")");
    line(
        0,
        "・"
            + wording.label(peer.institution())
            + country
            + say("：類似度 ", ": similarity ")
            + peer.likeness().map(l -> String.valueOf(l.value())).orElse(""));
    labelled(say("共通", "shared"), peer.shared());
    labelled(say("共通の見出し", "under the same heading"), peer.headings());
    labelled(say("共通の技術区分", "area in common"), peer.areas());
    labelled(say("相手のみ", "only there"), peer.only());
  }

  /** Such as "3 of the 5 in the upper left". */
  private String count(PeerCheck check, Place place) {
    int all = check.peers().size();
    int here = place.institutions().size();
    return say(
        "近い " + all + " 機関のうち " + here + " 機関が" + wording.label(place.place()),
        here + " of the " + all + " in " + wording.label(place.place()));
  }

  private void cells(PeerCheck check) {
    heading("フレームワークの 9 つの枠（図表 1-6）", "The nine cells of the framework (table 1-6)");
    for (PeerCheck.Cell cell : check.cells()) {
      cell(cell.cell(), check.answered(), cell.inPlace(), cell.initiatives().size());
      labelled(
          say("近い機関の取り組み", "what peers do"),
          cell.byPeers().stream().map(PeerCheck.Entry::initiative).toList());
    }
  }

  /** A cell of the framework, and how many of its entries are in place where that is answered. */
  private void cell(String cell, boolean answered, long inPlace, int all) {
    String count =
        answered
            ? say(all + " のうち " + inPlace + " を実施", inPlace + " of " + all + " in place")
            : say(all + "（未回答）", all + " (not answered)");
    line(0, "・" + wording.label(cell) + say("：", ": ") + count);
  }

  private String taken(Gap gap) {
    int all = gap.institutions().size();
    int near = gap.peers().size();
    String ofPeers =
        near == 0 ? "" : say("、うち近い機関 " + near, near == 1 ? ", 1 peer" : ", " + near + " peers");
    return wording.label(gap.initiative())
        + say(
            "（" + all + " 機関" + ofPeers + "）",
            " (" + all + (all == 1 ? " institution" : " institutions") + ofPeers + ")");
  }

  private void gap(Gap gap) {
    line(0, "・" + taken(gap));
    if (!gap.peers().isEmpty()) {
      labelled(say("近い機関", "peers"), gap.peers());
      told(
          say("例（", "for example ") + wording.label(gap.example().institution()) + say("）：", ": "),
          gap.example().statement());
    }
  }

  private void nextStep(PeerCheck check, PeerCheck.NextStep step) {
    line(0, "・" + taken(step.gap()));
    line(
        1,
        say("提言", "recommendation")
            + " ["
            + wording.in(texts.status(step.status()))
            + "] "
            + wording.label(step.recommendation()));
    told("", step.statement());
    check.missing(step).forEach(action -> line(1, "□ " + wording.label(action)));
  }

  private void practices(PracticeCheck check) {
    heading("フレームワークの 9 つの枠（図表 1-6）", "The nine cells of the framework (table 1-6)");
    for (PracticeCheck.Cell cell : check.cells()) {
      cell(cell.cell(), check.answered(), cell.inPlace(), cell.practices().size());
    }
    heading("連携を経験した企業の実践", "Practices of companies with experience");
    if (!check.answered()) {
      line(0, say("実施していることは未回答である。", "You did not say what you have in place."));
    }
    check.practices().forEach(this::practice);
  }

  private void practice(Practice practice) {
    line(
        0,
        "・["
            + state(practice.state())
            + "] "
            + wording.label(practice.practice())
            + say("（", " (")
            + wording.label(practice.cell())
            + say("）", ")"));
    practice
        .answers()
        .forEach(
            a ->
                line(
                    1,
                    say("応える方向性：", "answers: ")
                        + wording.label(a.direction())
                        + (a.isNamed() ? say("（困っていることとして回答）", " (a problem you named)") : "")));
  }

  private String state(State state) {
    return wording.in(STATES.get(state));
  }

  private void support(SupportCheck check) {
    heading("政府が支えられる提言", "Recommendations that government can support");
    for (SupportCheck.Supported supported : check.recommendations()) {
      line(
          0,
          "・"
              + wording.label(supported.recommendation())
              + say("（", " (")
              + labels(supported.organisations())
              + say("）", ")"));
      labelled(say("応える課題", "answers the problems"), supported.challenges());
      for (SupportCheck.Support support : supported.supports()) {
        told("・", support.statement());
        support.request().ifPresent(r -> labelled(say("応える要望", "meets the request"), List.of(r)));
      }
    }
    heading("国への要望（図表 4-9）", "Requests to government (table 4-9)");
    for (SupportCheck.Request request : check.requests()) {
      line(
          0,
          "・"
              + wording.label(request.item())
              + say("（", " (")
              + wording.label(request.cell())
              + say("）", ")"));
      labelled(say("支えられる提言", "supports"), request.recommendations());
    }
    Map<Boolean, List<SupportCheck.Steps>> bySought =
        check.regions().stream()
            .collect(partitioningBy(s -> s.region().filter(Judged::recommended).isPresent()));
    boolean anySought = !bySought.get(true).isEmpty();
    for (boolean sought : anySought ? List.of(true, false) : List.of(false)) {
      Text group = texts.stepsHeading(sought);
      heading(
          "政府が進めること" + (anySought ? "：" + group.ja() : ""),
          "Steps of government" + (anySought ? ": " + group.en() : ""));
      bySought.get(sought).forEach(this::steps);
    }
  }

  private void steps(SupportCheck.Steps steps) {
    String whom =
        steps
            .region()
            .map(r -> wording.label(r.candidate()))
            .orElse(say("すべての国・地域", "all countries and regions"));
    line(0, "・" + whom);
    steps
        .steps()
        .forEach(s -> told("・" + wording.label(s.statement()) + say("：", ": "), s.statement()));
  }

  private void heading(String ja, String en) {
    line(0, "");
    line(0, "■ " + say(ja, en));
  }

  private void told(String lead, String statement) {
    line(1, lead + wording.definition(statement) + " [" + wording.cited(statement) + "]");
  }

  private void labelled(String what, Collection<String> curies) {
    if (!curies.isEmpty()) {
      line(1, what + say("：", ": ") + labels(curies));
    }
  }

  private String labels(Collection<String> curies) {
    return curies.stream().map(wording::label).collect(Collectors.joining(say("、", ", ")));
  }

  private void line(int depth, String text) {
    lines.add("  ".repeat(depth) + text);
  }

  private String say(String ja, String en) {
    return wording.language().choose(ja, en);
  }
}
