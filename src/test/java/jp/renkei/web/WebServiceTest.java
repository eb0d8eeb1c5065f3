package jp.renkei.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import jp.renkei.advice.Advisor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running service, called as others call it. */
class WebServiceTest {

  private static final String COMPANY = "{\"organisation\":\"company\",\"gains\":[\"market\"]}";

  @TempDir static Path data;

  private static ConfigurableApplicationContext service;
  private static String base;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  @BeforeAll
  static void start() {
    Advisor advisor =
        Advisor.load(Path.of("ontology"), Path.of("rules"), Path.of("ontology/figures"));
    service = WebApplication.start(advisor, data, 0);
    base = "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  static Stream<Path> fixtures() throws IOException {
    return Files.list(Path.of("fixtures/answers")).sorted();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void each_fixture_is_advised_and_found_again_by_its_link(Path fixture) throws Exception {
    HttpResponse<String> created = post("/api/advice", Files.readString(fixture));

    assertThat(created.statusCode()).isEqualTo(201);
    String link = created.headers().firstValue("Location").orElseThrow();
    assertThat(get(link).body()).isEqualTo(created.body());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void schema_accepts_each_fixture(Path fixture) throws Exception {
    assertThat(schema().validate(JsonMapper.shared().readTree(Files.readString(fixture))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"organisation\":\"firm\"}",
        "{\"organisation\":\"company\",\"gains\":\"market\"}",
        "{\"organisation\":\"company\",\"gains\":[\"market\",\"market\"]}",
        "{\"organisation\":\"company\",\"dataAbroad\":\"yes\"}",
        "{\"organisation\":\"company\",\"excludedCountries\":[\"JP\"]}",
        "{\"organisation\":\"company\",\"gainz\":[]}"
      })
  void what_the_schema_refuses_the_service_refuses_too(String answers) throws Exception {
    assertThat(schema().validate(JsonMapper.shared().readTree(answers))).isNotEmpty();

    HttpResponse<String> refused = post("/api/advice", answers);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(type(refused)).isEqualTo("application/problem+json");
    JsonNode problem = json(refused);
    assertThat(problem.path("type").asString()).isNotEmpty();
    assertThat(problem.path("title").asString()).isNotEmpty();
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("detail").asString()).isNotEmpty();
    assertThat(problem.path("errors").get(0).path("pointer").asString()).startsWith("/");
  }

  @Test
  void an_advice_says_how_long_it_is() throws Exception {
    HttpResponse<String> created = post("/api/advice", COMPANY);

    assertThat(created.headers().firstValueAsLong("Content-Length"))
        .hasValue(created.body().getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void wrong_name_gets_the_nearest() throws Exception {
    HttpResponse<String> refused =
        post("/api/advice?lang=en", "{\"organisation\":\"company\",\"gains\":[\"markt\"]}");

    JsonNode error = json(refused).path("errors").get(0);
    assertThat(error.path("pointer").asString()).isEqualTo("/gains/0");
    assertThat(error.path("detail").asString()).contains("did you mean \"market\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{\"organisation\":\"company\",\"organisation\":1}"})
  void what_is_no_answers_document_is_a_problem(String body) throws Exception {
    HttpResponse<String> refused = post("/api/advice", body);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).path("errors")).isNotEmpty();
  }

  @Test
  void a_megabyte_of_nonsense_is_a_problem() throws Exception {
    HttpResponse<String> refused = post("/api/advice", "x".repeat(1_000_000));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(type(refused)).isEqualTo("application/problem+json");
  }

  @Test
  void other_content_types_paths_and_methods_are_problems() throws Exception {
    HttpResponse<String> text =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(base + "/api/advice"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(COMPANY))
                .build(),
            BodyHandlers.ofString());

    assertProblem(text, 415);
    assertProblem(get("/api/advice"), 405);
    assertProblem(get("/api/nothing"), 404);
    assertProblem(get("/api/advice/none"), 404);
    assertProblem(get("/api/advice/%00"), 400);
    assertProblem(get("/api/knowledge/regions", "Accept", "image/png"), 406);
  }

  @Test
  void why_leads_from_a_country_to_answers_figures_and_tables() throws Exception {
    String link =
        post("/api/advice", Files.readString(Path.of("fixtures/answers/device-maker.json")))
            .headers()
            .firstValue("Location")
            .orElseThrow();

    String why = get(link + "/why/partner:AU").body();

    assertThat(why).contains("answer:/gains/0", "図表 2-6", "50,597", "0.194", "図表 5-1");
    assertThat(get(link + "/why/pattern:pattern-7/self").statusCode()).isEqualTo(200);
    assertThat(get(link + "/why/partner:XX").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "regions, 5",
    "methods, 9",
    "directions, 17",
    "recommendations, 13",
    "initiatives, 41",
    "practices, 27",
    "cases, 16",
    "institutions, 25",
    "countries, 32",
    "gains, 8",
    "areas, 8"
  })
  void knowledge_lists_every_term_of_a_kind(String kind, int count) throws Exception {
    JsonNode terms = json(get("/api/knowledge/" + kind));

    assertThat(terms).hasSize(count);
    terms.forEach(term -> assertThat(term.path("sources")).isNotEmpty());
  }

  @Test
  void term_carries_its_identifier_label_and_sources() throws Exception {
    JsonNode pattern = json(get("/api/knowledge/patterns/pattern-7/self"));

    assertThat(pattern.path("id").asString()).isEqualTo("pattern-7/self");
    assertThat(get("/api/knowledge/regions/hob").statusCode()).isEqualTo(404);
    assertThat(get("/api/knowledge/nonsense").statusCode()).isEqualTo(404);
  }

  @Test
  void metrics_are_the_surveys_own_by_default() throws Exception {
    String csv = get("/api/metrics/countries", "Accept", "text/csv").body();

    assertThat(csv)
        .startsWith(
            "country,name,papers,international_papers,international_ratio,degree,betweenness,"
                + "eigenvector,region\r\nCN,China,571656,,0.213,245,0.048,0.600,leader\r\n");
    assertThat(json(get("/api/metrics/institutions"))).hasSize(25);
    assertThat(get("/api/metrics/countries?area=ai").statusCode()).isEqualTo(404);
  }

  @Test
  void check_tells_a_university_what_others_have_in_place() throws Exception {
    JsonNode check =
        json(
            post(
                "/api/check",
                Files.readString(Path.of("fixtures/answers/university-few-practices.json"))));

    assertThat(check.path("institutions")).hasSize(25);
    assertThat(check.path("recommendations")).hasSize(13);
    assertThat(check.path("gaps")).isNotEmpty();
  }

  @Test
  void the_page_of_economies_shows_gdp_and_no_amount_for_taiwan_and_north_korea() throws Exception {
    String page = get("/explore/economy?lang=ja", "Accept", "text/html").body();

    assertThat(page)
        .contains("14.6 兆ドル（2016–2022）", "貿易額のデータはありません", "PDDL 1.0", "図表 A5-1")
        .containsPattern("台湾</th><td[^>]*>不明（データなし）")
        .containsPattern("北朝鮮</th><td[^>]*>不明（データなし）")
        .doesNotContain("data-id=\"country:TW\"", "data-id=\"country:KP\"");
    assertThat(page.split("data-id=\"country:AU\"")).as("wide and narrow").hasSize(3);
    assertThat(get("/explore/economy?lang=en", "Accept", "text/html").body())
        .contains("US$14.6 trillion (2016–2022)", "not available")
        .doesNotContainPattern("[ぁ-んァ-ヴ]{2}(?<!日本語)");
  }

  @Test
  void the_page_of_countries_draws_each_with_a_centrality_and_lists_the_others() throws Exception {
    String page = get("/explore/countries?lang=ja", "Accept", "text/html").body();

    assertThat(page)
        .contains("data-id=\"country:TW\"", "stroke-dasharray", "0.000", "東ティモール", "571,656")
        .doesNotContain("data-id=\"country:KP\"", "data-id=\"country:TL\"");
  }

  @Test
  void where_markets_are_sought_the_page_shows_the_gdp_that_orders_the_lower_left()
      throws Exception {
    String page = resultPage();

    assertThat(page)
        .containsSubsequence(
            "インドネシア（候補）",
            "GDP 約 1.1 兆ドル（2016–2022 年平均）",
            "サウジアラビア（候補）",
            "GDP 約 8,260 億ドル（2016–2022 年平均）",
            "北朝鮮（推奨せず）",
            "GDP 不明（データなし）");
  }

  @Test
  void audit_names_both_places_both_values_and_the_reading() throws Exception {
    JsonNode findings = json(get("/api/audit")).path("findings");

    assertThat(findings.size()).isGreaterThanOrEqualTo(15);
    for (JsonNode finding : findings) {
      assertThat(finding.path("check").asString()).isNotBlank();
      assertThat(finding.path("about").asString()).isNotBlank();
      assertThat(finding.path("places").size()).isGreaterThanOrEqualTo(2);
      assertThat(finding.path("text").asString()).isNotBlank();
      assertThat(finding.path("reading").asString()).isNotBlank();
    }
  }

  @Test
  void audit_page_reads_without_identifiers_in_both_languages() throws Exception {
    for (String language : new String[] {"ja", "en"}) {
      HttpResponse<String> page = get("/explore/audit?lang=" + language);

      assertThat(page.statusCode()).isEqualTo(200);
      String visible = page.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
      assertThat(visible)
          .contains(language.equals("ja") ? "図表 2-6" : "table 2-6")
          .contains(language.equals("ja") ? "助言の読み" : "Reading of the advice")
          .doesNotContainPattern("\\b(region|country|gain|method|statement|source|rk):\\w");
    }
  }

  @Test
  void api_description_names_every_call() throws Exception {
    String description = get("/v3/api-docs").body();

    assertThat(description)
        .contains(
            "\"/api/questionnaire\"",
            "\"/api/questionnaire/schema\"",
            "\"/api/advice\"",
            "\"/api/advice/{id}\"",
            "\"/api/check\"",
            "\"/api/knowledge/{kind}\"",
            "\"/api/metrics/countries\"",
            "\"/api/metrics/institutions\"",
            "\"/api/advice/{id}/why/{conclusion}\"",
            "\"/api/knowledge\"",
            "\"/api/knowledge/{kind}/{id}\"",
            "\"/api/sparql\"",
            "\"/api/rules\"",
            "\"/api/audit\"");
    assertThat(get("/actuator/health").body()).contains("UP");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void result_page_reads_without_identifiers(Path fixture) throws Exception {
    String id =
        post("/api/advice", Files.readString(fixture))
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .substring("/api/advice/".length());

    HttpResponse<String> page = get("/advice/" + id + "?lang=ja");

    assertThat(page.statusCode()).isEqualTo(200);
    String visible = page.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    assertThat(visible).contains("国・地域", "この助言の前提", "推奨");
    assertThat(visible)
        .doesNotContainPattern("\\b(region|country|gain|method|statement|class|condition):\\w")
        .doesNotContain("not-recommended", "ないわけではない", "なくはない");
    assertThat(get("/advice/" + id + "?lang=en").body())
        .contains("What this advice rests on", "［table 5-1］")
        .doesNotContain("図表");
  }

  @Test
  void form_saves_answers_and_leads_to_the_result() throws Exception {
    HttpResponse<String> saved =
        form("organisation=company&gains=market&gains=&gains=&practices=-none&intent=-unsure");

    assertThat(saved.statusCode()).isEqualTo(303);
    String page = saved.headers().firstValue("Location").orElseThrow();
    assertThat(get(page.replace(base, "")).statusCode()).isEqualTo(200);
  }

  @Test
  void form_without_the_required_answer_keeps_the_others_and_says_what_is_missing()
      throws Exception {
    HttpResponse<String> refused = form("gains=market&horizon=long");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("エラー：", "href=\"#q-organisation\"");
    assertThat(refused.body())
        .containsPattern("name=\"horizon\" value=\"long\" checked=\"checked\"")
        .containsPattern("value=\"market\" selected=\"selected\"");
  }

  @Test
  void form_names_the_kinds_of_organisation_to_which_a_question_is_put() throws Exception {
    assertThat(get("/questionnaire?lang=ja", "Accept", "text/html").body())
        .contains("企業・大学・研究機関の方がお答えください。", "企業の方がお答えください。")
        .doesNotContain("企業の方だけ");
  }

  @Test
  void result_page_says_who_sets_a_method_up_and_why_a_region_is_not_recommended()
      throws Exception {
    String page = resultPage();

    assertThat(page).contains("政府間の取り決めが前提。企業や大学は政府に要望を出す", "求めるものは、この領域からは挙げられていない");
  }

  @Test
  void unknown_link_is_a_page_for_people_and_a_problem_for_programs() throws Exception {
    assertThat(get("/advice/none").statusCode()).isEqualTo(404);
    assertThat(type(get("/advice/none"))).isEqualTo("text/html");
    assertThat(type(get("/api/advice/none"))).isEqualTo("application/problem+json");
  }

  @Test
  void problems_speak_the_language_asked_for() throws Exception {
    assertThat(json(get("/api/nothing")).path("title").asString()).isEqualTo("見つからない");
    assertThat(json(get("/api/nothing", "Accept-Language", "en")).path("title").asString())
        .isEqualTo("Not found");
    assertThat(
            json(get("/api/nothing", "Accept-Language", "fr, en;q=0.5")).path("detail").asString())
        .isEqualTo("there is nothing at /api/nothing");
  }

  @Test
  void slash_in_a_conclusion_may_be_encoded() throws Exception {
    String link = post("/api/advice", COMPANY).headers().firstValue("Location").orElseThrow();

    assertThat(get(link + "/why/pattern:pattern-7%2Fself").body())
        .isEqualTo(get(link + "/why/pattern:pattern-7/self").body());
  }

  @Test
  void nearest_conclusion_kind_and_term_are_named() throws Exception {
    String link = post("/api/advice", COMPANY).headers().firstValue("Location").orElseThrow();

    assertThat(json(get(link + "/why/partner:hubb?lang=en")).path("detail").asString())
        .contains("\"partner:hub\"");
    assertThat(json(get("/api/knowledge/patrns?lang=en")).path("detail").asString())
        .contains("\"patterns\"");
    assertThat(json(get("/api/knowledge/regions/hob?lang=en")).path("detail").asString())
        .contains("\"hub\"");
  }

  @Test
  void every_kind_that_is_named_can_be_listed_and_read() throws Exception {
    JsonNode kinds = json(get("/api/knowledge"));

    assertThat(kinds).hasSizeGreaterThan(40);
    for (JsonNode kind : kinds) {
      JsonNode terms = json(get("/api/knowledge/" + kind.asString()));
      assertThat(terms).as(kind.asString()).isNotEmpty();
      String id = terms.get(0).path("id").asString();
      assertThat(json(get("/api/knowledge/" + kind.asString() + "/" + id)).path("id").asString())
          .isEqualTo(id);
    }
  }

  @Test
  void sparql_is_answered_by_each_way_of_the_protocol() throws Exception {
    String query = "ASK { ?x a <https://renkei.example/ns%23Region> }";
    String plain = query.replace("%23", "#");

    for (HttpResponse<String> answer :
        java.util.List.of(
            get(
                "/api/sparql?query="
                    + query
                        .replace(" ", "+")
                        .replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("<", "%3C")
                        .replace(">", "%3E")),
            send("/api/sparql", "application/x-www-form-urlencoded", "query=" + query),
            send("/api/sparql", "application/sparql-query", plain))) {
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(type(answer)).isEqualTo("application/sparql-results+json");
      assertThat(json(answer).path("boolean").asBoolean()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SELEC",
        "INSERT DATA { <a:b> <a:b> <a:b> }",
        "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }"
      })
  void sparql_that_cannot_be_read_or_would_do_more_is_a_problem(String query) throws Exception {
    assertProblem(send("/api/sparql", "application/sparql-query", query), 400);
  }

  @Test
  void saved_answers_can_be_changed_in_the_form() throws Exception {
    String id = adviceOf(Files.readString(Path.of("fixtures/answers/device-maker.json")));

    String page = get("/questionnaire?lang=ja&from=" + id).body();

    assertThat(page)
        .containsPattern("name=\"organisation\" value=\"company\" checked=\"checked\"")
        .containsPattern("name=\"practices\" value=\"company-3.1\" checked=\"checked\"")
        .containsPattern("value=\"commercialisation\" selected=\"selected\"");
    assertThat(get("/questionnaire?from=none").statusCode()).isEqualTo(404);
  }

  @Test
  void language_switch_keeps_what_was_filled_in() throws Exception {
    HttpResponse<String> page =
        send(
            "/questionnaire?lang=en",
            "application/x-www-form-urlencoded",
            "switch=1&horizon=long&excludedCountries=CN&excludedCountries=FR");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Questionnaire", "value=\"FR\"")
        .containsPattern("name=\"horizon\" value=\"long\" checked=\"checked\"")
        .containsPattern("name=\"excludedCountries\" value=\"CN\" checked=\"checked\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "areas=-none&areas=ai",
        "gains=market&gains=-unsure",
        "dataAbroad=perhaps",
        "excludedCountries=XX",
        "areaStrength.nonsense=strong"
      })
  void form_names_the_question_with_a_contradiction_or_an_unknown_value(String fields)
      throws Exception {
    HttpResponse<String> refused = form("organisation=company&" + fields);

    assertThat(refused.statusCode()).isEqualTo(422);
    String question = fields.substring(0, fields.indexOf('=')).replaceAll("\\..*", "");
    assertThat(refused.body()).contains("href=\"#q-" + question + "\"");
  }

  /** Another process holds the file of the database by a lock; here it is held by the test. */
  @Test
  void second_service_on_the_same_data_is_told_so_in_both_languages(@TempDir Path taken)
      throws Exception {
    try (FileChannel file =
        FileChannel.open(
            taken.resolve("renkei.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.lock();

      ServiceNotStarted refusal =
          catchThrowableOfType(
              ServiceNotStarted.class,
              () -> WebApplication.start(service.getBean(Advisor.class), taken, 0));

      assertThat(refusal.reason().ja()).contains(taken.toString(), "別のサービスが使用中");
      assertThat(refusal.reason().en()).contains(taken.toString(), "in use by another service");
    }
  }

  @Test
  void form_tells_all_its_faults_at_once_in_the_order_of_the_page() throws Exception {
    String page = form("areas=-none&areas=ai&excludedCountries=XX").body();

    assertThat(page.indexOf("href=\"#q-organisation\"")).isPositive();
    assertThat(page.indexOf("href=\"#q-areas\""))
        .isGreaterThan(page.indexOf("href=\"#q-organisation\""));
    assertThat(page.indexOf("href=\"#q-excludedCountries\""))
        .isGreaterThan(page.indexOf("href=\"#q-areas\""));
  }

  @Test
  void form_too_large_is_a_page_that_says_so() throws Exception {
    HttpResponse<String> refused =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(base + "/questionnaire"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString("x=" + "y".repeat(1_100_000)))
                .build(),
            BodyHandlers.ofString());

    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("大きすぎる");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/questionnaire", "/advice/none", "/nothing"})
  void page_switches_between_japanese_and_english(String path) throws Exception {
    String japanese = get(path, "Accept", "text/html").body();
    String english = get(path, "Accept", "text/html", "Accept-Language", "en").body();

    assertThat(japanese).contains("<html lang=\"ja\"", "viewport", "lang=\"en\"");
    assertThat(english).contains("<html lang=\"en\"", "lang=\"ja\"");
    assertThat(english.replaceAll("(?s)<[^>]*>", "").replace("日本語", ""))
        .doesNotContainPattern("[\\p{IsHiragana}\\p{IsKatakana}]");
  }

  @Test
  void link_saved_under_other_rules_says_that_its_advice_is_newer() throws Exception {
    String same = adviceOf(COMPANY);
    String older =
        service
            .getBean(jp.renkei.store.AnswersStore.class)
            .save(COMPANY, new jp.renkei.advice.Advice.Versions("older", "older", "older"));

    assertThat(get("/advice/" + same).body()).doesNotContain("現在の版による助言");
    assertThat(get("/advice/" + older).body()).contains("現在の版による助言");
  }

  @Test
  void api_description_tells_how_each_call_can_be_refused() throws Exception {
    JsonNode paths = json(get("/v3/api-docs")).path("paths");

    JsonNode advise = paths.path("/api/advice").path("post").path("responses");
    assertThat(advise.propertyNames()).contains("201", "400", "406", "415");
    assertThat(advise.path("400").path("content").has("application/problem+json")).isTrue();
    assertThat(paths.path("/api/advice/{id}").path("get").path("responses").propertyNames())
        .contains("200", "404");
    assertThat(
            paths
                .path("/api/metrics/countries")
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .propertyNames())
        .contains("application/json", "text/csv");
    for (JsonNode path : paths) {
      for (JsonNode call : path) {
        assertThat(call.path("summary").asString()).isNotEmpty();
      }
    }
    assertThat(get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
  }

  private static String adviceOf(String answers) throws Exception {
    String link = post("/api/advice", answers).headers().firstValue("Location").orElseThrow();
    return link.substring("/api/advice/".length());
  }

  private static void assertProblem(HttpResponse<String> refused, int status) {
    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(type(refused)).isEqualTo("application/problem+json");
    JsonNode problem = json(refused);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    for (String member : java.util.List.of("type", "title", "detail")) {
      assertThat(problem.path(member).asString()).as(member).isNotEmpty();
    }
  }

  private static HttpResponse<String> send(String path, String contentType, String body)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static Schema schema() throws Exception {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(get("/api/questionnaire/schema").body());
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String body) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static HttpResponse<String> form(String fields) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(base + "/questionnaire?lang=ja"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields))
            .build(),
        BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
  }

  /** The Japanese page of the company's advice. */
  private static String resultPage() throws Exception {
    String link = post("/api/advice", COMPANY).headers().firstValue("Location").orElseThrow();
    String path = "/advice/" + link.substring(link.lastIndexOf('/') + 1) + "?lang=ja";
    return get(path, "Accept", "text/html").body();
  }
}
