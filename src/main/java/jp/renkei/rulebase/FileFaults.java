package jp.renkei.rulebase;

import java.util.NavigableSet;
import java.util.TreeSet;

/** The faults of one file; what follows from a fault in the same line is not told again. */
final class FileFaults {
  private static final int MOST = 100;

  private final String file;
  private final Faults all;
  private final NavigableSet<Integer> unreadable = new TreeSet<>();
  private int count;

  FileFaults(String file, Faults all) {
    this.file = file;
    this.all = all;
  }

  String file() {
    return file;
  }

  /** A fault that keeps the rest of its line from being understood. */
  void unreadable(int line, String ja, String en) {
    add(line, ja, en);
    unreadable.add(line);
  }

  void add(int line, String ja, String en) {
    if (unreadable.contains(line) || count > MOST) {
      return;
    }
    if (++count > MOST) {
      all.add(file, line, "これより後の誤りは省略する", "further faults of this file are not listed");
    } else {
      all.add(file, line, ja, en);
    }
  }

  /** Whether some line of the span could not be read. */
  boolean unreadableWithin(int first, int last) {
    Integer line = unreadable.ceiling(first);
    return line != null && line <= last;
  }
}
