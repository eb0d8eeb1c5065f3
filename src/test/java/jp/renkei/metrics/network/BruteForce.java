package jp.renkei.metrics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.renkei.corpus.Incidence;

/** The indicators by their definitions, on matrices, as slow as they come. */
final class BruteForce {

  private final int[][] shared;
  private final int[] papers;

  /** Members without a paper have no row. */
  BruteForce(Incidence incidence) {
    int[] members = Arrays.stream(incidence.items()).sorted().distinct().toArray();
    shared = new int[members.length][members.length];
    papers = new int[members.length];
    for (int paper = 0; paper < incidence.rows(); paper++) {
      for (int one : incidence.row(paper)) {
        papers[Arrays.binarySearch(members, one)]++;
        for (int other : incidence.row(paper)) {
          if (one != other) {
            shared[Arrays.binarySearch(members, one)][Arrays.binarySearch(members, other)]++;
          }
        }
      }
    }
  }

  int[] papers() {
    return papers;
  }

  int[] degrees() {
    return Arrays.stream(shared)
        .mapToInt(row -> (int) Arrays.stream(row).filter(weight -> weight > 0).count())
        .toArray();
  }

  /** Every shortest path is walked, node by node. */
  double[] betweenness() {
    int nodes = papers.length;
    double[] sums = new double[nodes];
    for (int start = 0; start < nodes; start++) {
      for (int end = start + 1; end < nodes; end++) {
        List<List<Integer>> paths = shortest(start, end);
        for (List<Integer> path : paths) {
          path.subList(1, path.size() - 1).forEach(node -> sums[node] += 1.0 / paths.size());
        }
      }
    }
    double pairs = (nodes - 1) * (nodes - 2) / 2.0;
    return Arrays.stream(sums).map(sum -> pairs == 0 ? 0 : sum / pairs).toArray();
  }

  /** All paths grow at once; the first length at which some arrive is the shortest. */
  private List<List<Integer>> shortest(int start, int end) {
    List<List<Integer>> paths = List.of(List.of(start));
    for (int length = 1; length < papers.length; length++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> path : paths) {
        for (int next = 0; next < papers.length; next++) {
          if (shared[path.getLast()][next] > 0 && !path.contains(next)) {
            List<Integer> grown = new ArrayList<>(path);
            grown.add(next);
            longer.add(grown);
          }
        }
      }
      List<List<Integer>> arrived = longer.stream().filter(p -> p.getLast() == end).toList();
      if (!arrived.isEmpty()) {
        return arrived;
      }
      paths = longer;
    }
    return List.of();
  }

  /** Powers of {@code A + c 1}, whose greatest eigenvalue is the greatest in size too. */
  double[] eigenvector() {
    boolean[] member = largestComponent();
    double shift = Arrays.stream(shared).mapToInt(row -> Arrays.stream(row).sum()).max().orElse(0);
    double[] x = new double[papers.length];
    if (shift == 0) {
      return x;
    }
    Arrays.setAll(x, node -> member[node] ? 1 : 0);
    for (int power = 0; power < 20_000; power++) {
      double[] y = new double[x.length];
      for (int row = 0; row < y.length; row++) {
        y[row] = shift / 2 * x[row];
        for (int column = 0; column < y.length; column++) {
          y[row] += shared[row][column] * x[column];
        }
      }
      double norm = Math.sqrt(Arrays.stream(y).map(v -> v * v).sum());
      double change = 0;
      for (int node = 0; node < y.length; node++) {
        change = Math.max(change, Math.abs(y[node] / norm - x[node]));
        x[node] = y[node] / norm;
      }
      if (change < 1e-15) {
        break;
      }
    }
    return x;
  }

  private boolean[] largestComponent() {
    boolean[] largest = new boolean[papers.length];
    int most = 0;
    for (int start = 0; start < papers.length; start++) {
      boolean[] reached = new boolean[papers.length];
      int size = reach(start, reached);
      if (size > most) {
        most = size;
        largest = reached;
      }
    }
    return largest;
  }

  private int reach(int node, boolean[] reached) {
    reached[node] = true;
    int size = 1;
    for (int next = 0; next < papers.length; next++) {
      if (shared[node][next] > 0 && !reached[next]) {
        size += reach(next, reached);
      }
    }
    return size;
  }
}
