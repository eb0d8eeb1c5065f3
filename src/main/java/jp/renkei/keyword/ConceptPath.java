package jp.renkei.keyword;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A concept of the ACM Computing Classification System by its names from the top down: {@code
 * Networks → Network types → Mobile networks}, or with {@code ~} or {@code ->} between.
 *
 * @param names folded for comparing, the top first; empty for a blank path
 */
record ConceptPath(List<String> names) {

  private static final Pattern STEP = Pattern.compile("→|~|->");

  static ConceptPath of(String path) {
    return new ConceptPath(steps(path).stream().map(Spelling::folded).toList());
  }

  /** The names as spelt. */
  static List<String> steps(String path) {
    return Arrays.stream(STEP.split(path))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The first {@code length} names. */
  ConceptPath head(int length) {
    return new ConceptPath(names.subList(0, length));
  }
}
