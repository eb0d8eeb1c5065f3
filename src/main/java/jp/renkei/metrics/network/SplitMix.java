package jp.renkei.metrics.network;

/**
 * A stream of random numbers that is the same on every platform and in every version.
 *
 * <p>Reference: Steele, Lea and Flood, Fast splittable pseudorandom number generators (OOPSLA
 * 2014).
 */
final class SplitMix {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  /** The stream {@code stream} of a seed; streams of one seed do not overlap in practice. */
  SplitMix(long seed, long stream) {
    this.state = mixed(mixed(seed) + GOLDEN_GAMMA * stream);
  }

  /** A number that looks random and is a function of {@code z}. */
  static long mixed(long z) {
    long x = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
    return x ^ x >>> 31;
  }

  long next() {
    state += GOLDEN_GAMMA;
    return mixed(state);
  }

  /** From 0 to {@code bound}, without the bound; the bias of {@code bound / 2^64} is accepted. */
  int below(int bound) {
    return (int) Math.unsignedMultiplyHigh(next(), bound);
  }

  /** From 0 to 1, without 1. */
  double fraction() {
    return (next() >>> 11) * 0x1p-53;
  }
}
