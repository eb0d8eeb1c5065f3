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
  private final Thresholds thresholds = Thresholds.read();

  Selection(NameIndex index) {
    this.index = index;
  }

  List<Match> select(List<Match> matches) {
    List<Match> known = matches.stream().filter(match -> match.organisation() >= 0).toList();
    if (known.size() < 2) {
      return known;
    }
    List<Match> universities =
        known.stream().filter(match -> index.isUniversity(match.organisation())).toList();
    List<Match> rivals = universities.isEmpty() ? known : universities;
    List<Match> kept = new ArrayList<>(rivals.size());
    for (Match match : rivals) {
      if (rivals.stream().noneMatch(other -> other != match && yields(match, other))) {
        kept.add(match);
      }
    }
    return kept;
  }

  /** Whether the one is not counted beside the other. */
  private boolean yields(Match match, Match other) {
    int mine = match.organisation();
    int its = other.organisation();
    if (mine == its) {
      return match.from() > other.from();
    }
    boolean universities = index.isUniversity(mine);
    if (index.isParent(its, mine)) {
      return universities ? index.campuses(its).length == 0 : isGeneric(match);
    }
    if (index.isParent(mine, its)) {
      return universities ? index.campuses(mine).length > 0 : !isGeneric(other);
    }
    return match.step() == Step.REGISTRY_ACRONYM && other.step() != Step.REGISTRY_ACRONYM
        || isGeneric(match) && !isGeneric(other);
  }

  private boolean isGeneric(Match match) {
    return match.rarity() >= thresholds.rare();
  }
}
