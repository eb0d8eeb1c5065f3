package jp.renkei.synthetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import jp.renkei.synthetic.SyntheticInstitution.Identity;

/**
 * All institutions of a corpus, country by country, with names that are distinct but easily
 * confused: several institutions share a town's name (X University, X Medical University, X
 * Corporation), some names are one letter apart, some occur in two countries, some are campuses
 * abroad, and for some towns University of X and X University are two.
 */
final class SyntheticInstitutions {

  private static final double TWIN_TOWN = 0.04;
  private static final double NEAR_TWIN = 0.01;
  private static final double SHARED_NAME = 0.004;
  private static final double CAMPUS_ABROAD = 0.006;
  private static final double ELSEWHERE = 0.12;
  private static final int MOST_OF_A_TOWN = 6;

  private final Vocabulary vocabulary;
  private final SplittableRandom random;
  private final TownNames towns;
  private final List<SyntheticInstitution> all = new ArrayList<>();

  private SyntheticInstitutions(Vocabulary vocabulary, SplittableRandom random) {
    this.vocabulary = vocabulary;
    this.random = random;
    this.towns = new TownNames(realPlaces(vocabulary), random.split());
  }

  /**
   * Makes the institutions.
   *
   * @param countries in the order in which the institutions are to be numbered
   * @param counts institutions of each country
   */
  static List<SyntheticInstitution> of(
      Vocabulary vocabulary, List<String> countries, int[] counts, SplittableRandom random) {
    SyntheticInstitutions made = new SyntheticInstitutions(vocabulary, random);
    for (int i = 0; i < counts.length; i++) {
      made.addCountry(countries.get(i), made.all.size() + counts[i]);
    }
    return List.copyOf(made.all);
  }

  private static Set<String> realPlaces(Vocabulary vocabulary) {
    Set<String> names = new HashSet<>();
    for (String country : Locale.getISOCountries()) {
      vocabulary
          .spellings(country)
          .forEach(spelling -> names.add(spelling.text().toLowerCase(Locale.ROOT)));
      vocabulary.cities(country).forEach(city -> names.add(city.name().toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private void addCountry(String country, int until) {
    while (all.size() < until) {
      double kind = random.nextDouble();
      if (kind < CAMPUS_ABROAD && addCampus(country)) {
        continue;
      }
      if (kind > 1 - SHARED_NAME && addNamesake(country)) {
        continue;
      }
      addTown(country, towns.next(vocabulary.sound(country)), Identity.NAME, until);
    }
  }

  /** The institutions that bear one town's name. */
  private void addTown(String country, String core, Identity identity, int until) {
    boolean hasTwins = random.nextDouble() < TWIN_TOWN;
    City home = anyCity(country);
    List<InstitutionForm> forms = new ArrayList<>(vocabulary.forms(country));
    forms.removeIf(form -> form.isTwin() != hasTwins && form.form().matches(TWIN_FORMS));
    for (int left = 1 + random.nextInt(MOST_OF_A_TOWN); left > 0 && all.size() < until; left--) {
      InstitutionForm form = forms.remove(byWeight(forms));
      City city = random.nextDouble() < ELSEWHERE || form.isTwin() ? anyCity(country) : home;
      add(core, form, city, identity);
    }
    if (identity == Identity.NAME && random.nextDouble() < NEAR_TWIN && all.size() < until) {
      makeNearTwin(core, until);
    }
  }

  private static final String TWIN_FORMS = "\\{n} University|University of \\{n}";

  /** The town just added gets a neighbour whose name is one letter away, in another city. */
  private void makeNearTwin(String core, int until) {
    for (int i = all.size() - 1; i >= 0 && all.get(i).core().equals(core); i--) {
      all.set(i, with(all.get(i), Identity.EXACT_NAME));
    }
    String country = all.getLast().country();
    addTown(country, towns.nearTwin(core), Identity.EXACT_NAME, until);
  }

  /** An institution of a name that an institution of another country has. */
  private boolean addNamesake(String country) {
    if (all.isEmpty()) {
      return false;
    }
    SyntheticInstitution other = all.get(random.nextInt(all.size()));
    City city = anyCity(country);
    boolean usable =
        other.identity() == Identity.NAME
            && !other.country().equals(country)
            && !other.kind().equals("campus");
    if (usable) {
      all.set(other.number(), with(other, Identity.NAME_AND_PLACE));
      all.add(
          new SyntheticInstitution(
              all.size(),
              other.core(),
              other.kind(),
              other.name(),
              other.otherNames(),
              city,
              Identity.NAME_AND_PLACE));
    }
    return usable;
  }

  /** A university's campus in this country: an institution of its own. */
  private boolean addCampus(String country) {
    if (all.isEmpty()) {
      return false;
    }
    SyntheticInstitution parent = all.get(random.nextInt(all.size()));
    City city = anyCity(country);
    boolean usable =
        parent.kind().equals("university")
            && parent.identity() == Identity.NAME
            && !parent.country().equals(country)
            && !city.name().isEmpty();
    if (usable) {
      String name = parent.name() + " " + city.name();
      List<String> others =
          List.of(
              parent.name() + " (" + city.name() + ")",
              parent.name() + ", " + city.name() + " Campus",
              parent.name() + " " + city.name() + " Campus");
      all.add(
          new SyntheticInstitution(
              all.size(), parent.core(), "campus", name, others, city, Identity.NAME_AND_PLACE));
    }
    return usable;
  }

  private void add(String core, InstitutionForm form, City city, Identity identity) {
    all.add(
        new SyntheticInstitution(
            all.size(),
            core,
            form.kind(),
            form.name(core),
            form.otherNames(core),
            city,
            form.isTwin() ? Identity.EXACT_NAME : identity));
  }

  private static SyntheticInstitution with(SyntheticInstitution old, Identity identity) {
    return new SyntheticInstitution(
        old.number(), old.core(), old.kind(), old.name(), old.otherNames(), old.city(), identity);
  }

  private City anyCity(String country) {
    List<City> cities = vocabulary.cities(country);
    return cities.get(random.nextInt(cities.size()));
  }

  private int byWeight(List<InstitutionForm> forms) {
    int total = forms.stream().mapToInt(InstitutionForm::weight).sum();
    int at = random.nextInt(total);
    for (int i = 0; ; i++) {
      at -= forms.get(i).weight();
      if (at < 0) {
        return i;
      }
    }
  }
}
