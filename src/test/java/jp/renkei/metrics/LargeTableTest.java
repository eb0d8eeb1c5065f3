package jp.renkei.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeTableTest {

  private static final String HEADER = "institution,name,papers\n";
  private static final List<String> CELLS =
      List.of("a", "東京", "", "\"a\"", "\"b,\"", "\"\"\"\"", "\"x\r\ny\"", "\"\"", "c\"d", "aa");
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "\n\n");

  @TempDir private Path folder;

  @Test
  void rows_of_sought_keys_are_found_and_no_others() throws IOException {
    Path file = write(HEADER + "NTU,Nanyang,1\nx-1,Other,2\nUTS,Sydney,3\n");

    assertThat(found(file, "institution", Set.of("UTS", "NTU", "SNU")))
        .containsExactly(List.of("NTU", "Nanyang", "1"), List.of("UTS", "Sydney", "3"));
  }

  @Test
  void key_is_looked_for_in_its_own_column_only() throws IOException {
    Path file = write("name,institution\nNTU,x-1\nx-1,NTU\n");

    assertThat(found(file, "institution", Set.of("NTU"))).containsExactly(List.of("x-1", "NTU"));
  }

  @Test
  void table_without_the_column_has_only_its_header() throws IOException {
    Path file = write("name,papers\nNTU,1\n");

    assertThat(found(file, "institution", Set.of("NTU", "1"))).isEmpty();
  }

  @Test
  void row_that_stops_before_the_key_is_not_found() throws IOException {
    Path file = write("papers,institution\n1\n2,NTU\n");

    assertThat(found(file, "institution", Set.of("NTU", "1"))).containsExactly(List.of("2", "NTU"));
  }

  /** The same rows as a parser of CSV finds that reads every cell. */
  @Test
  void random_tables_have_the_rows_that_a_whole_reading_finds() throws IOException {
    for (int seed = 0; seed < 500; seed++) {
      String text = table(new Random(seed));
      Path file = write(text);

      List<List<String>> found = found(file, "key", Set.of("a", "東京", "b,", "\"", "x\r\ny"));

      assertThat(found).as("seed %d: %s", seed, text).isEqualTo(whole(text));
    }
  }

  /** Five times as many rows as lie between two marked places, of groups in turn. */
  @Test
  void some_rows_of_a_group_are_found_from_any_place_on() throws IOException {
    StringBuilder text = new StringBuilder("\uFEFFarea,institution\r\n");
    for (int i = 0; i < 5_120; i++) {
      text.append(i % 3 == 0 ? "ai" : "\"io\n\"\"t\"").append(',').append(i).append("\r\n");
    }
    LargeTable table = LargeTable.of(write(text.toString()), Optional.of("area"));

    assertThat(table.groups()).containsExactly("ai", "io\n\"t");
    for (int offset : List.of(0, 1, 1_023, 1_024, 1_025, 1_704, 1_706)) {
      List<String> expected =
          IntStream.range(offset, Math.min(offset + 3, 1_707)).mapToObj(i -> "" + 3 * i).toList();
      assertThat(parsed(table.rows("ai", offset, 3)))
          .as("from %d on", offset)
          .extracting(List::getLast)
          .isEqualTo(expected);
    }
    assertThat(parsed(table.rows("io\n\"t", 3_412, 9))).containsExactly(List.of("io\n\"t", "5119"));
    assertThat(parsed(table.rows("ai", 1_707, 1))).isEmpty();
    assertThat(parsed(table.rows("ia", 0, 1))).isEmpty();
  }

  @Test
  void table_without_groups_is_one_whole() throws IOException {
    LargeTable table = LargeTable.of(write(HEADER + "a,A,1\n\nb,B,2\nc,C,3"), Optional.empty());

    assertThat(table.groups()).containsExactly(LargeTable.WHOLE);
    assertThat(parsed(table.rows(LargeTable.WHOLE, 1, 9)))
        .containsExactly(List.of("b", "B", "2"), List.of("c", "C", "3"));
  }

  @Test
  void column_of_groups_that_is_missing_is_named() throws IOException {
    Path file = write(HEADER + "a,A,1\n");

    assertThatThrownBy(() -> LargeTable.of(file, Optional.of("area")))
        .isInstanceOf(MetricsFaultsException.class)
        .hasMessageContaining("row 1, area")
        .hasMessageContaining(Expectation.COLUMN.en());
  }

  /** The same rows in the same order as a parser of CSV finds that reads every cell. */
  @Test
  void groups_of_random_tables_have_the_rows_that_a_whole_reading_finds() throws IOException {
    for (int seed = 0; seed < 500; seed++) {
      String text = table(new Random(seed));
      Map<String, List<List<String>>> groups = new LinkedHashMap<>();
      wholeRows(text).forEach(r -> groups.computeIfAbsent(r.get(1), g -> new ArrayList<>()).add(r));

      LargeTable table = LargeTable.of(write(text), Optional.of("key"));

      assertThat(table.groups()).as("seed %d: %s", seed, text).isEqualTo(groups.keySet());
      for (String group : groups.keySet()) {
        assertThat(parsed(table.rows(group, 0, 9))).isEqualTo(groups.get(group));
        assertThat(parsed(table.rows(group, 1, 1)))
            .isEqualTo(groups.get(group).stream().skip(1).limit(1).toList());
      }
    }
  }

  @Test
  void rows_longer_than_a_piece_of_the_file_are_whole() throws IOException {
    String name = "\"" + "long".repeat(50_000) + ", \"\"name\"\"\"";
    Path file = write(HEADER + "x-1," + name + ",1\nNTU," + name + ",2\n");

    assertThat(found(file, "institution", Set.of("NTU")).getFirst().get(1))
        .hasSize(200_008)
        .endsWith(", \"name\"");
  }

  @Test
  void what_was_found_has_to_be_utf8() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, (HEADER + "NTU,南洋,1\n").getBytes(Charset.forName("windows-31j")));

    assertThatThrownBy(() -> LargeTable.rows(file, "institution", Set.of("NTU")))
        .isInstanceOf(MetricsFaultsException.class)
        .hasMessageContaining(Expectation.UTF8.en());
  }

  private static String table(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
    text.append("first,key,last").append(oneOf(LINE_ENDS, random));
    for (int row = random.nextInt(6); row > 0; row--) {
      text.append(oneOf(CELLS, random)).append(',').append(oneOf(CELLS, random)).append(',');
      text.append(oneOf(CELLS, random)).append(oneOf(LINE_ENDS, random));
    }
    return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
  }

  private static List<List<String>> whole(String text) throws IOException {
    Set<String> sought = Set.of("a", "東京", "b,", "\"", "x\r\ny");
    return wholeRows(text).stream().filter(row -> sought.contains(row.get(1))).toList();
  }

  private static List<List<String>> wholeRows(String text) throws IOException {
    return parsed(new StringReader(text.replace("\uFEFF", "")));
  }

  private static List<List<String>> found(Path file, String key, Set<String> sought)
      throws IOException {
    return parsed(LargeTable.rows(file, key, sought));
  }

  private static List<List<String>> parsed(Reader text) throws IOException {
    try (CSVParser rows = CSVParser.parse(text, CSVFormat.DEFAULT)) {
      return rows.stream().skip(1).map(CSVRecord::toList).toList();
    }
  }

  private static String oneOf(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
