package jp.renkei.synthetic;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What DuckDB alone needs for the pairs that the pipeline makes, by the statements of {@code
 * src/test/peers/pairs.sql}.
 *
 * <p>{@code mvn test -Dtest=DuckDbPeer -Dgroups=benchmark -DexcludedGroups=
 * -Dsynthetic.folder=/tmp/synthetic}; {@code -Dpeer.memory=8GB} limits its memory.
 */
@Tag("benchmark")
class DuckDbPeer {

  private static final Path SQL = Path.of("src/test/peers/pairs.sql");

  @Test
  void pairs() throws SQLException, IOException {
    String papers = System.getProperty("synthetic.folder", "target/synthetic") + "/papers";
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute("SET memory_limit = '" + System.getProperty("peer.memory", "8GB") + "'");
      statement.execute("SET preserve_insertion_order = false");
      for (String sql : Files.readString(SQL).replace("${papers}", papers).split("--------\n")) {
        run(statement, sql);
      }
    }
  }

  private static void run(Statement statement, String sql) throws SQLException, IOException {
    String table = sql.replaceFirst("(?s).*?CREATE TABLE (\\w+) AS.*", "$1");
    double busy = processorSeconds();
    long start = System.nanoTime();
    statement.execute(sql);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "DuckDB %s\t%.2f s\t%.2f s CPU\t%d MB\trows=%d%n",
        table, seconds, processorSeconds() - busy, peakMegabytes(), rows(statement, table));
  }

  private static long rows(Statement statement, String table) throws SQLException {
    try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
      count.next();
      return count.getLong(1);
    }
  }

  private static double processorSeconds() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime() / 1e9;
  }

  /** Largest resident set of this process so far, as Linux keeps it. */
  private static long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
