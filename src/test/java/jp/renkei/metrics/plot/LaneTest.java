package jp.renkei.metrics.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.renkei.Project;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneTest {

  private static final List<CountryIndicators> COUNTRIES =
      Metrics.load(Project.file("ontology/figures")).countries();

  /** Table 2-6 prints a centrality of 0.000 for six countries. */
  @ParameterizedTest
  @ValueSource(ints = {800, 772, 390, 362})
  void every_country_of_2_6_with_centrality_zero_is_named_in_the_lane(int width) {
    ScatterSvg svg = new ScatterSvg(countries(), width);

    List<Box> names = svg.laneLabels().values().stream().map(LabelPlacement.Placed::box).toList();
    assertThat(names).hasSize(6);
    for (Box name : names) {
      assertThat(names.stream().filter(other -> other != name)).noneMatch(name::overlaps);
      assertThat(svg.plot().overlaps(name)).isFalse();
    }
  }

  @Test
  void lane_stands_below_the_plot_on_the_same_axis_across() {
    String svg = countries().svg(800);

    assertThat(svg).contains(">zero<").contains("data-id=\"KP\"").contains("data-id=\"CN\"");
    Map<String, LabelPlacement.Placed> labels = new ScatterSvg(countries(), 800).labels();
    assertThat(labels).containsKey("CN").doesNotContainKey("KP");
  }

  @Test
  void without_zero_there_is_no_lane() {
    Scatter.Point point = new Scatter.Point("A", "A", 1, 1, Mark.CIRCLE, "");
    Axis axis = new Axis("value", String::valueOf);
    Scatter scatter =
        new Scatter("x", "x", "x", axis, axis, List.of(point), Optional.empty(), List.of());

    assertThat(scatter.svg(800)).doesNotContain("<rect");
  }

  @Test
  void lane_holds_no_value_of_zero_across() {
    assertThatThrownBy(() -> new Scatter.LanePoint("A", "A", 0, Mark.CIRCLE, ""))
        .hasMessageContaining("A at 0.0");
  }

  private static Scatter countries() {
    Axis axis = new Axis("value", v -> String.valueOf(Math.round(v)));
    return new Scatter(
        "countries",
        "title",
        "description",
        axis,
        axis,
        COUNTRIES.stream()
            .filter(c -> c.eigenvector().signum() > 0)
            .map(
                c ->
                    new Scatter.Point(
                        c.country(),
                        name(c),
                        c.papers(),
                        c.eigenvector().doubleValue(),
                        Mark.CIRCLE,
                        ""))
            .toList(),
        Optional.empty(),
        List.of(),
        Optional.of(
            new Scatter.Lane(
                "zero",
                COUNTRIES.stream()
                    .filter(c -> c.eigenvector().signum() == 0)
                    .map(
                        c ->
                            new Scatter.LanePoint(
                                c.country(), name(c), c.papers(), Mark.CIRCLE, ""))
                    .toList())));
  }

  private static String name(CountryIndicators country) {
    return Locale.of("", country.country()).getDisplayCountry(Locale.JAPANESE);
  }
}
