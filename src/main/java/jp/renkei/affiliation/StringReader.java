package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.renkei.corpus.RawAffiliation;
import jp.renkei.corpus.ResolvedInstitution;

/** Decides one string: group by group its place, then its institutions, then what these tell. */
final class StringReader {

  private final Lexicon lexicon;
  private final NameIndex index;
  private final PlaceReader places;
  private final InstitutionMatcher matcher;
  private final Selection selection;
  private final NameRules rules;
  private final Segmentation segmentation;

  StringReader(
      Lexicon lexicon,
      NameIndex index,
      PlaceReader places,
      InstitutionMatcher matcher,
      Selection selection,
      NameRules rules) {
    this.lexicon = lexicon;
    this.index = index;
    this.places = places;
    this.matcher = matcher;
    this.selection = selection;
    this.rules = rules;
    segmentation = rules.segmentation();
  }

  Decision decide(RawAffiliation affiliation, Tokens tokens) {
    lexicon.read(withoutAddresses(affiliation.text()), tokens);
    Gathering gathering = new Gathering(affiliation, tokens);
    groups(tokens, gathering::group);
    return gathering.decision();
  }

  /** The registry's names in each group of the string, none decided on. */
  List<List<Candidate>> candidates(String text) {
    Tokens tokens = lexicon.read(withoutAddresses(text), new Tokens());
    List<List<Candidate>> candidates = new ArrayList<>();
    groups(
        tokens,
        (from, to) -> candidates.add(candidates(tokens, from, to, places.read(tokens, from, to))));
    return candidates;
  }

  private List<Candidate> candidates(Tokens tokens, int from, int to, PlaceReading place) {
    int firstWord = tokens.wordAtOrAfter(from);
    int lastWord = tokens.wordAtOrAfter(to);
    return firstWord < lastWord && index.size() > 0
        ? matcher.candidates(tokens, firstWord, lastWord, place)
        : List.of();
  }

  /** What is done with each group, by its tokens. */
  private interface Group {
    void read(int from, int to);
  }

  private void groups(Tokens tokens, Group reading) {
    int from = 0;
    while (from < tokens.count) {
      int to = from;
      while (to < tokens.count
          && tokens.group[to] == tokens.group[from]
          && !isNext(tokens, from, to)) {
        to++;
      }
      reading.read(from, to);
      from = to;
    }
  }

  /** The text with blanks for each e-mail address, so that every other letter keeps its place. */
  private static String withoutAddresses(String text) {
    if (text.indexOf('@') < 0) {
      return text;
    }
    StringBuilder without = new StringBuilder(text);
    for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
      int from = sign;
      while (from > 0 && isOfAddress(text.charAt(from - 1))) {
        from--;
      }
      int to = sign + 1;
      while (to < text.length() && isOfAddress(text.charAt(to))) {
        to++;
      }
      if (from < sign && to > sign + 1) {
        for (int at = from; at < to; at++) {
          without.setCharAt(at, ' ');
        }
      }
    }
    return without.toString();
  }

  private static boolean isOfAddress(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '@';
  }

  /** "…, UK and …": after a country another institution begins. */
  private boolean isNext(Tokens tokens, int from, int at) {
    return at > from + 2
        && lexicon.isAnd(tokens.raw[at])
        && places.endsWithCountry(tokens, from, at);
  }

  /** What the groups of one string give together. */
  private final class Gathering {

    private final RawAffiliation affiliation;
    private final Tokens tokens;
    private final FoundInstitutions found = new FoundInstitutions();
    private final List<Decision.Named> units = new ArrayList<>(0);
    private boolean severalSegments;
    private final BitSet countries = new BitSet();
    private Step countryStep = Step.NONE;
    private boolean severalInstitutions;
    private boolean severalCountries;

    Gathering(RawAffiliation affiliation, Tokens tokens) {
      this.affiliation = affiliation;
      this.tokens = tokens;
    }

    void group(int from, int to) {
      PlaceReading place = places.read(tokens, from, to);
      Selection.Choice choice = selection.select(candidates(tokens, from, to, place));
      rules.correct(tokens, from, to);
      List<Segmentation.Segment> segments =
          segmentation.segments(affiliation.text(), tokens, from, to);
      units.clear();
      severalSegments = segments.size() > 1;
      country(place, choice);
      for (Match match : choice.counted()) {
        addRegistered(match.organisation(), match.step());
      }
      severalInstitutions |= choice.isUndecided();
      if (choice.counted().isEmpty() && !choice.isUndecided()) {
        for (Segmentation.Segment segment : segments) {
          PlaceReading its = severalSegments ? placeOf(segment, place) : place;
          byRule(segment.from(), segment.to(), its, choice);
        }
      }
      segments.stream().limit(segments.size() - 1L).forEach(this::countryBefore);
    }

    /** What a segment says of its place, else what the whole group says. */
    private PlaceReading placeOf(Segmentation.Segment segment, PlaceReading group) {
      PlaceReading own = places.read(tokens, segment.from(), segment.to());
      return own.countries().isEmpty() ? group : own;
    }

    /** A segment before the last has a country of its own where it names one. */
    private void countryBefore(Segmentation.Segment segment) {
      PlaceReading own = places.read(tokens, segment.from(), segment.to());
      if (own.isDecided()) {
        countries(own.countries(), own.step());
      }
    }

    private void addRegistered(int organisation, Step step) {
      Decision.Found institution = new Decision.Registered(organisation);
      if (index.isUniversity(organisation)) {
        found.addUniversity(institution, step);
      } else {
        found.addOther(institution, step);
      }
    }

    private void country(PlaceReading place, Selection.Choice choice) {
      BitSet homes = new BitSet();
      choice.counted().forEach(match -> homes.set(index.country(match.organisation())));
      if (homes.isEmpty()) {
        choice.likeliest().ifPresent(likeliest -> homes.or(likeliest.match().homes()));
      }
      if (place.isDecided()) {
        countries(place.countries(), place.step());
      } else if (homes.cardinality() == 1 || !choice.counted().isEmpty()) {
        countries(homes, Step.INSTITUTION_HOME);
      } else if (place.countries().isEmpty() && place.inside().cardinality() == 1) {
        countries(place.inside(), Step.NAME_INSIDE);
      } else {
        severalCountries |= place.countries().cardinality() + homes.cardinality() > 1;
      }
    }

    private void countries(BitSet named, Step step) {
      countries.or(named);
      countryStep = countryStep == Step.NONE ? step : countryStep;
    }

    private void byRule(int from, int to, PlaceReading place, Selection.Choice choice) {
      Name name = rules.find(tokens, from, to, place);
      if (choice.likeliest().filter(likeliest -> isIn(likeliest.match(), name)).isPresent()) {
        severalInstitutions = true;
        return;
      }
      severalInstitutions |= name.step() == Step.AMBIGUOUS;
      if (name.key().isEmpty()) {
        return;
      }
      home(name, place);
      Decision.Named named = named(name, place, to);
      if (!rules.isUniversity(tokens, name)) {
        if (severalSegments
            && rules.isUnit(tokens, name)
            && places.read(tokens, from, to).isNowhere()) {
          units.add(named);
        }
        found.addOther(named, name.step());
        return;
      }
      if (tokens.part[name.from()] != tokens.part[from]) {
        found.removeAll(units);
      }
      found.addUniversity(named, name.step());
    }

    /** A listed name's home is the string's country where the string names none. */
    private void home(Name name, PlaceReading place) {
      if (name.home() < 0 || !place.countries().isEmpty()) {
        return;
      }
      BitSet home = new BitSet();
      home.set(name.home());
      if (countryStep == Step.NAME_INSIDE) {
        countries.clear();
        countryStep = Step.NONE;
      }
      countries(home, Step.INSTITUTION_HOME);
    }

    private Decision.Named named(Name name, PlaceReading place, int to) {
      boolean said = name.home() >= 0 || place.isDecided();
      boolean guessed = !said && place.countries().isEmpty() && place.inside().cardinality() == 1;
      String country = said ? said(name, place) : "";
      if (guessed) {
        country = Countries.code(place.inside().nextSetBit(0));
      }
      return new Decision.Named(
          new SpellingClusters.Spelling(name.key(), country),
          guessed ? Decision.Named.Placing.GUESSED : Decision.Named.Placing.SAID,
          rules.town(tokens, name.to(), to),
          shown(name),
          name.shorter());
    }

    /** As the string writes it, with the town that tells which institution it is. */
    private String shown(Name name) {
      String written = written(name.from(), name.to());
      return name.town().isNone()
          ? written
          : written + ", " + written(name.town().from(), name.town().to());
    }

    private String written(int from, int to) {
      return affiliation.text().substring(tokens.sourceFrom[from], tokens.sourceTo[to - 1]);
    }

    private static String said(Name name, PlaceReading place) {
      return Countries.code(name.home() >= 0 ? name.home() : place.countries().nextSetBit(0));
    }

    /**
     * The registry's own name is no new institution, though it is not sure enough to be counted.
     */
    private boolean isIn(Match match, Name name) {
      return tokens.wordToken[match.from()] < name.to()
          && name.from() < tokens.wordToken[match.to() - 1] + 1;
    }

    Decision decision() {
      if (!found.hasRegistered()) {
        byEvidence();
      }
      if (countries.isEmpty()) {
        countriesOfEvidence();
      }
      return new Decision(
          found.institutions(),
          found.universities(),
          found.isEmpty() && severalInstitutions ? Step.AMBIGUOUS : found.step(),
          countries,
          countries.isEmpty() && severalCountries ? Step.AMBIGUOUS : countryStep);
    }

    /** What the database resolved counts where the string names no other country. */
    private void byEvidence() {
      for (ResolvedInstitution resolved : affiliation.evidence()) {
        int organisation = index.numberOf(resolved.ror());
        if (organisation >= 0
            && (countries.isEmpty() || countries.get(index.country(organisation)))) {
          found.removeNamed();
          addRegistered(organisation, Step.EVIDENCE);
        }
      }
    }

    private void countriesOfEvidence() {
      for (ResolvedInstitution resolved : affiliation.evidence()) {
        int country = Countries.number(resolved.country());
        if (country >= 0) {
          countries.set(country);
          countryStep = Step.EVIDENCE;
        }
      }
    }
  }
}
