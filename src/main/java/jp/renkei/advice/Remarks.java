package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.renkei.advice.fact.ClassRemark;
import jp.renkei.advice.fact.InterviewRemark;
import jp.renkei.advice.fact.MethodRemark;

/** The merits and demerits that statements name, by the method or class that they are of. */
final class Remarks {

  private static final String MERIT = "for";

  private record Remark(String about, String polarity, String statement) {}

  private final Map<Boolean, Map<String, List<String>>> byMerit;

  private Remarks(Stream<Remark> remarks) {
    this.byMerit =
        remarks.collect(
            groupingBy(
                remark -> remark.polarity().equals(MERIT),
                groupingBy(Remark::about, mapping(Remark::statement, toList()))));
  }

  static Remarks ofMethods(FactBase facts) {
    return new Remarks(
        Stream.concat(
            facts.of(MethodRemark.class).stream()
                .map(r -> new Remark(r.method(), r.polarity(), r.statement())),
            said(facts)));
  }

  static Remarks ofClasses(FactBase facts) {
    return new Remarks(
        Stream.concat(
            facts.of(ClassRemark.class).stream()
                .map(r -> new Remark(r.axisClass(), r.polarity(), r.statement())),
            said(facts)));
  }

  /** What the interviewees said stands after what the tables of methods and classes name. */
  private static Stream<Remark> said(FactBase facts) {
    return facts.of(InterviewRemark.class).stream()
        .map(r -> new Remark(r.candidate(), r.polarity(), r.item()));
  }

  List<String> merits(String about) {
    return of(true, about);
  }

  List<String> demerits(String about) {
    return of(false, about);
  }

  private List<String> of(boolean merit, String about) {
    return byMerit.getOrDefault(merit, Map.of()).getOrDefault(about, List.of());
  }
}
