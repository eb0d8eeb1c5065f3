package jp.renkei.affiliation;

import java.util.List;
import java.util.stream.IntStream;
import jp.renkei.Project;
import jp.renkei.corpus.RawAffiliation;

/** Strings placed with the small registry of the fixtures, or without one. */
final class Placing {

  static final Disambiguation WITHOUT_REGISTRY = new Disambiguation(Registry.none());
  static final Disambiguation WITH_REGISTRY =
      new Disambiguation(Registry.read(Project.file("fixtures/affiliations/registry.tsv")));

  private Placing() {}

  static RawAffiliation raw(String text) {
    return new RawAffiliation(text, 1, List.of());
  }

  static Placements place(Disambiguation disambiguation, String... texts) {
    return disambiguation.place(List.of(texts).stream().map(Placing::raw).toList());
  }

  /** The countries of one string, by {@code |}. */
  static String country(Disambiguation disambiguation, String text) {
    Placements placements = place(disambiguation, text);
    return String.join(
        "|",
        IntStream.of(placements.countriesOf().row(0))
            .mapToObj(placements.countries()::get)
            .toList());
  }

  /** The ids of one string's institutions, by {@code |}. */
  static String institution(Disambiguation disambiguation, String text) {
    return institution(place(disambiguation, text), 0);
  }

  static String institution(Placements placements, int row) {
    return String.join(
        "|",
        IntStream.of(placements.institutionsOf().row(row))
            .mapToObj(number -> placements.institutions().get(number).id())
            .toList());
  }
}
