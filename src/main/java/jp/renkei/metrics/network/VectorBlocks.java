package jp.renkei.metrics.network;

import java.util.stream.IntStream;

/**
 * Work on long vectors in blocks of a fixed size: on all threads, and with sums that are added in
 * the order of the blocks, so that the digits do not depend on the number of threads.
 *
 * @param length of the vectors
 */
record VectorBlocks(int length) {

  private static final int SIZE = 4096;

  /** Something to be done to a stretch of the vectors. */
  interface Work {
    void on(int from, int to);
  }

  /** Adds to {@code sums} what a stretch of the vectors yields. */
  interface Summing {
    void on(int from, int to, double[] sums);
  }

  void each(Work work) {
    blocks().forEach(block -> work.on(block * SIZE, end(block)));
  }

  double[] sums(int count, Summing summing) {
    double[][] parts = new double[(length + SIZE - 1) / SIZE][count];
    blocks().forEach(block -> summing.on(block * SIZE, end(block), parts[block]));
    double[] sums = new double[count];
    for (double[] part : parts) {
      for (int at = 0; at < count; at++) {
        sums[at] += part[at];
      }
    }
    return sums;
  }

  private int end(int block) {
    return Math.min(length, (block + 1) * SIZE);
  }

  private IntStream blocks() {
    IntStream blocks = IntStream.range(0, (length + SIZE - 1) / SIZE);
    return length > SIZE ? blocks.parallel() : blocks;
  }

  double dot(double[] a, double[] b) {
    return sums(1, (from, to, sum) -> sum[0] += dot(a, b, from, to))[0];
  }

  static double dot(double[] a, double[] b, int from, int to) {
    double sum = 0;
    for (int at = from; at < to; at++) {
      sum += a[at] * b[at];
    }
    return sum;
  }

  void scale(double[] a, double factor) {
    each(
        (from, to) -> {
          for (int at = from; at < to; at++) {
            a[at] *= factor;
          }
        });
  }

  /** {@code a += factor b}. */
  void add(double[] a, double factor, double[] b) {
    each(
        (from, to) -> {
          for (int at = from; at < to; at++) {
            a[at] += factor * b[at];
          }
        });
  }

  /** {@code y = A x} with the weights of the graph as matrix. */
  void multiply(Adjacency graph, double[] x, double[] y) {
    each(
        (from, to) -> {
          for (int row = from; row < to; row++) {
            double sum = 0;
            for (int at = graph.offsets()[row]; at < graph.offsets()[row + 1]; at++) {
              sum += graph.weights()[at] * x[graph.neighbours()[at]];
            }
            y[row] = sum;
          }
        });
  }
}
