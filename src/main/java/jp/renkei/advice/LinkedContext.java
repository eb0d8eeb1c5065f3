package jp.renkei.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.renkei.knowledge.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The context that makes the JSON of an advice JSON-LD 1.1: what is judged is a term of the
 * ontology, lists of what is judged keep their order, sentences have their language. Every other
 * member is a property of its own, {@code https://renkei.example/advice#} and its name.
 */
final class LinkedContext {

  private static final String RESOURCE = "context.json";

  private LinkedContext() {}

  /** The value of {@code @context} for a document in a language. */
  static String of(Language language) {
    try (InputStream terms = LinkedContext.class.getResourceAsStream(RESOURCE)) {
      JsonMapper mapper = JsonMapper.shared();
      ArrayNode context = mapper.createArrayNode().add(mapper.readTree(terms));
      context.addObject().putObject("text").put("@id", "text").put("@language", language.tag());
      return context.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("the context of JSON-LD cannot be read", e);
    }
  }
}
