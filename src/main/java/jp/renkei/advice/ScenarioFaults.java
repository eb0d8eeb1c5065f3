package jp.renkei.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Fault;
import jp.renkei.rulebase.RuleFaultsException;

/** The faults of scenario files found so far, so that a maintainer gets them all at once. */
final class ScenarioFaults {

  private static final int MOST = 100;
  private static final int LONGEST = 60;

  private final List<Fault> found = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** A fault of a file; beyond a hundred, a file's further faults are not told. */
  void add(String file, int line, String ja, String en) {
    int count = counts.merge(file, 1, Integer::sum);
    if (count <= MOST) {
      add(new Fault(file, line, new Text(ja, en)));
    } else if (count == MOST + 1) {
      add(
          new Fault(
              file, line, new Text("これより後の誤りは省略する", "further faults of this file are not listed")));
    }
  }

  void add(Fault fault) {
    found.add(fault);
  }

  void refuse() {
    if (!found.isEmpty()) {
      throw new RuleFaultsException(
          found.stream()
              .distinct()
              .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
              .toList());
    }
  }

  /** A word of a file as a message repeats it: short, without control characters. */
  static String shown(String word) {
    String plain = word.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
