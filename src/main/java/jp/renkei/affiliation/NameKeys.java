package jp.renkei.affiliation;

import java.util.List;
import jp.renkei.affiliation.Parts.Part;

/**
 * The keys by which names are compared: the town belongs to it where the name alone does not tell
 * which institution is meant.
 */
final class NameKeys {

  private static final int LONGEST_NAME = 12;
  private static final int FEWEST_QUALITIES = 2;

  private final WordRoles roles;
  private final Gazetteer gazetteer;
  private final NameForms forms;
  private final PartReader reader;
  private final Systems systems;
  private final ShorterNames shorter;

  NameKeys(
      WordRoles roles,
      Gazetteer gazetteer,
      NameForms forms,
      PartReader reader,
      Systems systems,
      ShorterNames shorter) {
    this.roles = roles;
    this.gazetteer = gazetteer;
    this.forms = forms;
    this.reader = reader;
    this.systems = systems;
    this.shorter = shorter;
  }

  /** The name that stands there; one without key where its words name nobody, or several. */
  Name name(Span span, Step step) {
    int words = span.lastWord() - span.firstWord();
    if (words < 1 || words > LONGEST_NAME) {
      return Name.UNNAMED;
    }
    if (reader.isBare(span.tokens(), span.firstWord(), span.lastWord())) {
      return bare(span, step);
    }
    return systems.isSystem(span.tokens(), span.firstWord(), span.lastWord())
        ? member(span, step)
        : single(span, step);
  }

  /** Technical University, Copenhagen: named by its town; by two qualities without one. */
  private Name bare(Span span, Step step) {
    int qualities = qualities(span);
    boolean begins = span.beginsPart();
    Town town = qualities == 0 || !begins ? Town.NONE : campus(span);
    return !begins || town.isNone() && qualities < FEWEST_QUALITIES
        ? Name.UNNAMED
        : name(span, town, step);
  }

  private int qualities(Span span) {
    int qualities = 0;
    for (int at = span.firstWord(); at < span.lastWord(); at++) {
      qualities += roles.isQualifier(span.tokens().word[at]) ? 1 : 0;
    }
    return qualities;
  }

  /** The member of a group that the town after its name tells, or the one that it alone means. */
  private Name member(Span span, Step step) {
    Tokens tokens = span.tokens();
    Town campus = campus(span);
    boolean seat = systems.isSeat(tokens, span.firstWord(), span.lastWord(), campus.key());
    Town town = seat ? Town.NONE : campus;
    return town.isNone() && !systems.hasSeat(tokens, span.firstWord(), span.lastWord())
        ? Name.SEVERAL
        : name(span, town, step);
  }

  /** A name of no group, without the town of a group's seat in it. */
  private Name single(Span span, Step step) {
    Tokens tokens = span.tokens();
    int seat = systems.seatIn(tokens, span.firstWord(), span.lastWord());
    String key = forms.key(tokens, span.firstWord(), seat);
    return new Name(key, span.from(), span.to(), -1, step)
        .or(shorter.core(tokens, span.firstWord(), span.lastWord()));
  }

  private Name name(Span span, Town town, Step step) {
    String key = forms.key(span.tokens(), span.firstWord(), span.lastWord());
    return new Name(
        town.isNone() ? key : key + " " + town.key(),
        span.from(),
        span.to(),
        -1,
        step,
        town,
        List.of());
  }

  /** The first town that a name's rest or a part after it begins with. */
  private Town campus(Span span) {
    for (int next = span.index(); next < span.parts().count(); next++) {
      Part part = span.parts().get(next);
      int from = afterNumbers(span.tokens(), next == span.index() ? span.to() : part.from(), part);
      int to = townEnd(span.tokens(), from, part.to());
      if (to > from) {
        return new Town(key(span.tokens(), from, to), from, to);
      }
    }
    return Town.NONE;
  }

  private static int afterNumbers(Tokens tokens, int from, Part part) {
    int at = from;
    while (at < part.to() && tokens.digits[at]) {
      at++;
    }
    return at;
  }

  /** Where the shortest town that begins at a token ends; the token where none does. */
  private int townEnd(Tokens tokens, int from, int to) {
    int node = Trie.ROOT;
    for (int at = from; at < to; at++) {
      node = gazetteer.places().child(node, tokens.raw[at]);
      if (node == Trie.NOWHERE) {
        return from;
      }
      if (gazetteer.places().valueOr(node, Gazetteer.UNKNOWN).kind() == Place.Kind.CITY) {
        return at + 1;
      }
    }
    return from;
  }

  /** The first city after a name, as the words of its first spelling; empty where none is given. */
  String town(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      int end = gazetteer.longest(tokens, at, to, kind -> kind == Place.Kind.CITY);
      if (end > at) {
        return key(tokens, at, end);
      }
    }
    return "";
  }

  private String key(Tokens tokens, int from, int to) {
    return forms.key(tokens, tokens.wordAtOrAfter(from), tokens.wordAtOrAfter(to));
  }
}
