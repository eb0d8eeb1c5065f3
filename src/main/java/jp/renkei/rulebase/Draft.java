package jp.renkei.rulebase;

import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written, before its names are understood; every token still knows its line.
 *
 * @param name the quoted name
 * @param notes the annotations
 * @param call what stands in {@code conclude( … )}, where it could be read
 * @param whole whether every part could be read
 */
record Draft(
    Token name, List<Note> notes, List<Pattern> patterns, Optional<Call> call, boolean whole) {

  /** {@code @key(value)}. */
  record Note(Token key, Token value) {}

  /** {@code Type( test, … )}, or the same after {@code not}. */
  record Pattern(boolean negated, Token type, List<Test> tests) {}

  /** {@code field operator operand …}; of a binding, the operand is the variable. */
  record Test(Operator operator, Token field, List<Token> operands) {}

  /** {@code Type( argument, … )}. */
  record Call(Token type, List<Token> arguments) {}

  /** How a field is asked. */
  enum Operator {
    BINDING,
    EQUAL,
    DIFFERENT,
    ONE_OF,
    NONE_OF
  }
}
