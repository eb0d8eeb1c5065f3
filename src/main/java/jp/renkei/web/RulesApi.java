package jp.renkei.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.Language;
import jp.renkei.rulebase.RuleBase;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules in use. */
@RestController
@Tag(name = "rules")
class RulesApi {

  private final RuleBase rules;

  RulesApi(Advisor advisor) {
    this.rules = advisor.rules();
  }

  @GetMapping(path = "/api/rules", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Each rule with its sentence and source, and the version of all")
  Map<String, Object> rules(HttpServletRequest request) {
    Language language = Languages.of(request);
    List<Map<String, Object>> list =
        rules.rules().stream()
            .map(
                rule ->
                    Map.<String, Object>of(
                        "id", rule.id(),
                        "name", rule.name(),
                        "sentence", rule.sentence().in(language),
                        "source", rule.source(),
                        "file", rule.file(),
                        "line", rule.line()))
            .toList();
    return Map.of("version", rules.version(), "rules", list);
  }
}
