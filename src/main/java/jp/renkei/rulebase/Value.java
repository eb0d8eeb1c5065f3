package jp.renkei.rulebase;

/** What a field is compared with, or what a conclusion is made of. */
public sealed interface Value {

  /** A text written in the rule. */
  record Literal(String text) implements Value {}

  /** What {@code $name} was bound to, its name without the dollar sign. */
  record Variable(String name) implements Value {}
}
