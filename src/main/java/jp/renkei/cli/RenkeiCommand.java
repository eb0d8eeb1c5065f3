package jp.renkei.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import jp.renkei.advice.Advice;
import jp.renkei.advice.Advisor;
import jp.renkei.advice.Answers;
import jp.renkei.advice.Check;
import jp.renkei.advice.Judged;
import jp.renkei.knowledge.Fault;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Nearest;
import jp.renkei.rulebase.Rule;
import jp.renkei.rulebase.RuleBase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands of {@code renkei}; each reads, calls the domain once, and prints. */
@Command(
    name = "renkei",
    mixinStandardHelpOptions = true,
    version = "renkei 0.1.0",
    description = {
      "ICT 分野の国際連携について、誰と・どのように連携するかを根拠とともに助言する。",
      "Advises with whom, and how, to collaborate internationally in ICT, and why."
    },
    subcommands = CommandLine.HelpCommand.class)
public final class RenkeiCommand {

  /** Starts the service; given by the program, since the command line does not know the web. */
  public interface Server {
    /** Serves until stopped. */
    void serve(Path ontology, Path rules, Path metrics, int port);
  }

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Server server;

  /** Commands that read and print there. */
  public RenkeiCommand(InputStream in, PrintStream out, PrintStream err, Server server) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.server = server;
  }

  /** Runs one command; the result is its exit code. */
  public int run(String... arguments) {
    CommandLine line = new CommandLine(this);
    line.setOut(new java.io.PrintWriter(out, true));
    line.setErr(new java.io.PrintWriter(err, true));
    line.setExecutionExceptionHandler((e, command, parsed) -> report(e));
    if (arguments.length == 0) {
      line.usage(err);
      return ExitCode.USAGE;
    }
    return line.execute(arguments);
  }

  private int report(Exception e) {
    if (e instanceof CommandFailure failure) {
      failure.lines().forEach(line -> err.println("renkei: " + line));
      return failure.exitCode();
    }
    err.println("renkei: 内部エラー / internal error: " + e);
    if (System.getenv("RENKEI_DEBUG") != null) {
      e.printStackTrace(err);
    }
    return ExitCode.OWN_FAULT;
  }

  @Command(name = "serve", description = "サービスと画面を起動する / serve the product and its pages")
  int serve(
      @Mixin Folders folders,
      @Option(
              names = "--port",
              paramLabel = "N",
              defaultValue = "8080",
              description = "ポート番号 / port (default: 8080)")
          int port) {
    folders.loading(
        () -> {
          server.serve(folders.ontology(), folders.rules(), folders.metrics(), port);
          return port;
        });
    return ExitCode.DONE;
  }

  @Command(name = "advise", description = "回答から助言を作る / advice from answers")
  int advise(
      @Mixin Folders folders,
      @Parameters(paramLabel = "ANSWERS.json", description = "回答（- は標準入力） / answers, - for stdin")
          String file,
      @Option(names = "--format", paramLabel = "text|json", defaultValue = "text") String format,
      @Option(names = "-o", paramLabel = "FILE", description = "出力先 / output file") Path output) {
    requireFormat(format);
    Advisor advisor = folders.advisor();
    Advice advice = advise(advisor, file, folders.language());
    Language language = folders.language();
    write(
        output,
        format.equals("json")
            ? o -> advisor.json(language).write(advice, advice.digest(), o)
            : Output.text(advisor.text(language).advice(advice)));
    return ExitCode.DONE;
  }

  @Command(
      name = "check",
      description = "自組織に当てはまる提言と実施状況 / which recommendations apply, and what is in place")
  int check(
      @Mixin Folders folders,
      @Parameters(paramLabel = "ANSWERS.json") String file,
      @Option(names = "--format", paramLabel = "text|json", defaultValue = "text") String format) {
    requireFormat(format);
    Advisor advisor = folders.advisor();
    Language language = folders.language();
    Advice advice = advise(advisor, file, language);
    Check check = Check.of(advice);
    write(
        null,
        format.equals("json")
            ? o -> advisor.json(language).writeCheck(advice, check, o)
            : Output.text(advisor.text(language).check(advice, check)));
    return ExitCode.DONE;
  }

  @Command(name = "why", description = "結論の根拠を回答・数値・表までたどる / why a conclusion stands")
  int why(
      @Mixin Folders folders,
      @Parameters(paramLabel = "ANSWERS.json") String file,
      @Parameters(
              paramLabel = "CONCLUSION",
              description = "partner:hub, partner:IN, method:prize, pattern:pattern-10/self …")
          String conclusion,
      @Option(names = "--format", paramLabel = "text|json", defaultValue = "text") String format) {
    requireFormat(format);
    Advisor advisor = folders.advisor();
    Language language = folders.language();
    Advice advice = advise(advisor, file, language);
    Judged judged =
        advice
            .find(conclusion)
            .orElseThrow(
                () ->
                    CommandFailure.input(
                        conclusion
                            + ": そのような結論はない / no such conclusion"
                            + Nearest.en(conclusion, advice.conclusions())));
    write(
        null,
        format.equals("json")
            ? o -> advisor.json(language).writeWhy(advice, conclusion, judged, o)
            : Output.text(advisor.text(language).why(advice, judged)));
    return ExitCode.DONE;
  }

  @Command(name = "rules", description = "規則の一覧と検査 / list and check rule files")
  int rules(
      @Mixin Folders folders,
      @Parameters(paramLabel = "list|check") String action,
      @Parameters(paramLabel = "DIR", arity = "0..1", description = "規則のフォルダー / rule folder")
          Path dir) {
    Path folder = dir == null ? folders.rules() : dir;
    Advisor advisor =
        folders.loading(() -> Advisor.load(folders.ontology(), folder, folders.metrics()));
    RuleBase base = advisor.rules();
    switch (action) {
      case "check" ->
          out.println(
              folders.language() == Language.JA
                  ? base.rules().size() + " 件の規則に問題はない（" + base.version() + "）"
                  : base.rules().size() + " rules are sound (" + base.version() + ")");
      case "list" -> base.rules().forEach(rule -> out.println(row(rule, folders.language())));
      default -> throw notYet("rules " + action);
    }
    return ExitCode.DONE;
  }

  private static String row(Rule rule, Language language) {
    return String.join(
        "\t",
        rule.id(),
        rule.sentence().in(language),
        rule.source(),
        rule.file() + ":" + rule.line());
  }

  @Command(
      name = "ontology",
      description = "オントロジーの検査・問い合わせ・書き出し / check, query or export the ontology")
  int ontology(
      @Mixin Folders folders,
      @Parameters(paramLabel = "check|query|export") String action,
      @Parameters(
              paramLabel = "FILE.rq|FORMAT",
              arity = "0..1",
              description = "問い合わせのファイル、または turtle jsonld owlxml / query file, or format")
          String argument) {
    switch (action) {
      case "check" -> checkOntology(folders);
      case "query" -> {
        Knowledge knowledge = folders.loading(() -> Knowledge.load(folders.ontology()));
        String sparql = QueryFile.read(required(action, argument));
        out.println(folders.loading(() -> knowledge.query(sparql)).text());
      }
      case "export" -> {
        Knowledge knowledge = folders.loading(() -> Knowledge.load(folders.ontology()));
        String format = required(action, argument);
        folders.loading(
            () -> {
              knowledge.export(format, out);
              return format;
            });
        out.flush();
      }
      default -> throw notYet("ontology " + action);
    }
    return ExitCode.DONE;
  }

  private void checkOntology(Folders folders) {
    List<Fault> faults = Knowledge.check(folders.ontology());
    if (!faults.isEmpty()) {
      throw new CommandFailure(
          ExitCode.FAILED, faults.stream().map(f -> f.in(folders.language())).toList());
    }
    out.println(
        folders.language() == Language.JA
            ? "矛盾や欠落は見つからなかった"
            : "consistent and complete: no faults found");
  }

  private Advice advise(Advisor advisor, String file, Language language) {
    Answers answers = AnswersFile.read(file, in, advisor, language);
    return advisor.advise(answers);
  }

  private void write(Path file, Consumer<java.io.OutputStream> document) {
    Output.write(out, file, document);
  }

  private static String required(String action, String argument) {
    if (argument == null) {
      throw CommandFailure.usage("ontology " + action + ": 引数が足りない / an argument is missing");
    }
    return argument;
  }

  private static void requireFormat(String format) {
    if (List.of("html", "pdf", "jsonld").contains(format)) {
      throw notYet("--format " + format);
    }
    if (!List.of("text", "json").contains(format)) {
      throw CommandFailure.usage("--format " + format + ": expected text or json");
    }
  }

  private static CommandFailure notYet(String what) {
    return CommandFailure.usage(what + ": この版ではまだ使えない / not yet in this version");
  }
}
