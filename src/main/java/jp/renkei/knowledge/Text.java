package jp.renkei.knowledge;

/** The same words in Japanese and English; neither may be missing. */
public record Text(String ja, String en) {

  public Text {
    if (ja == null || ja.isBlank()) {
      throw new IllegalArgumentException("the Japanese text is missing (English: " + en + ")");
    }
    if (en == null || en.isBlank()) {
      throw new IllegalArgumentException("the English text is missing (Japanese: " + ja + ")");
    }
  }

  public String in(Language language) {
    return switch (language) {
      case JA -> ja;
      case EN -> en;
    };
  }
}
