package jp.renkei.rulebase;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The fact types of the tests, and short ways to rule texts. */
final class TestTypes {
  static final FactTypes TYPES =
      new FactTypes(
          Set.of(Expected.class, Placed.class, Surveyed.class),
          Set.of(Sought.class, Unsaid.class),
          Set.of(Supports.class, Fits.class, Weighs.class));

  static final String HEAD = "package renkei;\n";

  private TestTypes() {}

  /** A rule with usual metadata; its {@code when} begins in its line 4. */
  static String rule(String id, String when, String conclusion) {
    return """
    rule "%1$s a rule of the tests"
      @id(%1$s) @source("図表 5-1") @ja("文") @en("a sentence")
    when
      %2$s
    then
      conclude( %3$s );
    end
    """
        .formatted(id, when, conclusion);
  }

  static RuleBase base(String... rules) {
    return RuleBase.of(List.of(file(rules)), TYPES);
  }

  static RuleFile file(String... rules) {
    return new RuleFile("test.drl", HEAD + String.join("", rules));
  }

  /** The faults of a text, as {@code line: English words}. */
  static List<String> faults(String text) {
    try {
      RuleBase.of(List.of(new RuleFile("test.drl", text)), TYPES);
      return List.of();
    } catch (RuleFaultsException e) {
      return e.faults().stream().map(f -> f.line() + ": " + f.message().en()).toList();
    }
  }

  /** The faults of one rule with these conditions and this conclusion. */
  static List<String> faultsOf(String when, String conclusion) {
    return faults(HEAD + rule("T-1", when, conclusion));
  }

  static List<RuleFile> numbered(String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(i -> new RuleFile(i + ".drl", texts[i]))
        .toList();
  }
}
