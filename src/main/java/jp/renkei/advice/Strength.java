package jp.renkei.advice;

import java.util.Locale;

/** How much a ground weighs; the weights are parameters. */
public enum Strength {
  STRONG,
  MODERATE,
  WEAK;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** The word of rules and documents. */
  public String id() {
    return id;
  }

  static Strength of(String word) {
    return switch (word) {
      case "strong" -> STRONG;
      case "moderate" -> MODERATE;
      case "weak" -> WEAK;
      default ->
          throw new IllegalArgumentException(
              "strength \"" + word + "\" is none of strong, moderate, weak");
    };
  }
}
