package jp.renkei;

/** The program: one door to the command line and the web. */
public final class Renkei {
  private Renkei() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    System.exit(2);
  }
}
