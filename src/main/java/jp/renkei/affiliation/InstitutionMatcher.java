package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the registry's names in one group of a string: the longest first, none overlapping another,
 * each decided between its bearers by the country and city that the string names.
 */
final class InstitutionMatcher {

  private static final int[] NO_ENTRIES = {};
  private static final Comparator<Span> LONGEST =
      (one, other) ->
          one.words() == other.words() ? one.from - other.from : other.words() - one.words();
  private static final int KINDS = NameIndex.Kind.values().length;

  /** A name of the registry in the string, before it is known whose it is. */
  private record Span(int from, int to, int node) {
    int words() {
      return to - from;
    }
  }

  private final NameIndex index;
  private final WordRoles roles;
  private final Acceptance acceptance;
  private final Thresholds thresholds = Thresholds.read();

  InstitutionMatcher(NameIndex index, WordRoles roles, Lexicon lexicon) {
    this.index = index;
    this.roles = roles;
    acceptance = new Acceptance(index, roles, lexicon);
  }

  /** What is found, from left to right; an organisation below 0 where several remain. */
  List<Match> matches(Tokens tokens, int from, int to, PlaceReading place) {
    List<Match> chosen = new ArrayList<>(4);
    List<Span> spans = spans(tokens, from, to);
    for (Span span : spans) {
      if (isFree(chosen, span) && !isDivided(tokens, spans, span)) {
        Match match = decide(tokens, from, to, span, index.names(), place);
        if (acceptance.accepts(tokens, from, to, match)) {
          chosen.add(campus(tokens, from, to, match, place));
        }
      }
    }
    boolean none = true;
    for (Match match : chosen) {
      none &= match.organisation() < 0;
    }
    if (none) {
      inAnotherOrder(tokens, from, to, place, chosen);
    }
    if (chosen.size() > 1) {
      chosen.sort(Comparator.comparingInt(Match::from));
    }
    return chosen;
  }

  private static boolean isFree(List<Match> chosen, Span span) {
    for (Match match : chosen) {
      if (span.from < match.to() && match.from() < span.to) {
        return false;
      }
    }
    return true;
  }

  /** Every name in the group, the longest first, then from the left. */
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
    if (spans.size() > 1) {
      spans.sort(LONGEST);
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
        if (part.from == whole.from && isSchool(tokens, part.to, whole.to)) {
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

  /** School of …, or Medical School. */
  private boolean isSchool(Tokens tokens, int at, int to) {
    return at < to
        && (roles.isSchool(tokens.word[at])
            || roles.isMedical(tokens.word[at])
                && at + 1 < to
                && roles.isSchool(tokens.word[at + 1]));
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

  private Match decide(
      Tokens tokens, int from, int to, Span span, Trie<int[]> names, PlaceReading place) {
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    boolean tied = false;
    for (int entry : names.valueOr(span.node, NO_ENTRIES)) {
      int rank = rank(tokens, from, to, span, entry, place);
      tied = rank == bestRank || tied && rank > bestRank;
      boolean better = rank == bestRank && index.outshines(entry, best) || rank < bestRank;
      tied &= !better;
      if (better) {
        best = entry;
        bestRank = rank;
      } else if (rank == bestRank && index.outshines(best, entry)) {
        tied = false;
      }
    }
    NameIndex.Kind kind = NameIndex.kind(best);
    return new Match(
        span.from,
        span.to,
        tied ? Match.SEVERAL : NameIndex.organisation(best),
        kind,
        cover(tokens, from, to, span),
        Match.Agreement.values()[bestRank / (KINDS * 2)],
        rarity(tokens, span),
        tied ? Step.AMBIGUOUS : step(kind),
        homes(span, names, place));
  }

  private BitSet homes(Span span, Trie<int[]> names, PlaceReading place) {
    BitSet homes = new BitSet();
    for (int entry : names.valueOr(span.node, NO_ENTRIES)) {
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
        || isUniversityName(tokens, span) && isSchool(tokens, span.to, to);
  }

  private double rarity(Tokens tokens, Span span) {
    int least = Integer.MAX_VALUE;
    for (int at = span.from; at < span.to; at++) {
      least = Math.min(least, index.frequency(tokens.word[at]));
    }
    return least / (double) Math.max(index.size(), thresholds.smallestRegistry());
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
      Tokens tokens, int from, int to, PlaceReading place, List<Match> chosen) {
    for (int at = from; at < to; at++) {
      for (int size = Math.min(4, to - at); size >= 2; size--) {
        Span span = ordered(tokens, at, at + size);
        if (span.node != Trie.NOWHERE && isFree(chosen, span)) {
          Match match =
              decide(tokens, from, to, span, index.orders(), place)
                  .as(Match.SAME, Step.REGISTRY_ORDER);
          if (acceptance.acceptsOrder(tokens, from, to, match)) {
            chosen.add(match);
          }
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
