package jp.renkei.knowledge;

/** Where something is written. */
record Place(String file, int line) {

  Fault fault(String ja, String en) {
    return new Fault(file, line, ja, en);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
