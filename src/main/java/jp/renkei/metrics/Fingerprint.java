package jp.renkei.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.Checksum;

/**
 * What names the content of a folder of tables: {@code sha256:} and the first 12 hexadecimal digits
 * of SHA-256 over the name, the length and the bytes of each file.
 *
 * <p>A {@linkplain LargeTable large} table stands there by its CRC-32 and CRC-32C, together a check
 * of 64 bits, in place of its bytes: short commands run without the compiler that makes SHA-256
 * fast, and 150 MB took them 4 s of it and take 0.2 s of these. Every byte of every table counts
 * all the same. As little as the 48 bits shown does it withstand someone who sets out to forge a
 * table: it tells versions apart.
 */
final class Fingerprint {

  private static final int DIGITS = 12;

  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  /**
   * The fingerprint of files, in this order; those that are not there count for nothing.
   *
   * @throws MetricsFaultsException if a file cannot be read
   */
  static String of(List<Path> files) {
    Fingerprint fingerprint = new Fingerprint();
    files.stream().filter(Files::exists).forEach(fingerprint::add);
    return "sha256:" + HexFormat.of().formatHex(fingerprint.digest.digest()).substring(0, DIGITS);
  }

  private void add(Path file) {
    try {
      add(file.getFileName() + "\n" + Files.size(file) + "\n");
      if (LargeTable.isLarge(file)) {
        add(checks(file));
      } else {
        drain(new DigestInputStream(Files.newInputStream(file), digest));
      }
    } catch (IOException e) {
      throw TableText.fault(file, "", Expectation.FILE);
    }
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String checks(Path file) throws IOException {
    Checksum first = new CRC32();
    Checksum second = new CRC32C();
    drain(
        new CheckedInputStream(new CheckedInputStream(Files.newInputStream(file), first), second));
    return "%08x%08x\n".formatted(first.getValue(), second.getValue());
  }

  private static void drain(InputStream content) throws IOException {
    try (content) {
      content.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
