package jp.renkei.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a command writes its document. */
enum Format {
  TEXT,
  JSON;

  /** Reads {@code text} or {@code json}, and says which others are still to come. */
  static final class Name implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return switch (name) {
        case "text" -> TEXT;
        case "json" -> JSON;
        case "jsonld", "html", "pdf" ->
            throw new TypeConversionException(
                "'" + name + "': まだ使えない。text か json / not yet available; use text or json");
        default ->
            throw new TypeConversionException(
                "'" + name + "': text か json / expected text or json");
      };
    }
  }
}
