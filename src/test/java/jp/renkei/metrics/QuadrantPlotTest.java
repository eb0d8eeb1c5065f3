package jp.renkei.metrics;

import static jp.renkei.metrics.QuadrantRegion.EMERGING;
import static jp.renkei.metrics.QuadrantRegion.HUB;
import static jp.renkei.metrics.QuadrantRegion.INDEPENDENT;
import static jp.renkei.metrics.QuadrantRegion.LEADER;
import static jp.renkei.metrics.QuadrantRegion.PEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuadrantPlotTest {

  private static final Metrics REPORT = Metrics.load(Project.file("ontology/figures"));
  private static final PeerRadius SHIPPED = PeerRadius.read(Project.file("rules/parameters.json"));

  /** Report, section 2.2.2. */
  @Test
  void membership_of_the_29_other_countries_of_table_2_6_is_the_reports() {
    QuadrantPlot plot = QuadrantPlot.of(REPORT.countries(), "JP", SHIPPED);

    assertThat(plot.placements()).hasSize(29);
    assertThat(members(plot, LEADER)).containsExactly("CN");
    assertThat(members(plot, HUB)).containsExactlyInAnyOrder("AU", "HK", "SG");
    assertThat(members(plot, INDEPENDENT)).containsExactly("IN");
    assertThat(members(plot, PEER)).containsExactlyInAnyOrder("KR", "TW");
    assertThat(members(plot, EMERGING))
        .containsExactlyInAnyOrder(
            "ID", "IR", "TR", "MY", "SA", "PK", "IL", "TH", "BD", "AE", "VN", "MO", "PH", "LK",
            "MM", "NP", "LA", "BN", "MN", "KH", "BT", "KP");
  }

  /** By hand: ln(94078/40755) = 0.8366, ln(0.114/0.065) = 0.5618, root of the squares 1.0077. */
  @Test
  void distance_is_euclidean_in_natural_logarithms() {
    QuadrantPlot plot = QuadrantPlot.of(REPORT.countries(), "JP", SHIPPED);

    assertThat(plot.placementOf("TW").orElseThrow().distance()).isCloseTo(1.0077, within(0.00005));
  }

  /**
   * The distances are computed here by another formula, from differences of logarithms to base 10.
   */
  @Test
  void ends_of_the_interval_are_where_the_membership_changes() {
    double taiwan = Math.log(10) * Math.hypot(log10(40_755, 94_078), log10(65, 114));
    double iran = Math.log(10) * Math.hypot(log10(22_460, 94_078), log10(30, 114));

    assertThat(SHIPPED.validFrom().doubleValue()).isBetween(taiwan, taiwan + 0.0001);
    assertThat(SHIPPED.validTo().doubleValue()).isBetween(iran - 0.0001, iran);
    assertThat(SHIPPED.value()).isBetween(SHIPPED.validFrom(), SHIPPED.validTo());

    assertThat(peers(taiwan - 1e-9)).containsExactly("KR");
    assertThat(peers(taiwan + 1e-9)).containsExactly("KR", "TW");
    assertThat(peers(iran - 1e-9)).containsExactly("KR", "TW");
    assertThat(peers(iran + 1e-9)).containsExactly("IR", "KR", "TW");
    assertThat(peers(SHIPPED.validFrom().doubleValue())).containsExactly("KR", "TW");
    assertThat(peers(SHIPPED.validTo().doubleValue())).containsExactly("KR", "TW");
  }

  @Test
  void peers_are_carved_from_the_lower_left_only_however_large_the_radius() {
    QuadrantPlot plot = QuadrantPlot.of(REPORT.countries(), "JP", radius(1_000));

    assertThat(members(plot, LEADER)).containsExactly("CN");
    assertThat(members(plot, HUB)).containsExactlyInAnyOrder("AU", "HK", "SG");
    assertThat(members(plot, INDEPENDENT)).containsExactly("IN");
    assertThat(members(plot, EMERGING))
        .as("zero centrality as printed: infinitely far")
        .containsExactlyInAnyOrder("MM", "NP", "BN", "KH", "BT", "KP");
  }

  @Test
  void india_and_australia_lie_nearer_to_japan_than_taiwan_and_are_no_peers() {
    QuadrantPlot plot = QuadrantPlot.of(REPORT.countries(), "JP", SHIPPED);
    double taiwan = plot.placementOf("TW").orElseThrow().distance();

    assertThat(plot.placementOf("IN").orElseThrow().distance()).isLessThan(taiwan);
    assertThat(plot.placementOf("AU").orElseThrow().distance()).isLessThan(taiwan);
    assertThat(plot.placementOf("IN").orElseThrow().region()).isEqualTo(INDEPENDENT);
    assertThat(plot.placementOf("AU").orElseThrow().region()).isEqualTo(HUB);
  }

  /** Crosshair at 100 papers and 0.5; expected by the documented rule for ties. */
  @ParameterizedTest(name = "{0} papers, centrality {1}: {2}")
  @CsvSource({
    "101, 0.51, LEADER",
    "100, 0.51, HUB",
    "101, 0.50, INDEPENDENT",
    "100, 0.50, PEER",
    "100, 0.5, PEER",
    "100, 0, EMERGING",
    "101, 0, INDEPENDENT",
  })
  void value_equal_to_the_crosshair_is_not_above_it(
      long papers, BigDecimal eigenvector, QuadrantRegion region) {
    QuadrantPlot plot =
        QuadrantPlot.of(
            List.of(country("JP", 100, "0.50"), country("XK", papers, eigenvector.toString())),
            "JP",
            radius(1));

    assertThat(plot.placements().getFirst().region()).isEqualTo(region);
  }

  @Test
  void rim_of_the_radius_belongs_to_the_peers() {
    List<CountryIndicators> countries =
        List.of(country("JP", 100, "0.5"), country("KR", 50, "0.5"));
    double distance =
        QuadrantPlot.of(countries, "JP", radius(1)).placements().getFirst().distance();

    assertThat(members(QuadrantPlot.of(countries, "JP", radius(distance)), PEER))
        .containsExactly("KR");
    assertThat(members(QuadrantPlot.of(countries, "JP", radius(Math.nextDown(distance))), PEER))
        .isEmpty();
  }

  @Test
  void everyone_is_infinitely_far_from_a_reference_without_centrality() {
    QuadrantPlot plot =
        QuadrantPlot.of(
            List.of(country("JP", 100, "0"), country("KR", 90, "0"), country("CN", 200, "0.1")),
            "JP",
            radius(1));

    assertThat(plot.placements())
        .extracting(Placement::region, Placement::distance)
        .containsExactly(
            tuple(EMERGING, Double.POSITIVE_INFINITY), tuple(LEADER, Double.POSITIVE_INFINITY));
  }

  @Test
  void plot_without_its_reference_is_refused() {
    assertThatThrownBy(() -> QuadrantPlot.of(List.of(), "JP", radius(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("JP")
        .hasMessageContaining("0 countries");
  }

  @Test
  void reference_alone_gives_no_placements() {
    QuadrantPlot plot = QuadrantPlot.of(List.of(country("JP", 1, "0.1")), "JP", radius(1));

    assertThat(plot.placements()).isEmpty();
    assertThat(plot.placementOf("JP")).isEmpty();
    assertThat(plot.reference().country()).isEqualTo("JP");
  }

  @ParameterizedTest
  @EnumSource(QuadrantRegion.class)
  void id_of_a_region_is_its_name_in_the_contract(QuadrantRegion region) {
    assertThat(region.id()).isIn("leader", "hub", "independent", "peer", "emerging");
    assertThat(region.id()).isEqualToIgnoringCase(region.name());
  }

  private static double log10(double value, double reference) {
    return Math.log10(value) - Math.log10(reference);
  }

  private static Set<String> peers(double radius) {
    return members(QuadrantPlot.of(REPORT.countries(), "JP", radius(radius)), PEER);
  }

  private static Set<String> members(QuadrantPlot plot, QuadrantRegion region) {
    return plot.placements().stream()
        .filter(p -> p.region() == region)
        .map(p -> p.country().country())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static PeerRadius radius(double value) {
    return new PeerRadius(
        new BigDecimal(value),
        "natural-log distance",
        "2026-11-25",
        "2.2.2",
        BigDecimal.ONE,
        BigDecimal.TWO);
  }

  private static CountryIndicators country(String code, long papers, String eigenvector) {
    return new CountryIndicators(
        code,
        code,
        papers,
        OptionalLong.empty(),
        BigDecimal.ZERO,
        1,
        BigDecimal.ZERO,
        new BigDecimal(eigenvector));
  }
}
