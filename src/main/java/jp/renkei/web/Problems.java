package jp.renkei.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.InvalidAnswersException;
import jp.renkei.knowledge.KnowledgeException;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Text;
import jp.renkei.metrics.MetricsFault;
import jp.renkei.metrics.MetricsFaultsException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.ModelAndView;

/**
 * Failures as problem details (RFC 9457), in the reader's language; a browser that asks for a page
 * gets one that says the same.
 */
@RestControllerAdvice
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String TYPES = "https://renkei.example/problems/";
  private static final Text INVALID = new Text("回答に誤りがある", "The answers are not valid");
  private static final Text BAD_QUERY = new Text("問い合わせに誤りがある", "The query is not valid");
  private static final Text OURS = new Text("サービス側の障害", "A fault of the service");
  static final Text NOT_FOUND = new Text("見つからない", "Not found");
  private static final Map<Integer, Text> TITLES =
      Map.of(
          400, new Text("要求に誤りがある", "The request is not valid"),
          404, NOT_FOUND,
          405, new Text("使えないメソッド", "Method not allowed"),
          406, new Text("返せない形式", "Not acceptable"),
          413, new Text("大きすぎる", "Too large"),
          415, new Text("受け取れない形式", "Unsupported media type"));

  private final Advisor advisor;

  Problems(Advisor advisor) {
    this.advisor = advisor;
  }

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
    return body(problem, HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> query(KnowledgeException e, HttpServletRequest request) {
    Language language = Languages.of(request);
    ProblemDetail problem = problem("invalid-query", HttpStatus.BAD_REQUEST, BAD_QUERY, language);
    problem.setDetail(e.faults().getFirst().in(language));
    return body(problem, HttpHeaders.EMPTY);
  }

  /** A table that is read when it is first asked for. */
  @ExceptionHandler
  Object figures(MetricsFaultsException e, HttpServletRequest request) {
    MetricsFault fault = e.faults().getFirst();
    Text detail = new Text(fault.ja(), fault.en());
    HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
    return answer("broken-metrics", status, detail, HttpHeaders.EMPTY, request);
  }

  @ExceptionHandler
  Object missing(NotFound e, HttpServletRequest request) {
    return answer("not-found", HttpStatus.NOT_FOUND, e.detail(), HttpHeaders.EMPTY, request);
  }

  @ExceptionHandler
  Object bad(BadRequest e, HttpServletRequest request) {
    return answer("bad-request", HttpStatus.BAD_REQUEST, e.detail(), HttpHeaders.EMPTY, request);
  }

  /** A form too large, or with more fields than any questionnaire has. */
  @ExceptionHandler
  Object form(InvalidParameterException e, HttpServletRequest request) {
    HttpStatus status =
        e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
            ? HttpStatus.CONTENT_TOO_LARGE
            : HttpStatus.BAD_REQUEST;
    Text detail =
        new Text("フォームを読み取れない（項目が多すぎるか大きすぎる）", "the form has too many fields or is too large");
    return answer("invalid-form", status, detail, HttpHeaders.EMPTY, request);
  }

  /** What the framework refuses carries its status; anything else is our own fault. */
  @ExceptionHandler
  Object other(Exception e, HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      return null; // the reader hung up, or has the beginning already
    }
    if (e instanceof ErrorResponse refused) {
      HttpStatusCode status = refused.getStatusCode();
      return answer(
          "http-" + status.value(),
          status,
          detail(status, refused.getHeaders(), request),
          refused.getHeaders(),
          request);
    }
    LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
    Text detail = new Text("記録を確認してください", "see the log of the service");
    return answer("internal", HttpStatus.INTERNAL_SERVER_ERROR, detail, HttpHeaders.EMPTY, request);
  }

  private static Text detail(
      HttpStatusCode status, HttpHeaders headers, HttpServletRequest request) {
    String allowed =
        headers.getAllow().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", "));
    String types =
        headers.getAccept().stream().map(Object::toString).collect(Collectors.joining(", "));
    return switch (status.value()) {
      case 404 ->
          new Text(
              request.getRequestURI() + " には何もない",
              "there is nothing at " + request.getRequestURI());
      case 405 ->
          new Text(
              request.getMethod() + " は使えない。使えるのは " + allowed,
              request.getMethod() + " cannot be used here; allowed: " + allowed);
      case 406 -> new Text("返せる形式は " + types, "available: " + types);
      case 415 ->
          new Text(
              "Content-Type は " + types + " とする" + sent(request, "（受け取ったのは「", "」）"),
              "expected Content-Type: " + types + sent(request, " (received: ", ")"));
      default -> new Text("この要求には応えられない", "this request cannot be answered");
    };
  }

  private static String sent(HttpServletRequest request, String before, String after) {
    return request.getContentType() == null ? "" : before + request.getContentType() + after;
  }

  private Object answer(
      String type,
      HttpStatusCode status,
      Text detail,
      HttpHeaders headers,
      HttpServletRequest request) {
    Language language = Languages.of(request);
    Text title =
        TITLES.getOrDefault(status.value(), status.is5xxServerError() ? OURS : TITLES.get(400));
    if (wantsPage(request)) {
      return page(status, title, detail, request);
    }
    ProblemDetail problem = problem(type, status, title, language);
    problem.setDetail(detail.in(language));
    return body(problem, headers);
  }

  private ModelAndView page(
      HttpStatusCode status, Text title, Text detail, HttpServletRequest request) {
    ModelAndView page = new ModelAndView("error", status);
    page.addObject("ui", new Ui(advisor.text(Languages.of(request))));
    page.addObject("path", "/");
    page.addObject("title", title);
    page.addObject("detail", detail);
    return page;
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE)
        && !request.getRequestURI().startsWith("/api");
  }

  private static ProblemDetail problem(
      String type, HttpStatusCode status, Text title, Language language) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(TYPES + type));
    problem.setTitle(title.in(language));
    return problem;
  }

  private static ResponseEntity<ProblemDetail> body(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
