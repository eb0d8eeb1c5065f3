package jp.renkei.advice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Encoded pieces of JSON objects, of which {@link JsonDocument}s are put together. */
final class JsonPiece {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private JsonPiece() {}

  /** Not {@code computeIfAbsent} alone, which may lock even where the piece is there. */
  static <K> byte[] known(Map<K, byte[]> pieces, K key, Function<K, byte[]> made) {
    byte[] piece = pieces.get(key);
    return piece == null ? pieces.computeIfAbsent(key, made) : piece;
  }

  /** An object of these properties that is still open. */
  static byte[] opening(Consumer<JsonGenerator> properties) {
    byte[] object = object(properties);
    return Arrays.copyOf(object, object.length - 1);
  }

  /** These properties as they follow others of an object. */
  static byte[] continuation(Consumer<JsonGenerator> properties) {
    byte[] opening = opening(properties);
    opening[0] = ',';
    return opening;
  }

  static byte[] object(Consumer<JsonGenerator> properties) {
    return encoded(
        json -> {
          json.writeStartObject();
          properties.accept(json);
          json.writeEndObject();
        });
  }

  static byte[] encoded(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      content.accept(json);
    }
    return out.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static <T> void array(JsonGenerator json, String name, Collection<T> items, Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    items.forEach(item);
    json.writeEndArray();
  }
}
