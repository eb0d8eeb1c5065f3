package jp.renkei.synthetic;

import static jp.renkei.synthetic.SpellingKind.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import jp.renkei.synthetic.SyntheticInstitution.Identity;
import jp.renkei.synthetic.Vocabulary.CountrySpelling;

/**
 * Writes institutions as people write them in affiliations. The kinds of spelling are those of
 * labelled affiliations of real papers, their rates are in rates.csv; what is written stays
 * decidable: a name that needs its place gets it, and a slip never makes one name another.
 */
final class SpellingNoise {

  private final Vocabulary vocabulary;
  private final Lettering lettering;

  SpellingNoise(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.lettering = new Lettering(vocabulary);
  }

  /**
   * One way to write an institution; the same random state gives the same text.
   *
   * @param second another institution that may be named in the same string
   */
  Spelling spell(
      SyntheticInstitution institution,
      Optional<SyntheticInstitution> second,
      SplittableRandom random) {
    Draft draft = new Draft(random);
    if (draft.happens(NO_INSTITUTION)) {
      return draft.withoutInstitution(institution);
    }
    if (second.isPresent() && draft.happens(SEVERAL)) {
      return draft.several(institution, second.get());
    }
    return draft.single(institution);
  }

  /** One affiliation being written. */
  private final class Draft {

    private final SplittableRandom random;
    private final EnumSet<SpellingKind> kinds = EnumSet.noneOf(SpellingKind.class);
    private final StringBuilder text = new StringBuilder();

    Draft(SplittableRandom random) {
      this.random = random;
    }

    /** Whether this kind of spelling happens here; noted when it does. */
    boolean happens(SpellingKind kind) {
      boolean happens = random.nextDouble() < vocabulary.rate(kind);
      if (happens) {
        kinds.add(kind);
      }
      return happens;
    }

    Spelling single(SyntheticInstitution institution) {
      boolean named = write(institution);
      return finish(List.of(institution), Set.of(institution.country()), named);
    }

    Spelling several(SyntheticInstitution first, SyntheticInstitution second) {
      boolean named;
      if (first.city().equals(second.city()) && first.identity() == second.identity()) {
        units();
        text.append(lettering.name(first, named(first), this::happens, random));
        text.append(pick(List.of(" and ", "/", " & ")));
        text.append(lettering.name(second, named(second), this::happens, random));
        named = place(first, true);
      } else {
        boolean firstNamed = write(first);
        text.append(pick(List.of(" and ", ", and ", " / ", " & ")));
        named = write(second) && firstNamed;
      }
      Set<String> countries = new TreeSet<>(Set.of(first.country()));
      countries.add(second.country());
      return finish(List.of(first, second), countries, named);
    }

    /** A unit and perhaps a place, as of an institution's members who do not name it. */
    Spelling withoutInstitution(SyntheticInstitution near) {
      text.append(pick(vocabulary.units(random.nextInt(3) == 0 ? "department" : "nobody")));
      boolean placed = random.nextBoolean();
      boolean named = placed && place(near, true);
      boolean known = named || kinds.contains(CITY);
      return finish(List.of(), known ? Set.of(near.country()) : Set.of(), named);
    }

    /** Units, name and place; answers whether the country is named. */
    private boolean write(SyntheticInstitution institution) {
      units();
      boolean certain = institution.identity() != Identity.NAME;
      boolean placed = certain || named(institution);
      text.append(lettering.name(institution, placed, this::happens, random));
      return place(institution, placed);
    }

    /** Decides beforehand whether the country will be named, since slips depend on it. */
    private boolean named(SyntheticInstitution institution) {
      return institution.identity() != Identity.NAME
          || random.nextDouble() < vocabulary.rate(COUNTRY);
    }

    private void units() {
      if (happens(ROLE)) {
        text.append(pick(vocabulary.units("role"))).append(", ");
      }
      if (!happens(DEPARTMENT)) {
        return;
      }
      boolean laboratory = random.nextInt(5) == 0;
      text.append(pick(vocabulary.units(laboratory ? "laboratory" : "department")));
      text.append(", ");
      if (happens(FACULTY)) {
        text.append(pick(vocabulary.units("faculty"))).append(", ");
      }
    }

    /**
     * Street, city, state and country.
     *
     * @param withCountry whether the country is to be named
     * @return whether it is
     */
    private boolean place(SyntheticInstitution institution, boolean withCountry) {
      City city = institution.city();
      if (happens(FOOTNOTE)) {
        text.append(' ').append(1 + random.nextInt(60)).append(' ');
      }
      boolean plain = institution.kind().equals("campus");
      if (withCountry && !plain && happens(COUNTRY_BRACKETED)) {
        text.append(" (").append(countryName(institution)).append(')');
        return true;
      }
      if (happens(STREET)) {
        text.append(", ").append(street(institution));
      }
      boolean before = withCountry && happens(COUNTRY_BEFORE_CITY);
      if (before) {
        text.append(", ").append(countryName(institution));
      }
      boolean withCity = givesCity(institution, withCountry);
      if (withCity) {
        kinds.add(CITY);
        city(city);
      }
      if (withCountry && !before) {
        text.append(", ").append(countryName(institution));
      }
      if (withCountry) {
        kinds.add(COUNTRY);
      }
      return withCountry || (withCity && countryIsItsCity(city));
    }

    /**
     * A city that could be another country's is left out where neither state nor country follow.
     */
    private boolean givesCity(SyntheticInstitution institution, boolean withCountry) {
      City city = institution.city();
      boolean misleading = city.ambiguous() && city.state().isEmpty() && !withCountry;
      return !city.name().isEmpty()
          && !misleading
          && (random.nextDouble() < vocabulary.rate(CITY)
              || mustGiveCity(institution, withCountry));
    }

    private boolean mustGiveCity(SyntheticInstitution institution, boolean withCountry) {
      return institution.kind().equals("campus")
          || (!withCountry && institution.identity() == Identity.NAME_AND_PLACE);
    }

    private static boolean countryIsItsCity(City city) {
      return city.name().equals(Vocabulary.englishName(city.country()));
    }

    private void city(City city) {
      List<Vocabulary.Postcode> postcodes = vocabulary.postcodes(city.country());
      boolean coded = !postcodes.isEmpty() && happens(POSTCODE);
      Vocabulary.Postcode postcode = coded ? pick(postcodes) : new Vocabulary.Postcode("", "");
      text.append(happens(MISSING_COMMA) ? " " : ", ");
      if (postcode.side().equals("before")) {
        text.append(digits(postcode.shape())).append(' ');
      }
      text.append(city.name());
      if (postcode.side().equals("after")) {
        text.append(' ').append(digits(postcode.shape()));
      }
      if (!city.state().isEmpty() && (city.ambiguous() || happens(STATE))) {
        kinds.add(STATE);
        boolean code = !city.stateCode().isEmpty() && random.nextInt(3) > 0;
        text.append(", ").append(code ? city.stateCode() : city.state());
        if (postcode.side().equals("after-state")) {
          text.append(' ').append(digits(postcode.shape()));
        }
      }
    }

    private String street(SyntheticInstitution institution) {
      Vocabulary.Sound sound = vocabulary.sound(institution.country());
      String person = pick(sound.syllables()) + pick(sound.syllables()) + "lo";
      person = person.replace("-", "");
      person = Character.toUpperCase(person.charAt(0)) + person.substring(1);
      return pick(vocabulary.units("street"))
          .replace("{n}", person)
          .replace("{d}", String.valueOf(1 + random.nextInt(999)));
    }

    private String digits(String shape) {
      StringBuilder digits = new StringBuilder(shape);
      for (int i = 0; i < digits.length(); i++) {
        boolean prefix = i + 1 < digits.length() && digits.charAt(i + 1) == '-';
        switch (digits.charAt(i)) {
          case '9' -> digits.setCharAt(i, (char) ('1' + random.nextInt(9)));
          case 'A' -> digits.setCharAt(i, prefix ? 'A' : (char) ('A' + random.nextInt(26)));
          default -> {}
        }
      }
      return digits.toString();
    }

    private String countryName(SyntheticInstitution institution) {
      List<CountrySpelling> all = vocabulary.spellings(institution.country());
      List<CountrySpelling> wanted = List.of();
      if (happens(COUNTRY_OLD)) {
        wanted = ofKind(all, Set.of("old", "dissolved"));
      } else if (happens(COUNTRY_OFFICIAL)) {
        wanted = ofKind(all, Set.of("official", "native"));
      } else if (!institution.city().name().isEmpty() && happens(COUNTRY_CODE)) {
        wanted = ofKind(all, Set.of("code"));
      }
      if (wanted.isEmpty()) {
        kinds.removeAll(Set.of(COUNTRY_OLD, COUNTRY_OFFICIAL, COUNTRY_CODE));
        wanted = ofKind(all, Set.of("usual"));
      }
      CountrySpelling chosen = pick(wanted);
      if (chosen.kind().equals("dissolved") || chosen.kind().equals("code")) {
        giveCityOf(institution);
      }
      return chosen.text();
    }

    /** A name that several successors share says nothing without the city. */
    private void giveCityOf(SyntheticInstitution institution) {
      if (!kinds.contains(CITY)) {
        kinds.add(CITY);
        text.append(institution.city().name()).append(", ");
      }
    }

    private Spelling finish(
        List<SyntheticInstitution> institutions, Set<String> countries, boolean named) {
      String written = lettering.finish(text.toString(), institutions, this::happens, random);
      boolean encoded =
          (written.indexOf('&') >= 0 || !ByteSink.isAscii(written)) && happens(ENTITY);
      return new Spelling(
          written,
          encoded ? Lettering.entities(written) : written,
          institutions,
          new ArrayList<>(new TreeSet<>(countries)),
          named,
          kinds.clone());
    }

    private <T> T pick(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    private static List<CountrySpelling> ofKind(List<CountrySpelling> all, Set<String> kinds) {
      return all.stream().filter(spelling -> kinds.contains(spelling.kind())).toList();
    }
  }
}
