package jp.renkei.metrics;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A table that is read when it is first asked for, if it is still the one that was there when the
 * other tables of its folder were read. A small one is read whole and kept; of a {@linkplain
 * LargeTable large} one only the rows asked for are read and checked, and none is kept.
 *
 * @param <T> what a row is made into
 */
final class LateTable<T> {

  private final Path file;
  private final Map<String, Expectation> columns;
  private final String key;
  private final Optional<String> group;
  private final Function<IndicatorTable.Row, T> toRecord;
  private final boolean large;
  private final Optional<State> found;
  private Optional<Map<String, List<T>>> kept = Optional.empty();
  private Optional<LargeTable> places = Optional.empty();

  /**
   * A table that is not read yet.
   *
   * @param columns the columns that it must have, besides that of its group
   * @param key the column that names a row, within its group
   * @param group the column that names a row's group; a table without groups has one, {@link
   *     LargeTable#WHOLE}, and has to be there
   */
  LateTable(
      Path file,
      Map<String, Expectation> columns,
      String key,
      Optional<String> group,
      Function<IndicatorTable.Row, T> toRecord) {
    this.file = file;
    this.columns = withGroup(columns, group);
    this.key = key;
    this.group = group;
    this.toRecord = toRecord;
    this.large = LargeTable.isLarge(file);
    this.found = state();
  }

  private static Map<String, Expectation> withGroup(
      Map<String, Expectation> columns, Optional<String> group) {
    Map<String, Expectation> all = new LinkedHashMap<>();
    group.ifPresent(column -> all.put(column, Expectation.TEXT));
    all.putAll(columns);
    return all;
  }

  boolean isLarge() {
    return large;
  }

  /**
   * What the whole table holds, by group.
   *
   * @throws MetricsFaultsException with every fault of the table, or if it has been replaced
   */
  synchronized Map<String, List<T>> rows() {
    if (kept.isPresent()) {
      return kept.get();
    }
    requireUnchanged();
    Map<String, List<T>> rows = isMissing() ? Map.of() : read(TableText.open(file));
    kept = large ? Optional.empty() : Optional.of(rows);
    return rows;
  }

  /**
   * The rows with one of some keys, by group and in the table's order. Cost: of a large table one
   * pass over its bytes.
   *
   * @param keyOf a row's key, in what it is made into
   * @throws MetricsFaultsException as {@link #rows()}, but not for the faults of other rows alone
   */
  List<T> rows(Set<String> keys, Function<T, String> keyOf) {
    if (large) {
      return part(() -> all(read(LargeTable.rows(file, key, keys))));
    }
    return all(rows()).stream().filter(row -> keys.contains(keyOf.apply(row))).toList();
  }

  /**
   * Some rows of a group in the table's order; none where it has no more. Cost: of a large table
   * that of its bytes once, and from then on of the rows asked for.
   *
   * @throws MetricsFaultsException as {@link #rows()}, but not for the faults of other rows alone
   */
  List<T> rows(String name, int offset, int limit) {
    if (large) {
      return part(() -> all(read(places().rows(name, offset, limit))));
    }
    return rows().getOrDefault(name, List.of()).stream().skip(offset).limit(limit).toList();
  }

  /** The names of its groups, in the order of their first rows. */
  Set<String> groups() {
    return large ? part(() -> places().groups()) : rows().keySet();
  }

  private synchronized LargeTable places() {
    LargeTable table = places.orElseGet(() -> LargeTable.of(file, group));
    places = Optional.of(table);
    return table;
  }

  /** Where a part has a fault, the whole is checked, which names its row and all other faults. */
  private <P> P part(Supplier<P> reading) {
    requireUnchanged();
    try {
      return reading.get();
    } catch (MetricsFaultsException e) {
      IndicatorTable.forEach(file, TableText.open(file), columns, keys(), row -> {});
      throw e;
    }
  }

  private Map<String, List<T>> read(Reader text) {
    Map<String, List<T>> rows = new LinkedHashMap<>();
    IndicatorTable.forEach(
        file,
        text,
        columns,
        keys(),
        row ->
            rows.computeIfAbsent(groupOf(row), name -> new ArrayList<>()).add(toRecord.apply(row)));
    rows.replaceAll((name, list) -> Collections.unmodifiableList(list));
    return Collections.unmodifiableMap(rows);
  }

  private List<String> keys() {
    return group.map(column -> List.of(column, key)).orElse(List.of(key));
  }

  private String groupOf(IndicatorTable.Row row) {
    return group.map(row::text).orElse(LargeTable.WHOLE);
  }

  private static <T> List<T> all(Map<String, List<T>> rows) {
    return rows.values().stream().flatMap(List::stream).toList();
  }

  /** A table with groups, which a folder need not have. */
  private boolean isMissing() {
    return group.isPresent() && found.isEmpty();
  }

  private void requireUnchanged() {
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
