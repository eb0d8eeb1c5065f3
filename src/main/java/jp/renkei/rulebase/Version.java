package jp.renkei.rulebase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for the contents of rule files. */
final class Version {
  private static final int DIGITS = 12;

  private Version() {}

  /** {@code sha256:} and the first digits of the hash over names and texts, in the given order. */
  static String of(List<RuleFile> files) {
    MessageDigest digest = sha256();
    for (RuleFile file : files) {
      digest.update((file.name() + '\0' + file.text() + '\0').getBytes(StandardCharsets.UTF_8));
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
