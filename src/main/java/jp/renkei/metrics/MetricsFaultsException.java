package jp.renkei.metrics;

import java.util.List;
import java.util.stream.Collectors;

/** The figures cannot be used; all the faults that were found, at once. */
public final class MetricsFaultsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<MetricsFault> faults;

  /** With at least one fault. */
  public MetricsFaultsException(List<MetricsFault> faults) {
    super(faults.stream().map(MetricsFault::en).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  static void throwIfAny(List<MetricsFault> faults) {
    if (!faults.isEmpty()) {
      throw new MetricsFaultsException(faults);
    }
  }

  /** In the order of files, rows and columns. */
  public List<MetricsFault> faults() {
    return faults;
  }
}
