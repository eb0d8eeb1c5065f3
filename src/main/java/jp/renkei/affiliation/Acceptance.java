package jp.renkei.affiliation;

/**
 * Which names found in a string strict rules would take for institutions: those that cover their
 * part well, or are long or rare enough to be no accident, and whose home the string does not
 * contradict. What they say is one signal among others ({@link Signals}).
 */
final class Acceptance {

  private final Thresholds thresholds = Thresholds.read();

  private final NameIndex index;
  private final WordRoles roles;
  private final Lexicon lexicon;

  Acceptance(NameIndex index, WordRoles roles, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.index = index;
    this.roles = roles;
  }

  boolean accepts(Tokens tokens, int from, int to, Match match) {
    if (match.agreement() == Match.Agreement.CONFLICT
        || isDepartment(tokens, match)
        || isRelated(tokens, from, match)) {
      return false;
    }
    if (match.kind() == NameIndex.Kind.ACRONYM) {
      return acceptsAcronym(tokens, match);
    }
    if (match.words() == 1) {
      return acceptsWord(tokens, match);
    }
    if (leadsOn(tokens, to, match) || followsOn(tokens, from, match)) {
      return false;
    }
    if (match.kind() != NameIndex.Kind.NAME && !acceptsOtherName(match)) {
      return false;
    }
    if (match.rarity() >= thresholds.common()) {
      return match.cover() == Match.Cover.WHOLE
              && (match.words() > 2
                  || match.agreement() != Match.Agreement.UNKNOWN
                  || isUniversity(tokens, match))
          || isUniversity(tokens, match) && match.words() > 2;
    }
    return match.cover() != Match.Cover.INSIDE || isUniversity(tokens, match) && match.words() > 2;
  }

  /** A translation or alias covers its part, or is a university's own beside its city. */
  private boolean acceptsOtherName(Match match) {
    boolean university = match.organisation() >= 0 && index.isUniversity(match.organisation());
    if (match.cover() == Match.Cover.WHOLE) {
      return match.rarity() < thresholds.rare()
          || university
              && (match.rarity() < thresholds.common()
                  || match.agreement() != Match.Agreement.UNKNOWN);
    }
    return university
        && match.agreement() == Match.Agreement.CITY
        && match.rarity() < thresholds.rare();
  }

  /** "… corporate member of Freie Universität Berlin": another institution is meant. */
  boolean isRelated(Tokens tokens, int from, Match match) {
    int part = tokens.wordPart(match.from());
    for (int at = match.from() - 1; at >= from && tokens.wordPart(at) == part; at--) {
      if (roles.isRelation(tokens.word[at])) {
        return !isHospitalBefore(tokens, from, match);
      }
    }
    return false;
  }

  /** The affiliated hospital of a university is a hospital of the university. */
  private boolean isHospitalBefore(Tokens tokens, int from, Match match) {
    int part = tokens.wordPart(match.from());
    for (int at = match.from() - 1; at >= from && tokens.wordPart(at) == part; at--) {
      if (roles.isBody(tokens.word[at])) {
        return true;
      }
    }
    return false;
  }

  boolean isDepartment(Tokens tokens, Match match) {
    return roles.isDepartment(tokens.word[match.from()])
        && !isUniversity(tokens, match)
        && match.rarity() >= thresholds.rare();
  }

  boolean isUniversity(Tokens tokens, Match match) {
    for (int at = match.from(); at < match.to(); at++) {
      if (roles.isUniversity(tokens.word[at])) {
        return true;
      }
    }
    return false;
  }

  private boolean acceptsAcronym(Tokens tokens, Match match) {
    int token = tokens.wordToken[match.from()];
    int length = tokens.to[token] - tokens.from[token];
    if (match.words() > 1 || !tokens.capital[token] || match.cover() != Match.Cover.WHOLE) {
      return false;
    }
    return switch (match.agreement()) {
      case CITY -> length >= thresholds.shortestAcronym();
      default -> length >= thresholds.shortestLoneAcronym();
    };
  }

  /** A name of one word, such as a firm's or an academy's. */
  private boolean acceptsWord(Tokens tokens, Match match) {
    int token = tokens.wordToken[match.from()];
    if (match.cover() != Match.Cover.WHOLE
        || tokens.to[token] - tokens.from[token] < thresholds.shortestWord()) {
      return false;
    }
    boolean placed =
        match.agreement() == Match.Agreement.CITY || match.agreement() == Match.Agreement.COUNTRY;
    return placed && match.rarity() < thresholds.rare()
        || match.rarity() < thresholds.veryRare()
        || tokens.capital[token] && match.kind() == NameIndex.Kind.NAME;
  }

  /** The name goes on: "University of North" Carolina, Padova University Hospital. */
  boolean leadsOn(Tokens tokens, int to, Match match) {
    if (match.cover() != Match.Cover.PREFIX && match.cover() != Match.Cover.INSIDE) {
      return false;
    }
    int next = match.to();
    int token = tokens.wordToken[next];
    if (tokens.digits[token]) {
      return false;
    }
    boolean body = isBody(tokens, next, to);
    boolean adjoins = token == tokens.wordToken[next - 1] + 1;
    boolean known =
        roles.isSchool(tokens.word[next])
            || roles.isMedical(tokens.word[next])
                && next + 1 < to
                && roles.isSchool(tokens.word[next + 1])
            || roles.isDepartment(tokens.word[next])
            || roles.isInstitution(tokens.word[next])
            || roles.isUniversity(tokens.word[next]);
    return body && !isHospital(tokens, match)
        || !adjoins
            && roles.isUniversity(tokens.word[next - 1])
            && lexicon.isOf(tokens.raw[token - 1])
        || adjoins
            && !known
            && match.words() <= 2
            && roles.isUniversity(tokens.word[match.from()])
            && index.frequency(tokens.word[next]) > 0
            && match.agreement() != Match.Agreement.CITY;
  }

  /** A hospital, press or medical centre named after what stands before it. */
  boolean isBody(Tokens tokens, int next, int to) {
    int end = next;
    while (end < Math.min(to, next + 3) && tokens.wordPart(end) == tokens.wordPart(next)) {
      if (roles.isBody(tokens.word[end])
          || end > next
              && roles.isMedical(tokens.word[end - 1])
              && roles.isCenter(tokens.word[end])) {
        return true;
      }
      end++;
    }
    return false;
  }

  boolean isHospital(Tokens tokens, Match match) {
    for (int at = match.from(); at < match.to(); at++) {
      if (roles.isBody(tokens.word[at])) {
        return true;
      }
    }
    return false;
  }

  /** The name is the end of another: Technical University of …, Guangdong University of …. */
  boolean followsOn(Tokens tokens, int from, Match match) {
    if (match.cover() != Match.Cover.SUFFIX && match.cover() != Match.Cover.INSIDE) {
      return false;
    }
    int before = match.from() - 1;
    boolean adjoins = tokens.wordToken[match.from()] == tokens.wordToken[before] + 1;
    return adjoins
        && (match.agreement() == Match.Agreement.UNKNOWN && isSpecial(tokens.word[before])
            || roles.isQualifier(tokens.word[before])
                && roles.isUniversity(tokens.word[match.from()])
            || match.words() == 2 && isSpecial(tokens.word[before])
            || match.rarity() >= thresholds.rare()
                && roles.isUniversity(tokens.word[match.from()])
                && isSpecial(tokens.word[before]));
  }

  /** Whether few organisations have the word in their names. */
  private boolean isSpecial(int word) {
    return index.share(word) < thresholds.common();
  }

  /** Words in another order count where the place agrees, or where they are all of a part. */
  boolean acceptsOrder(Tokens tokens, int from, int to, Match match) {
    if (match.organisation() < 0
        || match.kind() == NameIndex.Kind.ACRONYM
        || beginsAName(tokens, match)
        || leadsOn(tokens, to, match)
        || followsOn(tokens, from, match)) {
      return false;
    }
    boolean placed =
        match.agreement() == Match.Agreement.CITY || match.agreement() == Match.Agreement.COUNTRY;
    return match.agreement() != Match.Agreement.CONFLICT
        && match.cover() != Match.Cover.INSIDE
        && placed;
  }

  /** "Washington University" begins another university's name, so its order matters. */
  private boolean beginsAName(Tokens tokens, Match match) {
    int node = Trie.ROOT;
    boolean university = false;
    for (int at = match.from(); at < match.to() && node != Trie.NOWHERE && !university; at++) {
      node = index.names().child(node, tokens.word[at]);
      university = at > match.from() && roles.isUniversity(tokens.word[at]);
    }
    return university && node != Trie.NOWHERE;
  }
}
