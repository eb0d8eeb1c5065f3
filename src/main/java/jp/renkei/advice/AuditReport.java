package jp.renkei.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.knowledge.AuditCheck;
import jp.renkei.knowledge.Finding;
import jp.renkei.knowledge.Language;

/**
 * Where the survey disagrees with itself, and which reading the advice uses, in one language.
 *
 * @param findings in the order of their checks
 */
public record AuditReport(List<Finding> findings, Language language) {

  public AuditReport {
    findings = List.copyOf(findings);
  }

  /** One check and what it finds. */
  public record Group(AuditCheck check, List<Finding> findings) {}

  /** The findings by check. */
  public List<Group> groups() {
    Map<AuditCheck, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      groups.computeIfAbsent(finding.check(), check -> new ArrayList<>()).add(finding);
    }
    return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  /** As maps and lists, ready for JSON. */
  public Map<String, Object> document() {
    return Map.of("findings", findings.stream().map(this::entry).toList());
  }

  private Map<String, Object> entry(Finding finding) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("check", finding.check().name());
    entry.put("about", finding.about());
    entry.put("label", finding.label().in(language));
    entry.put("places", finding.places().stream().map(this::place).toList());
    entry.put("text", finding.text().in(language));
    entry.put("reading", finding.reading().in(language));
    return entry;
  }

  private Map<String, Object> place(Finding.Cited cited) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("source", cited.source());
    place.put("value", cited.value().in(language));
    return place;
  }

  /** For a terminal: each check with its findings. */
  public String text() {
    String head =
        say(
            "調査の中の食い違い: " + findings.size() + " 件（検査 " + groups().size() + " 種）",
            "Where the survey disagrees with itself: "
                + findings.size()
                + " findings of "
                + groups().size()
                + " checks");
    return groups().stream().map(this::text).collect(Collectors.joining("\n", head + "\n\n", ""));
  }

  private String text(Group group) {
    StringBuilder text = new StringBuilder();
    AuditCheck check = group.check();
    text.append(check.problem().in(language)).append('\n');
    for (Finding finding : group.findings()) {
      text.append("  ")
          .append(finding.label().in(language))
          .append("  ")
          .append(places(finding))
          .append('\n');
      text.append("    ").append(finding.text().in(language)).append('\n');
      text.append("    → ").append(finding.reading().in(language)).append('\n');
    }
    return text.toString();
  }

  private String places(Finding finding) {
    return finding.places().stream()
        .map(
            cited ->
                Wording.citation(cited.source()).in(language) + ": " + cited.value().in(language))
        .collect(Collectors.joining(" / "));
  }

  private String say(String ja, String en) {
    return language.choose(ja, en);
  }
}
