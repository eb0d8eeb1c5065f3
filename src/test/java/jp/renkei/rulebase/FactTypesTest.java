package jp.renkei.rulebase;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FactTypesTest {
  /** A member record, which compiles and then fails in the engine. */
  public record Member(String value) {}

  @Test
  void member_records_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactTypes(Set.of(Member.class), Set.of(), Set.of()))
        .withMessageContaining("top-level");
  }

  @Test
  void fields_are_texts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactTypes(Set.of(Fault.class), Set.of(), Set.of()))
        .withMessageContaining("line");
  }

  @Test
  void a_type_has_one_origin() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FactTypes(Set.of(Surveyed.class), Set.of(), Set.of(Surveyed.class)))
        .withMessageContaining("Surveyed");
  }
}
