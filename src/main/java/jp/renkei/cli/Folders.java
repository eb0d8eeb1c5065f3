package jp.renkei.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.renkei.advice.Advisor;
import jp.renkei.knowledge.KnowledgeException;
import jp.renkei.knowledge.Language;
import jp.renkei.metrics.MetricsFaultsException;
import jp.renkei.rulebase.RuleFaultsException;
import picocli.CommandLine.Option;

/** Which ontology, rules and metrics a command works with, and in which language it speaks. */
final class Folders {

  @Option(names = "--ontology", paramLabel = "DIR", description = "オントロジーのフォルダー / ontology folder")
  private Path ontology;

  @Option(names = "--rules", paramLabel = "DIR", description = "規則のフォルダー / rule folder")
  private Path rules;

  @Option(names = "--metrics", paramLabel = "DIR", description = "指標のフォルダー / metrics folder")
  private Path metrics;

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      defaultValue = "ja",
      description = "言語 / language (default: ja)")
  private String lang;

  Language language() {
    return switch (lang) {
      case "ja" -> Language.JA;
      case "en" -> Language.EN;
      default -> throw CommandFailure.usage("--lang " + lang + ": expected ja or en");
    };
  }

  Path ontology() {
    return folder(Optional.ofNullable(ontology).orElse(home().resolve("ontology")));
  }

  Path rules() {
    return folder(Optional.ofNullable(rules).orElse(home().resolve("rules")));
  }

  Path metrics() {
    return Optional.ofNullable(metrics)
        .map(Folders::folder)
        .orElseGet(() -> ontology().resolve(Advisor.FIGURES));
  }

  static Path home() {
    return Path.of(System.getProperty("renkei.home", "")).toAbsolutePath();
  }

  Advisor advisor() {
    return loading(() -> Advisor.load(ontology(), rules(), metrics()));
  }

  /** What loading refuses becomes lines for the reader: file, line and reason. */
  <T> T loading(Supplier<T> load) {
    Language language = language();
    try {
      return load.get();
    } catch (KnowledgeException e) {
      throw failed(e.faults().stream().map(f -> f.in(language)).toList());
    } catch (RuleFaultsException e) {
      throw failed(e.faults().stream().map(f -> rule(f, language)).toList());
    } catch (MetricsFaultsException e) {
      throw failed(
          e.faults().stream().map(f -> language == Language.JA ? f.ja() : f.en()).toList());
    } catch (IllegalArgumentException e) {
      throw failed(List.of(e.getMessage()));
    }
  }

  private static String rule(jp.renkei.rulebase.Fault fault, Language language) {
    String line = fault.line() > 0 ? ":" + fault.line() : "";
    return fault.file() + line + ": " + fault.message().in(language);
  }

  private static CommandFailure failed(List<String> lines) {
    return new CommandFailure(ExitCode.FAILED, lines);
  }

  private static Path folder(Path path) {
    if (!Files.isDirectory(path)) {
      throw CommandFailure.input(path + ": フォルダーがない / no such folder");
    }
    return path;
  }
}
