package jp.renkei.affiliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.renkei.affiliation.SpellingClusters.Spelling;
import jp.renkei.corpus.RawAffiliation;

/**
 * The names that no registry knows, over all strings: how often each spelling occurs, and as what
 * it is shown. Linear in the names found.
 */
final class OwnNames {

  /** A spelling as some string writes it out. */
  private record Form(Spelling spelling, String text) {}

  /** A form's text and how often it occurs. */
  private record Counted(String text, int times) {}

  private final Map<Spelling, Integer> occurrences = new HashMap<>();
  private final Map<Form, Integer> forms = new HashMap<>();

  private OwnNames() {}

  static OwnNames of(List<RawAffiliation> affiliations, Decision[] decisions) {
    OwnNames names = new OwnNames();
    for (int row = 0; row < decisions.length; row++) {
      int times = affiliations.get(row).occurrences();
      for (Decision.Found found : decisions[row].found()) {
        if (found instanceof Decision.Named name) {
          names.add(name, times);
        }
      }
    }
    return names;
  }

  private void add(Decision.Named name, int times) {
    occurrences.merge(name.spelling(), times, Integer::sum);
    forms.merge(new Form(name.spelling(), name.shown()), times, Integer::sum);
  }

  /** How often each spelling occurs. */
  Map<Spelling, Integer> occurrences() {
    return occurrences;
  }

  /** The commonest form of each spelling; of equally common ones the first by its letters. */
  Map<Spelling, String> shown() {
    Map<Spelling, Counted> commonest = HashMap.newHashMap(occurrences.size());
    forms.forEach(
        (form, times) ->
            commonest.merge(form.spelling(), new Counted(form.text(), times), OwnNames::commoner));
    Map<Spelling, String> shown = HashMap.newHashMap(commonest.size());
    commonest.forEach((spelling, form) -> shown.put(spelling, form.text()));
    return shown;
  }

  private static Counted commoner(Counted one, Counted other) {
    boolean first =
        one.times() == other.times()
            ? one.text().compareTo(other.text()) <= 0
            : one.times() > other.times();
    return first ? one : other;
  }
}
