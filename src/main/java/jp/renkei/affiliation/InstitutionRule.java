package jp.renkei.affiliation;

import java.util.function.IntPredicate;
import jp.renkei.affiliation.Parts.Part;

/**
 * The name of a whole part where no university stands: that with an institution's word, that which
 * is left when departments and places are taken away, or an acronym in a town.
 */
final class InstitutionRule {

  private static final int SHORTEST_ACRONYM = 3;

  private final Gazetteer gazetteer;
  private final PartReader reader;
  private final NameKeys keys;
  private final ShorterNames shorter;

  InstitutionRule(Gazetteer gazetteer, PartReader reader, NameKeys keys, ShorterNames shorter) {
    this.gazetteer = gazetteer;
    this.reader = reader;
    this.keys = keys;
    this.shorter = shorter;
  }

  /**
   * The last part with an institution's word and a name; else the first that no rule names and that
   * is neither a unit nor a place, unless the last with an institution's word alone stands after
   * it; else that; else an acronym in a town.
   */
  Name find(Parts parts) {
    Name name = last(parts, PartReader.Kind.INSTITUTION);
    if (name != Name.UNNAMED) {
      return name;
    }
    Name generic = last(parts, PartReader.Kind.GENERIC);
    Name rest = first(parts, index -> isRest(parts, index));
    boolean unit = rest.from() < generic.from() && !isAcronym(parts.tokens(), rest);
    if (rest != Name.UNNAMED && (generic == Name.UNNAMED || !unit)) {
      return rest;
    }
    return generic != Name.UNNAMED
        ? generic
        : first(parts, index -> isAcronymInTown(parts.tokens(), parts.get(index)));
  }

  private static boolean isAcronym(Tokens tokens, Name name) {
    return name.to() - name.from() == 1 && tokens.capital[name.from()];
  }

  private Name last(Parts parts, PartReader.Kind kind) {
    Name name = Name.UNNAMED;
    for (int index = parts.count() - 1; index >= 0 && name == Name.UNNAMED; index--) {
      if (parts.get(index).kind() == kind) {
        name = whole(parts, index, Step.RULE);
      }
    }
    return name;
  }

  private Name first(Parts parts, IntPredicate isIt) {
    Name name = Name.UNNAMED;
    for (int index = 0; index < parts.count() && name == Name.UNNAMED; index++) {
      if (isIt.test(index)) {
        name = whole(parts, index, Step.PLACES_REMOVED);
      }
    }
    return name;
  }

  /** "ENS Lyon": capitals that are no place's, and a town after them. */
  private boolean isAcronymInTown(Tokens tokens, Part part) {
    int from = part.from();
    return part.kind() == PartReader.Kind.PLACE
        && part.to() - from > 1
        && tokens.capital[from]
        && !tokens.digits[from]
        && tokens.to[from] - tokens.from[from] >= SHORTEST_ACRONYM
        && gazetteer.places().child(Trie.ROOT, tokens.raw[from]) == Trie.NOWHERE
        && gazetteer.code(tokens.raw[from]) == Gazetteer.UNKNOWN
        && gazetteer.longest(tokens, from + 1, part.to(), kind -> kind == Place.Kind.CITY)
            == part.to();
  }

  private boolean isRest(Parts parts, int index) {
    Part part = parts.get(index);
    return part.kind() == PartReader.Kind.OTHER
        && hasWord(parts.tokens(), part)
        && !Initials.isOfPartBefore(parts.tokens(), part.from())
        && !(parts.hasBefore(index, PartReader.Kind.GENERIC) && isWhere(parts.tokens(), part));
  }

  /** A single word after a generic name is rather its town. */
  private boolean isWhere(Tokens tokens, Part part) {
    boolean single = tokens.wordAtOrAfter(part.to()) - tokens.wordAtOrAfter(part.from()) < 2;
    return single || reader.isAddress(tokens, part.from(), part.to());
  }

  private static boolean hasWord(Tokens tokens, Part part) {
    for (int at = part.from(); at < part.to(); at++) {
      if (!tokens.digits[at] && tokens.to[at] - tokens.from[at] > 1) {
        return true;
      }
    }
    return false;
  }

  /** The part without numbers after it, or the university whose school it is. */
  private Name whole(Parts parts, int index, Step step) {
    Tokens tokens = parts.tokens();
    Part part = parts.get(index);
    Name name = keys.name(new Span(parts, index, part.from(), end(tokens, part)), step);
    return name.or(
        shorter.ofSchool(
            tokens, tokens.wordAtOrAfter(name.from()), tokens.wordAtOrAfter(name.to())));
  }

  private static int end(Tokens tokens, Part part) {
    int to = part.to();
    while (to > part.from() + 1 && tokens.digits[to - 1]) {
      to--;
    }
    return to;
  }
}
