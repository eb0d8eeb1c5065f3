package jp.renkei.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.renkei.advice.Answers.Answer;
import jp.renkei.knowledge.Nearest;
import jp.renkei.knowledge.Text;
import jp.renkei.metrics.QuadrantPlot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an answers document strictly: what it does not know is an error that names the place. */
public final class AnswersReader {

  /** The largest document that is read, in characters; a full questionnaire needs some 4,000. */
  public static final int MOST_CHARACTERS = 100_000;

  private static final Set<String> FOREIGN_COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
          .filter(country -> !country.equals(QuadrantPlot.JAPAN))
          .collect(Collectors.toUnmodifiableSet());
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Questionnaire questionnaire;

  /** A reader of answers to this questionnaire. */
  public AnswersReader(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /**
   * Reads one document.
   *
   * @throws InvalidAnswersException with every fault found
   */
  public Answers read(String json) {
    if (json.length() > MOST_CHARACTERS) {
      throw invalid(
          "回答が大きすぎる（" + MOST_CHARACTERS + " 文字まで）",
          "the document is larger than " + MOST_CHARACTERS + " characters");
    }
    return read(parse(json));
  }

  /** Reads one document that is already a tree. */
  public Answers read(JsonNode document) {
    if (!document.isObject()) {
      throw invalid(
          "JSON オブジェクトが必要（{\"organisation\": \"company\", …}）",
          "expected a JSON object such as {\"organisation\": \"company\"}, found "
              + kindOf(document));
    }
    List<AnswerFault> faults = new ArrayList<>();
    Map<String, Answer> answers = new LinkedHashMap<>();
    document
        .properties()
        .forEach(field -> readField(field.getKey(), field.getValue(), answers, faults));
    for (Question question : questionnaire.questions()) {
      if (question.required() && !(answers.get(question.id()) instanceof Answer.Chosen)) {
        if (faults.stream().noneMatch(f -> f.pointer().equals("/" + question.id()))) {
          faults.add(
              new AnswerFault(
                  "/" + question.id(),
                  new Text(
                      "必須。次のいずれか：" + list(question.words()),
                      "is required: one of " + list(question.words()))));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidAnswersException(faults);
    }
    return new Answers(questionnaire, document, answers);
  }

  private static JsonNode parse(String json) {
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    if (text.isBlank()) {
      throw invalid("文書が空", "the document is empty");
    }
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      Text mistake = JsonMistake.of(e, text).sentence();
      throw invalid("JSON として読めない：" + mistake.ja(), "is not JSON: " + mistake.en());
    }
  }

  private void readField(
      String id, JsonNode value, Map<String, Answer> answers, List<AnswerFault> faults) {
    String pointer = "/" + id.replace("~", "~0").replace("/", "~1");
    var question = questionnaire.find(id);
    if (question.isEmpty()) {
      faults.add(unknown(pointer, "項目", "field", id, fields()));
    } else if (value.isNull()) {
      answers.put(id, new Answer.NotSure());
    } else {
      int before = faults.size();
      Answer answer = readValue(question.get(), pointer, value, faults);
      if (faults.size() == before) {
        answers.put(id, answer);
      }
    }
  }

  private Answer readValue(
      Question question, String pointer, JsonNode value, List<AnswerFault> faults) {
    return switch (question.type()) {
      case ONE -> readOne(question, pointer, value, faults);
      case MANY, ORDERED -> readList(question, pointer, value, faults);
      case YESNO -> readYesNo(pointer, value, faults);
      case RATING -> readRating(question, pointer, value, faults);
    };
  }

  private Answer readOne(Question question, String pointer, JsonNode value, List<AnswerFault> out) {
    if (!value.isString()) {
      out.add(wrongType(pointer, "文字列", "a text, one of " + list(question.words()), value));
      return new Answer.NotSure();
    }
    checkWord(question, pointer, value.stringValue(), out);
    return new Answer.Chosen(List.of(value.stringValue()));
  }

  private Answer readYesNo(String pointer, JsonNode value, List<AnswerFault> faults) {
    if (!value.isBoolean()) {
      faults.add(wrongType(pointer, "true か false", "true or false", value));
    }
    return new Answer.Chosen(List.of(String.valueOf(value.asBoolean(false))));
  }

  private Answer readList(
      Question question, String pointer, JsonNode value, List<AnswerFault> out) {
    if (!value.isArray()) {
      out.add(wrongType(pointer, "配列", "a list such as [\"…\"]", value));
      return new Answer.NotSure();
    }
    List<String> words = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < value.size(); i++) {
      String place = pointer + "/" + i;
      JsonNode item = value.get(i);
      if (!item.isString()) {
        out.add(wrongType(place, "文字列", "a text", item));
      } else if (!seen.add(item.stringValue())) {
        out.add(
            new AnswerFault(
                place,
                new Text(
                    "「" + shown(item.stringValue()) + "」が重複している",
                    shown(item.stringValue()) + " stands twice")));
      } else {
        checkWord(question, place, item.stringValue(), out);
        words.add(item.stringValue());
      }
    }
    return new Answer.Chosen(List.copyOf(words));
  }

  private Answer readRating(
      Question question, String pointer, JsonNode value, List<AnswerFault> faults) {
    if (!value.isObject()) {
      faults.add(
          wrongType(pointer, "オブジェクト", "an object such as {\"devices\": \"strong\"}", value));
      return new Answer.NotSure();
    }
    Question items = questionnaire.question(question.items().orElseThrow());
    Map<String, String> levels = new LinkedHashMap<>();
    value
        .properties()
        .forEach(
            entry -> {
              String place = pointer + "/" + entry.getKey();
              checkWord(items, place, entry.getKey(), faults);
              if (entry.getValue().isNull()) {
                return;
              }
              if (!entry.getValue().isString()) {
                faults.add(wrongType(place, "文字列", "a text", entry.getValue()));
              } else {
                checkWord(question, place, entry.getValue().stringValue(), faults);
                levels.put(entry.getKey(), entry.getValue().stringValue());
              }
            });
    return new Answer.Rated(levels);
  }

  private static void checkWord(
      Question question, String pointer, String word, List<AnswerFault> faults) {
    boolean known =
        question.options().containsKey(word)
            || (question.anyCountry() && FOREIGN_COUNTRIES.contains(word));
    if (!known) {
      faults.add(unknown(pointer, "値", "value", word, question.words()));
    }
  }

  private List<String> fields() {
    return questionnaire.questions().stream().map(Question::id).toList();
  }

  private static AnswerFault unknown(
      String pointer, String ja, String en, String word, Collection<String> known) {
    var nearest = Nearest.to(word, known);
    return new AnswerFault(
        pointer,
        new Text(
            "不明な"
                + ja
                + "「"
                + shown(word)
                + "」"
                + nearest.map(n -> "。「" + n + "」の誤りか").orElse("")
                + "。使えるもの："
                + list(known),
            "unknown "
                + en
                + " \""
                + shown(word)
                + "\""
                + nearest.map(n -> "; did you mean \"" + n + "\"?").orElse(".")
                + " Allowed: "
                + list(known)));
  }

  private static AnswerFault wrongType(String pointer, String ja, String en, JsonNode found) {
    return new AnswerFault(
        pointer,
        new Text(
            ja + "が必要（" + kindInJapanese(found) + "がある）",
            "expected " + en + ", found " + kindOf(found)));
  }

  private static String kindInJapanese(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "配列";
      case BOOLEAN -> "真偽値";
      case NULL -> "null";
      case NUMBER -> "数値";
      case OBJECT -> "オブジェクト";
      case STRING -> "文字列";
      default -> "別のもの";
    };
  }

  private static String kindOf(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  private static String list(Collection<String> words) {
    return words.size() <= 40
        ? String.join(", ", words)
        : words.stream().limit(40).collect(Collectors.joining(", ")) + ", …";
  }

  static String shown(String word) {
    String plain = word.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
  }

  private static InvalidAnswersException invalid(String ja, String en) {
    return new InvalidAnswersException(List.of(new AnswerFault("", new Text(ja, en))));
  }
}
