package jp.renkei.rulebase;

import static jp.renkei.rulebase.TestTypes.HEAD;
import static jp.renkei.rulebase.TestTypes.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
  private static final String GOOD =
      HEAD + rule("T-1", "Surveyed( $x : country )", "Fits( $x, \"国\" )");

  @TempDir Path folder;

  @Test
  void all_rule_files_of_the_folder_are_read_and_nothing_else() throws IOException {
    write("b.drl", GOOD.getBytes(StandardCharsets.UTF_8));
    write("a.drl", GOOD.replace("T-1", "T-2").getBytes(StandardCharsets.UTF_8));
    write("notes.txt", "no rule".getBytes(StandardCharsets.UTF_8));

    RuleBase base = RuleBase.load(folder, TestTypes.TYPES);

    assertThat(base.rules()).extracting(Rule::id).containsExactly("T-1", "T-2");
    assertThat(base.rules()).extracting(Rule::file).containsExactly("b.drl", "a.drl");
  }

  @Test
  void byte_order_mark_and_windows_line_ends_change_nothing() throws IOException {
    write("a.drl", GOOD.getBytes(StandardCharsets.UTF_8));
    RuleBase plain = RuleBase.load(folder, TestTypes.TYPES);

    write("a.drl", ("\uFEFF" + GOOD.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
    RuleBase marked = RuleBase.load(folder, TestTypes.TYPES);

    assertThat(marked.version()).isEqualTo(plain.version()).matches("sha256:[0-9a-f]{12}");
    assertThat(marked.rules()).isEqualTo(plain.rules());
  }

  @Test
  void version_follows_contents_and_names() throws IOException {
    write("a.drl", GOOD.getBytes(StandardCharsets.UTF_8));
    String version = RuleBase.load(folder, TestTypes.TYPES).version();

    write("a.drl", (GOOD + "// more\n").getBytes(StandardCharsets.UTF_8));

    assertThat(RuleBase.load(folder, TestTypes.TYPES).version()).isNotEqualTo(version);
  }

  @Test
  void other_encodings_are_named_with_the_line_and_the_remedy() throws IOException {
    write("1.drl", GOOD.getBytes(Charset.forName("windows-31j")));
    write("2.drl", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE));
    write("3.drl", "package renkei;".getBytes(StandardCharsets.UTF_16BE));
    write("4.drl", new byte[] {'p', '\n', (byte) 0x80, (byte) 0xFF});

    assertThat(faults())
        .containsExactly(
            "1.drl:3: the file is not UTF-8 text (it looks like CP932, Shift_JIS); save as UTF-8",
            "2.drl:1: the file is not UTF-8 text (it looks like UTF-16); save as UTF-8",
            "3.drl:1: the file is not UTF-8 text (it looks like UTF-16); save as UTF-8",
            "4.drl:2: the file is not UTF-8 text; save as UTF-8");
  }

  @Test
  void japanese_maintainers_are_told_in_japanese() throws IOException {
    write("1.drl", GOOD.getBytes(Charset.forName("windows-31j")));
    try {
      RuleBase.load(folder, TestTypes.TYPES);
    } catch (RuleFaultsException e) {
      assertThat(e.faults().getFirst().message().ja())
          .isEqualTo("文字コードがUTF-8ではない（CP932, Shift_JIS）。UTF-8で保存し直す");
    }
  }

  @Test
  void a_missing_or_empty_folder_and_empty_or_huge_files_are_refused() throws IOException {
    assertThat(faults()).containsExactly(folder + ": the folder holds no rule file (*.drl)");

    write("1.drl", new byte[0]);
    write("2.drl", "// nothing\n".getBytes(StandardCharsets.UTF_8));
    write("3.drl", "package renkei;\n".getBytes(StandardCharsets.UTF_8));
    write("4.drl", "x".repeat(1_000_001).getBytes(StandardCharsets.UTF_8));
    assertThat(faults())
        .containsExactly(
            "1.drl:1: the file is empty",
            "2.drl:1: the file is empty",
            "3.drl:2: there is no rule in the file",
            "4.drl: the file is larger than 1 MB; split it");

    folder = folder.resolve("nowhere");
    assertThat(faults())
        .containsExactly(folder + ": there is no such folder of rules; check --rules");
  }

  @Test
  void a_megabyte_of_nonsense_is_refused_quickly_and_briefly() throws IOException {
    write("1.drl", "rule \" ( @ \n".repeat(80_000).getBytes(StandardCharsets.UTF_8));
    write("2.drl", "(".repeat(999_999).getBytes(StandardCharsets.UTF_8));
    long start = System.nanoTime();

    List<String> faults = faults();

    assertThat(faults).hasSizeBetween(2, 102);
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
  }

  private List<String> faults() {
    try {
      RuleBase.load(folder, TestTypes.TYPES);
      return List.of();
    } catch (RuleFaultsException e) {
      return e.faults().stream().map(Fault::toString).toList();
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
