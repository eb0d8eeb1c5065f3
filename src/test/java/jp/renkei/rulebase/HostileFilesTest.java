package jp.renkei.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

class HostileFilesTest {

  static Stream<Arguments> files() {
    return HostileFiles.all().entrySet().stream()
        .map(file -> Arguments.of(file.getKey(), file.getValue()));
  }

  @BeforeEach
  @AfterEach
  void arm() throws ReflectiveOperationException {
    Class.forName(Sentinel.class.getName());
    Sentinel.reset();
  }

  /** Without an engine on the class path, whatever is refused was refused before it compiled. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void is_refused_without_the_engine(String name, String text) throws Exception {
    assertThatThrownBy(() -> readWithoutEngine(text))
        .as(text)
        .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("RuleFaultsException"))
        .hasMessageStartingWith("hostile.drl:");
    assertThat(Sentinel.tripped()).isFalse();
    assertThat(Files.exists(Path.of("/tmp/renkei-hostile"))).isFalse();
  }

  @Test
  void harmless_file_gets_as_far_as_the_missing_engine() {
    assertThatThrownBy(() -> readWithoutEngine(HostileFiles.harmless()))
        .isInstanceOf(NoClassDefFoundError.class);
    assertThat(TestTypes.faults(HostileFiles.harmless())).isEmpty();
  }

  @Test
  void the_sentinel_notices_code_that_runs() {
    String text =
        "package renkei;\nrule \"x\" when eval( jp.renkei.rulebase.Sentinel.trip() ) then end\n";

    new KieHelper().addContent(text, ResourceType.DRL).build().newKieSession().fireAllRules();

    assertThat(Sentinel.tripped()).isTrue();
  }

  @Test
  void there_are_more_than_twenty_of_them() {
    assertThat(HostileFiles.all()).hasSizeGreaterThan(20);
  }

  private static void readWithoutEngine(String text) throws Throwable {
    ClassLoader loader = new WithoutEngine();
    Class<?> types = loader.loadClass(FactTypes.class.getName());
    Class<?> file = loader.loadClass(RuleFile.class.getName());
    Object testTypes =
        types
            .getConstructor(Set.class, Set.class, Set.class)
            .newInstance(
                Set.of(Expected.class, Placed.class, Surveyed.class),
                Set.of(Sought.class),
                Set.of(Fits.class));
    Object hostile =
        file.getConstructor(String.class, String.class).newInstance("hostile.drl", text);
    try {
      loader
          .loadClass(RuleBase.class.getName())
          .getMethod("of", List.class, types)
          .invoke(null, List.of(hostile), testTypes);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Sees this package, and neither engine nor compiler. */
  private static final class WithoutEngine extends ClassLoader {
    WithoutEngine() {
      super(HostileFilesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (Stream.of("org.kie.", "org.drools.", "org.mvel2.", "org.eclipse.")
          .anyMatch(name::startsWith)) {
        throw new ClassNotFoundException(name);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null || !name.startsWith("jp.renkei.rulebase.")) {
        return loaded != null ? loaded : super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
