package jp.renkei.rulebase;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The concepts that rules may speak of, by where their facts come from.
 *
 * @param stated known whatever is answered: statements, figures
 * @param answers there only when answered, or to say that it was not
 * @param derived concluded by rules
 */
public record FactTypes(
    Set<Class<? extends Record>> stated,
    Set<Class<? extends Record>> answers,
    Set<Class<? extends Record>> derived) {

  /** Refuses types that the engine or the rule grammar could not name. */
  public FactTypes {
    stated = Set.copyOf(stated);
    answers = Set.copyOf(answers);
    derived = Set.copyOf(derived);
    Map<String, Class<?>> named = new TreeMap<>();
    for (var types : List.of(stated, answers, derived)) {
      for (var type : types) {
        requireUsable(type);
        if (named.put(type.getSimpleName(), type) != null) {
          throw new IllegalArgumentException("fact type named twice: " + type.getSimpleName());
        }
      }
    }
  }

  /** The types by the simple names that rules use, in alphabetical order. */
  Map<String, Class<? extends Record>> byName() {
    Map<String, Class<? extends Record>> named = new TreeMap<>();
    for (var types : List.of(stated, answers, derived)) {
      types.forEach(type -> named.put(type.getSimpleName(), type));
    }
    return named;
  }

  Optional<Class<? extends Record>> named(String simpleName) {
    return Optional.ofNullable(byName().get(simpleName));
  }

  private static void requireUsable(Class<? extends Record> type) {
    if (!Modifier.isPublic(type.getModifiers()) || type.getEnclosingClass() != null) {
      throw new IllegalArgumentException("fact type is no public top-level record: " + type);
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() != String.class) {
        throw new IllegalArgumentException(
            "fact type %s: component %s is no String".formatted(type, component.getName()));
      }
    }
  }
}
