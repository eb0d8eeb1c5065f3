package jp.renkei.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {

  private static final String HEADER =
      "Document Title,Authors,Author Affiliations,Publication Year,DOI\n";
  private static final String GOOD = HEADER + "Good,A. B,Keio,2018,10.1/good\n";

  @TempDir private Path folder;
  private Builds builds;

  @BeforeEach
  void begin() {
    builds = new Builds(folder);
  }

  @Test
  void truncated_gzip_is_named_with_the_line_that_was_reached() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      rows.append("T").append(i * 7919L % 10_007).append(",A. B,Keio,2018,10.1/").append(i);
      rows.append('\n');
    }
    byte[] whole = Builds.gzip(rows.toString());

    CorpusFault fault = faultOf(Arrays.copyOf(whole, whole.length / 2));

    assertThat(fault.expected()).isEqualTo(PaperFileExpectation.WHOLE_GZIP);
    assertThat(fault.line()).isBetween(1_000L, 20_000L);
  }

  @Test
  void another_encoding_is_named_with_file_and_line() {
    String text = HEADER + "One,A. B,Keio,2018,\nTwo,A. B,Universität München,2018,\n";

    CorpusFault latin = faultOf(text.getBytes(Charset.forName("windows-1252")));
    CorpusFault utf16 = faultOf(text.getBytes(StandardCharsets.UTF_16));

    assertThat(latin.expected()).isEqualTo(PaperFileExpectation.UTF8);
    assertThat(latin.line()).isEqualTo(3);
    assertThat(latin.value()).isEqualTo("byte 0xE4");
    assertThat(utf16.expected()).isEqualTo(PaperFileExpectation.UTF8);
    assertThat(utf16.value()).isEqualTo("UTF-16");
  }

  @Test
  void missing_column_is_named() {
    CorpusFault fault = faultOf("Document Title,Authors,Year,DOI\n");

    assertThat(fault.expected()).isEqualTo(PaperFileExpectation.COLUMNS);
    assertThat(fault.value()).isEqualTo("author affiliations");
    assertThat(fault.line()).isEqualTo(1);
    assertThat(fault.en()).contains("bad").contains("line 1");
    assertThat(fault.ja()).contains("1 行目");
  }

  @Test
  void binary_and_unknown_text_are_no_papers() {
    assertThat(faultOf(new byte[] {'P', 'K', 3, 4, 0, 0, 10}).expected())
        .isEqualTo(PaperFileExpectation.KNOWN_FORMAT);
    assertThat(faultOf("# Notes\n\nnothing\n").value()).isEqualTo("# Notes");
  }

  @Test
  void quotation_that_never_ends_is_named_where_it_begins() {
    CorpusFault fault = faultOf(GOOD + "\"Open,A. B,Keio,2018,\nlast,A. B,Keio,2018,\n");

    assertThat(fault.expected()).isEqualTo(PaperFileExpectation.CLOSED_QUOTE);
    assertThat(fault.line()).isEqualTo(3);
  }

  @Test
  void page_that_ends_early_is_named() {
    CorpusFault fault = faultOf("{\n\"meta\": {},\n\"results\": [\n{\"doi\": \"10.1/x\"},\n");

    assertThat(fault.expected()).isEqualTo(PaperFileExpectation.WHOLE_JSON);
    assertThat(fault.line()).isGreaterThan(3);
  }

  @Test
  void json_in_another_encoding_is_told_so_and_not_called_broken() {
    String page =
        """
        {"meta": {},
        "results": [
        {"doi": "10.1/x", "title": "One"},
        {"doi": "10.1/y", "title": "Universität"}]}
        """;
    String line = "{\"doi\": \"10.1/y\", \"title\": \"Universität\"}\n";

    for (String json : List.of(page, line)) {
      CorpusFault latin = faultOf(json.getBytes(StandardCharsets.ISO_8859_1));
      CorpusFault utf16 = faultOf(json.getBytes(StandardCharsets.UTF_16LE));

      assertThat(latin.expected()).isEqualTo(PaperFileExpectation.UTF8);
      assertThat(latin.value()).isEqualTo("byte 0xE4");
      assertThat(latin.line()).isEqualTo(json.equals(page) ? 4 : 1);
      assertThat(utf16.expected()).isEqualTo(PaperFileExpectation.UTF8);
      assertThat(utf16.value()).isEqualTo("UTF-16");
    }
  }

  @Test
  void file_that_is_not_there_is_named() {
    assertThat(faultOf(folder.resolve("absent.csv")).expected())
        .isEqualTo(PaperFileExpectation.FILE);
  }

  @Test
  void all_faults_are_named_at_once() {
    Path one = builds.file("one", "nothing\n");
    Path two = builds.file("two", "nothing either\n");

    assertThatThrownBy(() -> builds.corpus(one, builds.file("good", GOOD), two))
        .isInstanceOfSatisfying(
            CorpusFaultsException.class,
            e -> assertThat(e.faults()).extracting(CorpusFault::file).containsExactly(one, two));
  }

  @Test
  void good_files_are_counted_beside_broken_ones_and_of_those_nothing() {
    Path broken = builds.file("a-broken.csv", HEADER + "Half,A. B,MIT,2018,10.1/h\n\"Open,,,,\n");
    Path good = builds.file("good.csv", GOOD);

    Corpus corpus = builds.build(FaultPolicy.KEEP_GOING, YearRange.ALL).read(List.of(broken, good));
    assertThat(corpus.papers()).isEqualTo(1);
    assertThat(corpus.rawAffiliations()).extracting(RawAffiliation::text).containsExactly("Keio");
    assertThat(corpus.accounts().faults()).extracting(CorpusFault::file).containsExactly(broken);
    assertThat(corpus.accounts().files()).extracting(FileAccount::file).containsExactly(good);
  }

  @Test
  void build_in_the_folder_of_an_interrupted_one_begins_anew_and_leaves_nothing()
      throws IOException {
    Path good = builds.file("good.csv", GOOD);
    Path store = Files.createDirectories(folder.resolve("store"));
    Files.writeString(store.resolve("records.duckdb"), "half a database");
    Files.writeString(store.resolve("records.duckdb.wal"), "half a log");
    Files.writeString(store.resolve("records.tsv"), "1\t2\t10.1/old\tOld\n");
    Files.writeString(Files.createDirectory(store.resolve("spill")).resolve("x"), "spilt");

    Corpus corpus = builds.corpus(good);
    assertThat(corpus.papers()).isEqualTo(1);

    try (Stream<Path> left = Files.list(store)) {
      assertThat(left).isEmpty();
    }
  }

  private CorpusFault faultOf(String content) {
    return faultOf(content.getBytes(StandardCharsets.UTF_8));
  }

  private CorpusFault faultOf(byte[] content) {
    return faultOf(builds.file("bad", content));
  }

  private CorpusFault faultOf(Path file) {
    try {
      throw new AssertionError("read " + builds.corpus(file).papers() + " papers of " + file);
    } catch (CorpusFaultsException e) {
      assertThat(e.faults()).hasSize(1);
      assertThat(e.faults().getFirst().file()).isEqualTo(file);
      return e.faults().getFirst();
    }
  }
}
