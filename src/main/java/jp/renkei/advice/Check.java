package jp.renkei.advice;

import java.util.Locale;

/** What an organisation has in place, held against what the survey found others to do. */
public sealed interface Check permits PeerCheck, PracticeCheck, SupportCheck {

  /** What is known of one thing that an organisation may do. */
  enum State {
    IN_PLACE,
    MISSING,
    /** An outcome that was not chosen: one cannot do it, only gain it. */
    NOT_GAINED,
    /** Not answered: neither in place nor missing. */
    OPEN;

    /** The state of what was or was not chosen in answer to a question. */
    static State of(Answers answers, String question, String value) {
      if (!answers.answered(question)) {
        return OPEN;
      }
      return answers.chosen(question).contains(value) ? IN_PLACE : MISSING;
    }

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
