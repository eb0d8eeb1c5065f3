package jp.renkei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class SharedReportTest {

  @TempDir private Path folder;

  @Test
  void missing_report_skips_the_test() {
    assertThatThrownBy(() -> SharedReport.lines(folder.resolve("absent"), false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("absent");
  }

  @Test
  void missing_report_fails_the_test_where_it_is_required() {
    assertThatThrownBy(() -> SharedReport.lines(folder.resolve("absent"), true))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining(SharedReport.REQUIRE);
  }

  @Test
  void present_report_is_read_either_way() throws IOException {
    Path report = Files.writeString(folder.resolve("report"), "図表 2-1\n論文数\n");

    assertThat(SharedReport.lines(report, false)).containsExactly("図表 2-1", "論文数");
    assertThat(SharedReport.lines(report, true)).containsExactly("図表 2-1", "論文数");
  }
}
