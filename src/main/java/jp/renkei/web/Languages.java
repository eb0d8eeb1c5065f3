package jp.renkei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import jp.renkei.knowledge.Language;

/** The language of an answer: asked for by {@code ?lang=}, else by the reader's own order. */
final class Languages {

  private Languages() {}

  static Language of(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    if (asked != null) {
      return asked.equals("en") ? Language.EN : Language.JA;
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
