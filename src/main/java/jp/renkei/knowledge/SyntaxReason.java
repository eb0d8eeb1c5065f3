package jp.renkei.knowledge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Turtle parser complains of, in words that say what to do; its own words where unknown.
 */
record SyntaxReason(Pattern said, String ja, String en) {
  private static final List<SyntaxReason> KNOWN =
      List.of(
          reason(
              "Triples not terminated by DOT",
              "この手前で、記述の終わりの「.」か、続きの「;」「,」が抜けています。",
              "before this, the '.' that ends a statement or the ';' or ',' that continues it is"
                  + " missing."),
          reason(
              "Undefined prefix: (.*)",
              "接頭辞「$1:」が宣言されていません。ファイルの先頭に @prefix $1: <…> . を加えてください。",
              "the prefix '$1:' is not declared; add @prefix $1: <…> . at the top of the file."),
          reason(
              "Broken token \\(newline in string\\)",
              "文字列が「\"」で閉じられないまま行が終わっています。",
              "a line ends before its string is closed with '\"'."),
          reason(
              "Broken (?:token|long string).*",
              "文字列が閉じられないままファイルが終わっています。",
              "the file ends before a string is closed."),
          reason(
              ".*\\[EOF\\].*",
              "記述の途中でファイルが終わっています。",
              "the file ends in the middle of a statement."),
          reason(
              "Unrecognized \\(expected an RDF Term\\): \\[(.*)\\]",
              "ここには値が必要ですが、「$1」があります。余分な「,」「;」や閉じ忘れの括弧がないか確かめてください。",
              "a value is expected here, but there is $1; look for an extra ',' or ';' or a bracket"
                  + " left open."),
          reason(
              "Not a valid token for an RDF term: \\[(.*)\\]|Expected IRI for predicate: got:"
                  + " \\[(.*)\\]",
              "ここには述語が必要ですが、「$1」があります。",
              "a property is expected here, but there is $1."),
          reason(
              "Triples not terminated properly in \\[\\]-list",
              "「[」が「]」で閉じられていません。",
              "a '[' is not closed with ']'."),
          reason("Out of place: \\[(.*)\\]", "余分な「$1」があります。", "there is an extra $1."),
          reason(
              "Unrecognized directive: (.*)",
              "「@$1」という指示はありません。@prefix の綴りを確かめてください。",
              "there is no directive '@$1'; check the spelling of @prefix."),
          reason(
              "(?:Prefix|Base) directive not terminated by a dot",
              "この手前で、@prefix の行の終わりの「.」が抜けています。",
              "before this, the '.' that ends an @prefix line is missing."),
          reason(
              ".*requires a prefix.*",
              "@prefix の名のあとに「:」がありません。",
              "the name after @prefix lacks its ':'."),
          reason(
              "Lexical form '(.*)' not valid for datatype XSD (.*)",
              "「$1」は型 $2 の値として読めません。",
              "'$1' is not a value of type $2."),
          reason(
              "Bad character in IRI \\((.*)\\).*",
              "IRI に使えない文字（$1）があります。",
              "an IRI holds a character ($1) that it may not hold."),
          reason("Relative IRI: (.*)", "「<$1>」は完全な IRI ではありません。", "'<$1>' is not a full IRI."),
          reason(
              "Subject is a literal: (.*)",
              "文字列 $1 は記述の主語になれません。",
              "the string $1 cannot be the subject of a statement."),
          reason(
              "(?:Bad language tag|Language not valid.*)",
              "言語の印が正しくありません。@ja か @en としてください。",
              "the language tag is wrong; write @ja or @en."),
          reason(
              "Datatype URI required after.*",
              "「^^」のあとに型がありません。",
              "the type after '^^' is missing."),
          reason(
              "(?i)illegal .*escape .*",
              "「\\」のあとに置けない文字があります。",
              "after '\\' stands a character that cannot be escaped."),
          reason(
              "Unrecognized keyword: (.*)|Failed to find a prefix name or keyword: (.).*",
              "「$1」はここでは意味を持ちません。全角の記号や空白、引用符、綴りを確かめてください。",
              "'$1' means nothing here; look for full-width signs or spaces, curly quotes, or a"
                  + " misspelling."));

  private static SyntaxReason reason(String said, String ja, String en) {
    return new SyntaxReason(Pattern.compile(said, Pattern.DOTALL), ja, en);
  }

  static Text of(String message) {
    for (SyntaxReason reason : KNOWN) {
      Matcher matcher = reason.said.matcher(message);
      if (matcher.matches()) {
        return new Text(fill(reason.ja, matcher), fill(reason.en, matcher));
      }
    }
    return new Text("Turtle として読めません（" + message + "）。", "not readable as Turtle: " + message);
  }

  private static String fill(String template, Matcher matcher) {
    String filled = template;
    int slot = 1;
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        filled = filled.replace("$" + slot++, sign(matcher.group(group)));
      }
    }
    return filled;
  }

  /** The parser names its tokens; a reader looks for the sign itself. */
  private static String sign(String token) {
    return switch (token) {
      case "DOT" -> ".";
      case "COMMA" -> ",";
      case "SEMICOLON" -> ";";
      case "SLASH" -> "/";
      case "LBRACE" -> "{";
      case "RBRACE" -> "}";
      case "LBRACKET" -> "[";
      case "RBRACKET" -> "]";
      case "LPAREN" -> "(";
      case "RPAREN" -> ")";
      default -> token.replaceFirst("^[A-Z_]+:", "");
    };
  }
}
