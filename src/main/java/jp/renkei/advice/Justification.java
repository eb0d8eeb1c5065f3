package jp.renkei.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.renkei.rulebase.Firing;

/**
 * A firing with what its premises were derived by, and theirs in turn: all that its ground says.
 *
 * @param derivations empty where it rests on statements, figures and answers alone
 */
record Justification(Firing firing, List<Firing> derivations) {

  static Justification of(Firing firing, Map<Record, Firing> derivations) {
    List<Firing> found = new ArrayList<>(4);
    collect(firing, derivations, found);
    return new Justification(firing, found);
  }

  private static void collect(Firing firing, Map<Record, Firing> derivations, List<Firing> found) {
    for (Record premise : firing.premises()) {
      if (Concepts.DERIVED.contains(premise.getClass())) {
        Firing derivation = derivations.get(premise);
        found.add(derivation);
        collect(derivation, derivations, found);
      }
    }
  }
}
