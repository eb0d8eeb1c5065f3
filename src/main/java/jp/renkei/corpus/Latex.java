package jp.renkei.corpus;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text without the commands of LaTeX and the entities of HTML that ACM mixes into it. (The parser
 * of jbibtex 1.0.20 for this drops the letters of {@code \'{\i}}, {@code \L{}} and the accent of
 * {@code \c{c}}.)
 */
final class Latex {

  private static final Map<String, String> LETTERS =
      WordList.read("latex.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  parts -> parts[0], parts -> Character.toString(Integer.parseInt(parts[1], 16))));

  private static final Pattern ACCENT =
      Pattern.compile(
          "\\\\([\"'`^~=.]|[uvHckrdb](?=[\\s{\\\\]))\\s*(?:\\{\\s*\\\\?(\\p{L})\\s*}|\\\\?(\\p{L}))");
  private static final Pattern LETTER =
      Pattern.compile(
          "\\\\(ae|AE|oe|OE|o|O|l|L|ss|aa|AA|i|j|dh|DH|dj|DJ|th|TH|ng|NG)(?![A-Za-z])(?:\\{}|\\s(?=\\p{L}))?");
  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+\\*?\\s*");
  private static final Pattern SYNTAX = Pattern.compile("\\\\(?=[^A-Za-z])|(?<!\\\\)[{}$]");

  private Latex() {}

  static String plain(String latex) {
    String text = isPlain(latex) ? latex : printed(latex);
    return Folding.blanks(Entities.decoded(text));
  }

  private static boolean isPlain(String latex) {
    return latex.indexOf('\\') < 0
        && latex.indexOf('{') < 0
        && latex.indexOf('}') < 0
        && latex.indexOf('~') < 0
        && latex.indexOf('$') < 0;
  }

  private static String printed(String latex) {
    String accented = ACCENT.matcher(latex).replaceAll(Latex::accented);
    String lettered = LETTER.matcher(accented).replaceAll(m -> LETTERS.get("letter " + m.group(1)));
    String bare = COMMAND.matcher(lettered.replace('~', ' ')).replaceAll("");
    return Normalizer.normalize(SYNTAX.matcher(bare).replaceAll(""), Normalizer.Form.NFC);
  }

  private static String accented(MatchResult match) {
    String letter = match.group(2) == null ? match.group(3) : match.group(2);
    return letter + LETTERS.get("accent " + match.group(1));
  }
}
