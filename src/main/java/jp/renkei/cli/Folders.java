package jp.renkei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.KnowledgeException;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Text;
import jp.renkei.metrics.MetricsFaultsException;
import jp.renkei.rulebase.RuleFaultsException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/**
 * Which ontology, rules and metrics the commands work with, and in which language they speak. A
 * relative path is the caller's.
 */
final class Folders {

  @Option(
      names = "--ontology",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "オントロジーのフォルダー / ontology folder")
  private Path ontology;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "ルールのフォルダー / rule folder")
  private Path rules;

  @Option(
      names = "--metrics",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "指標のフォルダー / metrics folder")
  private Path metrics;

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      scope = ScopeType.INHERIT,
      converter = LanguageTag.class,
      description = "言語 / language (ja)")
  private Language language = Language.JA;

  Language language() {
    return language;
  }

  Path ontology() {
    return existing(ontology == null ? home().resolve("ontology") : ontology);
  }

  Path rules() {
    return existing(rules == null ? home().resolve("rules") : rules);
  }

  Path metrics() {
    return metrics == null ? ontology().resolve(Advisor.FIGURES) : existing(metrics);
  }

  /** The same folders but for the rules, where a folder of rules is named. */
  Folders withRules(Path other) {
    if (other != null) {
      rules = other;
    }
    return this;
  }

  Advisor advisor() {
    return loading(() -> Advisor.load(ontology(), rules(), metrics()));
  }

  /** What loading refuses becomes lines for the reader: file, line and reason, all at once. */
  <T> T loading(Supplier<T> load) {
    try {
      return load.get();
    } catch (KnowledgeException
        | RuleFaultsException
        | MetricsFaultsException
        | IllegalArgumentException e) {
      throw CommandFailure.failed(
          Stream.concat(Stream.of(e), Stream.of(e.getSuppressed())).flatMap(this::lines).toList());
    }
  }

  private Stream<Text> lines(Throwable refusal) {
    return switch (refusal) {
      case KnowledgeException e -> e.faults().stream().map(this::line);
      case RuleFaultsException e -> e.faults().stream().map(this::line);
      case MetricsFaultsException e ->
          e.faults().stream().map(fault -> new Text(fault.ja(), fault.en()));
      default -> Stream.of(new Text(refusal.getMessage(), refusal.getMessage()));
    };
  }

  Text line(jp.renkei.knowledge.Fault fault) {
    return line(ontology(), fault.file(), fault.line(), new Text(fault.ja(), fault.en()));
  }

  private Text line(jp.renkei.rulebase.Fault fault) {
    return line(rules(), fault.file(), fault.line(), fault.message());
  }

  private static Text line(Path folder, String file, int line, Text reason) {
    String place = place(folder, file, line);
    return new Text(place + ": " + reason.ja(), place + ": " + reason.en());
  }

  /** {@code file:line} as the caller, an editor or a terminal opens it; 0 is no line. */
  static String place(Path folder, String file, int line) {
    Path path = folder.resolve(file);
    String shown = Files.exists(path) ? fromHere(path) : file;
    return line == 0 ? shown : shown + ":" + line;
  }

  private static String fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return (whole.startsWith(here) ? here.relativize(whole) : path).toString();
  }

  /** Where the product's own ontology and rules lie; the launcher says it. */
  private static Path home() {
    return Path.of(System.getProperty("renkei.home", "")).toAbsolutePath();
  }

  private static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.failedAt(folder.toString(), "フォルダーがない", "no such folder");
    }
    return folder;
  }

  /** Reads {@code ja} or {@code en}. */
  static final class LanguageTag implements ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
      return switch (tag) {
        case "ja" -> Language.JA;
        case "en" -> Language.EN;
        default -> throw new TypeConversionException("'" + tag + "': ja か en / expected ja or en");
      };
    }
  }
}
