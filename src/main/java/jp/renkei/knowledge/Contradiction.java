package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The least part of a list that still fails a test together with a background, by QuickXplain
 * (Junker, AAAI 2004): about k log(n/k) tests for k culprits among n candidates. The test must be
 * monotone: what fails still fails with more added.
 */
final class Contradiction<A> {
  private final Predicate<Collection<A>> fails;

  private Contradiction(Predicate<Collection<A>> fails) {
    this.fails = fails;
  }

  /** Empty when the background fails alone. */
  static <A> List<A> among(
      List<A> candidates, Collection<? extends A> background, Predicate<Collection<A>> fails) {
    List<A> base = new ArrayList<>(background);
    if (candidates.isEmpty() || fails.test(base)) {
      return List.of();
    }
    return new Contradiction<>(fails).explain(base, false, candidates);
  }

  private List<A> explain(List<A> background, boolean grown, List<A> candidates) {
    if (grown && fails.test(background)) {
      return List.of();
    }
    if (candidates.size() == 1) {
      return candidates;
    }
    int half = candidates.size() / 2;
    List<A> first = candidates.subList(0, half);
    List<A> second = candidates.subList(half, candidates.size());
    List<A> ofSecond = explain(joined(background, first), true, second);
    List<A> ofFirst = explain(joined(background, ofSecond), !ofSecond.isEmpty(), first);
    return joined(ofFirst, ofSecond);
  }

  private static <A> List<A> joined(List<A> one, List<A> other) {
    List<A> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }
}
