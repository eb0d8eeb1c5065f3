package jp.renkei.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Requests that the server refuses before any of our calls sees them; told as all failures are. */
@Controller
class RefusedRequests implements ErrorController {

  @RequestMapping("/error")
  void refused(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    throw new ResponseStatusException(
        status instanceof Integer code ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND);
  }
}
