package jp.renkei.affiliation;

import java.util.List;

/** A registry file that cannot be used, with every fault found in it up to a bound. */
public final class RegistryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * One fault of the file.
   *
   * @param line counted from 1; 0 for the file as a whole
   * @param found the value found
   * @param expected what was expected there, and what to try
   */
  public record Fault(long line, String found, String expected) {}

  private final transient List<Fault> faults;
  private final String file;

  RegistryException(String file, List<Fault> faults) {
    super(file + ":" + faults.getFirst().line() + ": " + faults.getFirst().expected());
    this.file = file;
    this.faults = List.copyOf(faults);
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The faults in the file's order, at least one. */
  public List<Fault> faults() {
    return faults;
  }
}
