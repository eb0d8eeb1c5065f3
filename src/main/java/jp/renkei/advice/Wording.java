package jp.renkei.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.renkei.advice.fact.AreaPlace;
import jp.renkei.advice.fact.Chosen;
import jp.renkei.advice.fact.Declined;
import jp.renkei.advice.fact.InRegion;
import jp.renkei.advice.fact.Rated;
import jp.renkei.advice.fact.Sole;
import jp.renkei.advice.fact.Unanswered;
import jp.renkei.advice.fact.Unrated;
import jp.renkei.knowledge.Knowledge;
import jp.renkei.knowledge.Language;
import jp.renkei.knowledge.Term;
import jp.renkei.knowledge.Text;
import jp.renkei.rulebase.Firing;
import jp.renkei.rulebase.Rule;

/** What a reader sees of identifiers, facts and firings, in one language, with their sources. */
public final class Wording {

  /** What a source that is law begins with. */
  static final String LAW = "law:";

  private static final String STATEMENT = "statement";
  private static final Text UNANSWERED = new Text("未回答", "not answered");

  private final Knowledge knowledge;
  private final Questionnaire questionnaire;
  private final String figureSource;
  private final CorpusBasis basis;
  private final Language language;
  private final Map<String, String> labels = new ConcurrentHashMap<>();
  private final Map<Rule, Sentence> sentences = new ConcurrentHashMap<>();
  private final Map<Record, Premise> statedPremises = new ConcurrentHashMap<>();

  /** A premise as shown: what kind it is, what it says and where that comes from. */
  record Premise(String kind, String id, String text, String source) {}

  /** A rule's sentence and source cut at their slots: plain text and variable names in turn. */
  private record Sentence(List<String> text, List<String> source) {}

  Wording(
      Knowledge knowledge,
      Questionnaire questionnaire,
      String figureSource,
      CorpusBasis basis,
      Language language) {
    this.knowledge = knowledge;
    this.questionnaire = questionnaire;
    this.figureSource = figureSource;
    this.basis = basis;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** What an identifier is called; a country outside the survey by its name in CLDR. */
  public String label(String curie) {
    return labels.computeIfAbsent(
        curie,
        c ->
            knowledge
                .find(c)
                .map(term -> term.label().in(language))
                .orElseGet(() -> foreignCountry(c)));
  }

  private String foreignCountry(String curie) {
    return curie.startsWith(Candidates.COUNTRY)
        ? Locale.of("", Candidates.local(curie))
            .getDisplayCountry(language == Language.JA ? Locale.JAPANESE : Locale.ENGLISH)
        : Candidates.local(curie);
  }

  /** A question as it is asked. */
  public String question(String id) {
    return in(questionnaire.question(id).text());
  }

  /** The full sentence that a term or statement stands for. */
  public String definition(String curie) {
    return knowledge.term(curie).definition().in(language);
  }

  /** The table, section, law or answer that a term or statement rests on; tables come first. */
  public String source(String curie) {
    return knowledge.find(curie).map(Wording::source).orElse("");
  }

  /** A source as people cite it in their language. */
  public String cited(String curie) {
    return in(citation(source(curie)));
  }

  /** What a ground rests on, as people cite it in their language. */
  public String cited(Firing firing) {
    return in(citation(source(firing)));
  }

  /** A place of the survey as people cite it: {@code 図表 2-6}, {@code table 2-6}. */
  public static Text citation(String source) {
    return new Text(source, source.replace("図表 ", "table ").replace("付録 ", "appendix "));
  }

  /** Whether a statement is law, from outside the survey. */
  public boolean isLaw(String statement) {
    return source(statement).startsWith(LAW);
  }

  private static String source(Term term) {
    return term.sources().stream()
        .filter(s -> s.startsWith("図表"))
        .findFirst()
        .or(() -> term.sources().stream().findFirst())
        .orElse("");
  }

  public String in(Text text) {
    return text.in(language);
  }

  /** What a ground says. */
  public String sentence(Firing firing) {
    return fill(sentenceOf(firing.rule()).text(), firing, this::phrase) + mark(firing);
  }

  /** Marks what the survey said of a country that it saw in another region than the corpus does. */
  private String mark(Firing firing) {
    return basis.movedFrom().isEmpty()
        ? ""
        : firing.premises().stream()
            .filter(fact -> Concepts.STATED.contains(fact.getClass()))
            .filter(fact -> !CorpusBasis.isCorpus(fact))
            .flatMap(fact -> Components.find(fact, "country").stream())
            .filter(basis.movedFrom()::containsKey)
            .findFirst()
            .map(country -> label(basis.movedFrom().get(country)))
            .map(
                region ->
                    in(
                        new Text(
                            "（調査がこの国・地域を" + region + "とみて述べたこと）",
                            " (said by the survey, which saw it in " + region + ")")))
            .orElse("");
  }

  /**
   * What a ground rests on: its rule's source, that of the statement which the rule cites, or the
   * corpus from which its premise was computed.
   */
  public String source(Firing firing) {
    if (firing.premises().stream().anyMatch(CorpusBasis::isCorpus)) {
      return figureSource;
    }
    return fill(sentenceOf(firing.rule()).source(), firing, this::source);
  }

  private Sentence sentenceOf(Rule rule) {
    return sentences.computeIfAbsent(
        rule, r -> new Sentence(cut(r.sentence().in(language)), cut(r.source())));
  }

  private static List<String> cut(String template) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      parts.add(template.substring(from, open));
      parts.add(template.substring(open + 1, close));
      from = close + 1;
    }
    parts.add(template.substring(from));
    return List.copyOf(parts);
  }

  private static String fill(
      List<String> parts, Firing firing, java.util.function.UnaryOperator<String> shown) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    Map<String, String> slots = firing.slots();
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      filled.append(i % 2 == 0 ? parts.get(i) : shown.apply(slots.get(parts.get(i))));
    }
    return filled.toString();
  }

  /** A value within a sentence: a statement by its explanation, another identifier by its label. */
  private String phrase(String value) {
    if (value.indexOf(':') < 0) {
      return value;
    }
    if (!value.startsWith(STATEMENT + ":")) {
      return label(value);
    }
    return labels.computeIfAbsent(value + "#", v -> withoutStop(definition(value)));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith("。") || sentence.endsWith(".")
        ? sentence.substring(0, sentence.length() - 1)
        : sentence;
  }

  /** A leaf of a justification; derived facts are no leaves and have grounds in turn. */
  Optional<Premise> premise(Record fact) {
    if (Concepts.DERIVED.contains(fact.getClass())) {
      return Optional.empty();
    }
    if (Concepts.ANSWERS.contains(fact.getClass())) {
      return Optional.of(answer(fact));
    }
    return Optional.of(statedPremises.computeIfAbsent(fact, this::stated));
  }

  private Premise answer(Record fact) {
    return switch (fact) {
      case Chosen c -> answer(c.question(), c.pointer(), label(c.value()));
      case Declined d ->
          answer(
              d.question(),
              d.pointer(),
              in(
                  new Text(
                      "「" + label(d.value()) + "」は選ばれていない", label(d.value()) + " is not chosen")));
      case Sole s ->
          answer(
              s.question(),
              s.pointer(),
              in(
                  new Text(
                      "「" + label(s.value()) + "」だけが選ばれている",
                      label(s.value()) + " alone is chosen")));
      case Rated r ->
          answer(
              r.question(),
              r.pointer(),
              label(r.item()) + in(new Text("：", ": ")) + label(r.value()));
      case Unrated u ->
          answer(
              u.question(),
              "answer:/" + u.question() + "/" + Candidates.local(u.item()),
              label(u.item()) + in(new Text("：", ": ")) + in(UNANSWERED));
      case Unanswered u -> answer(u.question(), "answer:/" + u.question(), in(UNANSWERED));
      default -> throw new IllegalArgumentException("no answer: " + fact);
    };
  }

  private Premise answer(String question, String pointer, String value) {
    String asked = question(question);
    return new Premise(
        "answer",
        pointer.substring("answer:".length()),
        asked + in(new Text(" → ", " → ")) + value,
        pointer);
  }

  private Premise stated(Record fact) {
    if (fact instanceof InRegion f) {
      return new Premise("figure", Candidates.local(f.country()), in(figures(f)), figureSource);
    }
    if (fact instanceof AreaPlace place && CorpusBasis.isCorpus(fact)) {
      String text =
          label(place.country()) + ": " + label(place.area()) + ": " + label(place.place());
      return new Premise("figure", Candidates.local(place.country()), text, figureSource);
    }
    String cited = null;
    String first = null;
    for (var component : fact.getClass().getRecordComponents()) {
      String value = Components.text(fact, component);
      first = first == null ? value : first;
      if (component.getName().equals(STATEMENT)) {
        cited = value;
      }
    }
    String curie = cited == null ? first : cited;
    return new Premise(STATEMENT, Candidates.local(curie), definition(curie), source(curie));
  }

  private Text figures(InRegion f) {
    String country = label(f.country());
    return new Text(
        country
            + "の論文数 "
            + f.papers()
            + "（日本 "
            + f.referencePapers()
            + "）、固有ベクトル中心性 "
            + f.eigenvector()
            + "（日本 "
            + f.referenceEigenvector()
            + "）",
        country
            + ": papers "
            + f.papers()
            + " (Japan "
            + f.referencePapers()
            + "), eigenvector centrality "
            + f.eigenvector()
            + " (Japan "
            + f.referenceEigenvector()
            + ")");
  }

  /** The figures of a premise by name, for documents; empty for other facts. */
  static Map<String, String> values(Record fact) {
    if (!(fact instanceof InRegion f)) {
      return Map.of();
    }
    Map<String, String> values = new HashMap<>();
    values.put("papers", f.papers());
    values.put("referencePapers", f.referencePapers());
    values.put("eigenvector", f.eigenvector());
    values.put("referenceEigenvector", f.referenceEigenvector());
    return new java.util.TreeMap<>(values);
  }
}
