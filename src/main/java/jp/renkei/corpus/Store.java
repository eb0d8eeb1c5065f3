package jp.renkei.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/**
 * The column store of a build, DuckDB in a file of its own: what of each record is not needed in
 * memory, and the questions that look at all records at once. What does not fit into its memory
 * limit it keeps in the same folder.
 *
 * <p>Records are first written to a plain file, which DuckDB then takes in on all cores: a million
 * took 2.5 s of processor time, by its appender 4.7 s. Its files are removed when the store is
 * closed, and those that an interruption left behind when the next is begun.
 */
final class Store implements AutoCloseable {

  /** The key of a record without DOI. */
  static final long NO_DOI = 0;

  private static final String LOG = "records.tsv";
  private static final String DATABASE = "records.duckdb";
  private static final String SPILL = "spill";

  /** What a thread works with at the survey's size, so that many cores do not ask for more. */
  private static final long BYTES_A_THREAD = 32L << 20;

  private static final String LOAD =
      """
      CREATE TABLE records AS SELECT * FROM read_csv('%s', delim = '\t', quote = '', escape = '',
        header = false, auto_detect = false,
        columns = {'id': 'INTEGER', 'title_key': 'BIGINT', 'doi_key': 'BIGINT'})
      """;

  private final Path folder;
  private final Connection connection;
  private final FileChannel log;
  private final Writer records;

  private Store(Path folder, Connection connection, FileChannel log) {
    this.folder = folder;
    this.connection = connection;
    this.log = log;
    records = new BufferedWriter(Channels.newWriter(log, StandardCharsets.US_ASCII), 1 << 18);
  }

  /** An empty store in a folder; what an earlier one left there is discarded. */
  static Store begin(Path folder, long memoryBytes) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", memoryBytes / 1_000_000 + "MB");
    settings.setProperty("threads", String.valueOf(threads(memoryBytes)));
    settings.setProperty("temp_directory", folder.resolve(SPILL).toString());
    try {
      discard(folder);
      Files.createDirectories(folder);
      FileChannel log =
          FileChannel.open(
              folder.resolve(LOG), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      String url = "jdbc:duckdb:" + folder.resolve(DATABASE);
      return new Store(folder, DriverManager.getConnection(url, settings), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new StoreException(e);
    }
  }

  private static long threads(long memoryBytes) {
    int cores = Runtime.getRuntime().availableProcessors();
    return Math.max(1, Math.min(cores, memoryBytes / BYTES_A_THREAD));
  }

  /** Removes a store's own files, and no other. */
  private static void discard(Path folder) throws IOException {
    for (String name : List.of(LOG, DATABASE, DATABASE + ".wal")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    FileTrees.delete(folder.resolve(SPILL));
  }

  /**
   * Takes in a record.
   *
   * @param titleKey equal for records of one title, or {@link GenericTitles#NONE}
   * @param doiKey equal for records of one DOI, or {@link #NO_DOI}
   */
  void append(int id, long titleKey, long doiKey) {
    try {
      records.append(id + "\t" + titleKey + "\t" + doiKey + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the records until now end. */
  long mark() {
    try {
      records.flush();
      return log.position();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets the records behind a mark. */
  void returnTo(long mark) {
    try {
      records.flush();
      log.truncate(mark);
      log.position(mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After the last record: all of them can be asked for. */
  void endRecords() {
    Path file = folder.resolve(LOG);
    try {
      records.close();
      run("SET force_compression = 'uncompressed'");
      run(LOAD.formatted(file.toString().replace("'", "''")));
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String sql) {
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

  /** Removes what the store keeps on the disk. */
  @Override
  public void close() {
    try {
      connection.close();
      log.close();
      discard(folder);
    } catch (SQLException e) {
      throw new StoreException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is done with a row of an answer. */
  @FunctionalInterface
  interface Row {
    void take(ResultSet row) throws SQLException;
  }
}
