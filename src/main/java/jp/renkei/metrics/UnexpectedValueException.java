package jp.renkei.metrics;

/** A record refuses the value of one of its components. */
final class UnexpectedValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String component;
  private final Expectation expected;

  UnexpectedValueException(String component, Object value, Expectation expected) {
    super(component + " is " + value + ", expected " + expected.en());
    this.component = component;
    this.expected = expected;
  }

  String component() {
    return component;
  }

  Expectation expected() {
    return expected;
  }
}
