package jp.renkei.knowledge;

import java.util.Collection;

/** The second half of a fault about a wrong name: the name that was probably meant. */
record Hint(String ja, String en) {

  static Hint near(String wrong, Collection<String> names) {
    return Nearest.to(wrong, names)
        .map(name -> new Hint(" もしかして " + name + " ですか。", " Did you mean " + name + "?"))
        .orElse(new Hint("", ""));
  }
}
