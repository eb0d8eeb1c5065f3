package jp.renkei.metrics;

/**
 * One of the five regions of the plot of papers (across) by eigenvector centrality (up), cut at the
 * reference country's values.
 *
 * <p>Reference: report, section 2.2.2 (figure 2-9 itself is lost).
 */
public enum QuadrantRegion {
  /** Upper right: more papers and a higher centrality than the reference. */
  LEADER("leader"),
  /** Upper left: a higher centrality without more papers. */
  HUB("hub"),
  /** Lower right: more papers without a higher centrality. */
  INDEPENDENT("independent"),
  /** Centre: the part of the lower left that lies within the peer radius of the reference. */
  PEER("peer"),
  /** Lower left without the peers. */
  EMERGING("emerging");

  private final String id;

  QuadrantRegion(String id) {
    this.id = id;
  }

  /** The region's name in answers, advice and ontology. */
  public String id() {
    return id;
  }
}
