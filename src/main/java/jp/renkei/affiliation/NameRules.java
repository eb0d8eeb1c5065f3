package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Names of institutions by rules alone, where no registry knows them (appendix 1): the project's
 * own list of institutions first, then the part with a word such as University, then one with
 * Institute or Hospital, then what is left when departments and places are taken away.
 */
final class NameRules {

  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_COUNTRY = 4;
  private static final int LONGEST_SIGN = 3;
  private static final int FEWEST_QUALITIES = 2;
  private static final int SHORTEST_ACRONYM = 3;

  /** What no rule finds. */
  static final Name UNNAMED = new Name("", 0, 0, -1, Step.NONE);

  /** A group's name without the town that would tell which of its members is meant. */
  private static final Name SEVERAL = new Name("", 0, 0, -1, Step.AMBIGUOUS);

  /**
   * A name that a rule found.
   *
   * @param key the words that it is compared by, in order
   * @param from first token in the string
   * @param to the token after the last
   * @param home the country that the project's list gives, or -1
   * @param shorter keys of what the name may be if that is known elsewhere, likelier first
   */
  record Name(String key, int from, int to, int home, Step step, List<String> shorter) {

    Name(String key, int from, int to, int home, Step step) {
      this(key, from, to, home, step, List.of());
    }

    /** The same with more of what it may be. */
    Name or(List<String> more) {
      return more.isEmpty()
          ? this
          : new Name(
              key, from, to, home, step, Stream.concat(shorter.stream(), more.stream()).toList());
    }
  }

  /** The tokens of one part of a string. */
  private record Part(int from, int to, PartReader.Kind kind) {}

  private final Lexicon lexicon;
  private final WordRoles roles;
  private final Gazetteer gazetteer;
  private final NameForms forms;
  private final PartReader reader;
  private final SlippedWords slipped;
  private final Systems systems;
  private final ListedNames listed;
  private final ShorterNames shorter;
  private final KeyWords words;

  NameRules(Lexicon lexicon, WordRoles roles, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.roles = roles;
    this.gazetteer = gazetteer;
    forms = new NameForms(lexicon);
    reader = new PartReader(lexicon, roles, gazetteer, forms);
    slipped = new SlippedWords(lexicon, reader::isCommon);
    systems = new Systems(lexicon);
    listed = new ListedNames(lexicon, roles, gazetteer, forms, systems);
    shorter = new ShorterNames(roles, forms, reader, systems, listed);
    words = new KeyWords(lexicon, roles, gazetteer, reader);
  }

  /** Reads slips of the keyboard in words of institutions as what is meant. */
  void correct(Tokens tokens, int from, int to) {
    slipped.correct(tokens, from, to);
  }

  /** The words of keys. */
  KeyWords words() {
    return words;
  }

  /** Where one institution ends and another begins. */
  Segmentation segmentation() {
    return new Segmentation(lexicon, reader);
  }

  /** The institution of one group, or one without key. */
  Name find(Tokens tokens, int from, int to, PlaceReading place) {
    Name known = listed.find(tokens, from, to, place);
    List<Part> parts = parts(tokens, from, to);
    Name university =
        known != UNNAMED && (listed.namesUniversity(known) || isSchoolName(tokens, known))
            ? UNNAMED
            : university(tokens, parts);
    if (university != UNNAMED) {
      return university;
    }
    Name institution = institution(tokens, parts);
    if (known != UNNAMED && !(isSchoolName(tokens, known) && isHospital(tokens, institution))) {
      return known;
    }
    return institution;
  }

  /** Whether the name is a university's, not that of its hospital. */
  boolean isUniversity(Tokens tokens, Name name) {
    boolean named =
        name.step == Step.GAZETTEER
            ? listed.namesUniversity(name)
            : anyWord(tokens, name.from, name.to, roles::isNamedUniversity);
    return named
        && !anyWord(tokens, name.from, name.to, word -> roles.isBody(word) || roles.isCenter(word));
  }

  /** Whether the name is that of a laboratory or centre, which may be a university's. */
  boolean isUnit(Tokens tokens, Name name) {
    return !reader.isOfItsOwn(tokens, name.from, name.to)
        && anyWord(
            tokens, name.from, name.to, word -> roles.isDepartment(word) || roles.isCenter(word));
  }

  private boolean isSchoolName(Tokens tokens, Name name) {
    return anyWord(tokens, name.from, name.to, roles::isSchool);
  }

  private boolean isHospital(Tokens tokens, Name name) {
    return anyWord(tokens, name.from, name.to, roles::isBody);
  }

  private static boolean anyWord(Tokens tokens, int from, int to, IntPredicate role) {
    int last = tokens.wordAtOrAfter(to);
    for (int at = tokens.wordAtOrAfter(from); at < last; at++) {
      if (role.test(tokens.word[at])) {
        return true;
      }
    }
    return false;
  }

  private List<Part> parts(Tokens tokens, int from, int to) {
    List<Part> parts = new ArrayList<>(6);
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || tokens.part[at] != tokens.part[start]) {
        if (at > start) {
          parts.add(new Part(start, at, reader.kind(tokens, start, at)));
        }
        start = at;
      }
    }
    return parts;
  }

  /** The first, but for one that another is a member of and for a university's institute. */
  private Name university(Tokens tokens, List<Part> parts) {
    Name second = UNNAMED;
    for (int index = 0; index < parts.size(); index++) {
      Part part = parts.get(index);
      for (int at = part.from; at < part.to; at++) {
        Name name = isUniversity(tokens, at) ? around(tokens, parts, index, at) : UNNAMED;
        if (name != UNNAMED
            && !startsAfterRelation(tokens, part, name.from)
            && !isInstitute(tokens, name)) {
          return name;
        }
        second = second == UNNAMED ? name : second;
      }
    }
    return second;
  }

  private boolean isInstitute(Tokens tokens, Name name) {
    return anyWord(tokens, name.from, name.to, word -> roles.isPart(word) && !roles.isSchool(word))
        && !anyWord(tokens, name.from, name.to, roles::isBody);
  }

  private boolean startsAfterRelation(Tokens tokens, Part part, int token) {
    return anyWord(tokens, part.from, token, roles::isRelation);
  }

  private boolean isUniversity(Tokens tokens, int token) {
    return anyWord(tokens, token, token + 1, roles::isNamedUniversity);
  }

  /**
   * From the last department before the word to the first school or number after it; "Y Hospital of
   * X University" and "Y Hospital affiliated to it" are the hospital.
   */
  private Name around(Tokens tokens, List<Part> parts, int index, int at) {
    Part part = parts.get(index);
    int from = start(tokens, part, at);
    int to = at + 1;
    while (to < part.to && continuesOn(tokens, from, to)) {
      to++;
    }
    boolean beforeSchool = to < part.to && roles.isSchool(tokens, tokens.wordAtOrAfter(to));
    while (to > at + 1 && (!tokens.hasWord(to - 1) || isNote(tokens, at, to - 1))) {
      to--;
    }
    to = withoutCountry(tokens, from, to);
    int hospital = next(tokens, part.from, at, roles::isHospital);
    int relation = next(tokens, hospital, at, roles::isRelation);
    if (hospital < from || relation < at) {
      return named(tokens, parts, index, part.from, relation < at ? relation : to, Step.RULE);
    }
    int start = afterArticle(tokens, afterFields(tokens, part, from, at), at);
    Name name = named(tokens, parts, index, start, to, Step.RULE);
    return beforeSchool && !name.key.isEmpty()
        ? name.or(
            shorter.withoutDonor(
                tokens,
                tokens.wordAtOrAfter(start),
                tokens.wordAtOrAfter(at),
                tokens.wordAtOrAfter(to)))
        : name;
  }

  /** The first token with a word in that role, or the last bound. */
  private int next(Tokens tokens, int from, int to, IntPredicate role) {
    for (int at = from; at < to; at++) {
      if (tokens.hasWord(at) && role.test(tokens.word[tokens.wordAtOrAfter(at)])) {
        return at;
      }
    }
    return to;
  }

  /** Where a country or its code after the name begins; what a particle leads to is the name's. */
  private int withoutCountry(Tokens tokens, int from, int to) {
    for (int at = Math.max(from + 2, to - LONGEST_COUNTRY); at < to; at++) {
      if (tokens.hasWord(at - 1)
          && isCountry(tokens, at, to)
          && !reader.isBare(tokens, tokens.wordAtOrAfter(from), tokens.wordAtOrAfter(at))) {
        return at;
      }
    }
    return to;
  }

  private boolean isCountry(Tokens tokens, int from, int to) {
    if (to - from == 1 && tokens.capital[from] && tokens.to[from] - tokens.from[from] < 4) {
      return gazetteer.code(tokens.raw[from]) != Gazetteer.UNKNOWN;
    }
    int node = Trie.ROOT;
    for (int at = from; at < to && node != Trie.NOWHERE; at++) {
      node = gazetteer.places().child(node, tokens.raw[at]);
    }
    return to - from > 1
        && gazetteer.places().valueOr(node, Gazetteer.UNKNOWN).kind() == Place.Kind.COUNTRY;
  }

  /** "Department of Civil Engineering X University" without a comma: after the fields of study. */
  private int afterFields(Tokens tokens, Part part, int from, int university) {
    boolean unit = from > part.from && isUnitBefore(tokens, part.from, from);
    int start = from;
    while (unit && start < university && reader.isField(tokens, start)) {
      start++;
    }
    return start < university ? start : from;
  }

  private boolean isUnitBefore(Tokens tokens, int from, int to) {
    return anyWord(tokens, from, to, word -> roles.isDepartment(word) || roles.isSchool(word));
  }

  /** A number after the name is a note's, but for the numbered universities of France. */
  private static boolean isNote(Tokens tokens, int university, int token) {
    return tokens.digits[token] && !tokens.text(university).equals("universite");
  }

  /** All before the word, but for a department and what it is of. */
  private int start(Tokens tokens, Part part, int at) {
    boolean named = at + 1 < part.to && lexicon.isOf(tokens.raw[at + 1]);
    int from = at;
    while (from > part.from && continuesBack(tokens, from - 1, false)) {
      from--;
    }
    if (from > part.from && isAllNames(tokens, part.from, from)) {
      return part.from;
    }
    if (from > part.from && named) {
      from = at;
      while (from > part.from && continuesBack(tokens, from - 1, true)) {
        from--;
      }
    }
    return from;
  }

  private int afterArticle(Tokens tokens, int from, int to) {
    int at = from;
    while (at < to && lexicon.isParticle(tokens.raw[at])) {
      at++;
    }
    return at;
  }

  /** "Hang Seng …", "Notre Dame of …": neither a unit's nor an institution's word nor "and". */
  private boolean isAllNames(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      int word = tokens.wordAtOrAfter(at);
      boolean joins = !tokens.hasWord(at) && lexicon.isAnd(tokens.raw[at]);
      boolean common =
          tokens.hasWord(at)
              && (reader.isCommon(tokens.word[word]) || roles.isRelation(tokens.word[word]));
      if (tokens.digits[at] || joins || common) {
        return false;
      }
    }
    return true;
  }

  private boolean continuesBack(Tokens tokens, int token, boolean named) {
    if (isInitial(tokens, token)) {
      return true;
    }
    if (tokens.digits[token] || !tokens.hasWord(token)) {
      return false;
    }
    int number = tokens.word[tokens.wordAtOrAfter(token)];
    return named
        ? roles.isQualifier(number)
        : !roles.isDepartment(number) && !roles.isSchool(number);
  }

  /** The first of two capitals that a sign alone parts, as in A&M. */
  private static boolean isInitial(Tokens tokens, int token) {
    return token + 1 < tokens.count
        && isLetter(tokens, token)
        && isLetter(tokens, token + 1)
        && tokens.sourceFrom[token + 1] - tokens.sourceTo[token] <= LONGEST_SIGN;
  }

  private static boolean isLetter(Tokens tokens, int token) {
    return tokens.capital[token] && tokens.to[token] - tokens.from[token] == 1;
  }

  private boolean continuesOn(Tokens tokens, int from, int token) {
    int word = tokens.wordAtOrAfter(token);
    if (!tokens.hasWord(token)) {
      return !lexicon.isAnd(tokens.raw[token]) || !anotherUniversity(tokens, token);
    }
    int number = tokens.word[word];
    boolean medicalSchool =
        roles.isMedical(number)
            && word + 1 < tokens.words
            && roles.isSchool(tokens.word[word + 1])
            && tokens.wordPart(word + 1) == tokens.wordPart(word);
    return !(tokens.digits[token]
            && (tokens.to[token] - tokens.from[token] > 2 || !isLast(tokens, token)))
        && !roles.isSchool(number)
        && !roles.isDepartment(number)
        && !medicalSchool
        && !isCountryAfter(tokens, from, token);
  }

  private static boolean isLast(Tokens tokens, int token) {
    return token + 1 == tokens.count || tokens.part[token + 1] != tokens.part[token];
  }

  private boolean anotherUniversity(Tokens tokens, int token) {
    for (int at = token + 1; at < tokens.count && tokens.part[at] == tokens.part[token]; at++) {
      if (isUniversity(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A country, or a word that the name has already, begins the place after it; not the end of a
   * longer place, as in Rhode Island, though Island is Iceland.
   */
  private boolean isCountryAfter(Tokens tokens, int from, int token) {
    if (!tokens.hasWord(token - 1)) {
      return false;
    }
    int node = gazetteer.places().child(Trie.ROOT, tokens.raw[token]);
    if (node == Trie.NOWHERE) {
      return false;
    }
    for (int at = from; at < token; at++) {
      if (tokens.raw[at] == tokens.raw[token]) {
        return true;
      }
    }
    return gazetteer.places().valueOr(node, Gazetteer.UNKNOWN).kind() == Place.Kind.COUNTRY
        && isLast(tokens, token)
        && gazetteer.longest(tokens, token - 1, token + 1, kind -> true) <= token
        && !reader.isBare(tokens, tokens.wordAtOrAfter(from), tokens.wordAtOrAfter(token));
  }

  private Name named(Tokens tokens, List<Part> parts, int index, int from, int to, Step step) {
    int first = tokens.wordAtOrAfter(from);
    int last = tokens.wordAtOrAfter(to);
    if (last - first < 1 || last - first > LONGEST_NAME) {
      return UNNAMED;
    }
    String key = key(tokens, first, last);
    if (reader.isBare(tokens, first, last)) {
      return bare(tokens, parts, index, new Name(key, from, to, -1, step), first, last);
    }
    if (!systems.isSystem(tokens, first, last)) {
      int seat = systems.seatIn(tokens, first, last);
      return new Name(
          seat < last ? key(tokens, first, seat) : key,
          from,
          to,
          -1,
          step,
          shorter.core(tokens, first, last));
    }
    String town = campus(tokens, parts, index, to);
    if (systems.isSeat(tokens, first, last, town)) {
      town = "";
    }
    return town.isEmpty() && !systems.hasSeat(tokens, first, last)
        ? SEVERAL
        : new Name(key + town, from, to, -1, step);
  }

  /** Technical University, Copenhagen: named by its town; by two qualities without one. */
  private Name bare(Tokens tokens, List<Part> parts, int index, Name name, int first, int last) {
    int qualities = 0;
    for (int at = first; at < last; at++) {
      qualities += roles.isQualifier(tokens.word[at]) ? 1 : 0;
    }
    boolean begins = tokens.wordAtOrAfter(parts.get(index).from) == first;
    String town = qualities == 0 || !begins ? "" : campus(tokens, parts, index, name.to);
    return !begins || town.isEmpty() && qualities < FEWEST_QUALITIES
        ? UNNAMED
        : new Name(name.key + town, name.from, name.to, -1, name.step);
  }

  /** The first town after the name. */
  private String campus(Tokens tokens, List<Part> parts, int index, int to) {
    for (int next = index; next < parts.size(); next++) {
      int from = next == index ? to : parts.get(next).from;
      while (from < parts.get(next).to && tokens.digits[from]) {
        from++;
      }
      int node = Trie.ROOT;
      for (int at = from; at < parts.get(next).to && node != Trie.NOWHERE; at++) {
        node = gazetteer.places().child(node, tokens.raw[at]);
        if (node != Trie.NOWHERE
            && gazetteer.places().valueOr(node, Gazetteer.UNKNOWN).kind() == Place.Kind.CITY) {
          return " " + key(tokens, tokens.wordAtOrAfter(from), tokens.wordAtOrAfter(at + 1));
        }
      }
    }
    return "";
  }

  /**
   * The last part with an institution's word and a name; else the first that no rule names and that
   * is neither a unit nor a place, unless the last with an institution's word alone stands after
   * it; else that; else an acronym in a town.
   */
  private Name institution(Tokens tokens, List<Part> parts) {
    Name name = last(tokens, parts, PartReader.Kind.INSTITUTION);
    if (name != UNNAMED) {
      return name;
    }
    Name generic = last(tokens, parts, PartReader.Kind.GENERIC);
    Name rest = first(tokens, parts, index -> isRest(tokens, parts, index));
    boolean unit = rest.from < generic.from && !isAcronym(tokens, rest);
    if (rest != UNNAMED && (generic == UNNAMED || !unit)) {
      return rest;
    }
    return generic != UNNAMED
        ? generic
        : first(tokens, parts, index -> isAcronymInTown(tokens, parts.get(index)));
  }

  private static boolean isAcronym(Tokens tokens, Name name) {
    return name.to - name.from == 1 && tokens.capital[name.from];
  }

  private Name last(Tokens tokens, List<Part> parts, PartReader.Kind kind) {
    Name name = UNNAMED;
    for (int index = parts.size() - 1; index >= 0 && name == UNNAMED; index--) {
      if (parts.get(index).kind == kind) {
        name = whole(tokens, parts, index, Step.RULE);
      }
    }
    return name;
  }

  private Name first(Tokens tokens, List<Part> parts, IntPredicate isIt) {
    Name name = UNNAMED;
    for (int index = 0; index < parts.size() && name == UNNAMED; index++) {
      if (isIt.test(index)) {
        name = whole(tokens, parts, index, Step.PLACES_REMOVED);
      }
    }
    return name;
  }

  /** "ENS Lyon": capitals that are no place's, and a town after them. */
  private boolean isAcronymInTown(Tokens tokens, Part part) {
    int from = part.from;
    return part.kind == PartReader.Kind.PLACE
        && part.to - from > 1
        && tokens.capital[from]
        && !tokens.digits[from]
        && tokens.to[from] - tokens.from[from] >= SHORTEST_ACRONYM
        && gazetteer.places().child(Trie.ROOT, tokens.raw[from]) == Trie.NOWHERE
        && gazetteer.code(tokens.raw[from]) == Gazetteer.UNKNOWN
        && gazetteer.longest(tokens, from + 1, part.to, kind -> kind == Place.Kind.CITY) == part.to;
  }

  /** A single word after a generic name is rather its town. */
  private boolean isRest(Tokens tokens, List<Part> parts, int index) {
    Part part = parts.get(index);
    boolean single = tokens.wordAtOrAfter(part.to) - tokens.wordAtOrAfter(part.from) < 2;
    boolean afterGeneric =
        parts.stream().limit(index).anyMatch(before -> before.kind == PartReader.Kind.GENERIC);
    return part.kind == PartReader.Kind.OTHER
        && hasWord(tokens, part)
        && !Initials.isOfPartBefore(tokens, part.from)
        && !(afterGeneric && (single || reader.isAddress(tokens, part.from, part.to)));
  }

  private Name whole(Tokens tokens, List<Part> parts, int index, Step step) {
    Part part = parts.get(index);
    Name name = named(tokens, parts, index, part.from, trimmed(tokens, part), step);
    return name.key.isEmpty()
        ? name
        : name.or(
            shorter.ofSchool(
                tokens, tokens.wordAtOrAfter(name.from), tokens.wordAtOrAfter(name.to)));
  }

  private static int trimmed(Tokens tokens, Part part) {
    int to = part.to;
    while (to > part.from + 1 && tokens.digits[to - 1]) {
      to--;
    }
    return to;
  }

  private static boolean hasWord(Tokens tokens, Part part) {
    for (int at = part.from; at < part.to; at++) {
      if (!tokens.digits[at] && tokens.to[at] - tokens.from[at] > 1) {
        return true;
      }
    }
    return false;
  }

  private String key(Tokens tokens, int from, int to) {
    return forms.key(tokens, from, to);
  }

  /** The first city after a name, as the words of its first spelling; empty where none is given. */
  String town(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      int end = gazetteer.longest(tokens, at, to, kind -> kind == Place.Kind.CITY);
      if (end > at) {
        return key(tokens, tokens.wordAtOrAfter(at), tokens.wordAtOrAfter(end));
      }
    }
    return "";
  }
}
