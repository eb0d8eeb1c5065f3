package jp.renkei.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The column store of a corpus, DuckDB in a file of its own. Titles and DOIs live here alone; what
 * does not fit into its memory limit it keeps in a folder beside the file.
 *
 * <p>A store under construction bears another name until it is complete, so that one that an
 * interruption left behind is never taken for a corpus.
 */
final class Store implements AutoCloseable {

  private static final String FILE = "corpus.duckdb";
  private static final String UNFINISHED = "corpus.duckdb.unfinished";
  private static final String SPILL = "corpus.duckdb.spill";

  private final DuckDBConnection connection;
  private DuckDBAppender records;

  private Store(DuckDBConnection connection) {
    this.connection = connection;
  }

  /** An empty store in a folder; what an earlier build left there is discarded. */
  static Store begin(Path folder, long memoryBytes) {
    try {
      Files.createDirectories(folder);
      for (String name : List.of(FILE, UNFINISHED, UNFINISHED + ".wal")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      FileTrees.delete(folder.resolve(SPILL));
      return begin(connect(folder.resolve(UNFINISHED), settings(folder, memoryBytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty store in memory, for few papers. */
  static Store inMemory() {
    return begin(connect(Path.of(""), new Properties()));
  }

  /** The complete store of a folder. */
  static Store open(Path folder) {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      throw new CorpusFaultsException(
          List.of(new CorpusFault(file, 0, "", PaperFileExpectation.FILE)));
    }
    Properties settings = new Properties();
    settings.setProperty("access_mode", "READ_ONLY");
    return new Store(connect(file, settings));
  }

  private static Store begin(DuckDBConnection connection) {
    Store store = new Store(connection);
    store.run("CREATE TABLE records (id INTEGER, title_key BIGINT, doi VARCHAR, title VARCHAR)");
    store.records = store.appender("records");
    return store;
  }

  private static Properties settings(Path folder, long memoryBytes) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", memoryBytes / 1_000_000 + "MB");
    settings.setProperty("temp_directory", folder.resolve(SPILL).toString());
    return settings;
  }

  private static DuckDBConnection connect(Path file, Properties settings) {
    try {
      return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Under its final name: closes this store, then opens it again to be read. */
  Store finish(Path folder) {
    run("DROP TABLE records");
    run("CHECKPOINT");
    close();
    try {
      FileTrees.delete(folder.resolve(SPILL));
      Files.move(folder.resolve(UNFINISHED), folder.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open(folder);
  }

  void append(int row, long titleKey, String doi, String title) {
    try {
      records.beginRow().append(row).append(titleKey).append(doi).append(title).endRow();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  void deleteFrom(int row) {
    flush(records);
    run("DELETE FROM records WHERE id >= " + row);
  }

  /** After the last record. */
  void endRecords() {
    close(records);
  }

  DuckDBAppender appender(String table) {
    try {
      return connection.createAppender(table);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** Calls {@code row} with each row of the answer. */
  void query(String sql, Row row) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        row.take(rows);
      }
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private static void flush(DuckDBAppender appender) {
    try {
      appender.flush();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  static void close(DuckDBAppender appender) {
    try {
      appender.close();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  /** What is done with a row of an answer. */
  @FunctionalInterface
  interface Row {
    void take(ResultSet row) throws SQLException;
  }
}
