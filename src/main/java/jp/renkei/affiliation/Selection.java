package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of the names in one group are counted: a unit rolls up to its university, a system is not
 * counted beside its campus, an institute of its own not beside the body that runs it; independent
 * universities are all kept.
 */
final class Selection {

  private final NameIndex index;
  private final WordRoles roles;
  private final Lexicon lexicon;
  private final Thresholds thresholds = Thresholds.read();

  Selection(NameIndex index, WordRoles roles, Lexicon lexicon) {
    this.index = index;
    this.roles = roles;
    this.lexicon = lexicon;
  }

  List<Match> select(Tokens tokens, List<Match> matches) {
    List<Match> known = new ArrayList<>(matches.size());
    for (Match match : matches) {
      if (match.organisation() >= 0
          && known.stream().noneMatch(other -> other.organisation() == match.organisation())) {
        known.add(match);
      }
    }
    if (known.size() < 2) {
      return known;
    }
    List<Match> rivals = rivals(tokens, known);
    List<Match> kept = new ArrayList<>(rivals.size());
    for (Match match : rivals) {
      if (rivals.stream().noneMatch(other -> other != match && yields(tokens, match, other))) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** Universities where there are any, but a hospital rather than the school it teaches for. */
  private List<Match> rivals(Tokens tokens, List<Match> known) {
    List<Match> universities =
        known.stream().filter(match -> index.isUniversity(match.organisation())).toList();
    if (universities.isEmpty()) {
      return known;
    }
    List<Match> hospitals =
        known.stream().filter(match -> index.isHospital(match.organisation())).toList();
    boolean schools =
        !hospitals.isEmpty()
            && universities.stream().allMatch(match -> isMedicalSchool(tokens, match));
    return schools ? hospitals : universities;
  }

  private boolean isMedicalSchool(Tokens tokens, Match match) {
    int part = tokens.wordPart(match.from());
    boolean medical = false;
    boolean school = false;
    for (int at = match.from(); at < tokens.words && tokens.wordPart(at) == part; at++) {
      medical |= roles.isMedical(tokens.word[at]);
      school |= roles.isSchool(tokens.word[at]);
    }
    return medical && school;
  }

  /** Whether the one is not counted beside the other. */
  private boolean yields(Tokens tokens, Match match, Match other) {
    int mine = match.organisation();
    int its = other.organisation();
    boolean universities = index.isUniversity(mine);
    if (index.isParent(its, mine)) {
      return universities ? index.campuses(its).length == 0 : isUnsure(match);
    }
    if (index.isParent(mine, its)) {
      return universities ? index.campuses(mine).length > 0 : !isUnsure(other);
    }
    if (universities) {
      return match.cover() != Match.Cover.WHOLE
          && (other.cover() == Match.Cover.WHOLE || other.from() < match.from())
          && !areJoined(tokens, match, other);
    }
    return match.step() == Step.REGISTRY_ACRONYM && other.step() != Step.REGISTRY_ACRONYM
        || isGeneric(match) && !isGeneric(other)
        || isGeneric(match) == isGeneric(other)
            && match.from() < other.from()
            && other.step() != Step.REGISTRY_ACRONYM
            && !areJoined(tokens, match, other);
  }

  /** "A and B": both are meant. */
  private boolean areJoined(Tokens tokens, Match match, Match other) {
    Match first = match.from() < other.from() ? match : other;
    Match second = first == match ? other : match;
    for (int at = tokens.wordToken[first.to() - 1] + 1;
        at < tokens.wordToken[second.from()];
        at++) {
      if (lexicon.isAnd(tokens.raw[at])) {
        return true;
      }
    }
    return false;
  }

  /** A part by a name that it does not show or of common words: its whole is the surer. */
  private boolean isUnsure(Match match) {
    return isGeneric(match) || match.kind() == NameIndex.Kind.ALIAS;
  }

  private boolean isGeneric(Match match) {
    return match.rarity() >= thresholds.rare();
  }
}
