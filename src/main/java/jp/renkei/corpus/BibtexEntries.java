package jp.renkei.corpus;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Papers from entries of BibTeX. ACM states no affiliation in them. */
final class BibtexEntries {

  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

  /** How BibTeX says that authors are left out. */
  private static final String OTHERS = "others";

  private final StringBuilder macros = new StringBuilder();

  /** What an entry turned out to be. */
  sealed interface Parsed {}

  /** An entry that is a paper. */
  record Whole(Paper paper) implements Parsed {}

  /** An entry that is not well formed. */
  record Broken() implements Parsed {}

  /** Takes note of a {@code @string}; one that is not well formed would spoil every entry. */
  void define(String macro) {
    try {
      new Parser().parse(new StringReader(macro));
      macros.append(macro);
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      // it counts as no row; entries that use its name keep the name
    }
  }

  Parsed parse(String text) {
    try {
      List<BibTeXEntry> found =
          List.copyOf(new Parser().parse(new StringReader(macros + text)).getEntries().values());
      return found.size() == 1 ? new Whole(paper(found.getFirst())) : new Broken();
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      return new Broken();
    }
  }

  private static Paper paper(BibTeXEntry entry) {
    List<String> names = names(raw(entry, BibTeXEntry.KEY_AUTHOR));
    boolean cut = names.remove(OTHERS);
    String doi = Doi.of(raw(entry, BibTeXEntry.KEY_DOI));
    return new Paper(
        Source.ACM_DL.id(),
        doi.isEmpty() ? Doi.of(raw(entry, BibTeXEntry.KEY_URL)) : doi,
        text(entry, BibTeXEntry.KEY_TITLE),
        Fields.year(raw(entry, BibTeXEntry.KEY_YEAR)),
        names.stream().map(name -> new Authorship(name, List.of())).toList(),
        keywords(text(entry, new Key("keywords"))),
        List.of(),
        cut);
  }

  private static List<String> names(String authors) {
    List<String> names = new ArrayList<>();
    for (String name : AND.split(authors)) {
      if (!name.isBlank()) {
        names.add(Latex.plain(name));
      }
    }
    return names;
  }

  private static List<String> keywords(String text) {
    return COMMA.splitAsStream(text).filter(keyword -> !keyword.isBlank()).toList();
  }

  private static String text(BibTeXEntry entry, Key key) {
    return Latex.plain(raw(entry, key));
  }

  private static String raw(BibTeXEntry entry, Key key) {
    Value value = entry.getField(key);
    return value == null ? "" : value.toUserString().strip();
  }

  /** Takes a macro that nobody defines, such as a month, for its own name. */
  private static final class Parser extends BibTeXParser {

    Parser() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {}
  }
}
