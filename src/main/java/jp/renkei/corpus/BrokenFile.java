package jp.renkei.corpus;

import java.nio.file.Path;

/** A file of papers cannot be read to its end, so that none of it is. */
final class BrokenFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient CorpusFault fault;

  BrokenFile(CorpusFault fault) {
    super(fault.en());
    this.fault = fault;
  }

  static BrokenFile at(Path file, long line, String value, PaperFileExpectation expected) {
    return new BrokenFile(new CorpusFault(file, line, value, expected));
  }

  CorpusFault fault() {
    return fault;
  }
}
