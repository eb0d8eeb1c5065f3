package jp.renkei.web;

import java.util.List;
import java.util.OptionalInt;

/**
 * Which rows of a list are asked for: a corpus has half a million institutions, and an answer that
 * holds them all has 119 MB.
 *
 * @param limit how many at most, 1 to {@value #MOST}
 * @param offset how many to leave out from the start, 0 or more
 */
record Page(int limit, int offset) {

  /** Also where no limit is asked for, so that every answer has an end in sight. */
  static final int MOST = 10_000;

  Page {
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new IllegalArgumentException("limit " + limit + ", offset " + offset);
    }
  }

  /**
   * Reads the parameters of a request.
   *
   * @throws BadRequest naming the parameter, what was found and what is allowed
   */
  static Page of(String limit, String offset) {
    return new Page(number("limit", limit, 1, MOST), number("offset", offset, 0, 999_999_999));
  }

  /** Its rows, of those from its offset on, of which there may be one more. */
  <T> List<T> of(List<T> rows) {
    return rows.subList(0, Math.min(limit, rows.size()));
  }

  /** The offset of the next page, where one more row than this has is left for it. */
  OptionalInt next(List<?> rows) {
    return rows.size() > limit ? OptionalInt.of(offset + limit) : OptionalInt.empty();
  }

  private static int number(String name, String text, int least, int most) {
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new BadRequest(
        name + " は " + least + " から " + most + " までの整数とする（受け取ったのは「" + text + "」）",
        name + " is " + text + ", expected a whole number from " + least + " to " + most);
  }
}
