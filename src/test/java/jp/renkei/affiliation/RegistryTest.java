package jp.renkei.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import jp.renkei.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {

  private static final Path SAMPLE = Project.file("fixtures/affiliations/registry.tsv");

  @TempDir private Path folder;

  @Test
  void gzipped_registry_is_the_same() throws IOException {
    Path gzipped = zipped();

    assertThat(Registry.read(gzipped).size()).isEqualTo(Registry.read(SAMPLE).size()).isEqualTo(14);
  }

  @Test
  void every_faulty_row_is_named_by_line() throws IOException {
    String text = Files.readString(SAMPLE);
    Path file =
        Files.writeString(
            folder.resolve("faulty.tsv"),
            text.replace("000000a02\t", "a02\t").replace("\tCA\t", "\tXX\t") + "short\n");

    RegistryException e = catchThrowableOfType(RegistryException.class, () -> Registry.read(file));

    assertThat(e.faults()).extracting(RegistryException.Fault::line).containsExactly(3L, 4L, 16L);
    assertThat(e.faults().get(1).found()).isEqualTo("XX");
  }

  @Test
  void missing_column_is_named() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("headless.tsv"), Files.readString(SAMPLE).replaceFirst("city", "town"));

    RegistryException e = catchThrowableOfType(RegistryException.class, () -> Registry.read(file));

    assertThat(e.faults().getFirst().expected()).contains("city");
  }

  @Test
  void truncated_gzip_and_binary_are_faults() throws IOException {
    byte[] whole = Files.readAllBytes(zipped());
    Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length / 2));
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 0, 1, 2, 10});

    assertThat(catchThrowableOfType(RegistryException.class, () -> Registry.read(cut)))
        .hasMessageContaining("cut.gz");
    assertThat(catchThrowableOfType(RegistryException.class, () -> Registry.read(binary)))
        .hasMessageContaining("binary");
  }

  private Path zipped() throws IOException {
    Path file = folder.resolve("registry.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      Files.copy(SAMPLE, out);
    }
    return file;
  }
}
