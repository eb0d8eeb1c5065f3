package jp.renkei.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * From files of papers to a corpus.
 *
 * @param folder where the store is made; what an earlier build left there is discarded
 * @param memoryBytes what the store may take beside the Java heap
 * @param years of publication that are wanted
 * @param policy about files that cannot be read
 * @param progress is told how far the reading has come
 */
public record CorpusBuild(
    Path folder, long memoryBytes, YearRange years, FaultPolicy policy, Progress progress) {

  /**
   * Reads files and all files below folders, in the order of their names.
   *
   * @throws CorpusFaultsException with the faults of all files, if there are any and the policy is
   *     {@link FaultPolicy#REFUSE}; or if no file of papers is found
   */
  public Corpus read(List<Path> filesAndFolders) {
    throw new UnsupportedOperationException("readers follow");
  }
}
