package jp.renkei.metrics.build;

import jp.renkei.metrics.network.Betweenness.Accuracy;

/**
 * What a report says of one network.
 *
 * @param members {@code countries} or {@code institutions}
 * @param area the area, or empty for all papers
 * @param nodes those with a paper
 * @param edges pairs that share a paper
 * @param betweenness how near it is
 */
public record NetworkAccount(
    String members, String area, int nodes, int edges, Accuracy betweenness) {

  static final String COUNTRIES = "countries";
  static final String INSTITUTIONS = "institutions";

  static NetworkAccount of(String members, String area, Level<?> level) {
    return new NetworkAccount(
        members, area, level.network().nodes(), level.network().edges(), level.accuracy());
  }
}
