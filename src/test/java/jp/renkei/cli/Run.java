package jp.renkei.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.renkei.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One command, run in this process as the program runs it: its exit code and what it printed. */
record Run(int exit, String out, String err) {

  /** A server that no test starts. */
  private static final RenkeiCommand.Server NONE =
      (ontology, rules, metrics, port) -> {
        throw new IllegalStateException("no service here\nat all");
      };

  static Run of(String... arguments) {
    return of(NONE, InputStream.nullInputStream(), arguments);
  }

  static Run reading(String standardInput, String... arguments) {
    byte[] bytes = standardInput.getBytes(StandardCharsets.UTF_8);
    return of(NONE, new ByteArrayInputStream(bytes), arguments);
  }

  static Run of(RenkeiCommand.Server server, InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = new RenkeiCommand(in, stream(out), stream(err), server).run(arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The path of an organisation's answers among the fixtures. */
  static String answers(String name) {
    return Project.file("fixtures/answers/" + name + ".json").toString();
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  List<String> errors() {
    return err.lines().toList();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
