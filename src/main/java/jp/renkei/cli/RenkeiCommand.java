package jp.renkei.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.renkei.knowledge.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: its commands, the options of all, and how failures end. */
@Command(
    name = "renkei",
    description = {
      "ICT 分野の国際連携について、誰と、どのように連携するかを、根拠とともに助言する。",
      "Advises with whom, and how, to collaborate internationally in ICT, and why.",
      ""
    },
    version = "renkei " + RenkeiCommand.VERSION,
    footer = {
      "",
      "例 / for example: renkei advise fixtures/answers/device-maker.json --lang en",
      "renkei help COMMAND: コマンドの説明 / explains a command"
    })
public final class RenkeiCommand {

  static final String VERSION = "0.1.0";

  private static final int HELP_WIDTH = 100;

  /** Starts the service; given by the program, since the command line does not know the web. */
  public interface Server {
    /**
     * Starts serving and returns.
     *
     * @throws NotServed when the service cannot start
     */
    void serve(Path ontology, Path rules, Path metrics, int port);
  }

  /** The service cannot start, for a reason that its user can change. */
  public static final class NotServed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    public NotServed(Text reason, Throwable cause) {
      super(reason.en(), cause);
      this.reason = reason;
    }
  }

  private final Console console;
  private final Server server;

  @Mixin private Folders folders = new Folders();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "この説明を表示する / show this help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "版を表示する / show the version")
  private boolean version;

  /** Commands that read and print there. */
  public RenkeiCommand(InputStream in, PrintStream out, PrintStream err, Server server) {
    this.console = new Console(in, out, err);
    this.server = server;
  }

  /** Runs one command; the result is its exit code. */
  public int run(String... arguments) {
    CommandLine line = commands();
    if (arguments.length == 0) {
      line.usage(line.getErr());
      return ExitCode.USAGE;
    }
    try {
      return line.execute(arguments);
    } catch (Error e) {
      return ownFault(e); // no memory, no stack: still one line and the code of our own faults
    }
  }

  private CommandLine commands() {
    RulesCommand rules = new RulesCommand(folders, console);
    OntologyCommand ontology = new OntologyCommand(folders, console);
    return new CommandLine(this)
        .addSubcommand(new ServeCommand(folders, server))
        .addSubcommand(new AdviseCommand(folders, console))
        .addSubcommand(new CheckCommand(folders, console))
        .addSubcommand(new WhyCommand(folders, console))
        .addSubcommand(
            new CommandLine(rules)
                .addSubcommand(rules.new ListRules())
                .addSubcommand(rules.new CheckRules())
                .addSubcommand(rules.new TestRules())
                .addSubcommand("impact", new NotYetCommand()))
        .addSubcommand(
            new CommandLine(ontology)
                .addSubcommand(ontology.new CheckOntology())
                .addSubcommand(ontology.new QueryOntology())
                .addSubcommand(ontology.new ExportOntology()))
        .addSubcommand(new AuditCommand(folders, console))
        .addSubcommand(new HelpCommand(console))
        .addSubcommand("why-not", new NotYetCommand())
        .addSubcommand("what-if", new NotYetCommand())
        .addSubcommand(
            new CommandLine(new MetricsCommand())
                .addSubcommand("build", new NotYetCommand())
                .addSubcommand(new MetricsPlotCommand(folders, console))
                .addSubcommand("score", new NotYetCommand()))
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(HELP_WIDTH)
        .setParameterExceptionHandler((e, wrong) -> usage(e))
        .setExecutionExceptionHandler((e, command, parsed) -> ended(e));
  }

  private int usage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    say(oneLine(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    say("renkei help" + path(command) + ": 使い方 / how to use it");
    return ExitCode.USAGE;
  }

  /** {@code " rules check"}; nothing for the whole. */
  private static String path(CommandLine command) {
    return command.getCommandSpec().qualifiedName().substring("renkei".length());
  }

  private int ended(Exception e) {
    if (e instanceof CommandFailure failure) {
      failure.lines().forEach(line -> say(line.in(folders.language())));
      return failure.exitCode();
    }
    if (e instanceof NotServed failure) {
      say(failure.reason.in(folders.language()));
      return ExitCode.FAILED;
    }
    return ownFault(e);
  }

  private int ownFault(Throwable e) {
    say(oneLine("内部エラー / internal error: " + e) + " (RENKEI_DEBUG=1: 詳細 / details)");
    if ("1".equals(System.getenv("RENKEI_DEBUG"))) {
      e.printStackTrace(console.err());
    }
    return ExitCode.OWN_FAULT;
  }

  private void say(String line) {
    console.err().println("renkei: " + line);
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
