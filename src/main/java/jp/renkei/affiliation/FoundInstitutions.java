package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The institutions found in one string, none twice, each with its step: universities before the
 * others, each in the order of the string.
 */
final class FoundInstitutions {

  private record Stepped(Decision.Found institution, Step step) {}

  private final List<Stepped> all = new ArrayList<>(2);
  private int universities;

  void addUniversity(Decision.Found institution, Step step) {
    if (!contains(institution)) {
      all.add(universities++, new Stepped(institution, step));
    }
  }

  void addOther(Decision.Found institution, Step step) {
    if (!contains(institution)) {
      all.add(new Stepped(institution, step));
    }
  }

  private boolean contains(Decision.Found institution) {
    return all.stream().anyMatch(one -> one.institution.equals(institution));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean hasRegistered() {
    return all.stream().anyMatch(f -> f.institution instanceof Decision.Registered);
  }

  void removeNamed() {
    remove(Decision.Named.class::isInstance);
  }

  void removeAll(Collection<? extends Decision.Found> others) {
    remove(others::contains);
  }

  private void remove(Predicate<Decision.Found> unwanted) {
    for (int at = all.size() - 1; at >= 0; at--) {
      if (unwanted.test(all.get(at).institution)) {
        all.remove(at);
        universities -= at < universities ? 1 : 0;
      }
    }
  }

  List<Decision.Found> institutions() {
    return all.stream().map(Stepped::institution).toList();
  }

  int universities() {
    return universities;
  }

  /** How the first was found. */
  Step step() {
    return all.isEmpty() ? Step.NONE : all.getFirst().step;
  }
}
