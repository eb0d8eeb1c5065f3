package jp.renkei.corpus;

/**
 * Rows of JSON: objects at the root, in an array at the root, or in the array {@code results} of an
 * object at the root, found by the depth of brackets outside strings. The reader parses instead.
 */
final class JsonRowCounter implements RowCounter {

  private final JsonLayout layout;
  private final StringBuilder lastString = new StringBuilder();
  private long rows;
  private int depth;
  private boolean inString;
  private boolean escaped;

  /** Depth of the objects that are rows now. */
  private int rowDepth;

  private long rowsBeforeRoot;
  private boolean rootIsPage;

  JsonRowCounter(JsonLayout layout) {
    this.layout = layout;
  }

  @Override
  public void see(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = (char) (bytes[at] & 0xff);
      if (c == '\n' && layout == JsonLayout.LINES) {
        endLine();
      } else if (inString) {
        seeInString(c);
      } else {
        seeOutside(c);
      }
    }
  }

  /** A line that does not close what it opens is one broken row, and the next begins anew. */
  private void endLine() {
    if (depth > 0) {
      rows = rowsBeforeRoot + 1;
      depth = 0;
      inString = false;
      escaped = false;
    }
  }

  private void seeInString(char c) {
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      inString = false;
    }
    if (inString && depth == 1) {
      lastString.append(c);
    }
  }

  private void seeOutside(char c) {
    switch (c) {
      case '"' -> {
        inString = true;
        lastString.setLength(0);
      }
      case '{' -> openObject();
      case '[' -> openArray();
      case '}', ']' -> close();
      default -> {}
    }
  }

  private void openObject() {
    if (depth == 0) {
      rowsBeforeRoot = rows;
      rowDepth = 0;
      rootIsPage = false;
    }
    rows += depth == rowDepth ? 1 : 0;
    depth++;
  }

  private void openArray() {
    if (depth == 0) {
      rowsBeforeRoot = rows;
      rowDepth = 1;
    } else if (depth == 1 && rowDepth == 0 && lastString.toString().equals("results")) {
      rows -= rootIsPage ? 0 : 1;
      rootIsPage = true;
      rowDepth = 2;
    }
    depth++;
  }

  private void close() {
    depth = Math.max(0, depth - 1);
    if (depth == 1 && rootIsPage) {
      rowDepth = Integer.MAX_VALUE;
    }
  }

  @Override
  public long rows() {
    return rows;
  }
}
