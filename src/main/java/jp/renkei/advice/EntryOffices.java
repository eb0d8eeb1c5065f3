package jp.renkei.advice;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import jp.renkei.advice.fact.EntryOffice;

/** Where to turn at an institution (table A4-1). */
final class EntryOffices {

  private final Map<String, List<EntryOffice>> offices;

  EntryOffices(FactBase facts) {
    this.offices =
        facts.of(EntryOffice.class).stream().collect(groupingBy(EntryOffice::institution));
  }

  /** Those that receive this kind of organisation; all of them where none is for it. */
  List<String> of(String institution, String organisation) {
    List<EntryOffice> all = offices.getOrDefault(institution, List.of());
    List<String> own =
        all.stream()
            .filter(office -> office.organisation().equals(organisation))
            .map(EntryOffice::statement)
            .toList();
    return own.isEmpty() ? all.stream().map(EntryOffice::statement).distinct().toList() : own;
  }
}
