package jp.renkei.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One work of OpenAlex while its properties are read; those that say nothing here are passed. */
final class OpenAlexWork {

  private String doi = "";
  private String title = "";
  private String displayName = "";
  private int year;
  private boolean authorsCut;
  private boolean paratext;
  private List<Authorship> authorships = List.of();
  private final List<String> keywords = new ArrayList<>();

  /** Takes the property whose value the parser has come to, and leaves it behind. */
  void take(String property, JsonParser json) {
    switch (property) {
      case "doi" -> doi = Doi.of(string(json));
      case "title" -> title = string(json);
      case "display_name" -> displayName = string(json);
      case "publication_year" -> year = year(json);
      case "is_authors_truncated" -> authorsCut = json.currentToken() == JsonToken.VALUE_TRUE;
      case "is_paratext" -> paratext = json.currentToken() == JsonToken.VALUE_TRUE;
      case "authorships" -> authorships = authorships(json);
      case "keywords", "topics" -> keywords.addAll(names(json));
      default -> json.skipChildren();
    }
  }

  private static int year(JsonParser json) {
    boolean number = json.currentToken() == JsonToken.VALUE_NUMBER_INT;
    json.skipChildren();
    return number ? Fields.year(json.getString()) : 0;
  }

  boolean isParatext() {
    return paratext;
  }

  boolean isNameless() {
    return doi.isEmpty() && (title + displayName).isBlank();
  }

  Paper paper() {
    return new Paper(
        Source.OPENALEX.id(),
        doi,
        Folding.blanks(Entities.decoded(title.isEmpty() ? displayName : title)),
        year,
        authorships,
        keywords,
        List.of(),
        authorsCut);
  }

  private static List<Authorship> authorships(JsonParser json) {
    List<Authorship> authorships = new ArrayList<>();
    forEachObject(json, () -> authorships.add(OpenAlexAuthorship.read(json)));
    return authorships;
  }

  /** Names of keywords or topics: strings in old exports, objects in new ones. */
  private static List<String> names(JsonParser json) {
    List<String> names = new ArrayList<>();
    forEachObject(
        json,
        () ->
            forEachProperty(
                json,
                name -> {
                  if (name.equals("display_name") || name.equals("keyword")) {
                    names.add(Entities.decoded(string(json)));
                  } else {
                    json.skipChildren();
                  }
                }));
    names.removeIf(String::isBlank);
    return names;
  }

  /** The string that the parser has come to; empty for null and anything else. */
  static String string(JsonParser json) {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getString();
    }
    json.skipChildren();
    return "";
  }

  /** Runs {@code reader} at each object of the array that the parser has come to. */
  static void forEachObject(JsonParser json, Runnable reader) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        reader.run();
      } else {
        json.skipChildren();
      }
    }
  }

  /** Tells {@code reader} the name of each property of the object, with the parser at its value. */
  static void forEachProperty(JsonParser json, Consumer<String> reader) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      reader.accept(name);
    }
  }

  /** The strings of the array that the parser has come to. */
  static List<String> strings(JsonParser json) {
    List<String> strings = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return strings;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      strings.add(string(json));
    }
    return strings;
  }
}
