package jp.renkei.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import jp.renkei.cli.RenkeiCommand.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The service with its pages. */
@Command(name = "serve", description = "サービスと画面を起動する / serve the product and its pages")
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  private final Folders folders;
  private final Server server;

  @Option(names = "--port", paramLabel = "N", description = "ポート番号 / port (8080)")
  private int port = 8080;

  ServeCommand(Folders folders, Server server) {
    this.folders = folders;
    this.server = server;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw CommandFailure.usage(
          "--port " + port + ": 0 から " + LAST_PORT + " まで",
          "--port " + port + ": expected 0 to " + LAST_PORT);
    }
    requireFree();
    folders.loading(
        () -> {
          server.serve(folders.ontology(), folders.rules(), folders.metrics(), port);
          return port;
        });
    return ExitCode.DONE;
  }

  /** A port that is taken is the commonest reason not to start: known before anything loads. */
  private void requireFree() {
    try {
      new ServerSocket(port).close();
    } catch (IOException e) {
      throw CommandFailure.failed(
          "ポート " + port + " は使えない（" + e.getMessage() + "）。--port で別の番号を指定する",
          "port " + port + " cannot be used (" + e.getMessage() + "); choose another with --port");
    }
  }
}
