package jp.renkei.advice;

import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * A conclusion as a scenario writes it: {@code SpeaksFor(region:hub, strong)}.
 *
 * @param arguments one for each component of the type; {@link #ANY} stands for whatever it is
 */
record ExpectedConclusion(Class<? extends Record> type, List<String> arguments) {

  static final String ANY = "any";

  ExpectedConclusion {
    arguments = List.copyOf(arguments);
  }

  /** A conclusion that was drawn, in the words of a scenario. */
  static ExpectedConclusion of(Record conclusion) {
    return new ExpectedConclusion(
        conclusion.getClass(),
        List.of(conclusion.getClass().getRecordComponents()).stream()
            .map(component -> Components.text(conclusion, component))
            .toList());
  }

  boolean isMetBy(Record conclusion) {
    return conclusion.getClass() == type && accepts(of(conclusion).arguments);
  }

  private boolean accepts(List<String> values) {
    for (int i = 0; i < arguments.size(); i++) {
      if (!arguments.get(i).equals(ANY) && !arguments.get(i).equals(values.get(i))) {
        return false;
      }
    }
    return true;
  }

  RecordComponent component(int index) {
    return type.getRecordComponents()[index];
  }

  @Override
  public String toString() {
    return type.getSimpleName() + "(" + String.join(", ", arguments) + ")";
  }
}
