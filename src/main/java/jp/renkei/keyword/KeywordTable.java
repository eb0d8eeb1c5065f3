package jp.renkei.keyword;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * {@code keywords.csv}: for each keyword and concept its papers, its areas, the label that led
 * there and the path from that label down. Those of most papers come first, so that the broadest
 * without a label are seen at once.
 */
public final class KeywordTable {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader("keyword", "papers", "areas", "seed", "path")
          .setRecordSeparator('\n')
          .get();

  private KeywordTable() {}

  /** Writes the table. */
  public static void write(TechnologyAreas areas, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    for (AreaExplanation row : mostPapersFirst(areas)) {
      printer.printRecord(
          row.text(),
          row.papers(),
          String.join("|", row.areas()),
          row.seed(),
          String.join(" → ", row.path()));
    }
    printer.flush();
  }

  private static List<AreaExplanation> mostPapersFirst(TechnologyAreas areas) {
    return areas.explanations().stream()
        .sorted(
            Comparator.comparingInt(AreaExplanation::papers)
                .reversed()
                .thenComparing(AreaExplanation::text))
        .toList();
  }
}
