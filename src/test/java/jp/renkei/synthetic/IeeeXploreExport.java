package jp.renkei.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * IEEE Xplore's CSV export in one of the generations of its header: authors and their affiliations
 * in step, parted by semicolons, NA where an affiliation is unknown.
 */
final class IeeeXploreExport implements Closeable {

  private static final int AUTHOR_KEYWORDS = 2;

  private interface Column {
    void write(SyntheticPaper paper) throws IOException;
  }

  private final ByteSink out;
  private final PaperTexts texts;
  private final List<Column> columns = new ArrayList<>();

  /**
   * @param header the header line, which says which columns follow
   */
  IeeeXploreExport(Path file, String header, PaperTexts texts) throws IOException {
    this.texts = texts;
    out = new ByteSink(file);
    out.put(header);
    out.put('\n');
    for (String name : header.split(",")) {
      columns.add(column(name.replace("\"", "")));
    }
  }

  private Column column(String name) {
    return switch (name) {
      case "Document Title" -> quoted(paper -> texts.title(paper, out));
      case "Authors" -> this::authors;
      case "Author Affiliations" -> quoted(this::affiliations);
      case "Publication Title" -> quoted(paper -> texts.venue(paper, out));
      case "Year", "Publication_Year", "Publication Year", "Copyright Year" -> this::year;
      case "Start Page" -> paper -> out.put(1 + paper.number() % 997);
      case "End Page" -> paper -> out.put(7 + paper.number() % 997);
      case "DOI" -> paper -> out.put(paper.doi());
      case "PDF Link" -> this::link;
      case "Author Keywords" -> quoted(paper -> keywords(paper, AUTHOR_KEYWORDS));
      case "IEEE Terms" -> quoted(paper -> keywords(paper, paper.keywords().length));
      case "Article Citation Count" -> paper -> out.put(paper.number() % 13);
      case "Reference Count" -> paper -> out.put(5 + paper.number() % 41);
      case "Publisher" -> paper -> out.put("IEEE");
      case "Document Identifier" -> paper -> out.put("IEEE Conferences");
      default -> paper -> {};
    };
  }

  private Column quoted(Column column) {
    return paper -> {
      out.put('"');
      column.write(paper);
      out.put('"');
    };
  }

  void write(SyntheticPaper paper) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        out.put(',');
      }
      columns.get(i).write(paper);
    }
    out.put('\n');
  }

  private void authors(SyntheticPaper paper) throws IOException {
    for (int i = 0; i < paper.authors().length; i++) {
      if (i > 0) {
        out.put("; ");
      }
      out.put(texts.people().given(paper.authors()[i]).charAt(0));
      out.put(". ");
      out.put(texts.people().family(paper.authors()[i]));
    }
  }

  private void affiliations(SyntheticPaper paper) throws IOException {
    for (int i = 0; i < paper.affiliations().length; i++) {
      if (i > 0) {
        out.put("; ");
      }
      int affiliation = paper.affiliations()[i];
      if (affiliation == SyntheticPaper.UNKNOWN) {
        out.put("NA");
      } else {
        out.put(texts.stock().exported(affiliation));
      }
    }
  }

  private void year(SyntheticPaper paper) throws IOException {
    if (paper.year() > 0) {
      out.put(paper.year());
    }
  }

  private void link(SyntheticPaper paper) throws IOException {
    out.put("https://ieeexplore.example/stamp/stamp.jsp?arnumber=");
    out.put(paper.number());
  }

  private void keywords(SyntheticPaper paper, int most) throws IOException {
    int count = Math.min(most, paper.keywords().length);
    texts.keywords(paper.keywords(), count, ";", out);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
