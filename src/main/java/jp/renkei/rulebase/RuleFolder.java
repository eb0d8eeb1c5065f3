package jp.renkei.rulebase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of rule files ({@code *.drl}), as texts. */
final class RuleFolder {
  private RuleFolder() {}

  /** The files in order of their names; those that are no UTF-8 text are reported and left out. */
  static List<RuleFile> read(Path folder, Faults faults) {
    List<RuleFile> files = new ArrayList<>();
    for (Path path : paths(folder, faults)) {
      text(path, faults)
          .ifPresent(text -> files.add(new RuleFile(path.getFileName().toString(), text)));
    }
    return files;
  }

  private static List<Path> paths(Path folder, Faults faults) {
    if (!Files.isDirectory(folder)) {
      faults.add(
          folder.toString(),
          0,
          "ルールのフォルダーがない。場所を確かめる（--rules）",
          "there is no such folder of rules; check --rules");
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> paths =
          entries
              .filter(path -> path.getFileName().toString().endsWith(".drl"))
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(path -> path.getFileName().toString()))
              .toList();
      if (paths.isEmpty()) {
        faults.add(
            folder.toString(),
            0,
            "フォルダーにルールファイル（*.drl）がない",
            "the folder holds no rule file (*.drl)");
      }
      return paths;
    } catch (IOException e) {
      unreadable(folder.toString(), e, faults);
      return List.of();
    }
  }

  private static Optional<String> text(Path path, Faults faults) {
    String name = path.getFileName().toString();
    try {
      if (Files.size(path) > RuleReader.LARGEST) {
        RuleReader.tooLarge(name, faults);
        return Optional.empty();
      }
      return decode(name, Files.readAllBytes(path), faults);
    } catch (IOException e) {
      unreadable(name, e, faults);
      return Optional.empty();
    }
  }

  private static void unreadable(String name, IOException e, Faults faults) {
    faults.add(name, 0, "読み込めない：" + e.getMessage(), "cannot be read: " + e.getMessage());
  }

  private static Optional<String> decode(String name, byte[] bytes, Faults faults) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return Optional.of(strict(StandardCharsets.UTF_8).decode(buffer).toString())
          .filter(text -> isNoUtf16(name, text, faults));
    } catch (CharacterCodingException e) {
      int line = 1 + newlines(bytes, buffer.position());
      String guess = guess(bytes);
      faults.add(
          name,
          line,
          "文字コードがUTF-8ではない%s。UTF-8で保存し直す".formatted(guess.isEmpty() ? "" : "（" + guess + "）"),
          "the file is not UTF-8 text%s; save as UTF-8"
              .formatted(guess.isEmpty() ? "" : " (it looks like " + guess + ")"));
      return Optional.empty();
    }
  }

  /** UTF-16 of plain letters can pass as UTF-8 with a NUL at every other place. */
  private static boolean isNoUtf16(String name, String text, Faults faults) {
    boolean nul = text.indexOf('\0') >= 0;
    if (nul) {
      faults.add(
          name,
          1,
          "文字コードがUTF-8ではない（UTF-16）。UTF-8で保存し直す",
          "the file is not UTF-8 text (it looks like UTF-16); save as UTF-8");
    }
    return !nul;
  }

  private static String guess(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (first == 0xFEFF || first == 0xFFFE) {
      return "UTF-16";
    }
    if (!Charset.isSupported("windows-31j")) {
      return "";
    }
    try {
      strict(Charset.forName("windows-31j")).decode(ByteBuffer.wrap(bytes));
      return "CP932, Shift_JIS";
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static int newlines(byte[] bytes, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }
}
