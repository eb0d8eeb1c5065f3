package jp.renkei.advice;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the report's tables say, copied by hand: what the advice is measured against. */
final class Survey {

  static final List<String> REGIONS = List.of("leader", "hub", "independent", "peer", "emerging");

  static final List<String> GAINS =
      List.of(
          "technology",
          "relationships",
          "commercialisation",
          "standards-leadership",
          "funding",
          "market",
          "talent",
          "reputation");

  static final List<String> AXES =
      List.of("funding", "site", "government", "agency", "researchers");

  /** 5-1: 獲得が期待されるもの. */
  static final Map<String, Set<String>> GAINS_OF =
      Map.of(
          "leader", Set.of("technology", "relationships", "market"),
          "hub", Set.of("relationships", "commercialisation"),
          "independent", Set.of("standards-leadership", "funding", "market", "talent"),
          "peer", Set.of("standards-leadership"),
          "emerging", Set.of("market", "talent", "reputation"));

  /** 5-1: 適していると考えられる国際連携の方式. */
  static final Map<String, Set<String>> METHODS_OF =
      Map.of(
          "leader",
          Set.of("multilateral-research", "prize"),
          "hub",
          Set.of(
              "bilateral-research", "conference", "study-abroad", "exhibition", "agreement-making"),
          "independent",
          Set.of(
              "bilateral-research",
              "contract-research",
              "exhibition",
              "agreement-making",
              "standards-making"),
          "peer",
          Set.of("bilateral-research", "multilateral-research", "standards-making"),
          "emerging",
          Set.of("bilateral-research", "study-abroad", "agreement-making"));

  /** 5-1, and for the hub 5.1.1, with the bindings of the contract's settled point 5. */
  static final Map<String, Set<String>> PATTERNS_OF =
      Map.of(
          "leader", Set.of("pattern-5/partner", "pattern-10/self"),
          "hub", Set.of("pattern-2", "pattern-7/self"),
          "independent", Set.of("pattern-5/partner"),
          "peer", Set.of("pattern-2"),
          "emerging", Set.of("pattern-5/partner", "pattern-12/self"));

  /** 1-4 and 3-7: the purpose of each method. */
  static final Map<String, String> PURPOSE_OF =
      Map.of(
          "bilateral-research", "create",
          "multilateral-research", "create",
          "prize", "create",
          "contract-research", "create",
          "conference", "create",
          "study-abroad", "create",
          "exhibition", "spread",
          "agreement-making", "rules",
          "standards-making", "rules");

  /** 2.2.2: 重点的調査対象国. */
  static final Map<String, String> REGION_OF_STUDIED =
      Map.of(
          "CN",
          "leader",
          "AU",
          "hub",
          "HK",
          "hub",
          "SG",
          "hub",
          "IN",
          "independent",
          "KR",
          "peer",
          "TW",
          "peer");

  /** 2-11: 得手とする国, Japan included; AI is not in the table. */
  static final Map<String, Set<String>> STRONG_IN =
      Map.of(
          "iot", Set.of("AU", "SG", "KR", "IN"),
          "edge", Set.of("KR"),
          "cybersecurity", Set.of("AU", "IN"),
          "devices", Set.of("JP", "KR", "TW", "IN"),
          "networks", Set.of("KR"),
          "big-data", Set.of("HK"),
          "optics-quantum", Set.of("JP"));

  /** 2-11: 不得手とする国, Japan included. */
  static final Map<String, Set<String>> WEAK_IN =
      Map.of(
          "iot", Set.of("JP"),
          "edge", Set.of(),
          "cybersecurity", Set.of("JP"),
          "devices", Set.of("AU"),
          "networks", Set.of("AU"),
          "big-data", Set.of(),
          "optics-quantum", Set.of("IN"));

  /**
   * 3-5: funding, site, government, agency, researchers of each bound pattern. P is the side that
   * pays or hosts (拠出国, 拠点国), O the other.
   */
  private static final Map<Integer, String> PATTERN_ROWS =
      new TreeMap<>(
          Map.ofEntries(
              entry(1, "both both both both both"),
              entry(2, "both both both joint both"),
              entry(3, "both both none both both"),
              entry(4, "both P none both both"),
              entry(5, "both P both joint both"),
              entry(6, "P both P P both"),
              entry(7, "P both none P both"),
              entry(8, "P P P P both"),
              entry(9, "P P none P both"),
              entry(10, "P O both P both"),
              entry(11, "P O both joint P"),
              entry(12, "P O P P both")));

  /** 3-5 bound to roles: the class on each axis of the 21 candidates. */
  static final Map<String, Map<String, String>> CLASSES = classes();

  /**
   * A row of 5-2 … 5-6: the classes that it names, and whether it holds only under a condition.
   *
   * @param number counted through from 1 to 31
   */
  record Row(int number, String region, String axis, Set<String> classes, boolean conditional) {}

  /** 5-2 … 5-6; the conditional class of row 18 is a row of its own here, 118. */
  static final List<Row> ROWS =
      List.of(
          new Row(1, "leader", "funding", Set.of("self"), true),
          new Row(2, "leader", "funding", Set.of("both"), true),
          new Row(3, "leader", "site", Set.of("partner"), false),
          new Row(4, "leader", "government", Set.of("both"), false),
          new Row(5, "leader", "agency", Set.of("both", "joint"), false),
          new Row(6, "leader", "researchers", Set.of("both"), false),
          new Row(7, "hub", "funding", Set.of("self"), false),
          new Row(8, "hub", "site", Set.of("both"), false),
          new Row(9, "hub", "government", Set.of("both"), true),
          new Row(10, "hub", "government", Set.of("none"), true),
          new Row(11, "hub", "agency", Set.of("joint"), true),
          new Row(12, "hub", "agency", Set.of("self"), true),
          new Row(13, "hub", "researchers", Set.of("both"), false),
          new Row(14, "independent", "funding", Set.of("partner"), false),
          new Row(15, "independent", "site", Set.of("partner"), false),
          new Row(16, "independent", "government", Set.of("both"), false),
          new Row(17, "independent", "agency", Set.of("self", "joint"), false),
          new Row(18, "independent", "researchers", Set.of("self"), false),
          new Row(118, "independent", "researchers", Set.of("both"), true),
          new Row(19, "peer", "funding", Set.of("both"), false),
          new Row(20, "peer", "site", Set.of("both", "self"), false),
          new Row(21, "peer", "government", Set.of("both"), true),
          new Row(22, "peer", "government", Set.of("none"), true),
          new Row(23, "peer", "agency", Set.of("joint"), false),
          new Row(24, "peer", "agency", Set.of("self"), false),
          new Row(25, "peer", "researchers", Set.of("both"), false),
          new Row(26, "emerging", "funding", Set.of("partner"), true),
          new Row(27, "emerging", "funding", Set.of("self"), true),
          new Row(28, "emerging", "site", Set.of("partner"), false),
          new Row(29, "emerging", "government", Set.of("both"), false),
          new Row(30, "emerging", "agency", Set.of("self", "joint"), false),
          new Row(31, "emerging", "researchers", Set.of("both"), false));

  private Survey() {}

  /** The regions of which a gain is expected. */
  static Set<String> regionsOf(String gain) {
    return GAINS_OF.entrySet().stream()
        .filter(e -> e.getValue().contains(gain))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Map<String, Map<String, String>> classes() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    PATTERN_ROWS.forEach(
        (number, row) -> {
          if (row.contains("P")) {
            all.put("pattern-" + number + "/self", bound(row, "self", "partner"));
            all.put("pattern-" + number + "/partner", bound(row, "partner", "self"));
          } else {
            all.put("pattern-" + number, bound(row, "", ""));
          }
        });
    return all;
  }

  private static Map<String, String> bound(String row, String named, String other) {
    String[] cells = row.split(" ");
    Map<String, String> classes = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      classes.put(
          AXES.get(i),
          switch (cells[i]) {
            case "P" -> named;
            case "O" -> other;
            default -> cells[i];
          });
    }
    return classes;
  }
}
