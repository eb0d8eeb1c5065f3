package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the registry's names in one group of a string: the longest first, none overlapping another,
 * each decided between its bearers by the country and city that the string names.
 */
final class InstitutionMatcher {

  private static final int[] NO_ENTRIES = {};

  private record Span(int from, int to, int node) {
    int words() {
      return to - from;
    }
  }

  private final NameIndex index;
  private final WordRoles roles;

  InstitutionMatcher(NameIndex index, WordRoles roles) {
    this.index = index;
    this.roles = roles;
  }

  List<Match> matches(Tokens tokens, int from, int to, PlaceReading place) {
    List<Match> chosen = new ArrayList<>(4);
    for (Span span : spans(tokens, from, to)) {
      if (chosen.stream().noneMatch(match -> span.from < match.to() && match.from() < span.to)) {
        Match match = decide(tokens, from, to, span, place);
        if (match.organisation() >= 0) {
          chosen.add(match);
        }
      }
    }
    chosen.sort(Comparator.comparingInt(Match::from));
    return chosen;
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
        if (index.names().valueOr(node, NO_ENTRIES).length > 0) {
          spans.add(new Span(at, next + 1, node));
        }
      }
    }
    spans.sort(
        Comparator.comparingInt((Span span) -> -span.words()).thenComparingInt(Span::from));
    return spans;
  }

  private Match decide(Tokens tokens, int from, int to, Span span, PlaceReading place) {
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    boolean tied = false;
    for (int entry : index.names().valueOr(span.node, NO_ENTRIES)) {
      int rank = rank(tokens, from, to, entry, place);
      tied = tied && rank == bestRank || rank == bestRank && best >= 0;
      if (rank < bestRank) {
        best = entry;
        bestRank = rank;
        tied = false;
      }
    }
    int organisation = NameIndex.organisation(best);
    Match match =
        new Match(
            span.from,
            span.to,
            organisation,
            NameIndex.kind(best),
            cover(tokens, from, to, span),
            Match.Agreement.values()[bestRank / 4],
            rarity(tokens, span),
            Step.REGISTRY_NAME);
    return tied ? none(match) : match;
  }

  private static Match none(Match match) {
    return new Match(
        match.from(),
        match.to(),
        -1,
        match.kind(),
        match.cover(),
        match.agreement(),
        match.rarity(),
        Step.AMBIGUOUS);
  }

  /** The place decides first, then how the organisation bears the name. */
  private int rank(Tokens tokens, int from, int to, int entry, PlaceReading place) {
    int organisation = NameIndex.organisation(entry);
    Match.Agreement agreement =
        !place.allows(index.country(organisation))
            ? Match.Agreement.CONFLICT
            : names(tokens, from, to, index.city(organisation))
                ? Match.Agreement.CITY
                : place.countries().isEmpty()
                    ? Match.Agreement.UNKNOWN
                    : Match.Agreement.COUNTRY;
    return agreement.ordinal() * 4 + entry % 4;
  }

  private boolean names(Tokens tokens, int from, int to, int[] city) {
    if (city.length == 0) {
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

  private static Match.Cover cover(Tokens tokens, int from, int to, Span span) {
    boolean starts =
        span.from == from || tokens.wordPart(span.from - 1) != tokens.wordPart(span.from);
    boolean ends = span.to == to || tokens.wordPart(span.to) != tokens.wordPart(span.to - 1);
    return starts
        ? ends ? Match.Cover.WHOLE : Match.Cover.PREFIX
        : ends ? Match.Cover.SUFFIX : Match.Cover.INSIDE;
  }

  private double rarity(Tokens tokens, Span span) {
    int least = Integer.MAX_VALUE;
    for (int at = span.from; at < span.to; at++) {
      least = Math.min(least, index.frequency(tokens.word[at]));
    }
    return least / (double) index.size();
  }

  NameIndex index() {
    return index;
  }

  WordRoles roles() {
    return roles;
  }
}
