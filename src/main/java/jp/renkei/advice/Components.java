package jp.renkei.advice;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the components of fact records by name. */
final class Components {

  private Components() {}

  static String text(Record fact, String name) {
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        return text(fact, component);
      }
    }
    throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no " + name);
  }

  /** The value of a component, if the fact has one of that name. */
  static Optional<String> find(Record fact, String name) {
    return Stream.of(fact.getClass().getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .map(component -> text(fact, component))
        .findFirst();
  }

  static String text(Record fact, RecordComponent component) {
    try {
      return String.valueOf(component.getAccessor().invoke(fact));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("fact records are public", e);
    }
  }
}
