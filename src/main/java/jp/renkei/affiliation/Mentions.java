package jp.renkei.affiliation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the strings with one spelling say together: how often, in how many, in which towns. */
final class Mentions {

  /** Of the rarer's strings with a town, the share in the other's towns that makes both one. */
  private static final double SHARED = 0.5;

  private int occurrences;
  private int strings;
  private int said;
  private final Map<String, Integer> towns = new TreeMap<>();
  private List<String> shorter = List.of();
  private final WrittenForms forms = new WrittenForms();

  /** One more string that names the institution so and so often. */
  void add(Decision.Named name, int times) {
    if (!name.shorter().isEmpty()) {
      shorter = name.shorter();
    }
    said += name.placing() == Decision.Named.Placing.SAID ? 1 : 0;
    occurrences += times;
    strings++;
    forms.add(name.shown(), times);
    if (!name.town().isEmpty()) {
      towns.merge(name.town(), 1, Integer::sum);
    }
  }

  /** Takes over another spelling's. */
  void add(Mentions other) {
    occurrences += other.occurrences;
    shorter = shorter.isEmpty() ? other.shorter : shorter;
    strings += other.strings;
    said += other.said;
    other.towns.forEach((town, times) -> towns.merge(town, times, Integer::sum));
  }

  /** The commonest form of the spelling, whatever was taken over. */
  String shown() {
    return forms.commonest();
  }

  int occurrences() {
    return occurrences;
  }

  /** Whether the country is in no string but by a place inside the name. */
  boolean isGuessed() {
    return said == 0;
  }

  int strings() {
    return strings;
  }

  /** What the name may be if that is known elsewhere. */
  List<String> shorter() {
    return shorter;
  }

  /** Whether most of the strings that give a town give this one. */
  boolean isMostlyIn(String town) {
    return 2 * towns.getOrDefault(town, 0) >= placed() && placed() > 0;
  }

  /** Whether no town speaks against one institution: none is given, or most are the other's too. */
  boolean mayBe(Mentions other) {
    if (towns.isEmpty() || other.towns.isEmpty()) {
      return true;
    }
    return shareIn(other) >= SHARED || other.shareIn(this) >= SHARED;
  }

  /** Whether towns speak for one institution. */
  boolean sharesTown(Mentions other) {
    return !towns.isEmpty() && !other.towns.isEmpty() && mayBe(other);
  }

  private double shareIn(Mentions other) {
    int shared =
        towns.entrySet().stream()
            .filter(entry -> other.towns.containsKey(entry.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return shared / (double) placed();
  }

  private int placed() {
    return towns.values().stream().mapToInt(Integer::intValue).sum();
  }
}
