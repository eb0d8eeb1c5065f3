package jp.renkei.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the papers of files into the records, and keeps account of them. */
final class Intake {

  private final Records records;
  private final Progress progress;
  private final List<FileAccount> accounts = new ArrayList<>();
  private final List<CorpusFault> faults = new ArrayList<>();

  Intake(Records records, Progress progress) {
    this.records = records;
    this.progress = progress;
  }

  Records records() {
    return records;
  }

  List<FileAccount> accounts() {
    return accounts;
  }

  List<CorpusFault> faults() {
    return faults;
  }

  void take(List<Path> files) {
    long total = files.stream().mapToLong(file -> file.toFile().length()).sum();
    try (Reading reading = new Reading(files)) {
      Records.Mark fileStart = records.mark();
      while (true) {
        switch (reading.next()) {
          case Reading.Batch(PaperBatch papers) -> records.add(papers);
          case Reading.FileEnd(FileAccount account) -> {
            accounts.add(account);
            fileStart = records.mark();
          }
          case Reading.FileBroken(CorpusFault fault) -> {
            faults.add(fault);
            records.returnTo(fileStart);
          }
          case Reading.Failed(RuntimeException cause) -> throw cause;
          case Reading.End end -> {
            return;
          }
        }
        progress.at(records.size(), reading.bytes(), total);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while papers were read", e);
    }
  }
}
