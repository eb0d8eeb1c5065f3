package jp.renkei.rulebase;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The fields of facts, read through their record components. */
final class Fields {
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Fields() {}

  static List<String> names(Class<? extends Record> type) {
    return Arrays.stream(COMPONENTS.get(type)).map(RecordComponent::getName).toList();
  }

  static String value(Record fact, String field) {
    for (RecordComponent component : COMPONENTS.get(fact.getClass())) {
      if (component.getName().equals(field)) {
        return read(fact, component.getAccessor());
      }
    }
    throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no " + field);
  }

  /** All values of a fact as one text, by which facts of a type are put in order. */
  static String key(Record fact) {
    StringBuilder key = new StringBuilder();
    for (RecordComponent component : COMPONENTS.get(fact.getClass())) {
      key.append(read(fact, component.getAccessor())).append('\0');
    }
    return key.toString();
  }

  /**
   * Refuses a fact that lacks a value, as the engine takes one null for equal to another.
   *
   * @throws IllegalArgumentException naming type and component
   */
  static void requireValues(Record fact) {
    for (RecordComponent component : COMPONENTS.get(fact.getClass())) {
      if (read(fact, component.getAccessor()) == null) {
        throw new IllegalArgumentException(
            "a %s has no %s".formatted(fact.getClass().getSimpleName(), component.getName()));
      }
    }
  }

  private static String read(Record fact, Method accessor) {
    try {
      return (String) accessor.invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + fact.getClass(), e);
    }
  }
}
