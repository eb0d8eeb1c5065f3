package jp.renkei;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import jp.renkei.cli.RenkeiCommand;
import jp.renkei.web.WebApplication;

/** The program: one way in for the command line and the web. */
public final class Renkei {

  private Renkei() {}

  /** Runs one command and exits with its code; {@code serve} goes on until it is stopped. */
  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = new RenkeiCommand(System.in, out, err, WebApplication::serve).run(args);
    if (code != 0 || args.length == 0 || !args[0].equals("serve")) {
      System.exit(code);
    }
  }

  /** Japanese survives whatever the platform's own encoding is. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
