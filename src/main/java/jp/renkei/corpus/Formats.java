package jp.renkei.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which export a file is, by how it begins; names and endings do not count. */
final class Formats {

  private static final Pattern IEEE_HEADER =
      Pattern.compile("(?m)^\\s*\"?document title\"?\\s*,|,\"?document title\"?\\s*[,\r\n]");
  private static final Pattern TITLE_COLUMN =
      Pattern.compile("(?:^|[,\n])\\s*\"?title\"?\\s*(?=[,\r\n]|$)");
  private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*@\\s*[a-z0-9]+\\s*[{(]");
  private static final int SHOWN = 40;

  private Formats() {}

  /**
   * A reader for the file.
   *
   * @throws BrokenFile if it is none of the exports
   */
  static PaperReader readerOf(PaperInput in) {
    demandText(in);
    String head = new String(in.head(), StandardCharsets.UTF_8);
    String begin = head.startsWith("\ufeff") ? head.substring(1).strip() : head.strip();
    String lower = begin.toLowerCase(Locale.ROOT);
    String firstLines = firstLines(lower);
    if (begin.startsWith("{") || begin.startsWith("[")) {
      return new OpenAlexReader(layout(begin));
    }
    if (IEEE_HEADER.matcher(firstLines).find()) {
      return CsvReader.of(Source.IEEE_XPLORE);
    }
    if (ENTRY.matcher(lower).find()) {
      return new BibtexReader();
    }
    if (TITLE_COLUMN.matcher(firstLines).find()) {
      return CsvReader.of(Source.PLAIN_CSV);
    }
    throw BrokenFile.at(in.file(), 1, shown(begin), PaperFileExpectation.KNOWN_FORMAT);
  }

  private static void demandText(PaperInput in) {
    byte[] head = in.head();
    if (head.length >= 2 && (isMarkedUtf16(head) || isUnmarkedUtf16(head))) {
      throw BrokenFile.at(in.file(), 1, "UTF-16", PaperFileExpectation.UTF8);
    }
    long line = 1;
    for (byte c : head) {
      line += c == '\n' ? 1 : 0;
      if (c == 0) {
        throw BrokenFile.at(in.file(), line, "byte 0x00", PaperFileExpectation.KNOWN_FORMAT);
      }
    }
  }

  private static boolean isMarkedUtf16(byte[] head) {
    return (head[0] & 0xff) + (head[1] & 0xff) == 0xff + 0xfe;
  }

  /** JSON of another tool without a mark: its first character is ASCII, beside it lies a 0. */
  private static boolean isUnmarkedUtf16(byte[] head) {
    return head[0] == 0 && isOpening(head[1]) || isOpening(head[0]) && head[1] == 0;
  }

  private static boolean isOpening(byte c) {
    return c == '{' || c == '[';
  }

  /** The lines among which a header is looked for. */
  private static String firstLines(String text) {
    int end = 0;
    for (int lines = 0; lines < 3 && end >= 0 && end < text.length(); lines++) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text : text.substring(0, end);
  }

  /** Works lie a line each if the first line closes what it opens, or is longer than the head. */
  private static JsonLayout layout(String begin) {
    int end = begin.indexOf('\n');
    if (begin.startsWith("[")) {
      return JsonLayout.STREAM;
    }
    return end < 0 || begin.substring(0, end).strip().endsWith("}") && closes(begin, end)
        ? JsonLayout.LINES
        : JsonLayout.STREAM;
  }

  private static boolean closes(String text, int end) {
    int depth = 0;
    boolean inString = false;
    for (int at = 0; at < end; at++) {
      char c = text.charAt(at);
      if (inString) {
        at += c == '\\' ? 1 : 0;
        inString = c != '"';
      } else {
        inString = c == '"';
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
    return depth == 0;
  }

  private static String shown(String begin) {
    int end = begin.indexOf('\n');
    String line = end < 0 ? begin : begin.substring(0, end);
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
