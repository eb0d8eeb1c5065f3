package jp.renkei.affiliation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A name that a rule found.
 *
 * @param key the words that it is compared by, in order; empty where there is no one name
 * @param from first token in the string
 * @param to the token after the last
 * @param home the country that the project's list gives, or -1
 * @param step the rule
 * @param town that without which the name does not tell which institution it is: the key ends in it
 * @param shorter keys of what the name may be if that is known elsewhere, likelier first
 */
record Name(String key, int from, int to, int home, Step step, Town town, List<String> shorter) {

  /** What no rule finds. */
  static final Name UNNAMED = new Name("", 0, 0, -1, Step.NONE);

  /** A group's name without the town that would tell which of its members is meant. */
  static final Name SEVERAL = new Name("", 0, 0, -1, Step.AMBIGUOUS);

  Name(String key, int from, int to, int home, Step step) {
    this(key, from, to, home, step, Town.NONE, List.of());
  }

  /** The same with more of what it may be; what has no key stays without. */
  Name or(List<String> more) {
    return key.isEmpty() || more.isEmpty()
        ? this
        : new Name(
            key,
            from,
            to,
            home,
            step,
            town,
            Stream.concat(shorter.stream(), more.stream()).toList());
  }
}
