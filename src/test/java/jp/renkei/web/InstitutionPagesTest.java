package jp.renkei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.renkei.advice.Advisor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Institutions of a corpus that has more than one answer holds: in a table that is read whole, and
 * by area in one of more than 4 MB, of which only what is asked for is.
 */
class InstitutionPagesTest {

  private static final int MANY = 10_003;
  private static final String INSTITUTIONS = "/api/metrics/institutions";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path data;

  private static ConfigurableApplicationContext service;
  private static String base;
  private static Path byArea;

  @BeforeAll
  static void start() throws Exception {
    Path figures = Files.createDirectory(data.resolve("figures"));
    for (String table : List.of("countries.csv", "areas.csv")) {
      Files.copy(Path.of("ontology/figures", table), figures.resolve(table));
    }
    String columns =
        "institution,name,country,papers,international_papers,international_ratio,degree,"
            + "betweenness,eigenvector\n";
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      rows.append("x-").append(i).append(",\"Institute, ").append(i).append("\",JP,1,0,0,1,0,0\n");
    }
    Files.writeString(figures.resolve("institutions.csv"), columns + rows);
    byArea = figures.resolve("institutions-by-area.csv");
    Files.writeString(
        byArea,
        "area,"
            + columns
            + rows.toString()
                .replaceAll("(?m)^x", "big data,x")
                .replace("Institute", "Institute" + " of things".repeat(40)));
    service =
        WebApplication.start(Advisor.load(Path.of("ontology"), Path.of("rules"), figures), data, 0);
    base = "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void one_answer_holds_ten_thousand_and_links_to_the_rest() throws Exception {
    HttpResponse<String> first = get(INSTITUTIONS);

    assertThat(ids(first)).hasSize(10_000).startsWith("x-0").endsWith("x-9999");
    HttpResponse<String> second = get(next(first).orElseThrow());
    assertThat(ids(second)).containsExactly("x-10000", "x-10001", "x-10002");
    assertThat(next(second)).isEmpty();
  }

  /** RFC 8288: a client that follows the links needs to know nothing of offsets. */
  @Test
  void links_lead_through_all_rows_of_an_area_in_the_tables_order() throws Exception {
    List<String> ids = new ArrayList<>();
    Optional<String> link = Optional.of(INSTITUTIONS + "?area=big%20data&limit=2501");
    while (link.isPresent()) {
      HttpResponse<String> page = get(link.get());
      ids.addAll(ids(page));
      link = next(page);
    }

    assertThat(ids).hasSize(MANY).doesNotHaveDuplicates().startsWith("x-0").endsWith("x-10002");
  }

  @Test
  void page_that_ends_with_the_last_row_has_no_next() throws Exception {
    assertThat(next(get(INSTITUTIONS + "?offset=10001&limit=2"))).isEmpty();
    assertThat(next(get(INSTITUTIONS + "?offset=10000&limit=2"))).isPresent();
  }

  @Test
  void offset_past_the_end_gives_no_rows() throws Exception {
    assertThat(get(INSTITUTIONS + "?offset=999999999").body()).isEqualTo("[]");
  }

  @Test
  void csv_has_the_same_pages_with_a_header_each() throws Exception {
    HttpResponse<String> page = get(INSTITUTIONS + "?limit=1&offset=2", "Accept", "text/csv");

    assertThat(page.body())
        .isEqualTo(
            "institution,name,country,papers,international_papers,international_ratio,degree,"
                + "betweenness,eigenvector\r\nx-2,\"Institute, 2\",JP,1,0,0,1,0,0\r\n");
    assertThat(next(page)).contains(INSTITUTIONS + "?limit=1&offset=3");
    assertThat(get(INSTITUTIONS + "?offset=999999", "Accept", "text/csv").body())
        .isEqualTo(page.body().substring(0, page.body().indexOf('\n') + 1));
  }

  @Test
  void rows_of_an_area_are_those_of_its_table_in_json_and_csv() throws Exception {
    String page = INSTITUTIONS + "?area=big%20data&limit=2&offset=7000";

    assertThat(get(page, "Accept", "text/csv").body().lines().skip(1).map(row -> "big data," + row))
        .isEqualTo(Files.readAllLines(byArea).subList(7_001, 7_003));
    assertThat(ids(get(page))).containsExactly("x-7000", "x-7001");
  }

  @Test
  void area_without_figures_is_not_found_and_the_nearest_is_named() throws Exception {
    HttpResponse<String> missing = get(INSTITUTIONS + "?area=big-data");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(json(missing).path("detail").asString()).contains("「big-data」", "「big data」");
  }

  @Test
  void table_replaced_while_the_service_runs_is_refused_until_it_is_back() throws Exception {
    FileTime before = Files.getLastModifiedTime(byArea);
    assertThat(get(INSTITUTIONS + "?area=big%20data&limit=1").statusCode()).isEqualTo(200);

    Files.setLastModifiedTime(byArea, FileTime.fromMillis(0));
    HttpResponse<String> refused = get(INSTITUTIONS + "?area=big%20data&limit=1");
    Files.setLastModifiedTime(byArea, before);

    assertThat(refused.statusCode()).isEqualTo(500);
    assertThat(json(refused).path("type").asString()).endsWith("broken-metrics");
    assertThat(json(refused).path("detail").asString()).contains("再起動");
    assertThat(get(INSTITUTIONS + "?area=big%20data&limit=1").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit",
    "limit=10001, limit",
    "limit=-1, limit",
    "limit=many, limit",
    "limit=1&limit=2, limit",
    "offset=-1, offset",
    "offset=1.5, offset",
    "offset=99999999999, offset"
  })
  void bad_value_is_refused_with_its_name_and_what_is_allowed(String query, String name)
      throws Exception {
    for (String accept : List.of("application/json", "text/csv")) {
      HttpResponse<String> refused = get(INSTITUTIONS + "?" + query, "Accept", accept);

      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(json(refused).path("status").asInt()).isEqualTo(400);
      assertThat(json(refused).path("detail").asString())
          .startsWith(name + " は ")
          .contains(" までの整数");
    }
  }

  @Test
  void description_tells_of_pages_link_and_refusal() throws Exception {
    JsonNode call = json(get("/v3/api-docs")).path("paths").path(INSTITUTIONS).path("get");

    assertThat(call.path("parameters").findValuesAsString("name"))
        .contains("area", "limit", "offset");
    assertThat(call.path("responses").path("200").path("headers").has("Link")).isTrue();
    assertThat(call.path("responses").has("400")).isTrue();
    JsonNode limit =
        call.path("parameters")
            .valueStream()
            .filter(p -> p.path("name").asString().equals("limit"))
            .findFirst()
            .orElseThrow()
            .path("schema");
    assertThat(limit.path("type").asString()).isEqualTo("integer");
    assertThat(limit.path("maximum").asInt()).isEqualTo(10_000);
    assertThat(limit.path("default").asInt()).isEqualTo(10_000);
  }

  private static Optional<String> next(HttpResponse<String> page) {
    return page.headers()
        .firstValue("Link")
        .map(link -> Pattern.compile("<([^>]*)>; rel=\"next\"").matcher(link))
        .filter(Matcher::matches)
        .map(link -> link.group(1));
  }

  private static List<String> ids(HttpResponse<String> page) {
    return json(page).findValuesAsString("institution");
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
