package jp.renkei.rulebase;

import java.util.List;

/** What a condition asks of one field of a fact. */
public sealed interface Constraint {

  /** The record component concerned. */
  String field();

  /** {@code $variable : field}. */
  record Binding(String variable, String field) implements Constraint {}

  /** {@code field == value}. */
  record Equal(String field, Value value) implements Constraint {}

  /** {@code field != value}; stated types only. */
  record Different(String field, Value value) implements Constraint {}

  /** {@code field in ( "a", "b" )}. */
  record OneOf(String field, List<String> texts) implements Constraint {
    public OneOf {
      texts = List.copyOf(texts);
    }
  }

  /** {@code field not in ( "a", "b" )}; stated types only. */
  record NoneOf(String field, List<String> texts) implements Constraint {
    public NoneOf {
      texts = List.copyOf(texts);
    }
  }
}
