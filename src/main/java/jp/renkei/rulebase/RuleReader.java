package jp.renkei.rulebase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rule files into rules, or refuses them with everything that is wrong. */
final class RuleReader {
  static final int LARGEST = 1_000_000;

  private final FactTypes types;
  private final Faults faults;
  private final Map<String, String> placeOfId = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private RuleReader(FactTypes types, Faults faults) {
    this.types = types;
    this.faults = faults;
  }

  /** The rules in order of their ids; nothing has been compiled. */
  static List<Rule> read(List<RuleFile> files, FactTypes types, Faults faults) {
    RuleReader reader = new RuleReader(types, faults);
    files.forEach(reader::read);
    faults.refuse();
    return reader.rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
  }

  static void tooLarge(String file, Faults faults) {
    faults.add(file, 0, "ファイルが1 MBを超えている。分けて保存する", "the file is larger than 1 MB; split it");
  }

  private void read(RuleFile file) {
    if (file.text().length() > LARGEST) {
      tooLarge(file.name(), faults);
      return;
    }
    FileFaults here = new FileFaults(file.name(), faults);
    for (Draft draft : RuleParser.parse(file.text(), here)) {
      refuseRepeated(draft, here);
      RuleCheck.check(draft, types, here).ifPresent(rules::add);
    }
  }

  /** As names begin with ids, this finds repeated names too. */
  private void refuseRepeated(Draft draft, FileFaults here) {
    for (Draft.Note note : draft.notes()) {
      String id = note.value().text();
      int line = note.value().line();
      String first =
          note.key().is("id") ? placeOfId.putIfAbsent(id, here.file() + ":" + line) : null;
      if (first != null) {
        here.add(
            line,
            "id「%s」は %s でも使われている".formatted(id, first),
            "id %s is used at %s too".formatted(id, first));
      }
    }
  }
}
