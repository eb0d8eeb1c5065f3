package jp.renkei.corpus;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads BibTeX as the ACM Digital Library exports it: entry by entry, each from one line that
 * begins with {@code @} to the next, so that a broken entry costs no other.
 */
final class BibtexReader implements PaperReader {

  private static final Pattern ENTRY = Pattern.compile("\\s*@\\s*([A-Za-z0-9]+)\\s*[{(].*");
  private static final String VOLUME = "proceedings";

  private final BibtexEntries entries = new BibtexEntries();

  @Override
  public Source source() {
    return Source.ACM_DL;
  }

  @Override
  public RowCounter counter() {
    return new BibtexRowCounter();
  }

  @Override
  public void read(PaperInput in, PaperSink sink) {
    Lines lines = new Lines(in);
    StringBuilder entry = new StringBuilder();
    String type = "";
    long begun = 0;
    while (lines.next()) {
      String line = lines.text();
      Matcher start = ENTRY.matcher(line);
      if (line.indexOf('@') >= 0 && start.matches()) {
        end(type, entry, begun, sink);
        type = start.group(1).toLowerCase(Locale.ROOT);
        begun = lines.line();
        entry.setLength(0);
      }
      entry.append(line).append('\n');
    }
    end(type, entry, begun, sink);
  }

  private void end(String type, StringBuilder text, long line, PaperSink sink) {
    switch (type) {
      case "", "comment", "preamble" -> {}
      case "string" -> entries.define(text.toString());
      case VOLUME -> sink.skip(SkipReason.NOT_A_PAPER, line);
      default -> entry(text.toString(), line, sink);
    }
  }

  private void entry(String text, long line, PaperSink sink) {
    BibtexEntries.Parsed parsed = entries.parse(text);
    switch (parsed) {
      case BibtexEntries.Whole(Paper paper) when !paper.isNameless() -> sink.paper(paper);
      case BibtexEntries.Whole ignored -> sink.skip(SkipReason.NO_TITLE_NOR_DOI, line);
      case BibtexEntries.Broken ignored -> sink.skip(SkipReason.BROKEN_ENTRY, line);
    }
  }
}
