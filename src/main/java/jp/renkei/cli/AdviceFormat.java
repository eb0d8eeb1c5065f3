package jp.renkei.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How an advice is written. */
enum AdviceFormat {
  TEXT,
  JSON,
  JSONLD;

  /**
   * Reads {@code text}, {@code json} or {@code jsonld}, and says which others are still to come.
   */
  static final class Name implements ITypeConverter<AdviceFormat> {
    @Override
    public AdviceFormat convert(String name) {
      return switch (name) {
        case "text" -> TEXT;
        case "json" -> JSON;
        case "jsonld" -> JSONLD;
        case "html", "pdf" ->
            throw new TypeConversionException(
                "'"
                    + name
                    + "': まだ使えない。text、json、jsonld のいずれか / not yet available; use text, json or"
                    + " jsonld");
        default ->
            throw new TypeConversionException(
                "'" + name + "': text、json、jsonld のいずれか / expected text, json or jsonld");
      };
    }
  }
}
