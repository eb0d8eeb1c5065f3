package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.rulebase.RuleFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a YAML file from outside as plain keys, lists, texts, numbers and truth values. Tags,
 * anchors and aliases are refused as they are met, so that nothing is built or multiplied by them.
 */
final class YamlReader {

  /** Scenarios need five; a file that nests more is none of ours. */
  private static final int DEEPEST = 20;

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  private final YAMLParser parser;
  private final String file;
  private final ScenarioFaults faults;

  private YamlReader(YAMLParser parser, String file, ScenarioFaults faults) {
    this.parser = parser;
    this.file = file;
    this.faults = faults;
  }

  /** The one document of a file; empty where it cannot be read, with a fault that says why. */
  static Optional<Yaml> read(RuleFile file, ScenarioFaults faults) {
    try (YAMLParser parser = (YAMLParser) MAPPER.createParser(file.text())) {
      YamlReader reader = new YamlReader(parser, file.name(), faults);
      if (parser.nextToken() == null) {
        return Optional.of(new Yaml.Mapping(1, List.of()));
      }
      Yaml document = reader.part();
      if (parser.nextToken() != null) {
        throw reader.refusal("文書は一つだけ書ける（--- を除く）", "a file holds one document; remove ---");
      }
      return Optional.of(document);
    } catch (Refusal refused) {
      faults.add(file.name(), refused.line, refused.ja, refused.en);
    } catch (JacksonException e) {
      faults.add(
          file.name(),
          e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()),
          "YAML として読めない：" + reason(e),
          "is not YAML: " + reason(e));
    }
    return Optional.empty();
  }

  /** The first two lines of the parser's explanation: where it was, and what it met there. */
  private static String reason(JacksonException e) {
    List<String> lines = e.getOriginalMessage().lines().limit(2).map(String::strip).toList();
    return String.join("; ", lines);
  }

  private Yaml part() {
    refuseWhatIsNoPlainValue();
    int line = line();
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(line);
      case START_ARRAY -> sequence(line);
      default -> new Yaml.Scalar(line, scalar());
    };
  }

  private Yaml mapping(int line) {
    List<Yaml.Entry> entries = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      refuseWhatIsNoPlainValue();
      String key = parser.currentName();
      int at = line();
      Integer first = lines.putIfAbsent(key, at);
      parser.nextToken();
      Yaml value = part();
      if (first == null) {
        entries.add(new Yaml.Entry(key, at, value));
      } else {
        faults.add(
            file,
            at,
            "「%s」は %d 行目にもある".formatted(ScenarioFaults.shown(key), first),
            "\"%s\" stands on line %d too".formatted(ScenarioFaults.shown(key), first));
      }
    }
    return new Yaml.Mapping(line, entries);
  }

  private Yaml sequence(int line) {
    List<Yaml> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(part());
    }
    return new Yaml.Sequence(line, items);
  }

  private JsonNode scalar() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (parser.currentToken()) {
      case VALUE_NULL -> nodes.nullNode();
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
      case VALUE_STRING -> nodes.stringNode(parser.getString());
      default -> throw refusal("値として読めない", "is no value that can be read");
    };
  }

  private void refuseWhatIsNoPlainValue() {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      throw refusal(
          "アンカー（&）とエイリアス（*）は使えない。値をそのまま書く",
          "anchors (&) and aliases (*) may not be used; write the value itself");
    }
    if (parser.getTypeId() != null) {
      throw refusal("タグ（!）は使えない。除く", "tags (!) may not be used; remove them");
    }
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private Refusal refusal(String ja, String en) {
    return new Refusal(line(), ja, en);
  }

  /** What ends the reading of a file. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String ja;
    private final String en;

    Refusal(int line, String ja, String en) {
      super(en);
      this.line = line;
      this.ja = ja;
      this.en = en;
    }
  }
}
