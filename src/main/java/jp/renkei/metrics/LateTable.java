package jp.renkei.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A table that is read when it is first asked for, if it is still the one that was there when the
 * other tables of its folder were read.
 *
 * @param <T> what its rows are made into
 */
final class LateTable<T> {

  private final Path file;
  private final Supplier<T> reading;
  private final Optional<State> found;
  private Optional<T> rows = Optional.empty();

  LateTable(Path file, Supplier<T> reading) {
    this.file = file;
    this.reading = reading;
    this.found = state();
  }

  /**
   * What the table holds, kept from then on.
   *
   * @throws MetricsFaultsException with every fault of the table, or if it has been replaced
   */
  synchronized T rows() {
    if (rows.isEmpty()) {
      requireUnchanged();
      rows = Optional.of(reading.get());
    }
    return rows.get();
  }

  synchronized boolean isRead() {
    return rows.isPresent();
  }

  void requireUnchanged() {
    if (!state().equals(found)) {
      throw TableText.fault(file, "", Expectation.UNCHANGED);
    }
  }

  private Optional<State> state() {
    try {
      return Files.exists(file)
          ? Optional.of(new State(Files.getLastModifiedTime(file), Files.size(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw TableText.fault(file, "", Expectation.FILE);
    }
  }

  /** By what another table is told: one copied with its time has mostly another length. */
  private record State(FileTime modified, long bytes) {}
}
