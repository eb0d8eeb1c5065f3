package jp.renkei.corpus;

import java.util.Locale;
import java.util.Set;

/**
 * Rows of a BibTeX file: {@code @} signs that begin a line, with a word and a bracket behind them,
 * unless the word is one of BibTeX's commands. The reader parses each entry instead.
 */
final class BibtexRowCounter implements RowCounter {

  private static final Set<String> COMMANDS = Set.of("comment", "string", "preamble");

  private final StringBuilder word = new StringBuilder();
  private Place place = Place.LINE_START;
  private long rows;

  private enum Place {
    LINE_START,
    WORD,
    ELSEWHERE
  }

  @Override
  public void see(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      see((char) (bytes[at] & 0xff));
    }
  }

  private void see(char c) {
    if (c == '\n') {
      place = Place.LINE_START;
    } else if (place == Place.LINE_START && c == '@') {
      place = Place.WORD;
      word.setLength(0);
    } else if (place == Place.WORD && (Character.isLetterOrDigit(c) || c == ' ')) {
      word.append(c);
    } else if (place == Place.WORD) {
      rows += (c == '{' || c == '(') && isEntry() ? 1 : 0;
      place = Place.ELSEWHERE;
    } else if (c > ' ' && c != 0xef && c != 0xbb && c != 0xbf) {
      place = Place.ELSEWHERE;
    }
  }

  private boolean isEntry() {
    String name = word.toString().strip().toLowerCase(Locale.ROOT);
    return !name.isEmpty() && !COMMANDS.contains(name);
  }

  @Override
  public long rows() {
    return rows;
  }
}
