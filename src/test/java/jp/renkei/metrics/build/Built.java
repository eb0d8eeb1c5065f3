package jp.renkei.metrics.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.renkei.Project;
import jp.renkei.affiliation.Registry;
import jp.renkei.corpus.FaultPolicy;
import jp.renkei.corpus.YearRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Builds as the command makes them, with the shipped lists. */
final class Built {

  private static final long MEMORY = 256L << 20;

  private Built() {}

  static MetricsBuild of(Path out, Path... papers) {
    return of(out, FaultPolicy.REFUSE, Counting.ALL, "JP", papers);
  }

  static MetricsBuild of(
      Path out, FaultPolicy policy, Counting counting, String reference, Path... papers) {
    return new MetricsBuild(
        List.of(papers),
        out,
        Registry.none(),
        new MetricsBuild.Reading(YearRange.ALL, policy, MEMORY, (records, bytes, totalBytes) -> {}),
        counting,
        reference,
        new MetricsBuild.Lists(
            Project.file("ontology/keywords"),
            Project.file("ontology/figures"),
            Project.file("rules/parameters.json")),
        stage -> {});
  }

  /** The rows of a table below its header. */
  static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(file), format)) {
      return parser.getRecords();
    }
  }

  static String header(Path file) throws IOException {
    return Files.readString(file).lines().findFirst().orElseThrow();
  }

  /** All that is in a folder, hidden or not. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Name → content of every file. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
