package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.renkei.advice.Advice.Pattern;

/**
 * A class of cases with the published ones that illustrate it.
 *
 * @param cases those that no class before it tells of
 * @param above those told under a class before it
 */
public record Illustration(
    ReferenceClass reference, List<PublishedCase> cases, List<PublishedCase> above) {

  /** The classes of the areas and forms, then recommended patterns with published cases. */
  public static List<Illustration> of(Advice advice) {
    Set<PublishedCase> told = new HashSet<>();
    List<Illustration> illustrations = new ArrayList<>();
    Stream.concat(
            advice.referenceClasses().stream(),
            advice.patterns().stream()
                .filter(pattern -> pattern.judged().recommended())
                .map(Pattern::reference)
                .filter(reference -> !reference.published().isEmpty()))
        .forEach(reference -> illustrations.add(of(reference, told)));
    return List.copyOf(illustrations);
  }

  private static Illustration of(ReferenceClass reference, Set<PublishedCase> told) {
    List<PublishedCase> cases =
        reference.published().stream().filter(c -> !told.contains(c)).toList();
    List<PublishedCase> above = reference.published().stream().filter(told::contains).toList();
    told.addAll(cases);
    return new Illustration(reference, cases, above);
  }
}
