package jp.renkei.keyword;

import java.util.List;
import java.util.stream.Collectors;

/** The seeds cannot be used; all the faults that were found, at once. */
public final class SeedFaultsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<SeedFault> faults;

  SeedFaultsException(List<SeedFault> faults) {
    super(faults.stream().map(SeedFault::en).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** In the order of files and lines. */
  public List<SeedFault> faults() {
    return faults;
  }
}
