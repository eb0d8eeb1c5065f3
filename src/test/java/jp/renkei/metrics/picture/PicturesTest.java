package jp.renkei.metrics.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.renkei.Project;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Metrics;
import jp.renkei.metrics.MetricsFaultsException;
import jp.renkei.metrics.PeerRadius;
import jp.renkei.metrics.QuadrantRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

  private static final Path FIGURES = Project.file("ontology/figures");
  private static final PeerRadius RADIUS = PeerRadius.read(Project.file("rules/parameters.json"));
  private static final Labels ENGLISH =
      new Labels(Locale.ENGLISH, Map.of("country:TW", "Taiwan", "area:ai", "AI"));
  private static final String NETWORK =
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="papers" for="node" attr.name="papers" attr.type="int"/>
      <graph edgedefault="undirected">
      <node id="JP"><data key="name">Japan</data><data key="papers">90</data></node>
      <node id="US"><data key="name">U.S.</data><data key="papers">300</data></node>
      <node id="AU"><data key="papers">40</data></node>
      <edge source="JP" target="US"><data key="weight">12</data></edge>
      </graph></graphml>
      """;

  @TempDir private Path folder;

  @Test
  void surveys_own_tables_give_areas_countries_and_institutions() throws Exception {
    Map<String, String> pictures = pictures(FIGURES, studied());

    assertThat(pictures).containsOnlyKeys("areas.svg", "countries-studied.svg", "institutions.svg");
    for (String svg : pictures.values()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(pictures.get("areas.svg")).contains("798,872").contains("19.9%").contains(">AI<");
    assertThat(pictures.get("countries-studied.svg"))
        .contains("stroke-dasharray")
        .contains("off the logarithmic axis")
        .contains("data-id=\"KP\"");
    assertThat(pictures.get("institutions.svg")).contains("data-id=\"THU\"");
  }

  @Test
  void twenty_of_most_papers_are_drawn_where_there_are_others_than_those_under_study() {
    Map<String, String> pictures = pictures(FIGURES, Set.of("JP", "AU", "KR"));

    assertThat(pictures.get("countries-top-20.svg").split("data-id=")).hasSize(21);
    assertThat(pictures.get("countries-studied.svg").split("data-id=")).hasSize(4);
  }

  @Test
  void each_area_of_the_tables_by_area_has_its_picture() throws IOException {
    copy("areas.csv", "countries.csv", "institutions.csv");
    byArea("countries-by-area.csv", "countries.csv");
    byArea("institutions-by-area.csv", "institutions.csv");

    Map<String, String> pictures = pictures(folder, studied());

    assertThat(pictures).containsKeys("countries-ai.svg", "institutions-ai.svg");
    assertThat(pictures.get("countries-ai.svg")).contains("AI: International research");
  }

  @Test
  void networks_are_drawn_from_the_builds_file_by_papers_and_shared_papers() throws IOException {
    copy("areas.csv", "countries.csv", "institutions.csv");
    write("countries.graphml", NETWORK);

    Map<String, String> pictures = pictures(folder, studied());

    assertThat(pictures.get("network-world.svg").split("<circle")).hasSize(4);
    assertThat(pictures.get("network-world.svg")).contains("papers 300").contains("<line");
    assertThat(pictures.get("network-studied.svg")).doesNotContain("data-id=\"US\"");
    assertThat(pictures).containsKey("network-top-20.svg");
  }

  @Test
  void coverage_of_the_build_stands_below_each_picture() throws IOException {
    copy("areas.csv", "countries.csv", "institutions.csv");
    byArea("countries-by-area.csv", "countries.csv");
    write(
        "report.json",
        """
        {"coverage": {
          "bySource": [{"of": "ieee-xplore", "papers": 900, "withCountry": 700, "withInstitution": 500},
                       {"of": "acm-dl", "papers": 100, "withCountry": 50, "withInstitution": 0}],
          "byArea": [{"of": "ai", "papers": 10, "withCountry": 9, "withInstitution": 5}]}}
        """);

    Map<String, String> pictures = pictures(folder, studied());

    assertThat(pictures.get("countries-studied.svg"))
        .contains("Of 1,000 papers, country known: 75.0%, institution known: 50.0%");
    assertThat(pictures.get("countries-ai.svg")).contains("Of 10 papers, country known: 90.0%");
    assertThat(pictures(FIGURES, studied()).get("areas.svg")).contains("not recorded");
  }

  @Test
  void wrong_network_is_told_with_its_line() throws IOException {
    copy("areas.csv", "countries.csv", "institutions.csv");

    write("countries.graphml", NETWORK.replace("target=\"US\"", "target=\"XX\""));
    assertThatThrownBy(() -> pictures(folder, studied()))
        .isInstanceOf(MetricsFaultsException.class)
        .hasMessageContaining("countries.graphml: row 7: \"XX\"");

    write("countries.graphml", NETWORK.replace(">90<", ">many<"));
    assertThatThrownBy(() -> pictures(folder, studied()))
        .hasMessageContaining("countries.graphml: row 4: \"many\"");

    write("countries.graphml", "<graphml>");
    assertThatThrownBy(() -> pictures(folder, studied()))
        .hasMessageContaining("expected GraphML with papers on each node");
  }

  @Test
  void without_japan_there_is_no_crosshair() throws IOException {
    copy("areas.csv", "countries.csv", "institutions.csv");
    Path table = folder.resolve("countries.csv");
    Files.write(
        table, Files.readAllLines(table).stream().filter(l -> !l.startsWith("JP,")).toList());

    assertThat(pictures(folder, studied()).get("countries-studied.svg"))
        .doesNotContain("stroke-dasharray");
  }

  @Test
  void reference_of_the_build_is_at_the_crosshair_and_has_no_peers() throws IOException {
    copy("areas.csv", "countries.csv", "institutions.csv");
    write("countries.graphml", NETWORK);
    write("report.json", "{\"reference\": {\"country\": \"AU\"}}");

    Map<String, String> pictures = pictures(folder, studied());

    assertThat(pictures.get("countries-studied.svg"))
        .contains("The dashed lines are the values of Australia.")
        .doesNotContain(ENGLISH.region(QuadrantRegion.PEER));
    assertThat(pictures.get("network-world.svg")).contains("The red circle is Australia.");

    write("report.json", "{\"reference\": {\"country\": \"KR\"}}");
    assertThat(pictures(folder, studied()).get("network-world.svg"))
        .doesNotContain("The red circle is");
  }

  @Test
  void same_tables_give_the_same_bytes_in_either_language() {
    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      Labels labels = new Labels(language, Map.of());
      assertThat(Pictures.of(FIGURES, RADIUS, studied(), labels, 390))
          .isEqualTo(Pictures.of(FIGURES, RADIUS, studied(), labels, 390));
    }
  }

  private static Set<String> studied() {
    return Metrics.load(FIGURES).countries().stream()
        .map(CountryIndicators::country)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> pictures(Path folder, Set<String> studied) {
    return Pictures.of(folder, RADIUS, studied, ENGLISH, 800).stream()
        .collect(Collectors.toMap(Picture::file, Picture::svg));
  }

  private void copy(String... files) throws IOException {
    for (String file : files) {
      Files.copy(FIGURES.resolve(file), folder.resolve(file));
    }
  }

  private void byArea(String file, String from) throws IOException {
    List<String> rows = Files.readAllLines(FIGURES.resolve(from));
    List<String> withArea =
        rows.stream().map(row -> (row == rows.getFirst() ? "area," : "ai,") + row).toList();
    Files.write(folder.resolve(file), withArea);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
