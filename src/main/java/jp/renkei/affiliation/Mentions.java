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
  private final Map<String, Integer> towns = new TreeMap<>();
  private List<String> shorter = List.of();

  /**
   * One more string.
   *
   * @param town after the name, or empty
   * @param keys what the name may be if that is known elsewhere
   * @param times how often the string occurs
   */
  void add(String town, List<String> keys, int times) {
    if (!keys.isEmpty()) {
      shorter = keys;
    }
    occurrences += times;
    strings++;
    if (!town.isEmpty()) {
      towns.merge(town, 1, Integer::sum);
    }
  }

  /** Takes over another spelling's. */
  void add(Mentions other) {
    occurrences += other.occurrences;
    shorter = shorter.isEmpty() ? other.shorter : shorter;
    strings += other.strings;
    other.towns.forEach((town, times) -> towns.merge(town, times, Integer::sum));
  }

  int occurrences() {
    return occurrences;
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
