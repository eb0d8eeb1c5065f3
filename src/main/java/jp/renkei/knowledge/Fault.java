package jp.renkei.knowledge;

/**
 * What is wrong in a file, and how to put it right, in both languages.
 *
 * @param line 1 for the first line, 0 where no line is to blame
 */
public record Fault(String file, int line, String ja, String en) {

  public Fault {
    if (line < 0) {
      throw new IllegalArgumentException("line " + line + " of " + file);
    }
  }

  /** {@code file:line}, or the file alone. */
  public String where() {
    return line == 0 ? file : file + ":" + line;
  }

  /** Place and reason in one line. */
  public String in(Language language) {
    return where() + ": " + new Text(ja, en).in(language);
  }
}
