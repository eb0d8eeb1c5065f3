package jp.renkei.affiliation;

import static jp.renkei.affiliation.SignalTable.words;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What speaks for and against a name found in a string by itself: how it is written, how much of
 * its part it takes, how rare its words are, what stands before and after it, and what the registry
 * says of its bearer.
 */
final class Signals {

  private static final String[] COUNTS = {"one", "two", "three", "four or more"};
  private static final String[] RARITIES = {"very rare", "rare", "uncommon", "common"};
  private static final String[] NEIGHBOURS = {
    "very rare", "rare", "uncommon", "common", "of no name"
  };
  private static final String[] LETTERS = {"one", "two", "three", "four", "five", "six or more"};
  private static final String[] WRITING = {
    "small name", "capital name", "small acronym", "capital acronym"
  };
  private static final int[] RELATIONS = {0, 1, 3, 8, 20};
  private static final String[] RELATED = {"0", "1", "2 to 3", "4 to 8", "9 to 20", "over 20"};
  private static final String[] PARTICLES = {"of", "and", "other particle", "adjoining"};
  private static final String[] POSITIONS = {"only", "first", "last", "middle"};
  private static final int AFTER = 4;

  private final NameIndex index;
  private final WordRoles roles;
  private final Lexicon lexicon;
  private final Acceptance acceptance;
  private final Thresholds thresholds = Thresholds.read();
  private final SignalTable table;

  private final int any;
  private final int[][] formCover;
  private final int[][] formAgreement;
  private final int[][] formRarity;
  private final int[][] coverRarity;
  private final int[][] coverWords;
  private final int[][] wordsRarity;
  private final int[][] agreementRarity;
  private final int[][] universityCoverWords;
  private final int[][] writingLetters;
  private final int[][] writingCover;
  private final int[][] standingSize;
  private final int[] bearers;
  private final int[] companyWords;
  private final int[] connections;
  private final int[] children;
  private final int[] position;
  private final int[] nextRole;
  private final int[] nextRarity;
  private final int[] nextParticle;
  private final int[] previousRole;
  private final int[] previousRarity;
  private final int[] previousParticle;
  private final BitSet[] organisations;
  private final int abroad;
  private final int written;
  private final int university;
  private final int universityWord;
  private final int inactive;
  private final int part;
  private final int crosses;
  private final int campus;
  private final int campuses;
  private final int leadsOn;
  private final int followsOn;
  private final int related;
  private final int department;
  private final int beginsDepartment;
  private final int nextBody;
  private final int nextSchool;
  private final int schoolOfUniversity;
  private final int schoolOfOther;
  private final int nextLegal;
  private final int previousInstitution;
  private final int divided;
  private final int accepted;

  Signals(
      SignalTable table, NameIndex index, WordRoles roles, Lexicon lexicon, Acceptance acceptance) {
    this.table = table;
    this.index = index;
    this.roles = roles;
    this.lexicon = lexicon;
    this.acceptance = acceptance;
    String[] forms = words(Candidate.Form.values());
    String[] covers = words(Match.Cover.values());
    String[] agreements = words(Match.Agreement.values());
    String[] places = words(WordRoles.Role.values());
    any = table.number(SignalTable.ANY);
    formCover = table.pairs("form", forms, "cover", covers);
    formAgreement = table.pairs("form", forms, "place", agreements);
    formRarity = table.pairs("form", forms, "words", RARITIES);
    coverRarity = table.pairs("cover", covers, "words", RARITIES);
    coverWords = table.pairs("cover", covers, "words", COUNTS);
    wordsRarity = table.pairs("words", COUNTS, "words", RARITIES);
    agreementRarity = table.pairs("place", agreements, "words", RARITIES);
    universityCoverWords = table.pairs("university, cover", covers, "words", COUNTS);
    writingLetters = table.pairs("single", WRITING, "letters", LETTERS);
    writingCover = table.pairs("single", WRITING, "cover", covers);
    standingSize =
        table.pairs(
            "standing",
            words(Candidate.Standing.values()),
            "bearer",
            words(Candidate.Size.values()));
    bearers = table.each("bearers", COUNTS);
    companyWords = table.each("company goes on, words", COUNTS);
    connections = table.each("relations", RELATED);
    children = table.each("children", RELATED);
    position = table.each("position", POSITIONS);
    nextRole = table.each("next", places);
    nextRarity = table.each("next a word", NEIGHBOURS);
    nextParticle = table.each("next", PARTICLES);
    previousRole = table.each("previous", places);
    previousRarity = table.each("previous a word", NEIGHBOURS);
    previousParticle = table.each("previous", PARTICLES);
    abroad = table.number("borne abroad too");
    written = table.number("letter by letter");
    university = table.number("a university");
    universityWord = table.number("named a university, is none");
    inactive = table.number("inactive");
    part = table.number("has a parent");
    crosses = table.number("over a comma");
    campus = table.number("campus by its town");
    campuses = table.number("has campuses");
    leadsOn = table.number("leads on");
    followsOn = table.number("follows on");
    related = table.number("only related");
    department = table.number("a department's name");
    beginsDepartment = table.number("begins like a department");
    nextBody = table.number("next a body");
    nextSchool = table.number("next a school");
    schoolOfUniversity = table.number("a school soon, university");
    schoolOfOther = table.number("a school soon, other");
    nextLegal = table.number("next a legal form");
    previousInstitution = table.number("an institution before");
    divided = table.number("holds a university and its school");
    accepted = table.number("by the rules");
    organisations =
        IntStream.range(0, index.size()).mapToObj(this::organisation).toArray(BitSet[]::new);
  }

  /** No signals yet, with room for all. */
  BitSet none() {
    return new BitSet(table.size());
  }

  /** Adds the candidate's own signals. */
  void own(Tokens tokens, int from, int to, Candidate candidate) {
    writing(tokens, candidate);
    bearer(tokens, candidate);
    around(tokens, from, to, candidate);
  }

  /** The name holds a university's and that of its school. */
  void divided(Candidate candidate) {
    candidate.signals().set(divided);
  }

  /** Whether the strict rules take the name by itself. */
  boolean isAccepted(Candidate candidate) {
    return candidate.signals().get(accepted);
  }

  private void writing(Tokens tokens, Candidate candidate) {
    Match match = candidate.match();
    BitSet on = candidate.signals();
    int form = candidate.form().ordinal();
    int cover = match.cover().ordinal();
    int count = Math.min(match.words(), COUNTS.length) - 1;
    int rarity = rarity(match.rarity());
    on.set(any);
    on.set(formCover[form][cover]);
    on.set(formAgreement[form][match.agreement().ordinal()]);
    on.set(formRarity[form][rarity]);
    on.set(coverRarity[cover][rarity]);
    on.set(coverWords[cover][count]);
    on.set(wordsRarity[count][rarity]);
    on.set(agreementRarity[match.agreement().ordinal()][rarity]);
    on.set(written, index.isWritten(match.organisation(), tokens, match.from(), match.to()));
    on.set(crosses, tokens.wordPart(match.from()) != tokens.wordPart(match.to() - 1));
    if (match.words() == 1) {
      single(tokens, match, on);
    }
  }

  private void single(Tokens tokens, Match match, BitSet on) {
    int token = tokens.wordToken[match.from()];
    int letters = Math.min(tokens.to[token] - tokens.from[token], LETTERS.length) - 1;
    int writing =
        (match.kind() == NameIndex.Kind.ACRONYM ? 2 : 0) + (tokens.capital[token] ? 1 : 0);
    on.set(writingLetters[writing][letters]);
    on.set(writingCover[writing][match.cover().ordinal()]);
  }

  private int rarity(double share) {
    return share < thresholds.veryRare()
        ? 0
        : share < thresholds.rare() ? 1 : share < thresholds.common() ? 2 : 3;
  }

  private void bearer(Tokens tokens, Candidate candidate) {
    Match match = candidate.match();
    BitSet on = candidate.signals();
    int count = Math.min(match.words(), COUNTS.length) - 1;
    on.or(organisations[match.organisation()]);
    on.set(bearers[Math.min(candidate.bearers(), COUNTS.length) - 1]);
    on.set(abroad, candidate.abroad() > 0);
    on.set(campus, match.step() == Step.REGISTRY_CAMPUS);
    if (candidate.standing() != Candidate.Standing.SOLE) {
      on.set(standingSize[candidate.standing().ordinal()][candidate.size().ordinal()]);
    }
    if (index.isUniversity(match.organisation())) {
      on.set(universityCoverWords[match.cover().ordinal()][count]);
    } else {
      on.set(universityWord, acceptance.isUniversity(tokens, match));
    }
  }

  /** What the registry says of an organisation, whatever the string. */
  private BitSet organisation(int number) {
    Organisation organisation = index.get(number);
    BitSet on = new BitSet();
    organisation.types().forEach(type -> on.set(table.number("type " + type)));
    on.set(university, index.isUniversity(number));
    on.set(inactive, !organisation.isActive());
    on.set(part, !organisation.parents().isEmpty());
    on.set(connections[related(organisation.connections())]);
    on.set(children[related(organisation.children().size())]);
    on.set(campuses, index.campuses(number).length > 0);
    return on;
  }

  private static int related(int count) {
    int at = 0;
    while (at < RELATIONS.length && count > RELATIONS[at]) {
      at++;
    }
    return at;
  }

  private void around(Tokens tokens, int from, int to, Candidate candidate) {
    Match match = candidate.match();
    BitSet on = candidate.signals();
    boolean first = tokens.wordPart(match.from()) == tokens.wordPart(from);
    boolean last = tokens.wordPart(match.from()) == tokens.wordPart(to - 1);
    on.set(position[first ? last ? 0 : 1 : last ? 2 : 3]);
    on.set(related, acceptance.isRelated(tokens, from, match));
    on.set(department, acceptance.isDepartment(tokens, match));
    on.set(beginsDepartment, roles.isDepartment(tokens.word[match.from()]));
    on.set(
        accepted,
        candidate.form() == Candidate.Form.ORDER
            ? acceptance.acceptsOrder(tokens, from, to, match)
            : acceptance.accepts(tokens, from, to, match));
    if (match.cover() == Match.Cover.PREFIX || match.cover() == Match.Cover.INSIDE) {
      after(tokens, to, match, on);
    }
    if (match.cover() == Match.Cover.SUFFIX || match.cover() == Match.Cover.INSIDE) {
      before(tokens, from, match, on);
    }
  }

  private void after(Tokens tokens, int to, Match match, BitSet on) {
    int next = match.to();
    int gap = tokens.wordToken[next - 1] + 1;
    neighbour(tokens, next, nextRole, nextRarity, on);
    on.set(nextParticle[particle(tokens, gap, tokens.wordToken[next])]);
    on.set(leadsOn, acceptance.leadsOn(tokens, to, match));
    on.set(nextBody, acceptance.isBody(tokens, next, to) && !acceptance.isHospital(tokens, match));
    on.set(nextLegal, roles.isLegalForm(tokens.word[next]));
    if (index.isCompany(match.organisation())) {
      on.set(companyWords[Math.min(match.words(), COUNTS.length) - 1]);
    }
    school(tokens, to, match, on);
  }

  /** University of Miami Miller School of Medicine. */
  private void school(Tokens tokens, int to, Match match, BitSet on) {
    int at = match.to();
    while (at < Math.min(to, match.to() + AFTER)
        && tokens.wordPart(at) == tokens.wordPart(match.to() - 1)) {
      if (roles.isSchoolAt(tokens, at, to)) {
        boolean university = index.isUniversity(match.organisation());
        on.set(at == match.to() ? nextSchool : university ? schoolOfUniversity : schoolOfOther);
        return;
      }
      at++;
    }
  }

  private void before(Tokens tokens, int from, Match match, BitSet on) {
    int previous = match.from() - 1;
    int gap = tokens.wordToken[match.from()] - 1;
    neighbour(tokens, previous, previousRole, previousRarity, on);
    on.set(previousParticle[particle(tokens, gap, tokens.wordToken[previous])]);
    on.set(followsOn, acceptance.followsOn(tokens, from, match));
    boolean institution = false;
    for (int at = previous; at >= from && tokens.wordPart(at) == tokens.wordPart(previous); at--) {
      institution |= roles.isInstitution(tokens.word[at]) || roles.isUniversity(tokens.word[at]);
    }
    on.set(previousInstitution, institution);
  }

  /** What stands between the name and the neighbouring word, whose token is given. */
  private int particle(Tokens tokens, int gap, int neighbour) {
    if (gap == neighbour) {
      return 3;
    }
    return lexicon.isOf(tokens.raw[gap]) ? 0 : lexicon.isAnd(tokens.raw[gap]) ? 1 : 2;
  }

  private void neighbour(Tokens tokens, int at, int[] byRole, int[] byRarity, BitSet on) {
    WordRoles.Role role =
        tokens.digits[tokens.wordToken[at]] ? WordRoles.Role.NUMBER : roles.role(tokens.word[at]);
    on.set(byRole[role.ordinal()]);
    if (role == WordRoles.Role.PLAIN) {
      double share = index.share(tokens.word[at]);
      on.set(byRarity[share == 0 ? NEIGHBOURS.length - 1 : rarity(share)]);
    }
  }
}
