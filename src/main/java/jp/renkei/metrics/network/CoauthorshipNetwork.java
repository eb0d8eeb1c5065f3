package jp.renkei.metrics.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import jp.renkei.corpus.Incidence;

/**
 * Who writes with whom: countries or institutions as nodes, joined where they share a paper and
 * weighted by the number of papers they share.
 *
 * <p>The nodes are the members with at least one paper, in the order of their numbers; a member
 * that writes alone is a node without edges. Reference: report, section 2.2.1.
 */
public final class CoauthorshipNetwork {

  private static final int ROWS_A_BLOCK = 512;

  private final int[] members;
  private final int[] papers;
  private final Adjacency adjacency;

  private CoauthorshipNetwork(int[] members, int[] papers, Adjacency adjacency) {
    this.members = members;
    this.papers = papers;
    this.adjacency = adjacency;
  }

  /**
   * The network of these papers.
   *
   * <p>Cost: the sum of the squares of members a paper, divided among the threads; memory for the
   * edges and one counter a node and thread, never for the pairs. No papers give no nodes.
   *
   * @param papers paper → members (countries, or institutions)
   */
  public static CoauthorshipNetwork of(Incidence papers) {
    int[] papersOf = papersOf(papers);
    int[] members = withPapers(papersOf);
    Incidence compact = numbered(papers, members, papersOf.length);
    int[] counts = Arrays.stream(members).map(member -> papersOf[member]).toArray();
    return new CoauthorshipNetwork(members, counts, join(compact, transposed(compact, counts)));
  }

  private static int[] papersOf(Incidence papers) {
    int[] papersOf = new int[Arrays.stream(papers.items()).max().orElse(-1) + 1];
    for (int member : papers.items()) {
      papersOf[member]++;
    }
    return papersOf;
  }

  private static int[] withPapers(int[] papersOf) {
    int[] members = new int[papersOf.length];
    int nodes = 0;
    for (int member = 0; member < papersOf.length; member++) {
      if (papersOf[member] > 0) {
        members[nodes++] = member;
      }
    }
    return Arrays.copyOf(members, nodes);
  }

  private static Incidence numbered(Incidence papers, int[] members, int numbers) {
    int[] node = new int[numbers];
    for (int at = 0; at < members.length; at++) {
      node[members[at]] = at;
    }
    int[] items = new int[papers.items().length];
    for (int entry = 0; entry < items.length; entry++) {
      items[entry] = node[papers.items()[entry]];
    }
    return new Incidence(papers.offsets(), items);
  }

  /** Node → its papers. */
  private static Incidence transposed(Incidence papers, int[] counts) {
    int[] offsets = new int[counts.length + 1];
    for (int node = 0; node < counts.length; node++) {
      offsets[node + 1] = offsets[node] + counts[node];
    }
    int[] filled = Arrays.copyOf(offsets, counts.length);
    int[] items = new int[papers.items().length];
    for (int paper = 0; paper < papers.rows(); paper++) {
      for (int entry = papers.offsets()[paper]; entry < papers.offsets()[paper + 1]; entry++) {
        items[filled[papers.items()[entry]]++] = paper;
      }
    }
    return new Incidence(offsets, items);
  }

  private static Adjacency join(Incidence nodesOf, Incidence papersOf) {
    int nodes = papersOf.rows();
    Rows[] blocks = new Rows[(nodes + ROWS_A_BLOCK - 1) / ROWS_A_BLOCK];
    new Workspaces<>(() -> new PartnerCounter(nodesOf, papersOf))
        .run(
            blocks.length,
            (counter, block) -> {
              int from = block * ROWS_A_BLOCK;
              blocks[block] = counter.rows(from, Math.min(nodes, from + ROWS_A_BLOCK));
            });
    return joined(blocks, nodes);
  }

  private static Adjacency joined(Rows[] blocks, int nodes) {
    int entries = 0;
    for (Rows block : blocks) {
      entries = Math.addExact(entries, block.partners.size());
    }
    int[] offsets = new int[nodes + 1];
    int[] partners = new int[entries];
    int[] shared = new int[entries];
    int end = 0;
    for (int block = 0; block < blocks.length; block++) {
      Rows rows = blocks[block];
      rows.partners.getElements(0, partners, end, rows.partners.size());
      rows.shared.getElements(0, shared, end, rows.shared.size());
      for (int row = 0; row < rows.ends.size(); row++) {
        offsets[block * ROWS_A_BLOCK + row + 1] = end + rows.ends.getInt(row);
      }
      end += rows.partners.size();
      blocks[block] = null; // its memory is needed for the next
    }
    return new Adjacency(offsets, partners, shared);
  }

  /** The number of countries or institutions with a paper. */
  public int nodes() {
    return members.length;
  }

  /** The number of pairs that share a paper. */
  public int edges() {
    return adjacency.edges();
  }

  /** Which member the node is: its number in the incidence that the network was made of. */
  public int member(int node) {
    return members[node];
  }

  /** The papers that the node has a part in, 1 or more. */
  public int papers(int node) {
    return papers[node];
  }

  /** Its distinct partners: the degree centrality of the report, a count. */
  public int degree(int node) {
    return adjacency.degree(node);
  }

  /** Takes one edge. */
  public interface EdgeVisitor {
    /**
     * One pair, the lower node first.
     *
     * @param sharedPapers 1 or more
     */
    void edge(int node, int partner, int sharedPapers);
  }

  /** Every pair once, ascending by the lower node and then by the higher. */
  public void forEachEdge(EdgeVisitor visitor) {
    for (int node = 0; node < nodes(); node++) {
      for (int at = adjacency.offsets()[node]; at < adjacency.offsets()[node + 1]; at++) {
        if (adjacency.neighbours()[at] > node) {
          visitor.edge(node, adjacency.neighbours()[at], adjacency.weights()[at]);
        }
      }
    }
  }

  Adjacency adjacency() {
    return adjacency;
  }

  /** Some rows of the network. */
  private record Rows(IntArrayList partners, IntArrayList shared, IntArrayList ends) {}

  /** Counts the shared papers of one node at a time. */
  private static final class PartnerCounter {

    private final Incidence nodesOf;
    private final Incidence papersOf;
    private final int[] shared;
    private final int[] partners;

    PartnerCounter(Incidence nodesOf, Incidence papersOf) {
      this.nodesOf = nodesOf;
      this.papersOf = papersOf;
      this.shared = new int[papersOf.rows()];
      this.partners = new int[papersOf.rows()];
    }

    Rows rows(int from, int to) {
      Rows rows = new Rows(new IntArrayList(), new IntArrayList(), new IntArrayList());
      for (int node = from; node < to; node++) {
        int found = count(node);
        Arrays.sort(partners, 0, found);
        for (int at = 0; at < found; at++) {
          rows.partners.add(partners[at]);
          rows.shared.add(shared[partners[at]]);
          shared[partners[at]] = 0;
        }
        rows.ends.add(rows.partners.size());
      }
      return rows;
    }

    private int count(int node) {
      int found = 0;
      for (int at = papersOf.offsets()[node]; at < papersOf.offsets()[node + 1]; at++) {
        int paper = papersOf.items()[at];
        for (int entry = nodesOf.offsets()[paper]; entry < nodesOf.offsets()[paper + 1]; entry++) {
          int partner = nodesOf.items()[entry];
          if (partner != node && shared[partner]++ == 0) {
            partners[found++] = partner;
          }
        }
      }
      return found;
    }
  }
}
