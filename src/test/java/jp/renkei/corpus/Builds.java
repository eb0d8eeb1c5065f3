package jp.renkei.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

  /** The keywords of a paper, in alphabetical order. */
  static List<String> keywords(Corpus corpus, int paper) {
    return Arrays.stream(corpus.keywords().row(paper))
        .mapToObj(corpus.keywordTexts()::get)
        .sorted()
        .toList();
  }
}
