package jp.renkei.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of the ontology folder, as bytes.
 *
 * @param name as a maintainer would write it: {@code ontology/regions.ttl}
 * @param relative its place in the folder, with {@code /}: {@code facts/GainExpected.rq}
 */
record SourceFile(String name, String relative, byte[] bytes) {

  static SourceFile read(Path folder, Path path) {
    try {
      Path relative = folder.relativize(path);
      return new SourceFile(
          path.toString(), relative.toString().replace('\\', '/'), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean in(String subfolder, String extension) {
    return relative.startsWith(subfolder)
        && relative.indexOf('/', subfolder.length()) < 0
        && relative.endsWith(extension);
  }

  /** The text without a byte order mark; a file in another encoding than UTF-8 is a fault. */
  String text() {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new KnowledgeException(
          fault(
              0,
              "UTF-8 ではありません。文字コードを UTF-8 にして保存してください。",
              "this is not UTF-8; save the file as UTF-8."));
    }
  }

  Fault fault(int line, String ja, String en) {
    return new Fault(name, line, ja, en);
  }
}
