package jp.renkei.knowledge;

/**
 * A way in which the survey is held against itself.
 *
 * @param name the name of its file
 * @param problem what is wrong where it finds something
 * @param principle why that must not be
 * @param solution what is done about it
 * @param weight what its findings matter for
 */
public record AuditCheck(String name, Text problem, Text principle, Text solution, Weight weight) {

  /** What findings matter for; the order is that in which they are told. */
  public enum Weight {
    /** Their reading changes or touches what is advised. */
    ADVICE,
    /** They concern figures and statements as printed. */
    RECORD,
    /** One thing is spelt in two ways. */
    SPELLING
  }
}
