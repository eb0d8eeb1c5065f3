package jp.renkei;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every source file is formatted as google-java-format does it. {@code mvn test
 * -Dtest=SourceFormatTest -Dformat.write=true} rewrites those that are not.
 */
class SourceFormatTest {

  private static final Formatter FORMATTER = new Formatter();

  @TempDir private Path folder;

  @Test
  void every_source_is_formatted() throws Exception {
    Path sources = Project.file("src");
    if (Boolean.getBoolean("format.write")) {
      for (Path file : unformatted(sources)) {
        Files.writeString(file, formatted(file));
      }
    }

    assertThat(unformatted(sources))
        .as("not formatted; mvn test -Dtest=SourceFormatTest -Dformat.write=true rewrites them")
        .isEmpty();
  }

  @Test
  void badly_formatted_source_is_found() throws Exception {
    Path good = write("Good.java", "class Good {}\n");
    Path spaced = write("Spaced.java", "class Spaced{ }\n");
    Path unused = write("Unused.java", "import java.util.List;\n\nclass Unused {}\n");

    assertThat(unformatted(folder)).containsExactly(spaced, unused).doesNotContain(good);
  }

  private Path write(String name, String source) throws IOException {
    return Files.writeString(folder.resolve(name), source);
  }

  private static List<Path> unformatted(Path folder) throws Exception {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
    List<Path> unformatted = new ArrayList<>();
    for (Path file : files) {
      if (!formatted(file).equals(Files.readString(file))) {
        unformatted.add(file);
      }
    }
    return unformatted;
  }

  private static String formatted(Path file) throws IOException, FormatterException {
    try {
      return FORMATTER.formatSourceAndFixImports(Files.readString(file));
    } catch (FormatterException e) {
      throw new FormatterException(file + ": " + e.getMessage());
    }
  }
}
