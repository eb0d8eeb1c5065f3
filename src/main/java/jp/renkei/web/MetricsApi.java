package jp.renkei.web;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.Nearest;
import jp.renkei.metrics.CountryIndicators;
import jp.renkei.metrics.Indicators;
import jp.renkei.metrics.InstitutionIndicators;
import jp.renkei.metrics.Metrics;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Indicators of countries and institutions, as JSON or as the tables' CSV. */
@RestController
@Tag(name = "metrics")
class MetricsApi {

  private static final String MOST = "" + Page.MOST;
  private static final List<String> COUNTRY_COLUMNS =
      List.of(
          "country",
          "name",
          "papers",
          "international_papers",
          "international_ratio",
          "degree",
          "betweenness",
          "eigenvector",
          "region");
  private static final List<String> INSTITUTION_COLUMNS =
      List.of(
          "institution",
          "name",
          "country",
          "papers",
          "international_papers",
          "international_ratio",
          "degree",
          "betweenness",
          "eigenvector");

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
    for (CountryIndicators c : countriesOf(area)) {
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

  private List<CountryIndicators> countriesOf(String area) {
    if (area == null) {
      return metrics.countries();
    }
    Map<String, List<CountryIndicators>> byArea = metrics.countriesByArea();
    if (!byArea.containsKey(area)) {
      throw noFigures(area, byArea.keySet());
    }
    return byArea.get(area);
  }

  @GetMapping(path = "/api/metrics/countries", produces = "text/csv;charset=UTF-8")
  @Operation(summary = "The same as CSV", hidden = true)
  String countriesCsv(@RequestParam(required = false) String area) {
    return csv(COUNTRY_COLUMNS, countries(area));
  }

  @GetMapping(path = "/api/metrics/institutions", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Indicators of each institution (table 2-12 by default)")
  @ApiResponse(
      responseCode = "200",
      description = "One row each in the table's order, as JSON or as CSV",
      headers =
          @Header(
              name = HttpHeaders.LINK,
              description = "rel=\"next\" (RFC 8288): the rows after these, where there are any",
              schema = @Schema(type = "string")),
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON_VALUE),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  List<Map<String, Object>> institutions(
      @RequestParam(required = false) String area,
      @Parameter(
              description = "How many rows at most",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = MOST, defaultValue = MOST))
          @RequestParam(defaultValue = MOST)
          String limit,
      @Parameter(
              description = "How many rows to leave out from the start",
              schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
          @RequestParam(defaultValue = "0")
          String offset,
      @Parameter(hidden = true) HttpServletResponse response) {
    Page page = Page.of(limit, offset);
    List<InstitutionIndicators> rows = institutions(area, page);
    page.next(rows)
        .ifPresent(next -> response.setHeader(HttpHeaders.LINK, link(area, page.limit(), next)));
    return page.of(rows).stream().map(MetricsApi::row).toList();
  }

  /** Those of a page, and the one after them where there is one. */
  private List<InstitutionIndicators> institutions(String area, Page page) {
    if (area == null) {
      return metrics.institutions(page.offset(), page.limit() + 1);
    }
    Set<String> areas = metrics.areasOfInstitutions();
    if (!areas.contains(area)) {
      throw noFigures(area, areas);
    }
    return metrics.institutions(area, page.offset(), page.limit() + 1);
  }

  @GetMapping(path = "/api/metrics/institutions", produces = "text/csv;charset=UTF-8")
  @Operation(summary = "The same as CSV", hidden = true)
  String institutionsCsv(
      @RequestParam(required = false) String area,
      @RequestParam(defaultValue = MOST) String limit,
      @RequestParam(defaultValue = "0") String offset,
      HttpServletResponse response) {
    return csv(INSTITUTION_COLUMNS, institutions(area, limit, offset, response));
  }

  private static Map<String, Object> row(InstitutionIndicators institution) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("institution", institution.institution());
    row.put("name", institution.name());
    row.put("country", institution.country());
    addIndicators(row, institution);
    return row;
  }

  private static String link(String area, int limit, int offset) {
    String path =
        UriComponentsBuilder.fromPath("/api/metrics/institutions")
            .queryParamIfPresent("area", Optional.ofNullable(area))
            .queryParam("limit", limit)
            .queryParam("offset", offset)
            .encode()
            .toUriString();
    return "<" + path + ">; rel=\"next\"";
  }

  private static NotFound noFigures(String area, Set<String> areas) {
    return new NotFound(
        "使用中の指標に技術区分「" + area + "」の数値はない" + Nearest.ja(area, areas),
        "not available: the metrics in use have no figures of area "
            + area
            + Nearest.en(area, areas));
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

  private static String csv(List<String> columns, List<Map<String, Object>> rows) {
    StringBuilder csv = new StringBuilder(String.join(",", columns)).append("\r\n");
    for (Map<String, Object> row : rows) {
      csv.append(columns.stream().map(row::get).map(MetricsApi::cell).collect(joining(",")));
      csv.append("\r\n");
    }
    return csv.toString();
  }

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    return text.matches(".*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
