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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder of rule files ({@code *.drl}) and of what lies beside them, as texts. */
public final class RuleFolder {
  private RuleFolder() {}

  /**
   * The files with an ending in a folder within the rule folder, in order of their names, named as
   * seen from the rule folder; none where there is no such folder. They are no part of the rules
   * and do not count for {@link RuleBase#version()}.
   *
   * @param faults takes the faults of files that are no UTF-8 text or too large; these are left out
   */
  public static List<RuleFile> beside(
      Path rules, String folder, String ending, Consumer<Fault> faults) {
    Faults found = new Faults();
    List<RuleFile> files = new ArrayList<>();
    Path within = rules.resolve(folder);
    if (Files.isDirectory(within)) {
      for (Path path : paths(within, ending, found)) {
        String name = folder + "/" + path.getFileName();
        text(path, name, found).ifPresent(text -> files.add(new RuleFile(name, text)));
      }
    }
    found.all().forEach(faults);
    return files;
  }

  /** The files in order of their names; those that are no UTF-8 text are reported and left out. */
  static List<RuleFile> read(Path folder, Faults faults) {
    List<RuleFile> files = new ArrayList<>();
    for (Path path : rulePaths(folder, faults)) {
      String name = path.getFileName().toString();
      text(path, name, faults).ifPresent(text -> files.add(new RuleFile(name, text)));
    }
    return files;
  }

  private static List<Path> rulePaths(Path folder, Faults faults) {
    if (!Files.isDirectory(folder)) {
      faults.add(
          folder.toString(),
          0,
          "ルールのフォルダーがない。場所を確かめる（--rules）",
          "there is no such folder of rules; check --rules");
      return List.of();
    }
    List<Path> paths = paths(folder, ".drl", faults);
    if (paths.isEmpty()) {
      faults.add(
          folder.toString(), 0, "フォルダーにルールファイル（*.drl）がない", "the folder holds no rule file (*.drl)");
    }
    return paths;
  }

  private static List<Path> paths(Path folder, String ending, Faults faults) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> path.getFileName().toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      unreadable(folder.toString(), e, faults);
      return List.of();
    }
  }

  private static Optional<String> text(Path path, String name, Faults faults) {
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
