package jp.renkei.metrics.network;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Working arrays that parallel blocks lend from each other, so that there are as many as threads
 * and not as many as blocks.
 *
 * @param <W> the arrays of one thread
 */
final class Workspaces<W> {

  private final Supplier<W> make;
  private final ConcurrentLinkedQueue<W> idle = new ConcurrentLinkedQueue<>();

  Workspaces(Supplier<W> make) {
    this.make = make;
  }

  /** What one block does with the workspace it was lent. */
  interface Block<W> {
    void run(W workspace, int block);
  }

  /** Runs the blocks 0 … {@code blocks - 1} in any order, on all threads of the running pool. */
  void run(int blocks, Block<W> work) {
    IntStream.range(0, blocks)
        .parallel()
        .forEach(
            block -> {
              W lent = idle.poll();
              W workspace = lent == null ? make.get() : lent;
              work.run(workspace, block);
              idle.add(workspace);
            });
  }

  /** Every workspace that was used, after the blocks have run. */
  void forEach(Consumer<W> action) {
    idle.forEach(action);
  }
}
