package jp.renkei.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One check: a query whose rows are findings, under a comment that says in both languages what is
 * wrong with them and in which words they are told. A slot {@code {name}} of these words is a
 * variable of the query. {@code # Weight advice} or {@code # Weight spelling} places its findings
 * before or after the others.
 *
 * @param about the check as readers see it
 * @param finding words of one finding
 * @param reading which reading the advice uses; a check of entries has none, and the finding stands
 *     here
 */
record CheckFile(AuditCheck about, ReadOnlyQuery query, Text finding, Text reading) {
  private static final Pattern PART =
      Pattern.compile("#\\s*(Problem|Principle|Solution|Finding|Reading)@(ja|en)\\s+(.*)");
  private static final Pattern WEIGHT = Pattern.compile("(?m)^#\\s*Weight\\s+(.*?)\\s*$");
  private static final Pattern MORE = Pattern.compile("#\\s{3,}(\\S.*)");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern SELECT = Pattern.compile("(?i)\\s*SELECT\\b.*");

  /** The variables of which a finding is made; the first names what it is about. */
  static final String ABOUT = "about";

  static final String SOURCE = "source";
  static final String VALUE = "value";

  /** The parts of the comment above the query. */
  enum Part {
    PROBLEM,
    PRINCIPLE,
    SOLUTION,
    FINDING,
    READING;

    @Override
    public String toString() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /** A check of the survey: two places, two values, and which of them the advice follows. */
  static CheckFile audit(SourceFile file) {
    return new Reader(
            file, Set.of(Part.values()), List.of(ABOUT, "source1", "value1", "source2", "value2"))
        .read();
  }

  /** A check of what was entered: the value found and the value due. */
  static CheckFile control(SourceFile file) {
    return new Reader(
            file,
            Set.of(Part.PROBLEM, Part.PRINCIPLE, Part.SOLUTION, Part.FINDING),
            List.of(ABOUT, "value1", "value2"))
        .read();
  }

  /** Reads one file and collects all that is wrong with it. */
  private static final class Reader {
    private final SourceFile file;
    private final Set<Part> parts;
    private final List<String> variables;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Part, Map<String, String>> words = new EnumMap<>(Part.class);
    private final Map<Part, Integer> lines = new EnumMap<>(Part.class);

    Reader(SourceFile file, Set<Part> parts, List<String> variables) {
      this.file = file;
      this.parts = new TreeSet<>(parts);
      this.variables = variables;
    }

    CheckFile read() {
      ReadOnlyQuery query = ReadOnlyQuery.parse(file.name(), file.text());
      header();
      for (Part part : parts) {
        for (Language language : Language.values()) {
          require(part, language.tag());
        }
      }
      if (!query.query().isSelectType()) {
        fault(1, "SELECT で始まる問い合わせが必要です。", "a SELECT query is needed here.");
      } else {
        variables(query.query().getResultVars());
      }
      if (written().isPresent() && weight().isEmpty()) {
        fault(
            1,
            "Weight は advice、record、spelling のどれかです。",
            "Weight is one of advice, record, spelling.");
      }
      if (!faults.isEmpty()) {
        throw new KnowledgeException(faults);
      }
      AuditCheck check =
          new AuditCheck(
              name(),
              text(Part.PROBLEM),
              text(Part.PRINCIPLE),
              text(Part.SOLUTION),
              weight().orElse(AuditCheck.Weight.RECORD));
      Text finding = text(Part.FINDING);
      return new CheckFile(
          check, query, finding, parts.contains(Part.READING) ? text(Part.READING) : finding);
    }

    private void header() {
      StringBuilder open = new StringBuilder();
      Map<String, String> last = new HashMap<>();
      String language = "";
      int number = 0;
      for (String line : file.text().lines().toList()) {
        number++;
        Matcher part = PART.matcher(line);
        Matcher more = MORE.matcher(line);
        if (part.matches()) {
          Part kind = Part.valueOf(part.group(1).toUpperCase(Locale.ROOT));
          lines.putIfAbsent(kind, number);
          last = words.computeIfAbsent(kind, key -> new HashMap<>());
          language = part.group(2);
          open = new StringBuilder(part.group(3).strip());
          last.put(language, open.toString());
        } else if (more.matches() && !language.isEmpty()) {
          open.append(language.equals(Language.EN.tag()) ? " " : "").append(more.group(1).strip());
          last.put(language, open.toString());
        } else if (!line.startsWith("#")) {
          language = "";
        }
      }
    }

    /** The weight as the comment on top gives it. */
    private Optional<String> written() {
      return WEIGHT.matcher(file.text()).results().findFirst().map(found -> found.group(1));
    }

    private Optional<AuditCheck.Weight> weight() {
      return written()
          .flatMap(
              word ->
                  Arrays.stream(AuditCheck.Weight.values())
                      .filter(weight -> weight.name().toLowerCase(Locale.ROOT).equals(word))
                      .findFirst());
    }

    private void require(Part part, String language) {
      if (words.getOrDefault(part, Map.of()).getOrDefault(language, "").isBlank()) {
        fault(
            1,
            "見出しに「# " + part + "@" + language + " …」がありません。",
            "the comment on top lacks '# " + part + "@" + language + " …'.");
      }
    }

    private void variables(List<String> selected) {
      for (String variable : variables) {
        if (!selected.contains(variable)) {
          fault(
              selectLine(),
              "SELECT に ?" + variable + " がありません。",
              "SELECT lacks ?" + variable + ".");
        }
      }
      for (Part part : List.of(Part.FINDING, Part.READING)) {
        for (String words : words.getOrDefault(part, Map.of()).values()) {
          for (String slot : slots(words)) {
            if (!selected.contains(slot)) {
              Hint hint = Hint.near(slot, selected);
              fault(
                  lines.get(part),
                  part + " の {" + slot + "} は SELECT の変数ではありません。" + hint.ja(),
                  "{" + slot + "} of " + part + " is no variable of SELECT." + hint.en());
            }
          }
        }
      }
    }

    private static Set<String> slots(String words) {
      return SLOT.matcher(words)
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private int selectLine() {
      int number = 0;
      for (String line : file.text().lines().toList()) {
        number++;
        if (SELECT.matcher(line).matches()) {
          return number;
        }
      }
      return 1;
    }

    private Text text(Part part) {
      Map<String, String> both = words.get(part);
      return new Text(both.get(Language.JA.tag()), both.get(Language.EN.tag()));
    }

    private String name() {
      String name = file.relative().substring(file.relative().lastIndexOf('/') + 1);
      return name.substring(0, name.lastIndexOf('.'));
    }

    private void fault(int line, String ja, String en) {
      faults.add(file.fault(line, ja, en));
    }
  }

  /** The words with each slot filled. */
  static Text filled(Text words, Map<String, Text> row) {
    return new Text(filled(words.ja(), row, Language.JA), filled(words.en(), row, Language.EN));
  }

  private static String filled(String words, Map<String, Text> row, Language language) {
    return SLOT.matcher(words)
        .replaceAll(
            slot -> {
              Text value = row.get(slot.group(1));
              return Matcher.quoteReplacement(value == null ? "—" : value.in(language));
            });
  }
}
