package jp.renkei.advice;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A part of a YAML file, and the line on which it begins. */
sealed interface Yaml {

  /** Line in the file, from 1. */
  int line();

  /** The same as JSON. */
  JsonNode json();

  /** Keys with their values, in the order of the file. */
  record Mapping(int line, List<Entry> entries) implements Yaml {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public JsonNode json() {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      entries.forEach(entry -> json.set(entry.key(), entry.value().json()));
      return json;
    }
  }

  /** One key with its value, and the line of the key. */
  record Entry(String key, int line, Yaml value) {}

  /** A list. */
  record Sequence(int line, List<Yaml> items) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public JsonNode json() {
      ArrayNode json = JsonNodeFactory.instance.arrayNode();
      items.forEach(item -> json.add(item.json()));
      return json;
    }
  }

  /** A text, number, truth value or null. */
  record Scalar(int line, JsonNode json) implements Yaml {}

  /**
   * The line of a JSON pointer (RFC 6901) into this part; of the nearest part around it, where the
   * pointer leads to nothing.
   */
  default int lineOf(String pointer) {
    int line = line();
    Yaml here = this;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      String name = step.replace("~1", "/").replace("~0", "~");
      switch (here) {
        case Mapping mapping -> {
          Entry entry =
              mapping.entries().stream()
                  .filter(candidate -> candidate.key().equals(name))
                  .findFirst()
                  .orElse(null);
          if (entry == null) {
            return line;
          }
          line = entry.line();
          here = entry.value();
        }
        case Sequence sequence -> {
          here = sequence.items().get(Integer.parseInt(name));
          line = here.line();
        }
        case Scalar scalar -> {
          return line;
        }
      }
    }
    return line;
  }
}
