package jp.renkei.metrics.picture;

import java.util.List;
import java.util.stream.Stream;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.PeerRadius;
import jp.renkei.metrics.QuadrantPlot;
import jp.renkei.metrics.QuadrantRegion;

/**
 * The country that others are held against. The survey tells peers of Japan alone.
 *
 * @param country ISO 3166-1 alpha-2
 * @param peerRadius what parts Japan's peers from the rest of the lower left
 */
record Crosshair(String country, PeerRadius peerRadius) {

  boolean isAmong(List<CountryIndicators> countries) {
    return countries.stream().anyMatch(c -> c.country().equals(country));
  }

  QuadrantPlot plot(List<CountryIndicators> countries) {
    return hasPeers()
        ? QuadrantPlot.of(countries, country, peerRadius)
        : QuadrantPlot.withoutPeers(countries, country);
  }

  /** The regions that a country can lie in. */
  List<QuadrantRegion> regions() {
    return Stream.of(QuadrantRegion.values())
        .filter(region -> hasPeers() || region != QuadrantRegion.PEER)
        .toList();
  }

  private boolean hasPeers() {
    return country.equals(QuadrantPlot.JAPAN);
  }
}
