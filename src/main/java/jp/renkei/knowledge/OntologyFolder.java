package jp.renkei.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of an ontology, read once: statements, shapes, queries and figures. */
record OntologyFolder(Path path, List<SourceFile> files) {
  private static final String AUDIT = "audit/";
  private static final String CONTROLS = "controls/";
  private static final Set<String> COUNTED = Set.of("ttl", "rq", "csv", "json");

  static OntologyFolder read(Path path) {
    if (!Files.isDirectory(path)) {
      throw new KnowledgeException(
          new Fault(path.toString(), 0, "このフォルダーは見つかりません。", "there is no such folder."));
    }
    OntologyFolder folder = new OntologyFolder(path, walk(path));
    require(folder.statements(), path.toString(), "*.ttl");
    require(folder.shapes(), path.resolve("shapes").toString(), "*.ttl");
    return folder;
  }

  /** Without its shapes an ontology would pass unchecked, so their absence is a fault too. */
  private static void require(List<SourceFile> found, String where, String pattern) {
    if (found.isEmpty()) {
      throw new KnowledgeException(
          new Fault(where, 0, pattern + " が一つもありません。", "there is no " + pattern + " here."));
    }
  }

  private static List<SourceFile> walk(Path path) {
    try (Stream<Path> found = Files.walk(path, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> COUNTED.contains(extension(file)))
          .map(file -> SourceFile.read(path, file))
          .sorted(Comparator.comparing(SourceFile::relative))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") ? "" : name.substring(name.lastIndexOf('.') + 1);
  }

  List<SourceFile> statements() {
    return in("", ".ttl");
  }

  /** What only the audit compares: claims of the text, totals of what was entered. */
  List<SourceFile> claims() {
    return Stream.of(AUDIT, CONTROLS).flatMap(sub -> in(sub, ".ttl").stream()).toList();
  }

  List<SourceFile> shapes() {
    return in("shapes/", ".ttl");
  }

  /** Shapes of what only the audit compares. */
  List<SourceFile> claimShapes() {
    return in(AUDIT + "shapes/", ".ttl");
  }

  /** Every query that advice or a reader may ask: projections to facts and examples. */
  List<SourceFile> queries() {
    return files.stream()
        .filter(file -> file.relative().endsWith(".rq"))
        .filter(file -> !file.in(AUDIT, ".rq") && !file.in(CONTROLS, ".rq"))
        .toList();
  }

  /** The checks that hold the survey against itself. */
  List<SourceFile> audits() {
    return in(AUDIT, ".rq");
  }

  /** The checks of what was entered. */
  List<SourceFile> controls() {
    return in(CONTROLS, ".rq");
  }

  Optional<SourceFile> file(String relative) {
    return files.stream().filter(file -> file.relative().equals(relative)).findFirst();
  }

  private List<SourceFile> in(String subfolder, String extension) {
    return files.stream().filter(file -> file.in(subfolder, extension)).toList();
  }

  /** First 12 hexadecimal digits of SHA-256 over names and contents, in name order. */
  String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (SourceFile file : files) {
        digest.update(file.relative().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.bytes());
        digest.update((byte) 0);
      }
      return "sha256:" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
