package jp.renkei.synthetic;

import static jp.renkei.synthetic.SpellingKind.*;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import jp.renkei.synthetic.SyntheticInstitution.Identity;

/** The letters of an affiliation: names in their forms, slips, signs, blanks, case and width. */
final class Lettering {

  private static final String DASHES = "-\u2010\u2011\u2013\u2014\u2212\u2012";
  private static final String[] BLANKS = {"  ", "\u00a0", "\u2009", " \u00a0", "   "};
  private static final String[] ENDINGS = {".", ".", ".", ",", "#TAB#", "]"};

  private final Vocabulary vocabulary;

  Lettering(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The institution's name in one of its forms.
   *
   * @param placed whether its country follows; without, no letter of the town's name is changed
   * @param happens draws whether a kind of spelling happens
   */
  String name(
      SyntheticInstitution institution,
      boolean placed,
      Predicate<SpellingKind> happens,
      SplittableRandom random) {
    String name = institution.name();
    if (!institution.otherNames().isEmpty() && happens.test(WORD_ORDER)) {
      name = pick(institution.otherNames(), random);
    }
    String acronym = happens.test(ACRONYM) ? " (" + acronym(name) + ")" : "";
    if (happens.test(TYPO)) {
      boolean anywhere = placed && institution.identity() == Identity.NAME;
      name = slip(name, anywhere ? "" : institution.core(), random);
    }
    if (happens.test(DASH)) {
      name = dash(name, random);
    }
    if (name.startsWith("University") && happens.test(ARTICLE)) {
      name = "The " + name;
    }
    return name + acronym;
  }

  /** What happens to a whole string. */
  String finish(
      String text,
      List<SyntheticInstitution> institutions,
      Predicate<SpellingKind> happens,
      SplittableRandom random) {
    String out = text;
    if (out.contains(" and ") && happens.test(AMPERSAND)) {
      out = out.replaceFirst(" and ", " & ");
    }
    if (happens.test(ABBREVIATED)) {
      out = abbreviate(out, random);
    }
    if (!ByteSink.isAscii(out) && happens.test(ACCENTS_DROPPED)) {
      out = withoutAccents(out, random);
    }
    if (happens.test(E_MAIL)) {
      out += (random.nextBoolean() ? ". " : " (") + address(institutions, random);
      out += out.contains(" (") && out.lastIndexOf('(') > out.lastIndexOf(". ") ? ")" : "";
    }
    if (happens.test(FULL_STOP)) {
      out += ENDINGS[random.nextInt(ENDINGS.length)];
    }
    return width(caseOf(blanks(out, happens, random), happens, random), happens, random).strip();
  }

  private String blanks(String text, Predicate<SpellingKind> happens, SplittableRandom random) {
    if (!happens.test(SpellingKind.BLANKS)) {
      return text;
    }
    return switch (random.nextInt(4)) {
      case 0 -> text.replaceFirst(", ", ",");
      case 1 -> text.replaceFirst(", ", " , ");
      default -> {
        int at = text.indexOf(' ', random.nextInt(text.length()));
        String blank = BLANKS[random.nextInt(BLANKS.length)];
        yield at < 0 ? text : text.substring(0, at) + blank + text.substring(at + 1);
      }
    };
  }

  private static String caseOf(
      String text, Predicate<SpellingKind> happens, SplittableRandom random) {
    if (happens.test(UPPER_CASE)) {
      int from = random.nextBoolean() ? 0 : text.lastIndexOf(", ") + 1;
      return text.substring(0, from) + text.substring(from).toUpperCase(Locale.ROOT);
    }
    return happens.test(LOWER_CASE) ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static String width(
      String text, Predicate<SpellingKind> happens, SplittableRandom random) {
    if (!happens.test(FULL_WIDTH)) {
      return text;
    }
    if (random.nextInt(3) > 0) {
      return text.replace(", ", "\uff0c").replace("(", "\uff08").replace(")", "\uff09");
    }
    StringBuilder wide = new StringBuilder(text);
    for (int i = 0; i < wide.length(); i++) {
      char letter = wide.charAt(i);
      wide.setCharAt(
          i, letter == ' ' ? '\u3000' : letter > ' ' && letter < 127 ? wide(letter) : letter);
    }
    return wide.toString();
  }

  private static char wide(char letter) {
    return (char) (letter - '!' + '\uff01');
  }

  private String abbreviate(String text, SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    for (String word : text.split(" ")) {
      String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      List<String> shortened = vocabulary.abbreviations(bare);
      boolean keep = shortened.isEmpty() || random.nextInt(5) == 0;
      out.append(out.isEmpty() ? "" : " ").append(keep ? bare : pick(shortened, random));
      out.append(word.substring(bare.length()));
    }
    return out.toString();
  }

  /** Initials, as institutions abbreviate themselves. */
  private static String acronym(String name) {
    StringBuilder acronym = new StringBuilder();
    for (String word : name.split("[ ,.()'-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        acronym.append(word.charAt(0));
      }
    }
    return acronym.toString();
  }

  /** One slip of the pen in a long word that is not to be spared. */
  private static String slip(String name, String spared, SplittableRandom random) {
    String[] words = name.split(" ");
    int at = random.nextInt(words.length);
    String word = words[at];
    if (word.length() < 6 || word.equals(spared) || !ByteSink.isAscii(word)) {
      return name;
    }
    int i = 1 + random.nextInt(word.length() - 3);
    words[at] =
        switch (random.nextInt(4)) {
          case 0 -> word.substring(0, i) + word.substring(i + 1);
          case 1 -> word.substring(0, i) + word.charAt(i) + word.substring(i);
          case 2 ->
              word.substring(0, i) + (char) ('a' + random.nextInt(26)) + word.substring(i + 1);
          default ->
              word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
        };
    return String.join(" ", words);
  }

  private static String dash(String name, SplittableRandom random) {
    String dash = String.valueOf(DASHES.charAt(random.nextInt(DASHES.length())));
    if (name.indexOf('-') > 0) {
      return name.replace("-", random.nextInt(3) == 0 ? " " + dash + " " : dash);
    }
    return name.replaceFirst(" ", dash);
  }

  /** Base letters; German ones now and then by two letters. */
  private static String withoutAccents(String text, SplittableRandom random) {
    String base = text.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("ı", "i");
    if (random.nextInt(5) == 0) {
      base = base.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }
    return Normalizer.normalize(base, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String address(List<SyntheticInstitution> institutions, SplittableRandom random) {
    String host =
        institutions.isEmpty()
            ? "mail.example"
            : institutions.getFirst().core().toLowerCase(Locale.ROOT) + ".example";
    return (char) ('a' + random.nextInt(26))
        + "."
        + Integer.toString(random.nextInt(9999), 36)
        + "@"
        + host;
  }

  /** The text with signs and letters beyond ASCII as HTML entities. */
  static String entities(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '&') {
        out.append("&amp;");
      } else if (letter > 127) {
        out.append(String.format("&#x%04X;", (int) letter));
      } else {
        out.append(letter);
      }
    }
    return out.toString();
  }

  private static <T> T pick(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }
}
