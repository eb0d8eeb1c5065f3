package jp.renkei.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.renkei.advice.Advice;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.Answers;
import jp.renkei.advice.AnswersReader;
import jp.renkei.advice.JsonDocument;
import jp.renkei.advice.Judged;
import jp.renkei.knowledge.Nearest;
import jp.renkei.store.AnswersStore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questionnaire, advice, justification and check. */
@RestController
@Tag(name = "advice")
class AdviceApi {

  private static final String JSON_LD = "application/ld+json";
  private static final int MOST_BYTES = 4 * AnswersReader.MOST_CHARACTERS;

  private final Advisor advisor;
  private final AnswersStore store;
  private final AnswersReader reader;

  AdviceApi(Advisor advisor, AnswersStore store) {
    this.advisor = advisor;
    this.store = store;
    this.reader = advisor.answersReader();
  }

  @GetMapping(path = "/api/questionnaire", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The questions with their options, in the language of Accept-Language")
  Map<String, Object> questionnaire(HttpServletRequest request) {
    return QuestionnaireDocument.of(advisor.questionnaire(), Languages.of(request));
  }

  @GetMapping(path = "/api/questionnaire/schema", produces = "application/schema+json")
  @Operation(summary = "JSON Schema (2020-12) of an answers document")
  Map<String, Object> schema() {
    return QuestionnaireDocument.schema(advisor.questionnaire());
  }

  @PostMapping(
      path = "/api/advice",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Advice from answers; saved under the link in Location")
  @AnswersBody
  @ApiResponse(
      responseCode = "201",
      description = "The advice",
      headers =
          @Header(
              name = "Location",
              description = "Where the advice is found again",
              schema = @Schema(type = "string")))
  void advise(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String json = body(request);
    Answers answers = reader.read(json);
    Advice advice = advisor.advise(answers);
    String id = store.save(answers.document().toString(), advice.versions());
    response.setStatus(HttpServletResponse.SC_CREATED);
    response.setHeader("Location", "/api/advice/" + id);
    write(request, response, advice, id);
  }

  @GetMapping(path = "/api/advice/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "The advice for saved answers, by the rules and knowledge of now")
  @ApiResponse(
      responseCode = "200",
      description = "The advice, as JSON or as JSON-LD 1.1 with the terms of the ontology",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")),
        @Content(mediaType = JSON_LD, schema = @Schema(type = "object"))
      })
  void saved(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(request, response, advice(id), id);
  }

  @GetMapping(path = "/api/advice/{id}", produces = JSON_LD)
  @Operation(summary = "The same as JSON-LD", hidden = true)
  void linked(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Advice advice = advice(id);
    response.setContentType(JSON_LD);
    write(response, advisor.json(Languages.of(request)).linked(advice, id));
  }

  @GetMapping(
      path = "/api/advice/{id}/why/{*conclusion}",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Why a conclusion such as partner:hub or pattern:pattern-7/self stands")
  @ApiResponse(responseCode = "200", description = "The justification")
  void why(
      @PathVariable String id,
      @PathVariable String conclusion,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Advice advice = advice(id);
    String name = conclusion.substring(1);
    Judged judged =
        advice
            .find(name)
            .orElseThrow(
                () ->
                    new NotFound(
                        "この助言に「" + name + "」という結論はない" + Nearest.ja(name, advice.conclusions()),
                        "no conclusion " + name + Nearest.en(name, advice.conclusions())));
    json(response);
    advisor.json(Languages.of(request)).writeWhy(advice, name, judged, response.getOutputStream());
  }

  @PostMapping(
      path = "/api/check",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Which recommendations apply, what is in place, and how that compares with others",
      description =
          "Always recommendations, institutions, gaps and the nine cells. A university or research"
              + " institute: all institutions by similarity, its peers, gaps, nextSteps; a company:"
              + " practices with the directions they answer; a government: supported, requests,"
              + " steps.")
  @AnswersBody
  @ApiResponse(responseCode = "200", description = "The check")
  void check(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Advice advice = advisor.advise(reader.read(body(request)));
    json(response);
    advisor
        .json(Languages.of(request))
        .writeCheck(advice, advisor.check(advice), response.getOutputStream());
  }

  private Advice advice(String id) {
    return store
        .find(id)
        .map(saved -> advisor.advise(reader.read(saved.answers())))
        .orElseThrow(() -> new NotFound("このリンクの助言は保存されていない", "no advice is saved under this link"));
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, Advice advice, String id)
      throws IOException {
    json(response);
    write(response, advisor.json(Languages.of(request)).document(advice, id));
  }

  private static void write(HttpServletResponse response, JsonDocument document)
      throws IOException {
    response.setContentLength(document.length());
    document.writeTo(response.getOutputStream());
  }

  private static void json(HttpServletResponse response) {
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
  }

  /** The body, as far as an answers document may reach; more is refused when it is read. */
  private static String body(HttpServletRequest request) throws IOException {
    return new String(request.getInputStream().readNBytes(MOST_BYTES + 1), StandardCharsets.UTF_8);
  }
}
