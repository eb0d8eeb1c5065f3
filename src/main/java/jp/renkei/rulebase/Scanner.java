package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.rulebase.Token.Kind;

/** Cuts the text of a rule file into words and signs; refuses characters that could hide code. */
final class Scanner {
  private static final List<String> LONG_SIGNS =
      List.of("==", "!=", "<=", ">=", "&&", "||", ":=", "->");

  private final String text;
  private final FileFaults faults;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;

  private Scanner(String text, FileFaults faults) {
    this.text = text;
    this.faults = faults;
  }

  /** The tokens in order, the last of kind {@link Kind#END}. */
  static List<Token> scan(String text, FileFaults faults) {
    Characters.check(text, faults);
    Scanner scanner = new Scanner(text, faults);
    while (scanner.at < text.length()) {
      scanner.step();
    }
    scanner.add(Kind.END, "");
    return scanner.tokens;
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '\n') {
      line++;
      at++;
    } else if (c <= ' ') {
      at++;
    } else if (text.startsWith("//", at)) {
      at = orEnd(text.indexOf('\n', at));
    } else if (text.startsWith("/*", at)) {
      comment();
    } else if (c == '"') {
      quoted(c);
    } else if (c == '\'') {
      faults.unreadable(
          line, "文字列は \" \" で囲む（' ' は使えない）", "write texts in double quotes, not in single ones");
      quoted(c);
    } else if (c == '$' && isLetter(at + 1)) {
      int start = at + 1;
      at = endOfName(start);
      add(Kind.VARIABLE, text.substring(start, at));
    } else if (Character.isLetterOrDigit(c) || c == '_') {
      word();
    } else {
      sign(c);
    }
  }

  private void comment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      faults.unreadable(line, "注釈 /* が閉じられていない", "the comment /* is not closed");
    }
    int stop = end < 0 ? text.length() : end + 2;
    line += (int) text.substring(at, stop).chars().filter(c -> c == '\n').count();
    at = stop;
  }

  private void quoted(char quote) {
    int lineEnd = orEnd(text.indexOf('\n', at));
    int close = text.indexOf(quote, at + 1);
    if (close < 0 || close > lineEnd) {
      faults.unreadable(line, "文字列の引用符が同じ行で閉じられていない", "the quote is not closed in its line");
      close = lineEnd;
    }
    add(Kind.TEXT, text.substring(at + 1, close));
    at = close == lineEnd ? close : close + 1;
  }

  /** A name, a keyword such as {@code no-loop}, or an id such as {@code PR-01}. */
  private void word() {
    int start = at;
    at = endOfName(start);
    while (at + 1 < text.length()
        && (text.charAt(at) == '-' || text.charAt(at) == '.')
        && Character.isLetterOrDigit(text.charAt(at + 1))) {
      at = endOfName(at + 1);
    }
    add(Kind.WORD, text.substring(start, at));
  }

  private void sign(char c) {
    if (Characters.isFullWidth(c)) {
      faults.unreadable(
          line,
          "全角の「%s」は使えない。半角で書く".formatted(c),
          "full-width \"%s\" cannot be used here; write it half-width".formatted(c));
      at++;
      return;
    }
    for (String sign : LONG_SIGNS) {
      if (text.startsWith(sign, at)) {
        add(Kind.SIGN, sign);
        at += 2;
        return;
      }
    }
    int length = Character.charCount(text.codePointAt(at));
    add(Kind.SIGN, text.substring(at, at + length));
    at += length;
  }

  private int endOfName(int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  private boolean isLetter(int index) {
    return index < text.length() && Character.isLetter(text.charAt(index));
  }

  private int orEnd(int index) {
    return index < 0 ? text.length() : index;
  }

  private void add(Kind kind, String value) {
    tokens.add(new Token(kind, value, line));
  }
}
