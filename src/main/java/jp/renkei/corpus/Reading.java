package jp.renkei.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads files on a thread of its own, ahead of the one that takes the papers: parsing goes on while
 * the store takes in what was parsed. Few batches wait in between, so memory stays bounded.
 */
final class Reading implements AutoCloseable {

  /** What waits shall still lie in the processor's cache when it is taken. */
  private static final int BATCH = 256;

  /** Papers of many hundred authors are handed over earlier. */
  private static final int BATCH_BYTES = 1 << 20;

  private static final int WAITING = 4;

  private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(WAITING);

  /** Batches that were taken, to be filled again. */
  private final Queue<PaperBatch> free = new ConcurrentLinkedQueue<>();

  private Part taken = new End();
  private final AtomicLong bytes = new AtomicLong();
  private final List<Path> files;
  private final Thread thread;

  Reading(List<Path> files) {
    this.files = files;
    thread = Thread.ofPlatform().daemon().name("papers").start(this::readAll);
  }

  /** What is handed over. */
  sealed interface Part {}

  /** Some papers of the file under way. */
  record Batch(PaperBatch papers) implements Part {}

  /** The file is read. */
  record FileEnd(FileAccount account) implements Part {}

  /** The file is broken, and so are its papers until now. */
  record FileBroken(CorpusFault fault) implements Part {}

  /** All files are through. */
  record End() implements Part {}

  /** The reader itself failed. */
  record Failed(RuntimeException cause) implements Part {}

  /** The next part; waits for it. What the part before it held is written over from now on. */
  Part next() throws InterruptedException {
    if (taken instanceof Batch(PaperBatch papers)) {
      papers.clear();
      free.offer(papers);
    }
    taken = parts.take();
    return taken;
  }

  /** Bytes taken from the disk until now. */
  long bytes() {
    return bytes.get();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void readAll() {
    try {
      try {
        for (Path file : files) {
          parts.put(read(file));
        }
        parts.put(new End());
      } catch (Abandoned e) {
        throw e;
      } catch (RuntimeException e) {
        parts.put(new Failed(e));
      } catch (Error e) {
        // whoever waits for the papers would otherwise wait for ever
        parts.put(new Failed(new IllegalStateException(e)));
      }
    } catch (InterruptedException | Abandoned e) {
      // whoever took the papers has closed this and wants no more of them
      Thread.currentThread().interrupt();
    }
  }

  private Part read(Path file) {
    try (PaperInput in = PaperInput.open(file, bytes)) {
      PaperReader reader = Formats.readerOf(in);
      in.countWith(reader.counter());
      Tally tally = new Tally();
      reader.read(in, tally);
      tally.flush();
      return new FileEnd(tally.account(file, reader, in.counted()));
    } catch (BrokenFile e) {
      return new FileBroken(e.fault());
    } catch (IOException e) {
      return new FileBroken(new CorpusFault(file, 0, "", PaperFileExpectation.FILE));
    }
  }

  private PaperBatch emptyBatch() {
    PaperBatch used = free.poll();
    return used == null ? new PaperBatch() : used;
  }

  /** Counts and hands over in batches. */
  private final class Tally implements PaperSink {

    private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
    private final Map<SkipReason, Long> firstLine = new EnumMap<>(SkipReason.class);
    private final SortedMap<String, Long> unknownCountries = new TreeMap<>();
    private PaperBatch batch = emptyBatch();
    private long read;

    @Override
    public PaperBatch batch() {
      return batch;
    }

    @Override
    public void written() {
      read++;
      if (batch.papers() == BATCH || batch.text.size() > BATCH_BYTES) {
        flush();
      }
    }

    @Override
    public void unknownCountry(String code, long line) {
      unknownCountries.putIfAbsent(code, line);
    }

    @Override
    public void skip(SkipReason reason, long line) {
      skipped.merge(reason, 1L, Long::sum);
      firstLine.putIfAbsent(reason, line);
    }

    void flush() {
      try {
        parts.put(new Batch(batch));
        batch = emptyBatch();
      } catch (InterruptedException e) {
        throw new Abandoned();
      }
    }

    FileAccount account(Path file, PaperReader reader, long counted) {
      return new FileAccount(
          file,
          reader.source(),
          counted - reader.rowsBefore(),
          read,
          skipped,
          firstLine,
          unknownCountries);
    }
  }

  /** Nobody takes the papers any more. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
