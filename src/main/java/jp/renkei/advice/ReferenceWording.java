package jp.renkei.advice;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.advice.ReferenceClass.BudgetRange;
import jp.renkei.knowledge.Text;

/** Says in a line what others did: how many cases are alike, and what the published ones took. */
final class ReferenceWording {

  private final Wording wording;

  ReferenceWording(Wording wording) {
    this.wording = wording;
  }

  /** A class in a line; every range says of how many cases it is. */
  String line(ReferenceClass reference) {
    String about = about(reference);
    Text alike =
        new Text(
            "類例" + about + "：" + reference.cases() + " 件（" + reference.of() + " 件中）",
            "Like cases" + about + ": " + reference.cases() + " of " + reference.of());
    int n = reference.published().size();
    Text published =
        n == 0
            ? new Text("。公開事例なし", "; none published in detail")
            : new Text("。うち公開事例 " + n + " 件", "; " + n + " published in detail");
    String ranges = String.join(wording.in(new Text("、", ", ")), ranges(reference));
    return wording.in(alike)
        + wording.in(published)
        + (ranges.isEmpty() ? "" : wording.in(new Text("（" + ranges + "）", " (" + ranges + ")")));
  }

  /** What the cases of a class share; a pattern's stand beside it and need no name. */
  private String about(ReferenceClass reference) {
    if (Candidates.kind(reference.about().getFirst()).equals("pattern")) {
      return "";
    }
    String shared =
        String.join(
            wording.in(new Text("・", ", ")),
            reference.about().stream().map(wording::label).toList());
    return wording.in(new Text("（" + shared + "）", " (" + shared + ")"));
  }

  private List<String> ranges(ReferenceClass reference) {
    List<String> ranges = new ArrayList<>();
    reference.duration().ifPresent(r -> ranges.add(range(new Text("期間 ", "lasting "), r)));
    for (BudgetRange budget : reference.budgets()) {
      ranges.add(range(new Text("研究費 ", "budget "), budget.range()));
    }
    reference.researchers().ifPresent(r -> ranges.add(range(new Text("研究者 ", "researchers "), r)));
    return ranges;
  }

  private String range(Text name, FigureRange range) {
    String from = wording.in(range.from().printed());
    String to = wording.in(range.to().printed());
    String span = range.isSingle() ? from : from + wording.in(new Text("～", " to ")) + to;
    return wording.in(name)
        + span
        + wording.in(new Text("〔" + range.n() + " 件〕", " [n = " + range.n() + "]"));
  }

  /** A published case in a line: number, programme, title, who, and what it took. */
  String line(PublishedCase project) {
    List<String> facts = new ArrayList<>();
    facts.add(wording.in(project.participants()));
    project.duration().ifPresent(d -> facts.add(wording.in(d.printed())));
    project
        .budget()
        .ifPresent(
            b ->
                facts.add(
                    wording.in(b.amount().printed())
                        + (project.budgetIsDoubtful()
                            ? wording.in(new Text("（疑いあり、範囲に含めない）", " (doubtful, in no range)"))
                            : "")));
    project.researchers().ifPresent(r -> facts.add(people(wording.in(r.printed()))));
    return wording.in(new Text("事例 ", "Case "))
        + project.number()
        + wording.in(new Text("［", " ["))
        + wording.label(project.scheme())
        + wording.in(new Text("］", "] "))
        + wording.label(project.project())
        + wording.in(new Text("（", " ("))
        + String.join(wording.in(new Text("；", "; ")), facts)
        + wording.in(new Text("）", ")"));
  }

  private String people(String count) {
    return wording.in(new Text("研究者 " + count, count + " researchers"));
  }
}
