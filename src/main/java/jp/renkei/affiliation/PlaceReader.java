package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the country from the last place backwards.
 *
 * <p>A place counts where it is a part of its own or ends one, postal codes aside; not after a
 * particle ("Bank of …"), nor in a street. What it leaves open the places before it decide.
 */
final class PlaceReader {

  /** A name of a place in the string, by tokens. */
  private record Named(int from, int to, Place place, Position position) {}

  private enum Position {
    WHOLE,
    END,
    INSIDE
  }

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  PlaceReader(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  PlaceReading read(Tokens tokens, int from, int to) {
    List<Named> named = new ArrayList<>(4);
    for (int at = from; at < to; ) {
      Named found = longest(tokens, at, to);
      if (found.to > at) {
        if (found.place.kind() != Place.Kind.NOT_A_PLACE) {
          named.add(found);
        }
        at = found.to;
      } else {
        at++;
      }
    }
    return decide(positioned(tokens, named, from, to));
  }

  /** Whether the tokens up to there end with a country or code that begins a part. */
  boolean endsWithCountry(Tokens tokens, int from, int to) {
    int start = to - 1;
    while (start > from && tokens.part[start - 1] == tokens.part[to - 1]) {
      start--;
    }
    if (start <= from) {
      return false;
    }
    Named named = longest(tokens, start, tokens.count);
    return named.to == to
        && (named.place.kind() == Place.Kind.COUNTRY || named.place.kind() == Place.Kind.CODE);
  }

  private Named longest(Tokens tokens, int at, int to) {
    Trie<Place> places = gazetteer.places();
    int node = Trie.ROOT;
    Place best = Gazetteer.UNKNOWN;
    int end = at;
    for (int next = at; next < to; next++) {
      node = places.child(node, tokens.raw[next]);
      if (node == Trie.NOWHERE) {
        break;
      }
      Place place = places.valueOr(node, Gazetteer.UNKNOWN);
      if (place != Gazetteer.UNKNOWN && isWritten(tokens, at, next)) {
        best = place;
        end = next + 1;
      }
    }
    if (end == at && tokens.capital[at] && tokens.to[at] - tokens.from[at] <= 3) {
      Place code = gazetteer.code(tokens.raw[at]);
      if (code != Gazetteer.UNKNOWN) {
        return new Named(at, at + 1, code, Position.INSIDE);
      }
    }
    return new Named(at, end, best, Position.INSIDE);
  }

  /** A name of up to three letters counts in capitals only: US, UK, UAE. */
  private static boolean isWritten(Tokens tokens, int from, int last) {
    return last > from
        || tokens.capital[from]
        || tokens.to[from] - tokens.from[from] > 3
        || tokens.chars[tokens.from[from]] > 'z';
  }

  private List<Named> positioned(Tokens tokens, List<Named> named, int from, int to) {
    List<Named> result = new ArrayList<>(named.size());
    for (int index = 0; index < named.size(); index++) {
      Named name = named.get(index);
      result.add(
          new Named(name.from, name.to, name.place, position(tokens, named, index, from, to)));
    }
    return result;
  }

  private Position position(Tokens tokens, List<Named> named, int index, int from, int to) {
    Named name = named.get(index);
    boolean initials =
        name.place.kind() == Place.Kind.CODE && Initials.isOfPartBefore(tokens, name.from);
    if (name.place.kind() == Place.Kind.ADJECTIVE
        || initials
        || !endsPart(tokens, named, index, to)) {
      return Position.INSIDE;
    }
    int part = tokens.part[name.from];
    int before = name.from - 1;
    if (before < from || tokens.part[before] != part) {
      return Position.WHOLE;
    }
    boolean afterPlace = index > 0 && named.get(index - 1).to == name.from;
    if (tokens.digits[before] || afterPlace) {
      return startsPart(tokens, named, index, from) ? Position.WHOLE : Position.END;
    }
    if (name.place.kind() == Place.Kind.CODE) {
      return Position.INSIDE;
    }
    if (lexicon.isParticle(tokens.raw[before]) || tokens.to[before] - tokens.from[before] == 1) {
      return isThe(tokens, before) ? Position.END : Position.INSIDE;
    }
    if (name.place.kind() != Place.Kind.COUNTRY && inStreet(tokens, before, part, from)) {
      return Position.INSIDE;
    }
    return Position.END;
  }

  private static boolean isThe(Tokens tokens, int token) {
    int from = tokens.from[token];
    return tokens.to[token] - from == 3
        && tokens.chars[from] == 't'
        && tokens.chars[from + 1] == 'h'
        && tokens.chars[from + 2] == 'e';
  }

  private boolean inStreet(Tokens tokens, int before, int part, int from) {
    for (int at = before; at >= from && tokens.part[at] == part; at--) {
      if (gazetteer.isAddressWord(tokens.raw[at])) {
        return true;
      }
    }
    return false;
  }

  /** Only numbers and other places follow in the same part. */
  private static boolean endsPart(Tokens tokens, List<Named> named, int index, int to) {
    Named name = named.get(index);
    int part = tokens.part[name.to - 1];
    int next = index + 1;
    int at = name.to;
    while (at < to && tokens.part[at] == part) {
      if (tokens.digits[at]) {
        at++;
      } else if (next < named.size() && named.get(next).from == at) {
        at = named.get(next++).to;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Only numbers and other places precede in the same part. */
  private static boolean startsPart(Tokens tokens, List<Named> named, int index, int from) {
    int part = tokens.part[named.get(index).from];
    int previous = index - 1;
    int at = named.get(index).from - 1;
    while (at >= from && tokens.part[at] == part) {
      if (tokens.digits[at]) {
        at--;
      } else if (previous >= 0 && named.get(previous).to == at + 1) {
        at = named.get(previous--).from - 1;
      } else {
        return false;
      }
    }
    return true;
  }

  private PlaceReading decide(List<Named> named) {
    BitSet everything = new BitSet();
    named.forEach(name -> everything.or(name.place.countries()));
    BitSet inside = inside(named);
    int last = lastPlaced(named);
    if (last < 0) {
      return new PlaceReading(new BitSet(), Step.NONE, inside, everything);
    }
    Named place = named.get(last);
    BitSet countries = (BitSet) place.place.countries().clone();
    Step step = step(place.place.kind());
    for (int at = last - 1; at >= 0 && countries.cardinality() > 1; at--) {
      narrow(countries, named.get(at).place.countries());
    }
    if (place.place.kind() != Place.Kind.COUNTRY) {
      for (int at = last - 1; at >= 0; at--) {
        Named earlier = named.get(at);
        if (earlier.place.kind() == Place.Kind.COUNTRY
            && earlier.position == Position.WHOLE
            && earlier.place.isOne()
            && !isTownOf(earlier.place, place.place)) {
          countries = (BitSet) earlier.place.countries().clone();
          step = Step.COUNTRY_NAMED;
          last = at;
          break;
        }
      }
    }
    if (countries.cardinality() == 1) {
      countries = territory(countries, named, last);
    } else if (place.place.kind() == Place.Kind.CODE) {
      countries = gazetteer.unlessDecided(countries);
    }
    return new PlaceReading(countries, step, inside, everything);
  }

  /** Lebanon, New Hampshire: a state after the name of a country that it does not belong to. */
  private static boolean isTownOf(Place country, Place subdivision) {
    return subdivision.kind() == Place.Kind.SUBDIVISION
        && !subdivision.countries().intersects(country.countries());
  }

  private static int lastPlaced(List<Named> named) {
    for (int at = named.size() - 1; at >= 0; at--) {
      if (named.get(at).position != Position.INSIDE) {
        return at;
      }
    }
    return -1;
  }

  private static Step step(Place.Kind kind) {
    return switch (kind) {
      case COUNTRY -> Step.COUNTRY_NAMED;
      case SUBDIVISION, CODE -> Step.SUBDIVISION_NAMED;
      default -> Step.CITY_NAMED;
    };
  }

  private static void narrow(BitSet countries, BitSet by) {
    if (countries.intersects(by)) {
      countries.and(by);
    }
  }

  private BitSet territory(BitSet country, List<Named> named, int last) {
    BitSet territories = gazetteer.territories(country.nextSetBit(0));
    for (int at = last - 1; at >= 0 && !territories.isEmpty(); at--) {
      Place place = named.get(at).place;
      if (named.get(at).position != Position.INSIDE
          && place.isOne()
          && territories.intersects(place.countries())) {
        return place.countries();
      }
    }
    return country;
  }

  private static BitSet inside(List<Named> named) {
    BitSet common = new BitSet();
    boolean first = true;
    for (Named name : named) {
      if (name.place.kind() != Place.Kind.CODE) {
        if (first) {
          common.or(name.place.countries());
          first = false;
        } else {
          common.and(name.place.countries());
        }
      }
    }
    return common;
  }
}
