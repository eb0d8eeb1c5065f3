package jp.renkei.rulebase;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files were refused; carries all their faults at once, in order of file and line. */
public final class RuleFaultsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** Refuses rule files for these faults, at least one. */
  public RuleFaultsException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
