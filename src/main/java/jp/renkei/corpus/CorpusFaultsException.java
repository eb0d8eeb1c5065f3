package jp.renkei.corpus;

import java.util.List;
import java.util.stream.Collectors;

/** Files of papers cannot be read; all the faults that were found, at once. */
public final class CorpusFaultsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CorpusFault> faults;

  CorpusFaultsException(List<CorpusFault> faults) {
    super(faults.stream().map(CorpusFault::en).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** In the order of reading. */
  public List<CorpusFault> faults() {
    return faults;
  }
}
