package jp.renkei.rulebase;

import java.util.List;

/** What a rule concludes: a derived fact type with one value for each of its fields. */
public record Conclusion(Class<? extends Record> type, List<Value> arguments) {
  public Conclusion {
    arguments = List.copyOf(arguments);
  }
}
