package jp.renkei.affiliation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** How strings write one spelling out, and how often; mostly all write it in one way. */
final class WrittenForms {

  /** Rather not in capitals throughout. */
  private static final Comparator<String> ORDER =
      Comparator.comparingLong(WrittenForms::capitals).thenComparing(Comparator.naturalOrder());

  private String commonest = "";
  private int times;

  /** How often each form was written; empty as long as there is one. */
  private Map<String, Integer> all = Map.of();

  void add(String text, int added) {
    if (commonest.isEmpty()) {
      commonest = text;
    }
    if (all.isEmpty() && commonest.equals(text)) {
      times += added;
      return;
    }
    if (all.isEmpty()) {
      all = new HashMap<>(Map.of(commonest, times));
    }
    choose(text, all.merge(text, added, Integer::sum));
  }

  private void choose(String text, int now) {
    if (now > times || now == times && ORDER.compare(text, commonest) < 0) {
      commonest = text;
    }
    times = Math.max(times, now);
  }

  private static long capitals(String text) {
    return text.chars().filter(Character::isUpperCase).count();
  }

  /**
   * The commonest; of equally common ones that with fewest capitals, then the first by its letters.
   */
  String commonest() {
    return commonest;
  }
}
