package jp.renkei.affiliation;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.affiliation.PartReader.Kind;

/**
 * Where in a string one institution ends and another begins though no semicolon parts them: "A
 * University and B Hospital", "…, Lyon / Department of …". A name with "and" in it stays whole.
 */
final class Segmentation {

  /** From the first token to that after the last. */
  record Segment(int from, int to) {}

  /** What joins two names. */
  private enum Sign {
    NONE,
    AND,
    SLASH
  }

  private final Lexicon lexicon;
  private final PartReader reader;

  Segmentation(Lexicon lexicon, PartReader reader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /** The segments of the tokens between two; one where nothing parts them. */
  List<Segment> segments(String text, Tokens tokens, int from, int to) {
    List<Segment> segments = new ArrayList<>(1);
    int start = from;
    for (int at = from + 1; at + 1 < to; at++) {
      Sign sign = sign(text, tokens, at);
      int next = lexicon.isAnd(tokens.raw[at]) ? at + 1 : at;
      if (sign != Sign.NONE && next < to && parts(tokens, sign, start, at, next, to)) {
        segments.add(new Segment(start, at));
        start = next;
      }
    }
    segments.add(new Segment(start, to));
    return segments;
  }

  private Sign sign(String text, Tokens tokens, int at) {
    if (lexicon.isAnd(tokens.raw[at])) {
      return Sign.AND;
    }
    for (int c = tokens.sourceTo[at - 1]; c < tokens.sourceFrom[at]; c++) {
      if (text.charAt(c) == '/') {
        return Sign.SLASH;
      }
      if (text.charAt(c) == '&') {
        return Sign.AND;
      }
    }
    return Sign.NONE;
  }

  private boolean parts(Tokens tokens, Sign sign, int start, int end, int next, int to) {
    Kind right = reader.kind(tokens, next, partEnd(tokens, next, to));
    if (right == Kind.PLACE || right == Kind.LEGAL_FORM) {
      return false;
    }
    int leftEnd = end;
    int leftStart = partStart(tokens, end - 1, start);
    Kind left = reader.kind(tokens, leftStart, leftEnd);
    while (leftStart > start && isAppendix(tokens, left, leftStart, leftEnd)) {
      leftEnd = leftStart;
      leftStart = partStart(tokens, leftEnd - 1, start);
      left = reader.kind(tokens, leftStart, leftEnd);
    }
    int rightEnd = partEnd(tokens, next, to);
    boolean several = rightEnd - next > 1;
    if (right == Kind.OTHER && isLegal(tokens, rightEnd, to)) {
      right = Kind.INSTITUTION;
    }
    if (reader.isRelated(tokens, leftStart, leftEnd)) {
      return false;
    }
    boolean named = has(tokens, Kind.INSTITUTION, next, to) || right == Kind.INSTITUTION;
    return switch (left) {
      case PLACE ->
          leftStart > start
              && isWritten(tokens, leftStart, leftEnd)
              && (named || hasName(tokens, next, to));
      case INSTITUTION, LEGAL_FORM ->
          right == Kind.INSTITUTION
                  && isClosed(tokens, sign, leftStart, leftEnd, next, to)
                  && !haveOneWhole(tokens, leftStart, leftEnd, next, to)
              || right == Kind.UNIT
                  && named
                  && (sign == Sign.SLASH || reader.isOfItsOwn(tokens, leftStart, leftEnd))
              || right == Kind.OTHER && several && sign == Sign.SLASH;
      case OTHER ->
          right == Kind.INSTITUTION && sign == Sign.SLASH && leftEnd - leftStart > 1
              || right == Kind.UNIT
                  && named
                  && leftEnd - leftStart > 1
                  && reader.beginsUnit(tokens, next);
      default -> false;
    };
  }

  /** No field of study goes on over the sign: Institute of Physics and … */
  private boolean isClosed(Tokens tokens, Sign sign, int start, int end, int next, int to) {
    boolean closed =
        reader.isOfItsOwn(tokens, start, end)
            || reader.endsWithInstitution(tokens, start, end)
            || reader.isOfItsOwn(tokens, next, partEnd(tokens, next, to));
    return sign == Sign.SLASH || closed && !reader.beginsWithField(tokens, next, to);
  }

  /** "Institute A and Centre B, University C": both are of what follows. */
  private boolean haveOneWhole(Tokens tokens, int start, int end, int next, int to) {
    int rightEnd = partEnd(tokens, next, to);
    return !reader.isOfItsOwn(tokens, start, end)
        && !reader.isOfItsOwn(tokens, next, rightEnd)
        && reader.isOfItsOwn(tokens, rightEnd, to);
  }

  /** Not numbers alone. */
  private static boolean isWritten(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!tokens.digits[at]) {
        return true;
      }
    }
    return false;
  }

  /** A legal form or acronym after the name. */
  private static boolean isAppendix(Tokens tokens, Kind kind, int from, int to) {
    return kind == Kind.LEGAL_FORM || to - from == 1 && Initials.isOfPartBefore(tokens, from);
  }

  private boolean has(Tokens tokens, Kind kind, int from, int to) {
    for (int at = from; at < to; at = partEnd(tokens, at, to)) {
      if (reader.kind(tokens, at, partEnd(tokens, at, to)) == kind) {
        return true;
      }
    }
    return false;
  }

  /** A part of two words and more that no rule names. */
  private boolean hasName(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at = partEnd(tokens, at, to)) {
      int end = partEnd(tokens, at, to);
      if (end - at > 1 && reader.kind(tokens, at, end) == Kind.OTHER) {
        return true;
      }
    }
    return false;
  }

  private boolean isLegal(Tokens tokens, int from, int to) {
    return from < to && reader.kind(tokens, from, partEnd(tokens, from, to)) == Kind.LEGAL_FORM;
  }

  private static int partEnd(Tokens tokens, int at, int to) {
    int end = at;
    while (end < to && tokens.part[end] == tokens.part[at]) {
      end++;
    }
    return end;
  }

  private static int partStart(Tokens tokens, int at, int from) {
    int start = at;
    while (start > from && tokens.part[start - 1] == tokens.part[at]) {
      start--;
    }
    return start;
  }
}
