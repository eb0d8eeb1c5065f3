package jp.renkei.metrics.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {

  private static final int BUILDS = 4;
  private static final int ROUNDS = 300;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name_a_file() {
    file = folder.resolve(".metrics.lock");
  }

  @Test
  void second_gets_it_only_after_the_first() throws IOException {
    BuildLock first = BuildLock.of(file).orElseThrow();
    try (first) {
      assertThat(BuildLock.of(file)).isEmpty();
    }

    Optional<BuildLock> second = BuildLock.of(file);

    assertThat(second).isPresent();
    second.orElseThrow().close();
    assertThat(file).doesNotExist();
  }

  @Test
  void file_tells_the_process_that_holds_it_and_since_when() throws IOException {
    Files.writeString(file, "1 and more of a build that was killed");

    BuildLock lock = BuildLock.of(file).orElseThrow();
    try (lock) {
      assertThat(BuildLock.holder(file))
          .contains(
              new BuildLock.Holder(
                  ProcessHandle.current().pid(), Files.getLastModifiedTime(file).toInstant()));
    }
  }

  @Test
  void nobody_is_named_where_the_file_tells_no_process() throws IOException {
    assertThat(BuildLock.holder(file)).isEmpty();

    Files.writeString(file, "");
    assertThat(BuildLock.holder(file)).isEmpty();
  }

  /** Each deletes its file at the end, which the others may just have opened. */
  @Test
  void builds_that_begin_and_end_at_once_never_hold_it_together() throws Exception {
    AtomicInteger holding = new AtomicInteger();
    AtomicInteger together = new AtomicInteger();
    Callable<Integer> build =
        () -> {
          int held = 0;
          for (int round = 0; round < ROUNDS; round++) {
            Optional<BuildLock> lock = BuildLock.of(file);
            if (lock.isPresent()) {
              held++;
              together.addAndGet(holding.incrementAndGet() - 1);
              holding.decrementAndGet();
              lock.get().close();
            }
          }
          return held;
        };
    List<Integer> held = new ArrayList<>();

    try (ExecutorService all = Executors.newFixedThreadPool(BUILDS)) {
      for (Future<Integer> one : all.invokeAll(Collections.nCopies(BUILDS, build))) {
        held.add(one.get());
      }
    }

    assertThat(together).hasValue(0);
    assertThat(held.stream().mapToInt(Integer::intValue).sum()).isPositive();
    assertThat(file).doesNotExist();
  }
}
