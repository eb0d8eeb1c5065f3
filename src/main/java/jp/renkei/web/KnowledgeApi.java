package jp.renkei.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Nearest;
import jp.renkei.knowledge.Term;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the survey says, term by term, with sources. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "knowledge")
class KnowledgeApi {

  private final Knowledge knowledge;
  private final KnowledgeKinds kinds;

  KnowledgeApi(Advisor advisor) {
    this.knowledge = advisor.knowledge();
    this.kinds = new KnowledgeKinds(knowledge);
  }

  @GetMapping("/api/knowledge")
  @Operation(summary = "The kinds of terms that can be listed")
  @ApiResponse(responseCode = "200", description = "The names of the kinds")
  Set<String> kinds() {
    return kinds.names();
  }

  @GetMapping("/api/knowledge/{kind}")
  @Operation(
      summary = "All terms of a kind: patterns, methods, regions, directions, cases, laws, …")
  @ApiResponse(responseCode = "200", description = "Terms with label, definition and sources")
  List<Map<String, Object>> terms(
      @Parameter(description = "A plural, such as countries", example = "regions") @PathVariable
          String kind,
      @Parameter(hidden = true) HttpServletRequest request) {
    Language language = Languages.of(request);
    return ofKind(kind).stream().map(term -> line(term, language)).toList();
  }

  @GetMapping("/api/knowledge/{kind}/{*id}")
  @Operation(summary = "One term with its properties and the statements about it")
  @ApiResponse(responseCode = "200", description = "The term")
  Map<String, Object> term(
      @Parameter(description = "A plural, such as patterns", example = "patterns") @PathVariable
          String kind,
      @Parameter(description = "The identifier within its kind") @PathVariable String id,
      @Parameter(hidden = true) HttpServletRequest request) {
    List<Term> terms = ofKind(kind);
    String local = id.substring(1);
    Term term =
        terms.stream()
            .filter(t -> t.id().equals(local))
            .findFirst()
            .orElseThrow(() -> unknown(kind, local, terms.stream().map(Term::id).toList()));
    Map<String, Object> description =
        new LinkedHashMap<>(knowledge.describe(term.curie(), Languages.of(request)));
    description.put("id", local);
    return description;
  }

  private List<Term> ofKind(String kind) {
    return kinds
        .find(kind)
        .orElseThrow(
            () ->
                new NotFound(
                    "「" + kind + "」という種類はない" + Nearest.ja(kind, kinds.names()),
                    "no knowledge of kind " + kind + Nearest.en(kind, kinds.names())));
  }

  private static NotFound unknown(String kind, String id, List<String> known) {
    return new NotFound(
        kind + " に「" + id + "」はない" + Nearest.ja(id, known),
        "no " + id + " among " + kind + Nearest.en(id, known));
  }

  private static Map<String, Object> line(Term term, Language language) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", term.id());
    line.put("label", term.label().in(language));
    line.put("definition", term.definition().in(language));
    line.put("sources", term.sources());
    return line;
  }
}
