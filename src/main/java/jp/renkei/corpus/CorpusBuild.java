package jp.renkei.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * From files of papers to a corpus.
 *
 * <p>One pass over the files: one thread parses, the calling one takes in. A build that is
 * interrupted leaves a folder that the next build in it discards.
 *
 * @param folder of the store while papers are read; what an interrupted build left there is
 *     discarded
 * @param memoryBytes what the store may take beside the Java heap, {@link #LEAST_MEMORY_BYTES} or
 *     more; what is above it goes to the disk
 * @param years of publication that are wanted
 * @param policy about files that cannot be read
 * @param progress is told how far the reading has come
 */
public record CorpusBuild(
    Path folder, long memoryBytes, YearRange years, FaultPolicy policy, Progress progress) {

  /** With less the store cannot hold what it works on; the survey's papers were read with it. */
  public static final long LEAST_MEMORY_BYTES = 64L << 20;

  /** Refuses less memory than the least. */
  public CorpusBuild {
    if (memoryBytes < LEAST_MEMORY_BYTES) {
      throw new IllegalArgumentException(
          "memoryBytes is " + memoryBytes + ", expected " + LEAST_MEMORY_BYTES + " or more");
    }
  }

  /**
   * Reads files, and all files below folders but hidden ones, in the order of their names, each
   * once.
   *
   * @throws CorpusFaultsException with the faults of all files, if there are any and the policy is
   *     {@link FaultPolicy#REFUSE}; or if no file can be read
   */
  public Corpus read(List<Path> filesAndFolders) {
    List<Path> files = files(filesAndFolders);
    try (Store store = Store.begin(folder, memoryBytes)) {
      Intake intake = new Intake(new Records(store, GenericTitles.shipped()), progress);
      intake.take(files);
      demandFiles(intake, filesAndFolders);
      store.endRecords();
      return Joined.of(intake.records(), store, years).corpus(intake.accounts(), intake.faults());
    }
  }

  private void demandFiles(Intake intake, List<Path> named) {
    if (!intake.faults().isEmpty()
        && (policy == FaultPolicy.REFUSE || intake.accounts().isEmpty())) {
      throw new CorpusFaultsException(intake.faults());
    }
    if (intake.accounts().isEmpty()) {
      Path place = named.isEmpty() ? Path.of(".") : named.getFirst();
      throw new CorpusFaultsException(
          List.of(new CorpusFault(place, 0, "", PaperFileExpectation.PAPERS)));
    }
  }

  private static List<Path> files(List<Path> filesAndFolders) {
    TreeMap<Path, Path> files = new TreeMap<>();
    for (Path named : filesAndFolders) {
      try {
        (Files.isDirectory(named) ? visible(named) : List.of(named.normalize()))
            .forEach(file -> files.putIfAbsent(file.toAbsolutePath(), file));
      } catch (IOException | UncheckedIOException e) {
        throw new CorpusFaultsException(
            List.of(new CorpusFault(named, 0, "", PaperFileExpectation.FILE)));
      }
    }
    return new ArrayList<>(files.values());
  }

  private static List<Path> visible(Path folder) throws IOException {
    return FileTrees.files(folder).stream()
        .filter(file -> !isHidden(folder.relativize(file)))
        .map(Path::normalize)
        .toList();
  }

  /** A file is hidden by its own name and by that of any folder it lies in. */
  private static boolean isHidden(Path withinFolder) {
    for (Path name : withinFolder) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
