package jp.renkei.rulebase;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places {@code {name}} of a sentence that take a variable's value. */
final class Slots {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  private Slots() {}

  /** The names of a sentence's slots, in order. */
  static Set<String> in(String sentence) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = SLOT.matcher(sentence);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** Whether a brace stands in the sentence that belongs to no slot. */
  static boolean strayBrace(String sentence) {
    String rest = SLOT.matcher(sentence).replaceAll("");
    return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
  }
}
