package jp.renkei.advice;

import java.util.List;

/** An answers document that cannot be used, with everything that is wrong with it at once. */
public final class InvalidAnswersException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<AnswerFault> faults;

  InvalidAnswersException(List<AnswerFault> faults) {
    super(faults.getFirst().pointer() + ": " + faults.getFirst().detail().en());
    this.faults = List.copyOf(faults);
  }

  /** All faults, in the order of the document. */
  public List<AnswerFault> faults() {
    return faults;
  }
}
