package jp.renkei.cli;

import java.nio.file.Path;
import jp.renkei.advice.Advisor;
import picocli.CommandLine.Parameters;

/** The folder of rules that a command is given, in place of the option {@code --rules}. */
final class RuleFolder {

  @Parameters(paramLabel = "DIR", arity = "0..1", description = "ルールのフォルダー / rule folder (--rules)")
  private Path folder;

  Advisor advisor(Folders folders) {
    return folders.withRules(folder).advisor();
  }
}
