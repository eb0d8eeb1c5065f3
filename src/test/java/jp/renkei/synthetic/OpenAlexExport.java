package jp.renkei.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** OpenAlex works as JSON lines, with the institutions that OpenAlex would have resolved. */
final class OpenAlexExport implements Closeable {

  private final ByteSink out;
  private final PaperTexts texts;

  OpenAlexExport(Path file, PaperTexts texts) throws IOException {
    out = new ByteSink(file);
    this.texts = texts;
  }

  void write(SyntheticPaper paper) throws IOException {
    out.put("{\"id\":\"https://openalex.org/W");
    out.put(paper.number());
    out.put("\",\"doi\":\"https://doi.org/");
    out.put(paper.doi());
    out.put("\",\"title\":\"");
    texts.title(paper, out);
    out.put("\",\"publication_year\":");
    out.put(paper.year() > 0 ? Integer.toString(paper.year()) : "null");
    out.put(",\"type\":\"article\",\"authorships\":[");
    for (int i = 0; i < paper.authors().length; i++) {
      authorship(paper, i);
    }
    out.put("],\"keywords\":[");
    for (int i = 0; i < paper.keywords().length; i++) {
      out.put(i == 0 ? "{\"display_name\":\"" : ",{\"display_name\":\"");
      out.put(texts.keyword(paper.keywords()[i]));
      out.put("\",\"score\":0.5}");
    }
    out.put("]}\n");
  }

  private void authorship(SyntheticPaper paper, int at) throws IOException {
    People people = texts.people();
    String name = people.given(paper.authors()[at]) + " " + people.family(paper.authors()[at]);
    out.put(at == 0 ? "{" : ",{");
    out.put("\"author\":{\"display_name\":\"" + name + "\"},\"institutions\":[");
    int affiliation = paper.affiliations()[at];
    if (affiliation != SyntheticPaper.UNKNOWN) {
      institutions(affiliation);
    }
    out.put("],\"raw_author_name\":\"" + name + "\",\"raw_affiliation_strings\":[");
    if (affiliation != SyntheticPaper.UNKNOWN) {
      out.put('"');
      out.put(texts.stock().text(affiliation));
      out.put('"');
    }
    out.put("]}");
  }

  private void institutions(int affiliation) throws IOException {
    boolean first = true;
    for (int number : texts.stock().institutions(affiliation)) {
      SyntheticInstitution institution = texts.stock().institution(number);
      String json =
          (first ? "" : ",")
              + "{\"id\":\"https://openalex.org/I"
              + number
              + "\",\"display_name\":\""
              + institution.name()
              + "\",\"country_code\":\""
              + institution.country()
              + "\"}";
      out.put(json.getBytes(StandardCharsets.UTF_8));
      first = false;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
