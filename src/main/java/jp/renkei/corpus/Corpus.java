package jp.renkei.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/**
 * The papers of all files, each once, in columns: what the stages from affiliations to networks
 * read. Papers, affiliations, keywords and concepts are numbered from 0 in the order of the files'
 * names and rows; the same files give the same numbers.
 *
 * <p>All of it lies in memory: about 4 bytes a mention, and the distinct strings. Arrays are
 * shared, not copied; who reads them leaves them as they are.
 */
public final class Corpus {

  private static final long FEW_PAPERS_BYTES = 500_000_000;

  private final Columns columns;
  private final Accounts accounts;

  Corpus(Columns columns, Accounts accounts) {
    this.columns = columns;
    this.accounts = accounts;
  }

  /** A corpus of few papers, duplicates joined as in a build; its store is a temporary folder. */
  public static Corpus of(List<Paper> papers) {
    try {
      Path folder = Files.createTempDirectory("renkei-corpus");
      try (Store store = Store.begin(folder, FEW_PAPERS_BYTES)) {
        Records records = new Records(store, GenericTitles.shipped());
        records.add(PaperBatch.of(papers));
        store.endRecords();
        return Joined.of(records, store, YearRange.ALL).corpus(List.of(), List.of());
      } finally {
        FileTrees.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
}
