package jp.renkei.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The papers of all files, each once, in columns: what the stages from affiliations to networks
 * read. Papers, affiliations, keywords and concepts are numbered from 0 in the order of the files'
 * names and rows; the same files give the same numbers.
 *
 * <p>All but title and DOI lies in memory: about 4 bytes a mention and the distinct strings. Arrays
 * are shared, not copied; who reads them leaves them as they are.
 */
public final class Corpus implements AutoCloseable {

  private static final long FEW_PAPERS_BYTES = 500_000_000;

  private final Store store;
  private final Columns columns;
  private final Accounts accounts;

  Corpus(Store store, Columns columns, Accounts accounts) {
    this.store = store;
    this.columns = columns;
    this.accounts = accounts;
  }

  /** A corpus of few papers, duplicates joined as in a build; its store is a temporary folder. */
  public static Corpus of(List<Paper> papers) {
    Store store = Store.begin(temporaryFolder(), FEW_PAPERS_BYTES);
    Records records = new Records(store, GenericTitles.shipped());
    records.add(PaperBatch.of(papers));
    store.endRecords();
    return Joined.of(records, store, YearRange.ALL).corpus(store, List.of(), List.of());
  }

  /** The number of papers. */
  public int papers() {
    return columns.years().length;
  }

  /** The year of each paper, 0 where it is unknown. */
  public short[] years() {
    return columns.years();
  }

  /** The source of a paper: of the most trusted of its records. */
  public Source source(int paper) {
    return Source.values()[columns.sources()[paper]];
  }

  /** The papers whose author list the database cut short. */
  public BitSet authorsCut() {
    return columns.authorsCut();
  }

  /** Paper → the affiliations of its authors. */
  public Incidence affiliations() {
    return columns.affiliations();
  }

  /** The affiliations, by number. */
  public List<RawAffiliation> rawAffiliations() {
    return columns.rawAffiliations();
  }

  /** Paper → its keywords. */
  public Incidence keywords() {
    return columns.keywords();
  }

  /**
   * The keywords by number, each in the spelling in which it came first; spellings that differ in
   * case and blanks alone are one keyword.
   */
  public List<String> keywordTexts() {
    return columns.keywordTexts();
  }

  /** Paper → its concepts in the ACM Computing Classification System. */
  public Incidence concepts() {
    return columns.concepts();
  }

  /** The paths of the concepts, by number. */
  public List<String> conceptPaths() {
    return columns.conceptPaths();
  }

  /** What became of each row that was read. */
  public Accounts accounts() {
    return accounts;
  }

  /** The DOI of a paper in lower case, or empty. Asks the store: for single papers. */
  public String doi(int paper) {
    return text("doi", columns.identified()[paper]);
  }

  /** The title of a paper, or empty. Asks the store: for single papers. */
  public String title(int paper) {
    return text("title", columns.titled()[paper]);
  }

  private String text(String column, int record) {
    List<String> found = new ArrayList<>();
    store.query(
        "SELECT coalesce(" + column + ", '') FROM records WHERE id = " + record,
        row -> found.add(row.getString(1)));
    return found.getFirst();
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("renkei-corpus");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes and removes the store; what lies in memory stays readable, titles and DOIs do not. */
  @Override
  public void close() {
    store.close();
  }
}
