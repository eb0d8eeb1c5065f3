package jp.renkei.corpus;

import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Text without the commands of LaTeX and the entities of HTML that ACM mixes into it. */
final class Latex {

  private Latex() {}

  static String plain(String latex) {
    String text = isPlain(latex) ? latex : printed(latex);
    return Folding.blanks(Entities.decoded(text));
  }

  private static boolean isPlain(String latex) {
    return latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('}') < 0;
  }

  private static String printed(String latex) {
    try {
      return new LaTeXPrinter().print(new LaTeXParser().parse(latex));
    } catch (ParseException | TokenMgrException e) {
      return latex.replaceAll("[{}\\\\]", "");
    }
  }
}
