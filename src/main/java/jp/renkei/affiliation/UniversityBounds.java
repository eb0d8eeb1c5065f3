package jp.renkei.affiliation;

import java.util.function.IntPredicate;
import jp.renkei.affiliation.Parts.Part;

/** Where the name of a university begins and ends around its word University. */
final class UniversityBounds {

  private static final int LONGEST_COUNTRY = 4;
  private static final int LONGEST_CODE = 3;
  private static final int LONGEST_SIGN = 3;
  private static final int LONGEST_NUMBER = 2;

  private final Lexicon lexicon;
  private final WordRoles roles;
  private final Gazetteer gazetteer;
  private final PartReader reader;

  UniversityBounds(Lexicon lexicon, WordRoles roles, Gazetteer gazetteer, PartReader reader) {
    this.lexicon = lexicon;
    this.roles = roles;
    this.gazetteer = gazetteer;
    this.reader = reader;
  }

  /** Whether the token is a word such as University. */
  boolean isUniversity(Tokens tokens, int token) {
    return tokens.anyWord(token, token + 1, roles::isNamedUniversity);
  }

  /** All before the word, but for a department and what it is of. */
  int begin(Tokens tokens, Part part, int university) {
    int from = back(tokens, part, university, this::isNoUnit);
    if (from == part.from() || isAllNames(tokens, part.from(), from)) {
      return part.from();
    }
    boolean named = university + 1 < part.to() && lexicon.isOf(tokens.raw[university + 1]);
    return named ? back(tokens, part, university, roles::isQualifier) : from;
  }

  /** The first of the tokens before one that each are a word in that role or an initial. */
  private static int back(Tokens tokens, Part part, int token, IntPredicate role) {
    int from = token;
    while (from > part.from() && (isInitial(tokens, from - 1) || isWord(tokens, from - 1, role))) {
      from--;
    }
    return from;
  }

  private boolean isNoUnit(int word) {
    return !roles.isDepartment(word) && !roles.isSchool(word);
  }

  private static boolean isWord(Tokens tokens, int token, IntPredicate role) {
    return !tokens.digits[token] && tokens.beginsWith(token, role);
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

  /** "Hang Seng …", "Notre Dame of …": neither a unit's nor an institution's word nor "and". */
  private boolean isAllNames(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean joins = !tokens.hasWord(at) && lexicon.isAnd(tokens.raw[at]);
      if (tokens.digits[at] || joins || isWord(tokens, at, this::isCommon)) {
        return false;
      }
    }
    return true;
  }

  private boolean isCommon(int word) {
    return reader.isCommon(word) || roles.isRelation(word);
  }

  /**
   * "Department of Civil Engineering the X University" without a comma: where the name begins that
   * does so after the fields of study and the article.
   */
  int afterFields(Tokens tokens, Part part, int from, int university) {
    boolean unit = tokens.anyWord(part.from(), from, word -> !isNoUnit(word));
    int name = from;
    while (unit && name < university && reader.isField(tokens, name)) {
      name++;
    }
    name = name < university ? name : from;
    while (name < university && lexicon.isParticle(tokens.raw[name])) {
      name++;
    }
    return name;
  }

  /** As far after the word as neither a unit nor a place nor another university begins. */
  int reach(Tokens tokens, Part part, int from, int university) {
    int to = university + 1;
    while (to < part.to() && goesOn(tokens, from, to)) {
      to++;
    }
    return to;
  }

  private boolean goesOn(Tokens tokens, int from, int token) {
    if (!tokens.hasWord(token)) {
      return !lexicon.isAnd(tokens.raw[token]) || !leadsToUniversity(tokens, token);
    }
    return !isNumberOfAddress(tokens, token)
        && !reader.beginsUnit(tokens, token)
        && !beginsMedicalSchool(tokens, tokens.wordAtOrAfter(token))
        && !beginsPlace(tokens, from, token);
  }

  private boolean leadsToUniversity(Tokens tokens, int token) {
    for (int at = token; !tokens.endsPart(at); at++) {
      if (isUniversity(tokens, at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** A number, but for a short one at the end: Paris 11. */
  private static boolean isNumberOfAddress(Tokens tokens, int token) {
    boolean isLong = tokens.to[token] - tokens.from[token] > LONGEST_NUMBER;
    return tokens.digits[token] && (isLong || !tokens.endsPart(token));
  }

  private boolean beginsMedicalSchool(Tokens tokens, int word) {
    return roles.isMedical(tokens.word[word])
        && word + 1 < tokens.words
        && roles.isSchool(tokens.word[word + 1])
        && tokens.wordPart(word + 1) == tokens.wordPart(word);
  }

  /** A country, or a word that the name has already, begins the place after it. */
  private boolean beginsPlace(Tokens tokens, int from, int token) {
    int node = gazetteer.places().child(Trie.ROOT, tokens.raw[token]);
    return node != Trie.NOWHERE
        && tokens.hasWord(token - 1)
        && (isRepeated(tokens, from, token)
            || isCountry(node) && isCountryAtEnd(tokens, from, token));
  }

  private static boolean isRepeated(Tokens tokens, int from, int token) {
    for (int at = from; at < token; at++) {
      if (tokens.raw[at] == tokens.raw[token]) {
        return true;
      }
    }
    return false;
  }

  /** Not the end of a longer place, as in Rhode Island, though Island is Iceland. */
  private boolean isCountryAtEnd(Tokens tokens, int from, int token) {
    return tokens.endsPart(token)
        && gazetteer.longest(tokens, token - 1, token + 1, kind -> true) <= token
        && !isBare(tokens, from, token);
  }

  private boolean isCountry(int node) {
    return gazetteer.places().valueOr(node, Gazetteer.UNKNOWN).kind() == Place.Kind.COUNTRY;
  }

  private boolean isBare(Tokens tokens, int from, int to) {
    return reader.isBare(tokens, tokens.wordAtOrAfter(from), tokens.wordAtOrAfter(to));
  }

  /** The end of a name that reaches so far: without particles, notes and a country at its end. */
  int end(Tokens tokens, int from, int university, int reach) {
    int to = reach;
    while (to > university + 1 && (!tokens.hasWord(to - 1) || isNote(tokens, university, to - 1))) {
      to--;
    }
    return withoutCountry(tokens, from, to);
  }

  /** A number after the name is a note's, but for the numbered universities of France. */
  private static boolean isNote(Tokens tokens, int university, int token) {
    return tokens.digits[token] && !tokens.text(university).equals("universite");
  }

  /** Where a country or its code after the name begins; what a particle leads to is the name's. */
  private int withoutCountry(Tokens tokens, int from, int to) {
    for (int at = Math.max(from + 2, to - LONGEST_COUNTRY); at < to; at++) {
      if (tokens.hasWord(at - 1) && isCountry(tokens, at, to) && !isBare(tokens, from, at)) {
        return at;
      }
    }
    return to;
  }

  /** A code, or a country of several words. */
  private boolean isCountry(Tokens tokens, int from, int to) {
    if (to - from == 1) {
      return tokens.capital[from]
          && tokens.to[from] - tokens.from[from] <= LONGEST_CODE
          && gazetteer.code(tokens.raw[from]) != Gazetteer.UNKNOWN;
    }
    return isCountry(gazetteer.places().at(tokens.raw, from, to));
  }
}
