package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import jp.renkei.rulebase.Draft.Operator;
import jp.renkei.rulebase.Token.Kind;

/**
 * Reads the small language of rule files, and nothing else; after a fault it goes on with the next
 * part that can be recognised. No construct nests, so reading never recurses.
 */
final class RuleParser {
  private final List<Token> tokens;
  private final FileFaults faults;
  private int at;

  private RuleParser(List<Token> tokens, FileFaults faults) {
    this.tokens = tokens;
    this.faults = faults;
  }

  static List<Draft> parse(String text, FileFaults faults) {
    return new RuleParser(Scanner.scan(text, faults), faults).file();
  }

  private List<Draft> file() {
    List<Draft> drafts = new ArrayList<>();
    attempt(this::header, this::startsRule);
    while (peek().kind() != Kind.END) {
      if (startsRule()) {
        drafts.add(rule());
      } else {
        unexpected("「rule \"…\"」", "`rule \"…\"`");
        at++;
        skipTo(() -> startsRule() || startsLine() && Forbidden.atTopLevel(peek()));
      }
    }
    return drafts;
  }

  private void header() throws Unreadable {
    if (peek().kind() == Kind.END) {
      faults.add(1, "ファイルが空である", "the file is empty");
      throw new Unreadable();
    }
    String ja = "「package renkei;」（ファイルの先頭に書く）";
    String en = "`package renkei;` at the head of the file";
    expect("package", ja, en);
    expect("renkei", ja, en);
    skipIf(";");
    if (peek().kind() == Kind.END) {
      faults.add(peek().line(), "ルールが一つもない", "there is no rule in the file");
    }
  }

  private Draft rule() {
    at++;
    Token name = next();
    List<Draft.Note> notes = new ArrayList<>();
    List<Draft.Pattern> patterns = new ArrayList<>();
    List<Draft.Call> calls = new ArrayList<>();
    boolean whole = true;
    while (peek().is("@")) {
      whole &=
          attempt(() -> notes.add(note()), () -> peek().is("@") || peek().is("when") || endsPart());
    }
    whole &=
        attempt(
            () -> expect("when", "「@…」または「when」", "`@…` or `when`"),
            () -> peek().is("when") || endsPart());
    skipIf("when");
    while (!endsPart()) {
      whole &= attempt(() -> patterns.add(pattern()), () -> endsPart() || startsPattern());
    }
    whole &= attempt(() -> calls.add(conclusion()), () -> peek().is("end") || endsRule());
    if (!skipIf("end")) {
      faults.add(name.line(), "このルールは「end」で閉じられていない", "this rule is not closed by `end`");
    }
    whole &= !faults.unreadableWithin(name.line(), tokens.get(at - 1).line());
    return new Draft(name, notes, patterns, calls.stream().findFirst(), whole);
  }

  private Draft.Note note() throws Unreadable {
    expect("@", "「@」", "`@`");
    Token key = expect(Kind.WORD, "注記の名前（id、source、ja、en）", "id, source, ja or en");
    expect("(", "「(」", "`(`");
    Token value =
        peek().kind() == Kind.TEXT
            ? next()
            : expect(Kind.WORD, "\" \" で囲んだ文、または id", "a text in quotes, or an id");
    expect(")", "「)」", "`)`");
    return new Draft.Note(key, value);
  }

  private Draft.Pattern pattern() throws Unreadable {
    boolean negated = skipIf("not");
    Token type = type();
    expect("(", "「(」", "`(`");
    List<Draft.Test> tests = new ArrayList<>();
    if (!skipIf(")")) {
      do {
        tests.add(test());
      } while (skipIf(","));
      expect(")", "「,」または「)」", "`,` or `)`");
    }
    return new Draft.Pattern(negated, type, tests);
  }

  private Draft.Test test() throws Unreadable {
    if (peek().kind() == Kind.VARIABLE) {
      Token variable = next();
      expect(":", "「:」（変数の書き方は「$変数 : 項目」）", "`:`, as in `$variable : field`");
      return new Draft.Test(Operator.BINDING, field(), List.of(variable));
    }
    Token field = field();
    if (skipIf("==")) {
      return new Draft.Test(Operator.EQUAL, field, List.of(operand()));
    }
    if (skipIf("!=")) {
      return new Draft.Test(Operator.DIFFERENT, field, List.of(operand()));
    }
    boolean negated = skipIf("not");
    expect("in", "「==」「!=」「in」「not in」のいずれか", "`==`, `!=`, `in` or `not in`");
    return new Draft.Test(negated ? Operator.NONE_OF : Operator.ONE_OF, field, texts());
  }

  private List<Token> texts() throws Unreadable {
    List<Token> texts = new ArrayList<>();
    expect("(", "「(」", "`(`");
    do {
      texts.add(expect(Kind.TEXT, "\" \" で囲んだ値", "a value in quotes"));
    } while (skipIf(","));
    expect(")", "「,」または「)」", "`,` or `)`");
    return texts;
  }

  private Draft.Call conclusion() throws Unreadable {
    String ja = "「conclude( 型( … ) );」";
    String en = "`conclude( Type( … ) );`";
    expect("then", "条件または「then」", "a condition or `then`");
    expect("conclude", ja, en);
    expect("(", ja, en);
    Token type = type();
    expect("(", "「(」", "`(`");
    List<Token> arguments = new ArrayList<>();
    do {
      arguments.add(operand());
    } while (skipIf(","));
    expect(")", "「,」または「)」", "`,` or `)`");
    expect(")", "「)」", "`)`");
    expect(";", "「;」", "`;`");
    if (!peek().is("end") && !endsRule()) {
      throw unexpected("「end」（結論は一つだけ）", "`end`, as a rule concludes one thing");
    }
    return new Draft.Call(type, arguments);
  }

  private Token type() throws Unreadable {
    String ja = "事実の型の名前";
    String en = "the name of a fact type";
    if (Forbidden.anywhere(peek())) {
      throw unexpected(ja, en);
    }
    return expect(Kind.WORD, ja, en);
  }

  private Token field() throws Unreadable {
    return expect(Kind.WORD, "項目の名前または「$変数 : 項目」", "a field, or `$variable : field`");
  }

  private Token operand() throws Unreadable {
    return peek().kind() == Kind.TEXT
        ? next()
        : expect(Kind.VARIABLE, "\" \" で囲んだ値または $変数", "a value in quotes or a $variable");
  }

  private boolean startsRule() {
    return peek().is("rule") && at + 1 < tokens.size() && tokens.get(at + 1).kind() == Kind.TEXT;
  }

  private boolean startsPattern() {
    Token token = peek();
    boolean type =
        token.kind() == Kind.WORD
            && Character.isUpperCase(token.text().charAt(0))
            && tokens.get(at + 1).is("(");
    return startsLine() && (type || token.is("not"));
  }

  private boolean startsLine() {
    return at == 0 || tokens.get(at - 1).line() < peek().line();
  }

  private boolean endsPart() {
    return peek().is("then") || peek().is("end") || endsRule();
  }

  private boolean endsRule() {
    return peek().kind() == Kind.END || startsRule();
  }

  /** Reads a part; where it cannot be read, goes on at the next token that fits. */
  private boolean attempt(Part part, BooleanSupplier resume) {
    try {
      part.read();
      return true;
    } catch (Unreadable e) {
      skipTo(resume);
      return false;
    }
  }

  private void skipTo(BooleanSupplier resume) {
    while (peek().kind() != Kind.END && !resume.getAsBoolean()) {
      at++;
    }
  }

  private boolean skipIf(String wordOrSign) {
    boolean found = peek().is(wordOrSign);
    if (found) {
      at++;
    }
    return found;
  }

  private Token expect(String wordOrSign, String ja, String en) throws Unreadable {
    if (!peek().is(wordOrSign)) {
      throw unexpected(ja, en);
    }
    return next();
  }

  private Token expect(Kind kind, String ja, String en) throws Unreadable {
    if (peek().kind() != kind) {
      throw unexpected(ja, en);
    }
    return next();
  }

  private Unreadable unexpected(String ja, String en) {
    Token token = peek();
    String shown = token.shown();
    if (token.kind() == Kind.END) {
      faults.add(
          token.line(),
          "ファイルが途中で終わっている。ここには%sが必要".formatted(ja),
          "the file ends here; expected " + en);
    } else if (Forbidden.anywhere(token)) {
      faults.add(
          token.line(),
          "ルールファイルに「%s」は使えない。ここに書けるのは%s".formatted(shown, ja),
          "`%s` may not be used in a rule file; expected %s".formatted(shown, en));
    } else {
      faults.add(
          token.line(),
          "「%s」はここに書けない。ここに書けるのは%s".formatted(shown, ja),
          "found `%s`; expected %s".formatted(shown, en));
    }
    return new Unreadable();
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    Token token = peek();
    if (token.kind() != Kind.END) {
      at++;
    }
    return token;
  }

  /** Some part of the grammar. */
  private interface Part {
    void read() throws Unreadable;
  }

  /** A part could not be read; the fault has been told. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super(null, null, false, false);
    }
  }
}
