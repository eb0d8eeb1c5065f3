package jp.renkei.advice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Encoded pieces of documents by what they say. Filled up, it starts anew: what recurs is soon
 * back, and what came once does not stay for ever. Thread-safe.
 */
final class KeptPieces<K> {

  private final long mostBytes;
  private final Map<K, byte[]> pieces = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  /**
   * Nothing kept yet.
   *
   * @param mostBytes bytes of text beyond which it starts anew
   */
  KeptPieces(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** The piece kept; null where there is none. */
  byte[] get(K key) {
    return pieces.get(key);
  }

  /** The piece kept, or else the one made now. */
  byte[] get(K key, Supplier<byte[]> made) {
    byte[] kept = pieces.get(key);
    return kept == null ? keep(key, made.get()) : kept;
  }

  private byte[] keep(K key, byte[] piece) {
    if (piece.length > mostBytes) {
      return piece;
    }
    if (bytes.addAndGet(piece.length) > mostBytes) {
      pieces.clear();
      bytes.set(piece.length);
    }
    byte[] before = pieces.put(key, piece);
    if (before != null) {
      bytes.addAndGet(-before.length);
    }
    return piece;
  }

  /** Bytes kept, give or take what other threads are adding. */
  long bytes() {
    return pieces.values().stream().mapToLong(piece -> piece.length).sum();
  }
}
