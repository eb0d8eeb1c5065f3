package jp.renkei.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.Nearest;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Indicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.Metrics;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators of countries and institutions, as JSON or as the tables' CSV. */
@RestController
@Tag(name = "metrics")
class MetricsApi {

  private final Advisor advisor;
  private final Metrics metrics;

  MetricsApi(Advisor advisor) {
    this.advisor = advisor;
    this.metrics = advisor.metrics();
  }

  @GetMapping(path = "/api/metrics/countries", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Indicators and plot region of each country (table 2-6 by default)")
  @ApiResponse(
      responseCode = "200",
      description = "One row each, as JSON or as CSV",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON_VALUE),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  List<Map<String, Object>> countries(@RequestParam(required = false) String area) {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<CountryIndicators> list =
        area == null ? metrics.countries() : ofArea(metrics.countriesByArea(), area);
    for (CountryIndicators c : list) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("country", c.country());
      row.put("name", c.name());
      addIndicators(row, c);
      row.put(
          "region",
          area == null
              ? advisor.plot().placementOf(c.country()).map(p -> p.region().id()).orElse("")
              : "");
      rows.add(row);
    }
    return rows;
  }

  @GetMapping(path = "/api/metrics/countries", produces = "text/csv;charset=UTF-8")
  @Operation(summary = "The same as CSV", hidden = true)
  String countriesCsv(@RequestParam(required = false) String area) {
    return csv(countries(area));
  }

  @GetMapping(path = "/api/metrics/institutions", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Indicators of each institution (table 2-12 by default)")
  @ApiResponse(
      responseCode = "200",
      description = "One row each, as JSON or as CSV",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON_VALUE),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  List<Map<String, Object>> institutions(@RequestParam(required = false) String area) {
    List<Map<String, Object>> rows = new ArrayList<>();
    List<InstitutionIndicators> list =
        area == null ? metrics.institutions() : ofArea(metrics.institutionsByArea(), area);
    for (InstitutionIndicators i : list) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("institution", i.institution());
      row.put("name", i.name());
      row.put("country", i.country());
      addIndicators(row, i);
      rows.add(row);
    }
    return rows;
  }

  @GetMapping(path = "/api/metrics/institutions", produces = "text/csv;charset=UTF-8")
  @Operation(summary = "The same as CSV", hidden = true)
  String institutionsCsv(@RequestParam(required = false) String area) {
    return csv(institutions(area));
  }

  private static <T> List<T> ofArea(Map<String, List<T>> byArea, String area) {
    List<T> list = byArea.get(area);
    if (list == null) {
      throw new NotFound(
          "使用中の指標に技術区分「" + area + "」の数値はない" + Nearest.ja(area, byArea.keySet()),
          "not available: the metrics in use have no figures of area "
              + area
              + Nearest.en(area, byArea.keySet()));
    }
    return list;
  }

  private static void addIndicators(Map<String, Object> row, Indicators place) {
    OptionalLong international = place.internationalPapers();
    row.put("papers", place.papers());
    row.put("international_papers", international.isPresent() ? international.getAsLong() : null);
    row.put("international_ratio", place.internationalRatio());
    row.put("degree", place.degree());
    row.put("betweenness", place.betweenness());
    row.put("eigenvector", place.eigenvector());
  }

  private static String csv(List<Map<String, Object>> rows) {
    StringBuilder csv = new StringBuilder();
    if (!rows.isEmpty()) {
      csv.append(String.join(",", rows.getFirst().keySet())).append("\r\n");
    }
    for (Map<String, Object> row : rows) {
      csv.append(row.values().stream().map(MetricsApi::cell).reduce((a, b) -> a + "," + b).get());
      csv.append("\r\n");
    }
    return csv.toString();
  }

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    return text.matches(".*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
