package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Rule texts and facts by chance, of a kind on which engines stumble: few values, odd ones too. */
final class RandomRules {
  private static final List<String> VALUES =
      List.of(
          "1", "01", "1.0", "true", "null", "", "国", "a", "a ", "A", "region:a-b/c", "2026-01-01");

  private final Random random;

  RandomRules(long seed) {
    this.random = new Random(seed);
  }

  String file(int rules) {
    StringBuilder text = new StringBuilder(TestTypes.HEAD);
    for (int i = 1; i <= rules; i++) {
      text.append(rule("R-" + i));
    }
    return text.toString();
  }

  List<Record> stated() {
    List<Record> facts = new ArrayList<>();
    for (int i = random.nextInt(25); i > 0; i--) {
      facts.add(
          switch (random.nextInt(3)) {
            case 0 -> new Expected(value(), value(), value());
            case 1 -> new Placed(value(), value());
            default -> new Surveyed(value());
          });
    }
    return facts;
  }

  List<Record> answers() {
    List<Record> facts = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      facts.add(random.nextBoolean() ? new Sought(value(), value(), value()) : new Unsaid(value()));
    }
    return facts;
  }

  private String rule(String id) {
    List<String> bound = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      conditions.add(condition(i, bound));
    }
    String sentence = String.join(" ", bound.stream().map(name -> "{" + name + "}").toList());
    return """
    rule "%1$s by chance" @id(%1$s) @source("chance") @ja("文 %2$s") @en("x %2$s")
    when
      %3$s
    then
      conclude( %4$s );
    end
    """
        .formatted(id, sentence, String.join("\n  ", conditions), conclusion(bound));
  }

  private String condition(int index, List<String> bound) {
    boolean negated = index > 0 && random.nextInt(4) == 0;
    Class<? extends Record> type = type(negated);
    boolean stated = TestTypes.TYPES.stated().contains(type);
    List<String> earlier = List.copyOf(bound);
    List<String> tests = new ArrayList<>();
    boolean tied = false;
    for (String field : Fields.names(type)) {
      int kind = random.nextInt(stated ? 9 : 6);
      if (kind == 0) {
        tests.add(field + " == " + quoted());
        tied = true;
      } else if (kind == 1) {
        tests.add(field + " in ( " + quoted() + ", " + quoted() + ", " + quoted() + " )");
        tied = true;
      } else if (kind <= 3 && !earlier.isEmpty()) {
        tests.add(field + " == $" + any(earlier));
        tied = true;
      } else if (kind == 6) {
        tests.add(field + " != " + quoted());
      } else if (kind == 7) {
        tests.add(field + " not in ( " + quoted() + ", " + quoted() + " )");
      } else if (kind == 8 && !earlier.isEmpty()) {
        tests.add(field + " != $" + any(earlier));
      }
      if (!negated && random.nextInt(3) == 0) {
        String name = "v" + bound.size();
        bound.add(name);
        tests.add("$" + name + " : " + field);
      }
    }
    if (index > 0 && !tied && !negated) {
      tests.add(Fields.names(type).getFirst() + " in ( \"1\", \"a\", " + quoted() + " )");
    }
    Collections.shuffle(tests, random);
    return (negated ? "not " : "")
        + type.getSimpleName()
        + (tests.isEmpty() ? "()" : "( " + String.join(", ", tests) + " )");
  }

  private Class<? extends Record> type(boolean negated) {
    List<Class<? extends Record>> stated = List.of(Expected.class, Placed.class, Surveyed.class);
    List<Class<? extends Record>> others =
        List.of(Sought.class, Sought.class, Unsaid.class, Supports.class, Fits.class, Weighs.class);
    return any(negated || random.nextBoolean() ? stated : others);
  }

  private String conclusion(List<String> bound) {
    Class<? extends Record> type = any(List.of(Supports.class, Fits.class, Weighs.class));
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < Fields.names(type).size(); i++) {
      arguments.add(bound.isEmpty() || random.nextInt(3) == 0 ? quoted() : "$" + any(bound));
    }
    return type.getSimpleName() + "( " + String.join(", ", arguments) + " )";
  }

  private String quoted() {
    return '"' + value() + '"';
  }

  private String value() {
    return any(VALUES);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
