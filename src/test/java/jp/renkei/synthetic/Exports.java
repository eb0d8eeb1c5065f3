package jp.renkei.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The export files of one corpus; decides which paper goes where. */
final class Exports implements Closeable {

  static final String IEEE = "ieee-xplore";
  static final String OPENALEX = "openalex";
  static final String ACM = "acm-dl";

  private final CorpusPlan plan;
  private final List<IeeeXploreExport> ieee = new ArrayList<>();
  private final List<OpenAlexExport> openAlex = new ArrayList<>();
  private final List<AcmExport> acm = new ArrayList<>();
  private final SplittableRandom random;

  /**
   * @param headers generations of IEEE Xplore's header; each gets as many papers, in turn
   */
  Exports(
      CorpusPlan plan, Path folder, List<String> headers, PaperTexts texts, SplittableRandom random)
      throws IOException {
    this.plan = plan;
    this.random = random;
    for (String header : headers) {
      Path file = folder.resolve(IEEE + "-" + (ieee.size() + 1) + ".csv");
      ieee.add(new IeeeXploreExport(file, header, texts));
    }
    if (plan.openAlexShare() + plan.acmShare() > 0) {
      openAlex.add(new OpenAlexExport(folder.resolve(OPENALEX + ".jsonl"), texts));
      acm.add(new AcmExport(folder.resolve(ACM + ".bib"), texts));
    }
  }

  /** Writes a paper; answers the names of the exports that it is now in. */
  List<String> write(SyntheticPaper paper) throws IOException {
    double at = random.nextDouble();
    if (at < plan.openAlexShare()) {
      openAlex.getFirst().write(paper);
      return List.of(OPENALEX);
    }
    if (at < plan.openAlexShare() + plan.acmShare()) {
      acm.getFirst().write(paper);
      if (random.nextBoolean()) {
        openAlex.getFirst().write(paper);
        return List.of(ACM, OPENALEX);
      }
      return List.of(ACM);
    }
    int generation = (int) ((long) paper.number() * ieee.size() / plan.scale().papers());
    ieee.get(generation).write(paper);
    return List.of(IEEE);
  }

  @Override
  public void close() throws IOException {
    for (IeeeXploreExport export : ieee) {
      export.close();
    }
    for (OpenAlexExport export : openAlex) {
      export.close();
    }
    for (AcmExport export : acm) {
      export.close();
    }
  }
}
