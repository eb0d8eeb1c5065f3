package jp.renkei.knowledge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A query file as the list of records that it projects the ontology to: one row, one record. */
final class Projection<R extends Record> {
  private final Class<R> type;
  private final ReadOnlyQuery query;
  private final List<String> components;

  private Projection(Class<R> type, ReadOnlyQuery query) {
    this.type = type;
    this.query = query;
    this.components =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  static <R extends Record> List<R> facts(Class<R> type, ReadOnlyQuery query, Queries queries) {
    Projection<R> projection = new Projection<>(type, query);
    projection.requireStrings();
    projection.requireSameNames();
    return projection.records(queries.select(query));
  }

  private void requireStrings() {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() != String.class) {
        throw fault(
            "記録 " + type.getSimpleName() + " の " + component.getName() + " は文字列ではありません。",
            component.getName() + " of record " + type.getSimpleName() + " is not a String.");
      }
    }
  }

  private void requireSameNames() {
    List<String> variables = query.query().getResultVars();
    if (!variables.equals(components)) {
      throw fault(
          "SELECT の変数は "
              + variables
              + " ですが、記録 "
              + type.getSimpleName()
              + " の要素は "
              + components
              + " です。名と順を揃えてください。",
          "SELECT has the variables "
              + variables
              + " but record "
              + type.getSimpleName()
              + " has the components "
              + components
              + "; give both the same names in the same order.");
    }
  }

  private List<R> records(List<Map<String, String>> rows) {
    List<R> records = new ArrayList<>(rows.size());
    for (Map<String, String> row : rows) {
      for (String component : components) {
        if (!row.containsKey(component)) {
          throw fault(
              "?" + component + " の値がない行があります: " + row,
              "a row leaves ?" + component + " unbound: " + row);
        }
      }
      records.add(record(row));
    }
    return List.copyOf(records);
  }

  private R record(Map<String, String> row) {
    try {
      Constructor<R> constructor =
          type.getDeclaredConstructor(
              components.stream().map(name -> String.class).toArray(Class<?>[]::new));
      constructor.trySetAccessible();
      return constructor.newInstance(components.stream().map(row::get).toArray());
    } catch (InvocationTargetException e) {
      throw fault(
          "記録 " + type.getSimpleName() + " が値を受け付けません: " + row,
          "record " + type.getSimpleName() + " refuses " + row + ": " + e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be constructed from strings", e);
    }
  }

  private KnowledgeException fault(String ja, String en) {
    return ReadOnlyQuery.fault(query.name(), 0, ja, en);
  }
}
