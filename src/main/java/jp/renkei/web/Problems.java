package jp.renkei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.renkei.advice.InvalidAnswersException;
import jp.renkei.knowledge.KnowledgeException;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Failures as problem details (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final String TYPES = "https://renkei.example/problems/";
  private static final Text INVALID = new Text("回答に誤りがある", "The answers are not valid");
  private static final Text MISSING = new Text("見つからない", "Not found");
  private static final Text BAD_QUERY = new Text("問い合わせに誤りがある", "The query is not valid");

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidAnswersException e, HttpServletRequest request) {
    Language language = Languages.of(request);
    ProblemDetail problem = problem("invalid-answers", HttpStatus.BAD_REQUEST, INVALID, language);
    List<Map<String, String>> errors =
        e.faults().stream()
            .map(f -> Map.of("pointer", f.pointer(), "detail", f.detail().in(language)))
            .toList();
    problem.setDetail(errors.getFirst().get("detail"));
    problem.setProperty("errors", errors);
    return body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(NotFound e, HttpServletRequest request) {
    ProblemDetail problem =
        problem("not-found", HttpStatus.NOT_FOUND, MISSING, Languages.of(request));
    problem.setDetail(e.getMessage());
    return body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> query(KnowledgeException e, HttpServletRequest request) {
    Language language = Languages.of(request);
    ProblemDetail problem = problem("invalid-query", HttpStatus.BAD_REQUEST, BAD_QUERY, language);
    problem.setDetail(e.faults().getFirst().in(language));
    return body(problem);
  }

  /** Every problem has a type, those that the framework finds too. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem) {
      problem.setType(URI.create(TYPES + "http-" + status.value()));
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private static ProblemDetail problem(
      String type, HttpStatus status, Text title, Language language) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(TYPES + type));
    problem.setTitle(title.in(language));
    return problem;
  }

  private static ResponseEntity<ProblemDetail> body(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
