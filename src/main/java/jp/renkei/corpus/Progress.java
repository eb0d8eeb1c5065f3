package jp.renkei.corpus;

/** Is told now and then how far the reading has come; rate and remaining time follow from it. */
@FunctionalInterface
public interface Progress {

  /**
   * Called from the thread that builds.
   *
   * @param papers records read until now
   * @param bytes bytes read until now, as they lie in the files (compressed, where they are)
   * @param totalBytes bytes of all files
   */
  void at(long papers, long bytes, long totalBytes);
}
