package jp.renkei.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The header of a CSV: names of columns without regard to case and blanks around them.
 *
 * @param file the file
 * @param line the header's line
 * @param names of the columns, in lower case
 */
record CsvHeader(Path file, long line, List<String> names) {

  /** The number of a column that is not there. */
  static final int ABSENT = -1;

  static CsvHeader of(Path file, CsvRows rows) {
    List<String> names = new ArrayList<>();
    for (int column = 0; column < rows.fields(); column++) {
      names.add(rows.field(column).strip().toLowerCase(Locale.ROOT));
    }
    return new CsvHeader(file, rows.line(), List.copyOf(names));
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** The number of the column with one of these names, or {@link #ABSENT}. */
  int find(String... spellings) {
    for (String spelling : spellings) {
      if (has(spelling)) {
        return names.indexOf(spelling);
      }
    }
    return ABSENT;
  }

  /**
   * The number of the column with one of these names.
   *
   * @throws BrokenFile if there is none
   */
  int demand(String... spellings) {
    int column = find(spellings);
    if (column == ABSENT) {
      throw BrokenFile.at(file, line, spellings[0], PaperFileExpectation.COLUMNS);
    }
    return column;
  }
}
