package jp.renkei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.renkei.advice.Advisor;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An advice as JSON-LD, read as those read it who know nothing of its JSON. */
class LinkedAdviceTest {

  private static final String ADVICE = "https://renkei.example/advice#";
  private static final String IDS = "https://renkei.example/id/";
  private static final String JSON_LD = "application/ld+json";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path data;

  private static Advisor advisor;
  private static ConfigurableApplicationContext service;
  private static String link;
  private static String advice;

  @BeforeAll
  static void start() throws Exception {
    advisor = Advisor.load(Path.of("ontology"), Path.of("rules"), Path.of("ontology/figures"));
    service = WebApplication.start(advisor, data, 0);
    String base = "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
    HttpResponse<String> created =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(base + "/api/advice"))
                .header("Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        Files.readString(Path.of("fixtures/answers/device-maker.json"))))
                .build(),
            BodyHandlers.ofString());
    advice = created.body();
    link = base + created.headers().firstValue("Location").orElseThrow();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void members_are_those_of_the_json_behind_a_context() throws Exception {
    HttpResponse<String> linked = get("Accept", JSON_LD);

    assertThat(linked.statusCode()).isEqualTo(200);
    assertThat(linked.headers().firstValue("Content-Type")).contains(JSON_LD);
    ObjectNode members = (ObjectNode) JsonMapper.shared().readTree(linked.body());
    assertThat(members.remove("@context").isArray()).isTrue();
    assertThat(members.remove("@type").asString()).isEqualTo("Advice");
    assertThat((JsonNode) members).isEqualTo(JsonMapper.shared().readTree(advice));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/json",
        "application/json, application/ld+json;q=0.9",
        "application/*"
      })
  void json_is_given_where_json_ld_is_not_wanted_more(String accept) throws Exception {
    assertThat(get("Accept", accept).body()).isEqualTo(advice);
    assertThat(get().body()).isEqualTo(advice);
  }

  @Test
  void what_is_judged_is_a_term_of_the_ontology() throws Exception {
    Model model = model("ja");

    for (String kind : List.of("region", "country", "institution", "method", "direction")) {
      assertThat(objects(model, kind))
          .as(kind)
          .isNotEmpty()
          .allMatch(iri -> iri.startsWith(IDS + kind + "/"))
          .isSubsetOf(terms(kind));
    }
    assertThat(objects(model, "pattern")).hasSize(21).contains(IDS + "pattern/pattern-10/self");
    assertThat(objects(model, "recommendation")).isEqualTo(terms("recommendation"));
  }

  /** Premises and statements have ids of their own, which are no methods. */
  @Test
  void ids_within_a_method_are_not_taken_for_methods() throws Exception {
    assertThat(objects(model("ja"), "method")).isEqualTo(terms("method"));
  }

  @Test
  void partners_keep_their_order() throws Exception {
    Model model = model("ja");
    Resource document =
        model.listSubjectsWithProperty(model.createProperty(ADVICE + "partners")).next();

    List<String> regions =
        document
            .getProperty(model.createProperty(ADVICE + "partners"))
            .getList()
            .mapWith(
                partner ->
                    partner
                        .asResource()
                        .getProperty(model.createProperty(ADVICE + "region"))
                        .getResource()
                        .getURI())
            .toList();

    assertThat(regions)
        .isEqualTo(
            JsonMapper.shared()
                .readTree(advice)
                .path("partners")
                .findValuesAsString("region")
                .stream()
                .map(region -> IDS + "region/" + region)
                .toList());
  }

  @Test
  void sentences_have_the_language_of_the_document() throws Exception {
    for (String language : List.of("ja", "en")) {
      Model model = model(language);

      assertThat(
              model
                  .listObjectsOfProperty(model.createProperty(ADVICE + "text"))
                  .mapWith(text -> text.asLiteral().getLanguage())
                  .toSet())
          .containsExactly(language);
    }
  }

  private static Set<String> objects(Model model, String property) {
    return model
        .listObjectsOfProperty(model.createProperty(ADVICE + property))
        .mapWith(RDFNode::asResource)
        .mapWith(Resource::getURI)
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> terms(String kind) {
    return advisor.knowledge().kind(kind).stream()
        .map(term -> IDS + kind + "/" + term.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Model model(String language) throws Exception {
    String linked = get("Accept", JSON_LD, "Accept-Language", language).body();
    return RDFParser.fromString(linked, Lang.JSONLD11).toModel();
  }

  private static HttpResponse<String> get(String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(link));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
