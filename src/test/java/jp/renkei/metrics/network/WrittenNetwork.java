package jp.renkei.metrics.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.renkei.corpus.Incidence;

/** A network that {@link GraphMl} wrote, as papers of two institutions each that give it again. */
final class WrittenNetwork {

  private static final Pattern NODE = Pattern.compile("<node id=\"([^\"]*)\"");
  private static final Pattern EDGE =
      Pattern.compile(
          "<edge source=\"([^\"]*)\" target=\"([^\"]*)\"><data key=\"weight\">(\\d+)</data>");

  private final Map<String, Integer> nodes = new HashMap<>();
  private final List<int[]> rows = new ArrayList<>();

  private WrittenNetwork() {}

  static Incidence papers(Path file) throws IOException {
    WrittenNetwork written = new WrittenNetwork();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(written::add);
    }
    return Incidence.of(written.rows.toArray(int[][]::new));
  }

  private void add(String line) {
    Matcher node = NODE.matcher(line);
    if (node.find()) {
      rows.add(new int[] {number(node.group(1))});
    }
    Matcher edge = EDGE.matcher(line);
    if (edge.find()) {
      int[] row = {number(edge.group(1)), number(edge.group(2))};
      rows.addAll(Collections.nCopies(Integer.parseInt(edge.group(3)), row));
    }
  }

  private int number(String id) {
    return nodes.computeIfAbsent(id, unknown -> nodes.size());
  }
}
