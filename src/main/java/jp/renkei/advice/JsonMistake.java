package jp.renkei.advice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.renkei.knowledge.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Where a text is not JSON and why, in plain words: those of the parser speak of the parser.
 *
 * @param at line and column, each from 1; empty where the text as a whole is meant
 */
record JsonMistake(Optional<At> at, Text reason) {

  private static final Pattern REPEATED = Pattern.compile("^Duplicate .*?\"(.*)\"");
  private static final Pattern WORD = Pattern.compile("\\G(?:[\\p{L}\\p{N}_]{1,40}|\\X)");

  /** A character of the text. */
  record At(int line, int column) {}

  static JsonMistake of(JacksonException refusal, String json) {
    Optional<At> at = at(refusal.getLocation());
    return new JsonMistake(at, reason(refusal, at, json));
  }

  /** {@code 2行12列：…}, or the reason alone. */
  Text sentence() {
    return at.map(
            a ->
                new Text(
                    a.line() + "行" + a.column() + "列：" + reason.ja(),
                    "line " + a.line() + ", column " + a.column() + ": " + reason.en()))
        .orElse(reason);
  }

  private static Optional<At> at(TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
        ? Optional.empty()
        : Optional.of(new At(location.getLineNr(), location.getColumnNr()));
  }

  private static Text reason(JacksonException refusal, Optional<At> at, String json) {
    if (refusal instanceof UnexpectedEndOfInputException) {
      return new Text(
          "途中で終わっている。閉じていない括弧か引用符がある", "ends too early; a bracket or quotation mark is not closed");
    }
    if (refusal instanceof StreamConstraintsException) {
      return new Text("入れ子が深すぎるか、値が長すぎる", "is nested too deeply, or a value is too long");
    }
    Matcher repeated = REPEATED.matcher(refusal.getOriginalMessage());
    if (repeated.find()) {
      String name = AnswersReader.shown(repeated.group(1));
      return new Text("項目「" + name + "」が重複している", "the field \"" + name + "\" stands twice");
    }
    return at.flatMap(a -> wordAt(a, json))
        .map(
            word ->
                new Text(
                    "ここに「" + word + "」は書けない。記号の過不足や引用符を確かめる",
                    "\""
                        + word
                        + "\" cannot stand here; look for a missing or surplus sign or quotation"
                        + " mark"))
        .orElse(
            new Text(
                "ここで行を終えられない。引用符や記号の閉じ忘れを確かめる",
                "the line cannot end here; look for a missing sign or quotation mark"));
  }

  private static Optional<String> wordAt(At at, String json) {
    String line = json.lines().skip(at.line() - 1L).findFirst().orElse("");
    Matcher word = WORD.matcher(line);
    return at.column() <= line.length() && word.find(at.column() - 1)
        ? Optional.of(AnswersReader.shown(word.group()))
        : Optional.empty();
  }
}
