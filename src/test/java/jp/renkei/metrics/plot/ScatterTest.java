package jp.renkei.metrics.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.renkei.Project;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ScatterTest {

  private static final List<CountryIndicators> COUNTRIES =
      Metrics.load(Project.file("ontology/figures")).countries().stream()
          .filter(c -> c.eigenvector().signum() > 0)
          .toList();

  /** 358 px is what a page of 390 px leaves. Names in Japanese are the widest. */
  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({"800, ja", "800, en", "390, ja", "390, en", "358, ja", "358, en"})
  void every_country_of_2_6_is_named_and_no_name_lies_on_another_or_on_a_mark(
      int width, String language) {
    ScatterSvg svg = new ScatterSvg(countries(Locale.of(language)), width);

    Map<String, LabelPlacement.Placed> labels = svg.labels();
    assertThat(labels).hasSameSizeAs(COUNTRIES).hasSize(24);
    assertThat(collisions(svg, labels)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"800, 40", "358, 25"})
  void names_keep_apart_wherever_the_points_lie(int width, int count) {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<Scatter.Point> points = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        points.add(
            point(
                "p" + i,
                "バングラデシュ",
                StrictMath.exp(random.nextGaussian()),
                StrictMath.exp(random.nextGaussian())));
      }
      ScatterSvg svg = new ScatterSvg(scatter(points, Optional.empty()), width);

      assertThat(collisions(svg, svg.labels())).as("seed %d", seed).isZero();
    }
  }

  @Test
  void a_point_is_reached_by_keyboard_and_says_what_it_is() throws Exception {
    Document svg = parsed(countries(Locale.ENGLISH).svg(800));

    NodeList groups = svg.getElementsByTagName("g");
    assertThat(groups.getLength()).isEqualTo(24);
    for (int i = 0; i < groups.getLength(); i++) {
      var point = (org.w3c.dom.Element) groups.item(i);
      assertThat(point.getAttribute("tabindex")).isEqualTo("0");
      assertThat(point.getAttribute("aria-label"))
          .isEqualTo(point.getElementsByTagName("title").item(0).getTextContent())
          .contains("papers");
    }
    assertThat(svg.getDocumentElement().getAttribute("aria-labelledby"))
        .isEqualTo("countries-800-title");
    assertThat(svg.getElementsByTagName("desc").getLength()).isEqualTo(1);
  }

  @Test
  void the_crosshair_runs_through_its_point_and_parts_the_others_as_their_values_do() {
    Scatter.Point centre = point("JP", "Japan", 100, 10);
    List<Scatter.Point> points =
        List.of(centre, point("A", "above", 50, 20), point("B", "right", 200, 5));
    String svg = scatter(points, Optional.of(centre)).svg(800);

    double[] vertical = numbers(svg, "<line x1=\"([\\d.]+)\" y1=\"[\\d.]+\" x2=\"\\1\"[^>]*dash");
    double[] across = centres(svg);
    assertThat(vertical).hasSize(1);
    assertThat(across[0]).isCloseTo(vertical[0], within(0.1));
    assertThat(across[1]).isLessThan(vertical[0]);
    assertThat(across[2]).isGreaterThan(vertical[0]);
  }

  /** From 10 to 1,000 the middle is 100, not 505. */
  @Test
  void a_logarithmic_axis_gives_equal_ratios_equal_room() {
    LogScale scale = new LogScale(10, 1000, 0, 200);

    assertThat(scale.place(10)).isCloseTo(0, within(1e-9));
    assertThat(scale.place(100)).isCloseTo(100, within(1e-9));
    assertThat(scale.place(1000)).isCloseTo(200, within(1e-9));
    assertThat(scale.ticks()).containsExactly(10.0, 100.0, 1000.0);
    assertThat(new LogScale(15, 90, 0, 1).ticks()).containsExactly(20.0, 50.0);
  }

  @Test
  void zero_is_refused_as_no_logarithmic_axis_holds_it() {
    assertThatThrownBy(() -> point("KP", "North Korea", 30, 0))
        .hasMessageContaining("KP at 30.0, 0.0");
    assertThatThrownBy(() -> new DotRows.Row("TW", "Taiwan", 0, Mark.CIRCLE, ""))
        .hasMessageContaining("TW at 0.0");
    assertThatThrownBy(() -> scatter(List.of(), Optional.empty()))
        .hasMessageContaining("without points");
  }

  @Test
  void text_is_escaped_and_the_same_plot_gives_the_same_bytes() throws Exception {
    Scatter plot = scatter(List.of(point("x", "A & <B> \"C\"\u0007", 1, 2)), Optional.empty());

    assertThat(plot.svg(390)).isEqualTo(plot.svg(390)).contains("A &amp; &lt;B&gt; &quot;C&quot;");
    parsed(plot.svg(390));
  }

  @Test
  void rows_of_dots_stand_in_their_order_with_their_values() throws Exception {
    DotRows rows =
        new DotRows(
            "gdp",
            "GDP",
            "by country",
            new Axis("GDP", v -> String.valueOf(Math.round(v))),
            List.of(
                new DotRows.Row("CN", "China", 14_000, Mark.DIAMOND, "14,000"),
                new DotRows.Row("AU", "Australia", 1_400, Mark.TRIANGLE, "1,400")),
            List.of(new Legend(Mark.DIAMOND, "leader")));
    String svg = rows.svg(390);

    assertThat(svg)
        .containsSubsequence("leader", "China 14,000", "China", "14000", "Australia 1,400", "1400");
    parsed(svg);
  }

  @Test
  void every_mark_has_a_shape_of_its_own() {
    List<String> shapes = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      shapes.add(mark.svg(0, 0).replaceAll("#[0-9a-f]{6}", ""));
    }

    assertThat(shapes).doesNotHaveDuplicates();
  }

  @Test
  void a_line_cuts_a_box_only_where_it_runs_through() {
    Box box = new Box(10, 10, 20, 10);

    assertThat(box.cutBy(0, 0, 40, 40)).isTrue();
    assertThat(box.cutBy(0, 15, 40, 15)).isTrue();
    assertThat(box.cutBy(15, 0, 15, 40)).isTrue();
    assertThat(box.cutBy(0, 0, 9, 9)).isFalse();
    assertThat(box.cutBy(0, 25, 40, 25)).isFalse();
    assertThat(box.cutBy(35, 0, 35, 40)).isFalse();
    assertThat(box.cutBy(0, 30, 40, 20)).isFalse();
  }

  private static Scatter countries(Locale locale) {
    List<Scatter.Point> points =
        COUNTRIES.stream()
            .map(
                c ->
                    new Scatter.Point(
                        c.country(),
                        Locale.of("", c.country()).getDisplayCountry(locale),
                        c.papers(),
                        c.eigenvector().doubleValue(),
                        Mark.CIRCLE,
                        c.papers() + " papers"))
            .toList();
    Optional<Scatter.Point> japan = points.stream().filter(p -> p.id().equals("JP")).findFirst();
    return scatter(points, japan);
  }

  private static Scatter scatter(List<Scatter.Point> points, Optional<Scatter.Point> crosshair) {
    Axis axis = new Axis("value", v -> String.valueOf(Math.round(v)));
    return new Scatter(
        "countries", "title", "description", axis, axis, points, crosshair, List.of());
  }

  private static Scatter.Point point(String id, String label, double x, double y) {
    return new Scatter.Point(id, label, x, y, Mark.CIRCLE, "");
  }

  /** Counted pair by pair, apart from how the names were placed. */
  private static int collisions(ScatterSvg svg, Map<String, LabelPlacement.Placed> labels) {
    List<Box> boxes = new ArrayList<>(labels.values().stream().map(p -> p.box()).toList());
    int labelled = boxes.size();
    boxes.addAll(svg.marks());
    int collisions = 0;
    for (int i = 0; i < labelled; i++) {
      Box box = boxes.get(i);
      Box plot = svg.plot();
      if (box.x() < plot.x()
          || box.y() < plot.y()
          || box.x() + box.width() > plot.x() + plot.width()
          || box.y() + box.height() > plot.y() + plot.height()) {
        collisions++;
      }
      for (int j = i + 1; j < boxes.size(); j++) {
        Box other = boxes.get(j);
        double across =
            Math.min(box.x() + box.width(), other.x() + other.width())
                - Math.max(box.x(), other.x());
        double down =
            Math.min(box.y() + box.height(), other.y() + other.height())
                - Math.max(box.y(), other.y());
        if (across > 1e-9 && down > 1e-9) {
          collisions++;
        }
      }
    }
    return collisions;
  }

  private static double[] centres(String svg) {
    return numbers(svg, "<circle cx=\"([\\d.]+)\"");
  }

  private static double[] numbers(String svg, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(svg);
    List<Double> numbers = new ArrayList<>();
    while (matcher.find()) {
      numbers.add(Double.valueOf(matcher.group(1)));
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
