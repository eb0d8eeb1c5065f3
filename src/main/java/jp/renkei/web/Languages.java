package jp.renkei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.renkei.knowledge.Language;

/** The language of an answer: asked for by {@code ?lang=}, else by the reader's own order. */
final class Languages {

  private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([^&]*)");

  private Languages() {}

  static Language of(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query != null) {
      // not getParameter, which reads a form's body, and fails on one too large
      Matcher asked = ASKED.matcher(query);
      if (asked.find()) {
        return asked.group(1).equals(Language.EN.tag()) ? Language.EN : Language.JA;
      }
    }
    if (request.getHeader("Accept-Language") != null) {
      for (Locale locale : Collections.list(request.getLocales())) {
        switch (locale.getLanguage()) {
          case "ja" -> {
            return Language.JA;
          }
          case "en" -> {
            return Language.EN;
          }
          default -> {}
        }
      }
    }
    return Language.JA;
  }
}
