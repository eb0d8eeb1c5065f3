package jp.renkei.advice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.renkei.advice.Question.Option;
import jp.renkei.advice.Question.Type;
import jp.renkei.advice.fact.OptionLabel;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Nearest;
import jp.renkei.knowledge.Term;
import jp.renkei.knowledge.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions an organisation is asked, read from {@code ontology/questionnaire.json}. */
public final class Questionnaire {

  /** A titled group of questions. */
  public record Block(String id, Text title, List<Question> questions) {}

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "type",
          "kind",
          "kinds",
          "prefix",
          "except",
          "items",
          "required",
          "appliesTo",
          "anyCountry",
          "compared",
          "groupedBy",
          "yes",
          "no",
          "text",
          "help");

  private final List<Block> blocks;
  private final Map<String, Question> byId = new LinkedHashMap<>();

  private Questionnaire(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      for (Question question : block.questions()) {
        if (byId.put(question.id(), question) != null) {
          throw new IllegalArgumentException("question " + question.id() + " stands twice");
        }
      }
    }
  }

  /**
   * Reads the questionnaire of an ontology folder; options come from the ontology's own terms.
   *
   * @throws IllegalArgumentException naming the file, the question and what was wrong
   */
  public static Questionnaire load(Path ontology, Knowledge knowledge) {
    Path file = ontology.resolve("questionnaire.json");
    try {
      JsonNode root = parse(Files.readString(file));
      List<Block> blocks = new ArrayList<>();
      for (JsonNode block : root.path("blocks")) {
        List<Question> questions = new ArrayList<>();
        for (JsonNode question : block.path("questions")) {
          questions.add(question(question, knowledge));
        }
        blocks.add(new Block(word(block, "id"), text(block, "title"), List.copyOf(questions)));
      }
      return new Questionnaire(blocks);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "is not JSON: " + JsonMistake.of(e, json).sentence().en(), e);
    }
  }

  /** The blocks in the order in which they are asked. */
  public List<Block> blocks() {
    return blocks;
  }

  /** All questions in the order in which they are asked. */
  public List<Question> questions() {
    return List.copyOf(byId.values());
  }

  /** The question of this id. */
  public Optional<Question> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Question question(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no question " + id));
  }

  private static Question question(JsonNode node, Knowledge knowledge) {
    String id = word(node, "id");
    for (String field : node.propertyNames()) {
      if (!FIELDS.contains(field)) {
        throw new IllegalArgumentException(
            "question " + id + ": unknown field " + field + Nearest.en(field, FIELDS));
      }
    }
    return new Question(
        id,
        type(id, word(node, "type")),
        text(node, "text"),
        text(node, "help"),
        options(node, knowledge),
        words(node, "appliesTo"),
        node.path("required").asBoolean(false),
        node.has("items") ? Optional.of(word(node, "items")) : Optional.empty(),
        node.path("anyCountry").asBoolean(false),
        node.path("compared").asBoolean(false),
        node.path("groupedBy").asString(""));
  }

  private static Type type(String id, String name) {
    for (Type type : Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "question " + id + ": type " + name + " is none of one, many, ordered, rating, yesno");
  }

  private static Map<String, Option> options(JsonNode node, Knowledge knowledge) {
    Map<String, Option> options = new LinkedHashMap<>();
    if (node.has("yes")) {
      option(options, Map.of(), "true", knowledge.term(word(node, "yes")));
      option(options, Map.of(), "false", knowledge.term(word(node, "no")));
      return options;
    }
    Map<String, Text> labels = new LinkedHashMap<>();
    knowledge
        .facts(OptionLabel.class)
        .forEach(label -> labels.put(label.term(), new Text(label.ja(), label.en())));
    String prefix = node.path("prefix").asString("");
    Set<String> except = words(node, "except");
    Set<String> kinds = words(node, "kinds");
    for (String kind : kinds.isEmpty() ? Set.of(word(node, "kind")) : kinds) {
      List<Term> terms = knowledge.kind(kind);
      if (terms.isEmpty()) {
        throw new IllegalArgumentException(
            "question " + word(node, "id") + ": the ontology has no terms of kind " + kind);
      }
      for (Term term : terms) {
        if (term.id().startsWith(prefix) && !except.contains(term.id())) {
          option(options, labels, term.id().substring(prefix.length()), term);
        }
      }
    }
    return options;
  }

  private static void option(
      Map<String, Option> options, Map<String, Text> labels, String value, Term term) {
    options.put(
        value, new Option(value, term.curie(), labels.getOrDefault(term.curie(), term.label())));
  }

  private static Set<String> words(JsonNode node, String field) {
    Set<String> words = new LinkedHashSet<>();
    node.path(field).forEach(value -> words.add(value.asString()));
    return words;
  }

  private static String word(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isString()) {
      throw new IllegalArgumentException(
          "question " + node.path("id").asString("?") + ": " + field + " must be a text");
    }
    return value.stringValue();
  }

  private static Text text(JsonNode node, String field) {
    JsonNode text = node.path(field);
    if (!text.path("ja").isString() || !text.path("en").isString()) {
      throw new IllegalArgumentException(
          "question " + node.path("id").asString("?") + ": " + field + " needs both ja and en");
    }
    return new Text(text.path("ja").stringValue(), text.path("en").stringValue());
  }
}
