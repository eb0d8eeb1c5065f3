package jp.renkei.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
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

  private static final String LOG = "records.tsv";
  private static final String DATABASE = "records.duckdb";
  private static final String SPILL = "spill";

  /** What a thread works with at the survey's size, so that many cores do not ask for more. */
  private static final long BYTES_A_THREAD = 32L << 20;

  private static final String LOAD =
      """
      CREATE TABLE records AS SELECT * FROM read_csv('%s', delim = '\t', quote = '', escape = '',
        header = false, auto_detect = false, max_line_size = %d, buffer_size = %d,
        columns = {'id': 'INTEGER', 'title_key': 'BIGINT', 'doi': 'VARCHAR', 'title': 'VARCHAR'})
      """;

  private final Path folder;
  private final Connection connection;
  private final FileChannel log;
  private final OutputStream records;
  private final Utf8 line = new Utf8(1 << 10);

  /**
   * In bytes, at least DuckDB's own bound. The file is taken in by buffers of two such lines: with
   * a bound that no line ever reaches the buffers took 250 MB, and twice the time.
   */
  private long longestLine = 2_000_000;

  private Store(Path folder, Connection connection, FileChannel log) {
    this.folder = folder;
    this.connection = connection;
    this.log = log;
    records = new BufferedOutputStream(Channels.newOutputStream(log), 1 << 18);
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

  /** Takes in a record. */
  void append(int id, long titleKey, PaperBatch papers, int paper) {
    line.clear();
    line.append(id + "\t" + titleKey + "\t");
    append(papers.text, papers.dois, paper, "\t");
    append(papers.text, papers.titles, paper, "\n");
    longestLine = Math.max(longestLine, line.size());
    try {
      records.write(line.bytes(), 0, line.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(Utf8 texts, Spans column, int paper, String behind) {
    line.append(texts.bytes(), column.from(paper), column.to(paper));
    line.append(behind);
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
      run(LOAD.formatted(file.toString().replace("'", "''"), longestLine, 2 * longestLine));
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
