package jp.renkei.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.AuditReport;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the survey disagrees with itself. */
@RestController
@Tag(name = "knowledge")
class AuditApi {

  private final Advisor advisor;

  AuditApi(Advisor advisor) {
    this.advisor = advisor;
  }

  @GetMapping(path = "/api/audit", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary =
          "Where the survey disagrees with itself: both places, both values, and the reading that"
              + " the advice uses")
  @ApiResponse(
      responseCode = "200",
      description = "Findings in the order of their checks, each computed from what was loaded")
  Map<String, Object> audit(@Parameter(hidden = true) HttpServletRequest request) {
    return new AuditReport(advisor.knowledge().audit(), Languages.of(request)).document();
  }
}
