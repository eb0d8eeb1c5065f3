package jp.renkei.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Rows;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Queries over the knowledge by the SPARQL 1.1 protocol, read-only. */
@RestController
@RequestMapping("/api/sparql")
@Tag(name = "knowledge")
class SparqlApi {

  private static final String QUERY_TYPE = "application/sparql-query";
  private static final String TURTLE = "text/turtle";

  /** The longest query that is read, in bytes. */
  private static final int MOST_BYTES = 100_000;

  private final Knowledge knowledge;

  SparqlApi(Advisor advisor) {
    this.knowledge = advisor.knowledge();
  }

  @GetMapping
  @Operation(summary = "Answers a SPARQL query given as a parameter")
  @ApiResponse(
      responseCode = "200",
      description = "SPARQL results, or triples for CONSTRUCT and DESCRIBE",
      content = {
        @Content(mediaType = "application/sparql-results+json", schema = @Schema(type = "object")),
        @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")),
        @Content(mediaType = TURTLE, schema = @Schema(type = "string"))
      })
  ResponseEntity<String> get(
      @Parameter(description = "SELECT, ASK, CONSTRUCT or DESCRIBE") @RequestParam(required = false)
          String query,
      @Parameter(hidden = true) HttpServletRequest request) {
    return answer(query, request);
  }

  @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @Operation(hidden = true)
  ResponseEntity<String> form(
      @RequestParam(required = false) String query, HttpServletRequest request) {
    return answer(query, request);
  }

  @PostMapping(consumes = QUERY_TYPE)
  @Operation(summary = "Answers a SPARQL query given as the body, or as the form field query")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      required = true,
      content = {
        @Content(mediaType = QUERY_TYPE, schema = @Schema(type = "string")),
        @Content(
            mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            schema = @Schema(type = "object"))
      })
  @ApiResponse(
      responseCode = "200",
      description = "SPARQL results, or triples for CONSTRUCT and DESCRIBE",
      content = {
        @Content(mediaType = "application/sparql-results+json", schema = @Schema(type = "object")),
        @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")),
        @Content(mediaType = TURTLE, schema = @Schema(type = "string"))
      })
  ResponseEntity<String> post(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    return answer(new String(body, StandardCharsets.UTF_8), request);
  }

  private ResponseEntity<String> answer(String query, HttpServletRequest request) {
    if (query == null || query.isBlank()) {
      throw new BadRequest("問い合わせがない（query）", "a query is missing (parameter query)");
    }
    if (query.length() > MOST_BYTES) {
      throw new BadRequest("問い合わせが長すぎる", "the query is too long");
    }
    if (request.getParameter("default-graph-uri") != null
        || request.getParameter("named-graph-uri") != null) {
      throw new BadRequest("読み込んだ知識だけに問い合わせる", "only the knowledge that was loaded is queried");
    }
    Rows rows = knowledge.query(query);
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    boolean turtle = rows instanceof Rows.Triples && accept != null && accept.contains(TURTLE);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, (turtle ? TURTLE : rows.jsonType()) + ";charset=UTF-8")
        .body(turtle ? rows.text() : rows.json());
  }
}
