package jp.renkei;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.renkei.cli.RenkeiCommand;
import jp.renkei.web.ServiceNotStarted;
import jp.renkei.web.WebApplication;

/** The program: one way in for the command line and the web. */
public final class Renkei {

  private Renkei() {}

  /** Runs one command and exits with its code; a service that started goes on. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    System.setOut(err); // whatever a library prints is a message, never data
    System.setErr(err);
    AtomicBoolean serving = new AtomicBoolean();
    RenkeiCommand.Server server =
        (ontology, rules, metrics, port) -> {
          Service.start(ontology, rules, metrics, port);
          serving.set(true);
        };
    int code = new RenkeiCommand(System.in, out, err, server).run(args);
    if (!serving.get()) {
      System.exit(code);
    }
  }

  /** Japanese survives whatever the platform's own encoding is. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** A class of its own: a command that serves nothing loads nothing of the web. */
  private static final class Service {

    static void start(Path ontology, Path rules, Path metrics, int port) {
      try {
        WebApplication.serve(ontology, rules, metrics, port);
      } catch (ServiceNotStarted e) {
        throw new RenkeiCommand.NotServed(e.reason(), e);
      }
    }
  }
}
