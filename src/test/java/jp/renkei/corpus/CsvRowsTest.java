package jp.renkei.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTest {

  private static final String[] PIECES = {
    "a", "é", "日本", ",", "\n", "\r\n", "\"\"", ";", " ", "&amp;", "x y", ""
  };

  @TempDir private Path folder;

  @Test
  void rows_and_fields_equal_those_of_commons_csv() throws IOException {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      String csv = csv(random, 1 + random.nextInt(8));

      assertThat(ours(csv)).as(csv).isEqualTo(commons(csv));
    }
  }

  @Test
  void row_may_be_longer_than_what_is_looked_at_in_one_go() throws IOException {
    String cell = "\"" + "long\n".repeat(700_000) + "\"";
    String csv = "a," + cell + ",b\nc,d,e\n";

    assertThat(ours(csv)).isEqualTo(commons(csv));
  }

  @Test
  void counter_and_reader_agree_wherever_the_bytes_are_cut() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      byte[] csv = csv(random, 5).getBytes(StandardCharsets.UTF_8);
      CsvRowCounter whole = new CsvRowCounter();
      whole.see(csv, 0, csv.length);
      CsvRowCounter cut = new CsvRowCounter();
      int at = random.nextInt(csv.length + 1);
      cut.see(csv, 0, at);
      cut.see(csv, at, csv.length);

      assertThat(cut.rows()).isEqualTo(whole.rows());
    }
  }

  private static String csv(Random random, int rows) {
    StringBuilder csv = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      for (int field = 0; field < 4; field++) {
        csv.append(field == 0 ? "r" + row : "," + field(random));
      }
      csv.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    return csv.toString();
  }

  private static String field(Random random) {
    StringBuilder field = new StringBuilder();
    for (int piece = random.nextInt(5); piece > 0; piece--) {
      field.append(PIECES[random.nextInt(PIECES.length)]);
    }
    boolean plain = field.indexOf("\"") < 0 && field.indexOf(",") < 0 && field.indexOf("\n") < 0;
    return plain ? field.toString() : "\"" + field + "\"";
  }

  private List<List<String>> ours(String csv) {
    Path file = new Builds(folder).file("rows.csv", csv);
    List<List<String>> rows = new ArrayList<>();
    PaperInput in = PaperInput.open(file, new AtomicLong());
    CsvRows found = new CsvRows(in);
    while (found.next()) {
      List<String> row = new ArrayList<>();
      for (int field = 0; field < found.fields(); field++) {
        row.add(found.field(field));
      }
      rows.add(row);
    }
    assertThat(in.counted()).as(csv).isEqualTo(rows.size());
    return rows;
  }

  private static List<List<String>> commons(String csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(csv))) {
      rows.add(row.toList());
    }
    return rows;
  }
}
