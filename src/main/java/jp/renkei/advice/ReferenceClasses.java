package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jp.renkei.advice.fact.CaseArea;
import jp.renkei.advice.fact.CaseCount;
import jp.renkei.advice.fact.CaseForm;
import jp.renkei.advice.fact.FigureFile;
import jp.renkei.advice.fact.MethodForm;
import jp.renkei.advice.fact.PatternCase;
import jp.renkei.advice.fact.PatternCount;
import jp.renkei.knowledge.Knowledge;

/**
 * The classes of cases that stand beside methods, patterns, areas and forms.
 *
 * <p>Every collected case takes one form and lies in one area (table 3-2), so counts of several
 * areas add up. A pattern's count is of the cases that could be classified (table 3-5).
 */
final class ReferenceClasses {

  private static final String ANY_FORM = "form:" + Candidates.ANY;
  private static final String ANY_AREA = "area:" + Candidates.ANY;

  private record Cell(String form, String area) {}

  private record FormInAreas(String form, List<String> areas) {}

  private final Map<Cell, Integer> counts = new HashMap<>();
  private final String countTable;
  private final List<PublishedCase> published;
  private final Map<String, Set<String>> formsOf;
  private final Map<String, Set<String>> areasOf;
  private final Map<String, String> formOfMethod;
  private final Map<String, ReferenceClass> ofPattern = new HashMap<>();

  /** Bounded by the forms and the sets of areas. */
  private final Map<FormInAreas, ReferenceClass> known = new ConcurrentHashMap<>();

  ReferenceClasses(Knowledge knowledge, FactBase facts) {
    facts
        .of(CaseCount.class)
        .forEach(c -> counts.put(new Cell(c.form(), c.area()), Integer.valueOf(c.count())));
    this.countTable =
        facts.of(FigureFile.class).stream()
            .filter(file -> file.file().equals("cases.csv"))
            .map(FigureFile::table)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no table counts the cases"));
    this.formsOf =
        facts.of(CaseForm.class).stream()
            .collect(groupingBy(CaseForm::project, mapping(CaseForm::form, toSet())));
    this.areasOf =
        facts.of(CaseArea.class).stream()
            .collect(groupingBy(CaseArea::project, mapping(CaseArea::area, toSet())));
    this.formOfMethod =
        facts.of(MethodForm.class).stream()
            .collect(toMap(MethodForm::method, MethodForm::form, (first, last) -> last));
    this.published = PublishedCases.of(facts);
    requireEveryCell(knowledge);
    patterns(facts);
  }

  /** Whatever is answered later, its count is there. */
  private void requireEveryCell(Knowledge knowledge) {
    Set<String> forms = new TreeSet<>(formOfMethod.values());
    forms.add(ANY_FORM);
    List<String> areas = new ArrayList<>(Candidates.of(knowledge, "area"));
    areas.add(ANY_AREA);
    for (String method : Candidates.of(knowledge, "method")) {
      if (!formOfMethod.containsKey(method)) {
        throw new IllegalArgumentException(method + " has no form");
      }
    }
    for (String form : forms) {
      for (String area : areas) {
        if (!counts.containsKey(new Cell(form, area))) {
          throw new IllegalArgumentException(
              "cases.csv has no row of " + form + " and " + area + " (any is its total)");
        }
      }
    }
  }

  /** The cases of a method's form in these areas; in all areas where none is named. */
  ReferenceClass ofMethod(String method, List<String> areas) {
    return of(formOfMethod.get(method), areas);
  }

  ReferenceClass ofPattern(String pattern) {
    return ofPattern.get(pattern);
  }

  /** The answered areas, then the forms of these methods, each as a whole. */
  List<ReferenceClass> ofAreasAndForms(List<String> areas, List<String> methods) {
    List<ReferenceClass> classes = new ArrayList<>();
    areas.forEach(area -> classes.add(of(ANY_FORM, List.of(area))));
    methods.stream()
        .map(formOfMethod::get)
        .distinct()
        .forEach(form -> classes.add(of(form, List.of())));
    return List.copyOf(classes);
  }

  private ReferenceClass of(String form, List<String> areas) {
    return known.computeIfAbsent(
        new FormInAreas(form, areas.stream().sorted().distinct().toList()), this::reference);
  }

  private ReferenceClass reference(FormInAreas place) {
    List<String> about = new ArrayList<>();
    if (!place.form().equals(ANY_FORM)) {
      about.add(place.form());
    }
    about.addAll(place.areas());
    List<String> areas = place.areas().isEmpty() ? List.of(ANY_AREA) : place.areas();
    return new ReferenceClass(
        List.copyOf(about),
        areas.stream().mapToInt(area -> counts.get(new Cell(place.form(), area))).sum(),
        counts.get(new Cell(ANY_FORM, ANY_AREA)),
        countTable,
        published.stream().filter(project -> lies(project, place)).toList());
  }

  private boolean lies(PublishedCase project, FormInAreas place) {
    Set<String> areas = areasOf.getOrDefault(project.project(), Set.of());
    return (place.form().equals(ANY_FORM)
            || formsOf.getOrDefault(project.project(), Set.of()).contains(place.form()))
        && (place.areas().isEmpty() || place.areas().stream().anyMatch(areas::contains));
  }

  /** Bindings of one pattern share its cases; each pattern counts once. */
  private void patterns(FactBase facts) {
    Map<String, Integer> caseCounts = new LinkedHashMap<>();
    Map<String, Integer> unbound = new HashMap<>();
    for (PatternCount count : facts.of(PatternCount.class)) {
      caseCounts.put(count.pattern(), Integer.valueOf(count.count()));
      unbound.put(count.pattern().replaceFirst("/.*", ""), Integer.valueOf(count.count()));
    }
    int classified = unbound.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Set<Integer>> numbers =
        facts.of(PatternCase.class).stream()
            .collect(
                groupingBy(
                    PatternCase::pattern, mapping(c -> Integer.valueOf(c.number()), toSet())));
    caseCounts.forEach(
        (pattern, cases) ->
            ofPattern.put(
                pattern,
                new ReferenceClass(
                    List.of(pattern),
                    cases,
                    classified,
                    pattern,
                    published.stream()
                        .filter(c -> numbers.getOrDefault(pattern, Set.of()).contains(c.number()))
                        .toList())));
  }
}
