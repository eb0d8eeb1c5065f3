package jp.renkei.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A country with too few papers in an area has neither a strength nor a weakness there. */
class LeastPapersTest {

  private static final StrengthThreshold SHIPPED =
      StrengthThreshold.read(Project.file("rules/parameters.json"));

  @TempDir private Path folder;

  @Test
  void strength_is_told_from_twelve_international_papers_on() {
    assertThat(told(12)).containsExactly("AU strong");
    assertThat(told(11)).isEmpty();
  }

  @Test
  void only_a_country_with_papers_enough_is_said_to_be_neither_strong_nor_weak() {
    assertThat(unmoved(12)).contains("AU unremarked");
    assertThat(unmoved(11))
        .containsExactly("CN unremarked", "JP unremarked", "KR unremarked", "SG unremarked");
  }

  /** Were it among the five, their mean would rise by ln(9) / 5 = 0.44, and all others be weak. */
  @Test
  void country_left_out_moves_no_other() {
    CountryIndicators few = country("AU", 3, "0.9");

    assertThat(places(few, List.of("CN", "JP", "KR", "SG"))).isEmpty();
  }

  /** The standard error of the logarithm of so many papers, 1/√n, is below the shift from there. */
  @Test
  void shipped_number_is_the_least_at_which_chance_moves_by_less_than_the_shift() {
    double shift = SHIPPED.shift().doubleValue();

    assertThat(SHIPPED.leastPapers())
        .isEqualTo(
            IntStream.iterate(1, n -> n + 1)
                .filter(n -> 1 / Math.sqrt(n) < shift)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void missing_or_impossible_number_is_named() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("parameters.json"), "{\"areaStrengths\": {\"shift\": 0.3}}");

    assertThatThrownBy(() -> StrengthThreshold.read(file))
        .isInstanceOf(MetricsFaultsException.class)
        .hasMessageContaining("/areaStrengths/leastPapers");
  }

  private static List<String> told(int papersOfAustralia) {
    return places(country("AU", papersOfAustralia, "0.2"), List.of("CN", "JP", "KR", "SG"));
  }

  private static List<String> unmoved(int papersOfAustralia) {
    return judged(country("AU", papersOfAustralia, "0.1"), List.of("CN", "JP", "KR", "SG"))
        .map(place -> place.country() + " " + place.place().id())
        .toList();
  }

  private static List<String> places(CountryIndicators one, List<String> others) {
    return judged(one, others)
        .filter(place -> place.place() != AreaPlace.Place.UNREMARKED)
        .map(place -> place.country() + " " + place.place().id())
        .toList();
  }

  /** Places in an area where others stay at 0.1 and one is as given. */
  private static Stream<AreaPlace> judged(CountryIndicators one, List<String> others) {
    List<CountryIndicators> unmoved =
        others.stream().map(code -> country(code, 100, "0.1")).toList();
    List<CountryIndicators> overall =
        Stream.concat(unmoved.stream(), Stream.of(country(one.country(), 100, "0.1"))).toList();
    List<CountryIndicators> area = Stream.concat(unmoved.stream(), Stream.of(one)).toList();
    QuadrantPlot plot =
        QuadrantPlot.of(overall, "JP", PeerRadius.read(Project.file("rules/parameters.json")));
    return AreaStrengths.of(
        plot, Map.of("iot", area), Set.of("AU", "CN", "JP", "KR", "SG"), SHIPPED)
        .places()
        .stream();
  }

  private static CountryIndicators country(String code, long international, String eigenvector) {
    return new CountryIndicators(
        code,
        code,
        1000,
        OptionalLong.of(international),
        BigDecimal.ZERO,
        1,
        BigDecimal.ZERO,
        new BigDecimal(eigenvector));
  }
}
