package jp.renkei.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** Corpora built in a test's own folder. */
final class Builds {

  private static final long MEMORY = 500_000_000;

  private final Path folder;

  Builds(Path folder) {
    this.folder = folder;
  }

  Path file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Corpus corpus(Path... files) {
    return build(FaultPolicy.REFUSE, YearRange.ALL).read(List.of(files));
  }

  CorpusBuild build(FaultPolicy policy, YearRange years) {
    return new CorpusBuild(
        folder.resolve("store"), MEMORY, years, policy, (papers, bytes, total) -> {});
  }

  static byte[] gzip(String content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** The affiliations of a paper, as papers spell them, in alphabetical order. */
  static List<String> affiliations(Corpus corpus, int paper) {
    return Arrays.stream(corpus.affiliations().row(paper))
        .mapToObj(id -> corpus.rawAffiliations().get(id).text())
        .sorted()
        .toList();
  }

  /**
   * DOI and title of each paper as the reader of a file of this folder hands it over, with a bar
   * between.
   */
  List<String> named(String name) {
    PaperBatch papers = new PaperBatch();
    try (PaperInput in = PaperInput.open(folder.resolve(name), new AtomicLong())) {
      Formats.readerOf(in).read(in, into(papers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return IntStream.range(0, papers.papers())
        .mapToObj(
            paper ->
                papers.text.text(papers.dois.from(paper), papers.dois.to(paper))
                    + "|"
                    + papers.text.text(papers.titles.from(paper), papers.titles.to(paper)))
        .toList();
  }

  private static PaperSink into(PaperBatch papers) {
    return new PaperSink() {
      @Override
      public PaperBatch batch() {
        return papers;
      }

      @Override
      public void written() {}

      @Override
      public void unknownCountry(String code, long line) {}

      @Override
      public void skip(SkipReason reason, long line) {}
    };
  }

  /** The keywords of a paper, in alphabetical order. */
  static List<String> keywords(Corpus corpus, int paper) {
    return Arrays.stream(corpus.keywords().row(paper))
        .mapToObj(corpus.keywordTexts()::get)
        .sorted()
        .toList();
  }
}
