package jp.renkei.rulebase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.renkei.knowledge.Nearest;
import jp.renkei.rulebase.Token.Kind;

/** What a rule says of itself: its id, its source, and its sentence in both languages. */
final class Notes {
  private static final List<String> KEYS = List.of("id", "source", "ja", "en");
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+");

  private final Map<String, Token> values = new HashMap<>();

  /** Reads the annotations and reports those that are unknown, repeated, missing or no fit. */
  Notes(Draft draft, FileFaults faults) {
    draft.notes().forEach(note -> read(note, faults));
    for (String key : KEYS) {
      if (!values.containsKey(key) && draft.whole()) {
        faults.add(
            draft.name().line(),
            "@%s( … ) がない".formatted(key),
            "this rule has no @%s( … )".formatted(key));
      }
    }
    checkName(draft.name(), faults);
  }

  Token token(String key) {
    return values.get(key);
  }

  String value(String key) {
    return values.containsKey(key) ? values.get(key).text() : "";
  }

  private void read(Draft.Note note, FileFaults faults) {
    String key = note.key().text();
    int line = note.key().line();
    if (!KEYS.contains(key)) {
      faults.add(
          line,
          "注記 @%s は使えない。使えるのは @id @source @ja @en%s".formatted(key, Nearest.ja(key, KEYS)),
          "@%s is unknown; a rule has @id @source @ja @en%s".formatted(key, Nearest.en(key, KEYS)));
    } else if (values.putIfAbsent(key, note.value()) != null) {
      faults.add(line, "@%s が二つある".formatted(key), "@%s stands twice".formatted(key));
    } else if (key.equals("id")) {
      checkId(note.value(), faults);
    } else if (note.value().kind() != Kind.TEXT || note.value().text().isBlank()) {
      faults.add(
          line,
          "@%s( ) には \" \" で囲んだ文を書く".formatted(key),
          "@%s( ) wants a text in quotes".formatted(key));
    }
  }

  private static void checkId(Token id, FileFaults faults) {
    if (id.kind() != Kind.WORD || !ID.matcher(id.text()).matches()) {
      faults.add(
          id.line(),
          "id「%s」は PR-01 のように、大文字、ハイフン、数字で書く（引用符なし）".formatted(id.text()),
          "id `%s` should look like PR-01, without quotes".formatted(id.shown()));
    }
  }

  private void checkName(Token name, FileFaults faults) {
    String id = value("id");
    if (!id.isEmpty() && !name.text().startsWith(id + " ")) {
      faults.add(
          name.line(),
          "ルール名は id で始める：\"%s …\"".formatted(id),
          "a rule's name begins with its id: \"%s …\"".formatted(id));
    }
  }
}
