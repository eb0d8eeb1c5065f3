package jp.renkei.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The ACM Digital Library's BibTeX: no affiliations, and an address that is the publisher's. */
final class AcmExport implements Closeable {

  private final ByteSink out;
  private final PaperTexts texts;

  AcmExport(Path file, PaperTexts texts) throws IOException {
    out = new ByteSink(file);
    this.texts = texts;
  }

  void write(SyntheticPaper paper) throws IOException {
    out.put("@inproceedings{" + paper.doi() + ",\nauthor = {");
    for (int i = 0; i < paper.authors().length; i++) {
      out.put(i == 0 ? "" : " and ");
      out.put(texts.people().family(paper.authors()[i]));
      out.put(", ");
      out.put(texts.people().given(paper.authors()[i]));
    }
    out.put("},\ntitle = {");
    texts.title(paper, out);
    if (paper.year() > 0) {
      out.put("},\nyear = {" + paper.year());
    }
    out.put("},\npublisher = {Association for Computing Machinery},\n");
    out.put("address = {New York, NY, USA},\nurl = {https://doi.org/" + paper.doi());
    out.put("},\ndoi = {" + paper.doi() + "},\nbooktitle = {");
    texts.venue(paper, out);
    out.put("},\nkeywords = {");
    texts.keywords(paper.keywords(), paper.keywords().length, ", ", out);
    out.put("}\n}\n\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
