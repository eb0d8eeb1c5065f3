package jp.renkei.affiliation;

import java.util.List;
import java.util.function.IntPredicate;
import jp.renkei.affiliation.Parts.Part;

/** The name with a word such as University in it. */
final class UniversityRule {

  private final WordRoles roles;
  private final UniversityBounds bounds;
  private final NameKeys keys;
  private final ShorterNames shorter;

  UniversityRule(WordRoles roles, UniversityBounds bounds, NameKeys keys, ShorterNames shorter) {
    this.roles = roles;
    this.bounds = bounds;
    this.keys = keys;
    this.shorter = shorter;
  }

  /** The first, but for one that another is a member of and for a university's institute. */
  Name find(Parts parts) {
    Tokens tokens = parts.tokens();
    Name second = Name.UNNAMED;
    for (int index = 0; index < parts.count(); index++) {
      Part part = parts.get(index);
      for (int at = part.from(); at < part.to(); at++) {
        Name name = bounds.isUniversity(tokens, at) ? around(parts, index, at) : Name.UNNAMED;
        if (isFirst(tokens, part, name)) {
          return name;
        }
        second = second == Name.UNNAMED ? name : second;
      }
    }
    return second;
  }

  private boolean isFirst(Tokens tokens, Part part, Name name) {
    return name != Name.UNNAMED
        && !tokens.anyWord(part.from(), name.from(), roles::isRelation)
        && !isInstitute(tokens, name);
  }

  private boolean isInstitute(Tokens tokens, Name name) {
    return tokens.anyWord(
            name.from(), name.to(), word -> roles.isPart(word) && !roles.isSchool(word))
        && !tokens.anyWord(name.from(), name.to(), roles::isBody);
  }

  /**
   * From the last department before the word to the first school or number after it; "Y Hospital of
   * X University" and "Y Hospital affiliated to it" are the hospital.
   */
  private Name around(Parts parts, int index, int at) {
    Tokens tokens = parts.tokens();
    Part part = parts.get(index);
    int from = bounds.begin(tokens, part, at);
    int reach = bounds.reach(tokens, part, from, at);
    int to = bounds.end(tokens, from, at, reach);
    int hospital = first(tokens, part.from(), at, roles::isHospital);
    int relation = first(tokens, hospital, at, roles::isRelation);
    if (hospital < from || relation < at) {
      int end = relation < at ? relation : to;
      return keys.name(new Span(parts, index, part.from(), end), Step.RULE);
    }
    Span span = new Span(parts, index, bounds.afterFields(tokens, part, from, at), to);
    Name name = keys.name(span, Step.RULE);
    boolean school = reach < part.to() && roles.isSchool(tokens, tokens.wordAtOrAfter(reach));
    return school ? name.or(withoutDonor(span, at)) : name;
  }

  private List<String> withoutDonor(Span span, int university) {
    Tokens tokens = span.tokens();
    return shorter.withoutDonor(
        tokens, span.firstWord(), tokens.wordAtOrAfter(university), span.lastWord());
  }

  /** The first token with a word in that role, or the last bound. */
  private static int first(Tokens tokens, int from, int to, IntPredicate role) {
    for (int at = from; at < to; at++) {
      if (tokens.beginsWith(at, role)) {
        return at;
      }
    }
    return to;
  }
}
