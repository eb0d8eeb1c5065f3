package jp.renkei.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Nearest;
import jp.renkei.knowledge.Term;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the survey says, term by term, with sources. */
@RestController
@Tag(name = "knowledge")
class KnowledgeApi {

  private final Knowledge knowledge;

  KnowledgeApi(Advisor advisor) {
    this.knowledge = advisor.knowledge();
  }

  @GetMapping(path = "/api/knowledge/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "All terms of a kind: patterns, methods, regions, directions, cases, …")
  @ApiResponse(responseCode = "404", description = "No such kind")
  List<Map<String, Object>> terms(@PathVariable String kind, HttpServletRequest request) {
    Language language = Languages.of(request);
    return knowledge.kind(singular(kind)).stream()
        .map(
            term ->
                Map.<String, Object>of(
                    "id", term.id(),
                    "label", term.label().in(language),
                    "definition", term.definition().in(language),
                    "sources", term.sources()))
        .toList();
  }

  @GetMapping(path = "/api/knowledge/{kind}/{*id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "One term with its properties and the statements about it")
  @ApiResponse(responseCode = "404", description = "No such term")
  Map<String, Object> term(
      @PathVariable String kind, @PathVariable String id, HttpServletRequest request) {
    String singular = singular(kind);
    String local = id.substring(1);
    String curie = singular + ":" + local;
    if (knowledge.find(curie).isEmpty()) {
      List<String> ids = knowledge.kind(singular).stream().map(Term::id).toList();
      throw new NotFound("no " + singular + " " + local + Nearest.en(local, ids));
    }
    Map<String, Object> description =
        new LinkedHashMap<>(knowledge.describe(curie, Languages.of(request)));
    description.put("id", local);
    return description;
  }

  /** The kind that a plural names: countries, classes, axes, gains. */
  private String singular(String plural) {
    return Stream.of(
            plural.replaceFirst("ies$", "y"),
            plural.replaceFirst("xes$", "xis"),
            plural.replaceFirst("s$", ""),
            plural.replaceFirst("es$", ""))
        .filter(kind -> !kind.equals(plural) && !knowledge.kind(kind).isEmpty())
        .findFirst()
        .orElseThrow(() -> new NotFound("no knowledge of kind " + plural));
  }
}
