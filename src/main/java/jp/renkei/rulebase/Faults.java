package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.renkei.knowledge.Text;

/** The faults found so far, so that a maintainer gets them all at once. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void add(String file, int line, String ja, String en) {
    found.add(new Fault(file, line, new Text(ja, en)));
  }

  /** In order of file and line. */
  List<Fault> all() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
        .toList();
  }

  void refuse() {
    if (!found.isEmpty()) {
      throw new RuleFaultsException(all());
    }
  }
}
