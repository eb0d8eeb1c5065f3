package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the registry's names in one group of a string, each with the bearer that the string's place
 * and the writing favour, and with all that speaks for and against it.
 */
final class InstitutionMatcher {

  private static final int[] NO_ENTRIES = {};
  private static final int KINDS = NameIndex.Kind.values().length;
  private static final int LONGEST_ORDER = 4;

  /** What more bearers than these have is nobody's name. */
  private static final int MOST_BEARERS = 30;

  /** A name of the registry in the string, before it is known whose it is. */
  private record Span(int from, int to, int node) {
    int words() {
      return to - from;
    }
  }

  /** The best of a name's bearers while they are compared. */
  private record Best(
      int entry, int rank, int ties, int bearers, int abroad, int most, int second) {}

  private final NameIndex index;
  private final WordRoles roles;
  private final Thresholds thresholds = Thresholds.read();
  private final Signals signals;
  private final Rivals rivals;

  InstitutionMatcher(NameIndex index, WordRoles roles, Lexicon lexicon, SignalTable table) {
    this.index = index;
    this.roles = roles;
    signals = new Signals(table, index, roles, lexicon, new Acceptance(index, roles, lexicon));
    rivals = new Rivals(table, index, signals);
  }

  /** Every name found, none decided on yet, in the order of their first words. */
  List<Candidate> candidates(Tokens tokens, int from, int to, PlaceReading place) {
    List<Candidate> candidates = new ArrayList<>(8);
    List<Span> spans = spans(tokens, from, to);
    for (Span span : spans) {
      boolean divided = isDivided(tokens, spans, span);
      candidate(tokens, from, to, span, index.names(), place, candidates);
      if (divided && !candidates.isEmpty() && isAt(candidates.getLast(), span)) {
        signals.divided(candidates.getLast());
      }
    }
    if (candidates.stream().noneMatch(signals::isAccepted)) {
      inAnotherOrder(tokens, from, to, place, candidates);
    }
    rivals.compare(tokens, candidates);
    return candidates;
  }

  private static boolean isAt(Candidate candidate, Span span) {
    return candidate.match().from() == span.from && candidate.match().to() == span.to;
  }

  /** Every name in the group, from the left. */
  private List<Span> spans(Tokens tokens, int from, int to) {
    List<Span> spans = new ArrayList<>(8);
    for (int at = from; at < to; at++) {
      int node = Trie.ROOT;
      for (int next = at; next < to; next++) {
        node = index.names().child(node, tokens.word[next]);
        if (node == Trie.NOWHERE) {
          break;
        }
        if (index.names().valueOr(node, NO_ENTRIES).length > 0
            && mayCross(tokens, from, at, next)) {
          spans.add(new Span(at, next + 1, node));
        }
      }
    }
    return spans;
  }

  /** A name over a comma begins its first part: never "… Sciences, University of …". */
  private boolean mayCross(Tokens tokens, int from, int first, int last) {
    return tokens.wordPart(first) == tokens.wordPart(last)
        || (last - first >= 2 || roles.isUniversity(tokens.word[last]))
            && (first == from || tokens.wordPart(first - 1) != tokens.wordPart(first));
  }

  /** A school with its university's name, or a unit before a comma: the university is meant. */
  private boolean isDivided(Tokens tokens, List<Span> spans, Span whole) {
    for (Span part : spans) {
      if (part != whole
          && part.from >= whole.from
          && part.to <= whole.to
          && isUniversityName(tokens, part)) {
        if (part.from == whole.from && roles.isSchoolAt(tokens, part.to, whole.to)) {
          return true;
        }
        if (part.to == whole.to
            && tokens.wordPart(part.from - 1) != tokens.wordPart(part.from)
            && !roles.isUniversity(tokens.word[whole.from])) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isUniversityName(Tokens tokens, Span span) {
    boolean named = false;
    for (int at = span.from; at < span.to; at++) {
      named |= roles.isUniversity(tokens.word[at]) && !roles.isSchool(tokens.word[at]);
    }
    if (!named || span.words() < 2) {
      return false;
    }
    for (int entry : index.names().valueOr(span.node, NO_ENTRIES)) {
      if (index.isUniversity(NameIndex.organisation(entry))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the name with its likeliest bearer, unless all are elsewhere or it is no name at all. */
  private void candidate(
      Tokens tokens,
      int from,
      int to,
      Span span,
      Trie<int[]> names,
      PlaceReading place,
      List<Candidate> candidates) {
    int[] entries = names.valueOr(span.node, NO_ENTRIES);
    if (entries.length > MOST_BEARERS || span.words() == 1 && isWord(tokens, from, to, span)) {
      return;
    }
    Best best = best(tokens, from, to, span, entries, place);
    if (best.bearers == 0) {
      return;
    }
    boolean ordered = names == index.orders();
    Match match = match(tokens, from, to, span, best, ordered, homes(entries, place));
    Match campus = campus(tokens, from, to, match, place);
    Candidate.Standing standing =
        campus.organisation() == Match.SEVERAL
            ? Candidate.Standing.SYSTEM
            : best.bearers == 1
                ? Candidate.Standing.SOLE
                : best.ties > 1 ? Candidate.Standing.TIED : Candidate.Standing.BEST;
    Candidate candidate =
        new Candidate(
            standing == Candidate.Standing.SYSTEM ? match : campus,
            ordered
                ? Candidate.Form.ORDER
                : Candidate.Form.values()[NameIndex.kind(best.entry).ordinal()],
            standing,
            size(best),
            best.bearers,
            best.abroad,
            signals.none());
    signals.own(tokens, from, to, candidate);
    candidates.add(candidate);
  }

  /** A single word in small letters is a name where it stands alone, or is rare and begins it. */
  private boolean isWord(Tokens tokens, int from, int to, Span span) {
    return !tokens.capital[tokens.wordToken[span.from]]
        && cover(tokens, from, to, span) != Match.Cover.WHOLE
        && index.share(tokens.word[span.from]) >= thresholds.rare();
  }

  private Match match(
      Tokens tokens, int from, int to, Span span, Best best, boolean ordered, BitSet homes) {
    NameIndex.Kind kind = NameIndex.kind(best.entry);
    return new Match(
        span.from,
        span.to,
        NameIndex.organisation(best.entry),
        kind,
        cover(tokens, from, to, span),
        Match.Agreement.values()[best.rank / (KINDS * 2)],
        rarity(tokens, span),
        ordered ? Step.REGISTRY_ORDER : step(kind),
        homes);
  }

  /** The bearer that place and writing favour; of several such the one with most relations. */
  private Best best(Tokens tokens, int from, int to, Span span, int[] entries, PlaceReading place) {
    Best best = new Best(-1, Integer.MAX_VALUE, 0, 0, 0, -1, -1);
    for (int entry : entries) {
      best =
          place.allows(index.country(NameIndex.organisation(entry)))
              ? better(best, entry, rank(tokens, from, to, span, entry, place))
              : new Best(
                  best.entry,
                  best.rank,
                  best.ties,
                  best.bearers,
                  best.abroad + 1,
                  best.most,
                  best.second);
    }
    return best;
  }

  private Best better(Best best, int entry, int rank) {
    int relations = index.connections(entry);
    boolean wins =
        rank < best.rank || rank == best.rank && relations > index.connections(best.entry);
    return new Best(
        wins ? entry : best.entry,
        Math.min(rank, best.rank),
        rank < best.rank ? 1 : best.ties + (rank == best.rank ? 1 : 0),
        best.bearers + 1,
        best.abroad,
        Math.max(best.most, relations),
        relations > best.most ? best.most : Math.max(best.second, relations));
  }

  private Candidate.Size size(Best best) {
    int own = index.connections(best.entry);
    if (own < best.most) {
      return Candidate.Size.SMALLER;
    }
    if (own == best.second) {
      return Candidate.Size.EQUAL;
    }
    return NameIndex.outshines(own, best.second)
        ? Candidate.Size.FAR_LARGEST
        : Candidate.Size.LARGEST;
  }

  private BitSet homes(int[] entries, PlaceReading place) {
    BitSet homes = new BitSet();
    for (int entry : entries) {
      int country = index.country(NameIndex.organisation(entry));
      if (place.allows(country)) {
        homes.set(country);
      }
    }
    return homes;
  }

  private static Step step(NameIndex.Kind kind) {
    return switch (kind) {
      case NAME -> Step.REGISTRY_NAME;
      case LABEL, ALIAS -> Step.REGISTRY_ALIAS;
      case ACRONYM -> Step.REGISTRY_ACRONYM;
    };
  }

  /** The place decides first, then how the organisation bears the name, then its letters. */
  private int rank(Tokens tokens, int from, int to, Span span, int entry, PlaceReading place) {
    int organisation = NameIndex.organisation(entry);
    int exact = index.isWritten(organisation, tokens, span.from, span.to) ? 0 : 1;
    return (agreement(tokens, from, to, span, organisation, place).ordinal() * KINDS
                + entry % KINDS)
            * 2
        + exact;
  }

  private Match.Agreement agreement(
      Tokens tokens, int from, int to, Span span, int organisation, PlaceReading place) {
    if (!place.allows(index.country(organisation))) {
      return Match.Agreement.CONFLICT;
    }
    int[] city = index.city(organisation);
    if (names(tokens, from, span.from, city) || names(tokens, span.to, to, city)) {
      return Match.Agreement.CITY;
    }
    return place.countries().isEmpty() ? Match.Agreement.UNKNOWN : Match.Agreement.COUNTRY;
  }

  private static boolean names(Tokens tokens, int from, int to, int[] city) {
    if (city.length == 0 || from == to) {
      return false;
    }
    int last = tokens.wordToken[to - 1];
    for (int at = tokens.wordToken[from]; at + city.length - 1 <= last; at++) {
      int same = 0;
      while (same < city.length && tokens.raw[at + same] == city[same]) {
        same++;
      }
      if (same == city.length) {
        return true;
      }
    }
    return false;
  }

  private Match.Cover cover(Tokens tokens, int from, int to, Span span) {
    boolean starts =
        span.from == from || tokens.wordPart(span.from - 1) != tokens.wordPart(span.from);
    boolean ends = endsPart(tokens, to, span) || isNoteOrSchool(tokens, to, span);
    return starts
        ? ends ? Match.Cover.WHOLE : Match.Cover.PREFIX
        : ends ? Match.Cover.SUFFIX : Match.Cover.INSIDE;
  }

  private static boolean endsPart(Tokens tokens, int to, Span span) {
    return span.to == to || tokens.wordPart(span.to) != tokens.wordPart(span.to - 1);
  }

  /** A note's number, or the school of the university named, is no part of the name. */
  private boolean isNoteOrSchool(Tokens tokens, int to, Span span) {
    int note = tokens.wordToken[span.to];
    boolean last = span.to + 1 == to || tokens.wordPart(span.to + 1) != tokens.wordPart(span.to);
    return tokens.digits[note] && last && tokens.to[note] - tokens.from[note] <= 2
        || isUniversityName(tokens, span) && roles.isSchoolAt(tokens, span.to, to);
  }

  private double rarity(Tokens tokens, Span span) {
    double least = 1;
    for (int at = span.from; at < span.to; at++) {
      least = Math.min(least, index.share(tokens.word[at]));
    }
    return least;
  }

  /** A system's name with the town of one campus is that campus; without, none can be told. */
  private Match campus(Tokens tokens, int from, int to, Match match, PlaceReading place) {
    if (match.organisation() < 0 || index.campuses(match.organisation()).length == 0) {
      return match;
    }
    int found = Match.SEVERAL;
    for (int campus : index.campuses(match.organisation())) {
      if (names(tokens, match.to() < to ? match.to() : from, to, index.city(campus))
          && place.allows(index.country(campus))
          && match.to() < to) {
        found = found == Match.SEVERAL ? campus : match.organisation();
      }
    }
    if (found >= 0 && found != match.organisation()) {
      return match.as(found, Step.REGISTRY_CAMPUS);
    }
    return index.isSystem(match.organisation()) && match.kind() != NameIndex.Kind.NAME
        ? match.as(Match.SEVERAL, Step.AMBIGUOUS)
        : match;
  }

  /** "Florence University" where the registry has the University of Florence. */
  private void inAnotherOrder(
      Tokens tokens, int from, int to, PlaceReading place, List<Candidate> candidates) {
    for (int at = from; at < to; at++) {
      for (int size = Math.min(LONGEST_ORDER, to - at); size >= 2; size--) {
        Span span = ordered(tokens, at, at + size);
        if (span.node != Trie.NOWHERE
            && candidates.stream().noneMatch(candidate -> isAt(candidate, span))) {
          candidate(tokens, from, to, span, index.orders(), place, candidates);
        }
      }
    }
  }

  private Span ordered(Tokens tokens, int from, int to) {
    boolean university = false;
    boolean known = tokens.wordPart(from) == tokens.wordPart(to - 1);
    for (int at = from; at < to; at++) {
      known &= tokens.word[at] >= 0;
      university |= roles.isUniversity(tokens.word[at]);
    }
    int node = Trie.NOWHERE;
    if (university && known) {
      node = Trie.ROOT;
      for (int word : NameIndex.sorted(Arrays.copyOfRange(tokens.word, from, to))) {
        node = node == Trie.NOWHERE ? node : index.orders().child(node, word);
      }
      if (node != Trie.NOWHERE && index.orders().valueOr(node, NO_ENTRIES).length == 0) {
        node = Trie.NOWHERE;
      }
    }
    return new Span(from, to, node);
  }
}
