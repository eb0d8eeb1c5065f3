package jp.renkei.corpus;

import java.util.List;

/**
 * What became of everything that was read. {@code rows read = papers + duplicates by DOI +
 * duplicates by title + outside the years}.
 *
 * @param files one account for each file that was read whole, in the order of reading
 * @param faults the files that could not be read, where a build goes on without them
 * @param papers papers of the corpus
 * @param duplicatesByDoi records joined to another of the same DOI
 * @param duplicatesByTitle records joined to another of the same title, a year at most apart, with
 *     an author in common
 * @param outsideYears papers published outside the years asked for, or in an unknown year where
 *     years were asked for
 * @param withoutAffiliation papers none of whose authors has an affiliation
 * @param authorsCut papers whose author list the database cut short
 * @param acmJoined papers of the ACM Digital Library that were joined with a record of OpenAlex,
 *     and so have affiliations where it knows them
 * @param acmAlone papers of the ACM Digital Library that were not
 */
public record Accounts(
    List<FileAccount> files,
    List<CorpusFault> faults,
    long papers,
    long duplicatesByDoi,
    long duplicatesByTitle,
    long outsideYears,
    long withoutAffiliation,
    long authorsCut,
    long acmJoined,
    long acmAlone) {

  public Accounts {
    files = List.copyOf(files);
    faults = List.copyOf(faults);
  }

  /** Rows of all files that became a record of a paper. */
  public long rowsRead() {
    return files.stream().mapToLong(FileAccount::read).sum();
  }

  /** Rows of all files that did not. */
  public long rowsSkipped() {
    return files.stream().mapToLong(FileAccount::skippedRows).sum();
  }

  /** Rows of all files by the independent counter. */
  public long rowsCounted() {
    return files.stream().mapToLong(FileAccount::counted).sum();
  }
}
