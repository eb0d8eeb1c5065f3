package jp.renkei.advice;

import static jp.renkei.advice.JsonPiece.array;
import static jp.renkei.advice.JsonPiece.ascii;
import static jp.renkei.advice.JsonPiece.continuation;
import static jp.renkei.advice.JsonPiece.encoded;
import static jp.renkei.advice.JsonPiece.known;
import static jp.renkei.advice.JsonPiece.object;
import static jp.renkei.advice.JsonPiece.opening;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import jp.renkei.advice.Advice.Action;
import jp.renkei.advice.Advice.Axis;
import jp.renkei.advice.Advice.Caution;
import jp.renkei.advice.Advice.Direction;
import jp.renkei.advice.Advice.Method;
import jp.renkei.advice.Advice.OpenQuestion;
import jp.renkei.advice.Advice.PartnerCountry;
import jp.renkei.advice.Advice.PartnerInstitution;
import jp.renkei.advice.Advice.PartnerRegion;
import jp.renkei.advice.Advice.Pattern;
import jp.renkei.advice.Advice.PatternInRegion;
import jp.renkei.advice.Advice.Recommendation;
import jp.renkei.advice.fact.ScopeNote;
import jp.renkei.knowledge.Text;
import tools.jackson.core.JsonGenerator;

/**
 * Writes advice and justifications as JSON documents, in one language.
 *
 * <p>What depends on the knowledge alone, and grounds that recur, are encoded once and put together
 * for each document. Thread-safe.
 */
public final class AdviceJson {

  /** Bytes of grounds kept as written, some 1 kB each. */
  private static final long MOST_BYTES = 32L << 20;

  private static final byte[] END = ascii("}");
  private static final byte[] END_OF_LIST = ascii("]");
  private static final byte[] COMMA = ascii(",");
  private static final byte[] STANDING = ascii(",\"standing\":");
  private static final byte[] SCORE = ascii(",\"score\":");
  private static final byte[] STATUS = ascii(",\"status\":");
  private static final byte[] ACTOR = ascii(",\"actor\":");
  private static final byte[] ORDER = ascii(",\"order\":");
  private static final byte[] CONSIDERED = ascii(",\"considered\":true");
  private static final byte[] AXES = ascii(",\"axes\":{");
  private static final byte[] CASE_COUNT = ascii(",\"caseCount\":");

  private final Wording wording;
  private final EconomyJson economies;
  private final List<String> scope;
  private final CitationJson citations;
  private final GroundJson grounds;
  private final ReferenceJson references;
  private final PartnerJson partners;
  private final GovernmentJson government;
  private final NextStepsJson nextSteps;
  private final ReadingNotes notes;
  private final String context;

  // what depends on the knowledge alone, and is bounded by it
  private final Map<String, byte[]> quoted = new ConcurrentHashMap<>();
  private final Map<String, byte[]> names = new ConcurrentHashMap<>();
  private final Map<Named, byte[]> openings = new ConcurrentHashMap<>();
  private final Map<Warned, byte[]> cautions = new ConcurrentHashMap<>();
  private final Map<Named, byte[]> properties = new ConcurrentHashMap<>();
  private final Map<Axis, byte[]> axes = new ConcurrentHashMap<>();
  private final Map<String, byte[]> remarks = new ConcurrentHashMap<>();
  private final Map<String, byte[]> economyOf = new ConcurrentHashMap<>();
  private final Map<Part, byte[]> parts = new ConcurrentHashMap<>();

  /** A property and the candidate that it names or is about. */
  private record Named(String property, String candidate) {}

  /** A property and what decides its value, both known to the knowledge. */
  private record Part(String property, Object of) {}

  /** A caution and what it is about. */
  private record Warned(String statement, String about) {}

  AdviceJson(Wording wording, FactBase facts, CountryEconomies economies, ReadingNotes notes) {
    this(
        wording,
        new EconomyJson(wording, economies),
        notes,
        facts.of(ScopeNote.class).stream().map(ScopeNote::statement).toList(),
        new CitationJson(wording, facts, notes),
        MOST_BYTES);
  }

  private AdviceJson(
      Wording wording,
      EconomyJson economies,
      ReadingNotes notes,
      List<String> scope,
      CitationJson citations,
      long mostBytes) {
    this.wording = wording;
    this.economies = economies;
    this.notes = notes;
    this.scope = scope;
    this.citations = citations;
    this.grounds = new GroundJson(wording, citations, notes, mostBytes);
    this.references = new ReferenceJson(wording, citations);
    this.partners = new PartnerJson(wording, citations);
    this.government = new GovernmentJson(wording, citations);
    this.nextSteps = new NextStepsJson(wording, citations, partners);
    this.context = LinkedContext.of(wording.language());
  }

  /** A writer of the same documents that has kept nothing yet, and keeps no more than this. */
  AdviceJson keeping(long mostBytes) {
    return new AdviceJson(wording, economies, notes, scope, citations, mostBytes);
  }

  /** The wording in which documents are written. */
  public Wording wording() {
    return wording;
  }

  /** Writes the whole advice; the stream is left open. */
  public void write(Advice advice, String id, OutputStream out) {
    document(advice, id).writeTo(out);
  }

  /** The whole advice. */
  public JsonDocument document(Advice advice, String id) {
    return document(advice, head -> head(head, advice, id));
  }

  /** The same as JSON-LD 1.1: a context in front says which terms of the ontology are meant. */
  public JsonDocument linked(Advice advice, String id) {
    return document(
        advice,
        head -> {
          head.writeName("@context");
          head.writeRawValue(context);
          head.writeStringProperty("@type", "Advice");
          head(head, advice, id);
        });
  }

  private JsonDocument document(Advice advice, Consumer<JsonGenerator> head) {
    JsonDocument json = new JsonDocument();
    json.add(opening(head));
    remarks(json, "scope", scope);
    list(json, "partners", advice.partners(), p -> region(json, p, advice));
    list(json, "methods", advice.methods(), m -> method(json, m, advice));
    list(json, "patterns", advice.patterns(), p -> pattern(json, p, advice));
    list(json, "referenceClasses", advice.referenceClasses(), r -> json.add(referenceClass(r)));
    list(json, "directions", advice.directions(), d -> direction(json, d, advice));
    list(json, "recommendations", advice.recommendations(), r -> recommendation(json, r, advice));
    list(json, "cautions", advice.cautions(), c -> caution(json, c, advice));
    advice
        .firstSteps()
        .ifPresent(f -> part(json, "firstSteps", f, out -> nextSteps.firstSteps(out, f)));
    advice
        .government()
        .ifPresent(g -> part(json, "government", g.steps(), out -> government.property(out, g)));
    list(json, "readingNotes", notes.of(advice), note -> json.add(note(note)));
    json.add(continuation(tail -> tail(tail, advice)));
    return json.add(END);
  }

  private void head(JsonGenerator json, Advice advice, String id) {
    json.writeStringProperty("id", id);
    json.writePOJOProperty("answers", advice.answers().document());
    json.writeStringProperty("language", wording.language().name().toLowerCase(Locale.ROOT));
    array(json, "unusedAnswers", advice.answers().unused(), json::writeString);
    json.writeObjectPropertyStart("versions");
    json.writeStringProperty("rules", advice.versions().rules());
    json.writeStringProperty("knowledge", advice.versions().knowledge());
    json.writeStringProperty("metrics", advice.versions().metrics());
    json.writeEndObject();
  }

  private void tail(JsonGenerator json, Advice advice) {
    array(json, "outsideSurvey", advice.outsideSurvey(), c -> outside(json, c));
    array(json, "openQuestions", advice.openQuestions(), q -> open(json, q));
  }

  /** Writes why one candidate stands as it does. */
  public void writeWhy(Advice advice, String conclusion, Judged judged, OutputStream out) {
    JsonDocument json = new JsonDocument();
    json.add(
        opening(
            head -> {
              head.writeStringProperty("conclusion", conclusion);
              head.writeStringProperty("label", wording.label(judged.candidate()));
            }));
    judgement(json, judged, advice);
    json.add(END).writeTo(out);
  }

  /** Writes what applies to this kind of organisation, in place or not, and why. */
  public void writeCheck(Advice advice, Check check, OutputStream out) {
    JsonDocument json = new JsonDocument();
    json.add(
        opening(head -> head.writeStringProperty("organisation", advice.answers().organisation())));
    list(json, "recommendations", advice.recommendations(), r -> recommendation(json, r, advice));
    json.add(continuation(tail -> new CheckJson(wording, tail).write(check)));
    json.add(END).writeTo(out);
  }

  private void region(JsonDocument json, PartnerRegion region, Advice advice) {
    named(json, "region", region.judged());
    judgement(json, region.judged(), advice);
    region.order().ifPresent(statement -> json.add(ORDER).add(remark(statement)));
    part(json, "search", region.search(), out -> partners.search(out, region.search()));
    list(json, "countries", region.countries(), c -> country(json, c, advice));
    json.add(END);
  }

  private void country(JsonDocument json, PartnerCountry country, Advice advice) {
    named(json, "country", country.judged());
    if (country.considered()) {
      json.add(CONSIDERED);
    }
    judgement(json, country.judged(), advice);
    json.add(known(economyOf, country.judged().candidate(), economies::of));
    part(json, "features", country.features(), out -> partners.features(out, country.features()));
    list(json, "institutions", country.institutions(), i -> institution(json, i, advice));
    json.add(END);
  }

  private void institution(JsonDocument json, PartnerInstitution institution, Advice advice) {
    named(json, "institution", institution.judged());
    judgement(json, institution.judged(), advice);
    locals(json, "initiatives", institution.initiatives());
    part(json, "said", institution.said(), out -> partners.said(out, institution.said()));
    part(
        json,
        "chosenFor",
        institution.judged().candidate(),
        out -> partners.chosenFor(out, institution.chosenFor()));
    part(
        json,
        "entryOffices",
        institution.entryOffices(),
        out -> partners.entryOffices(out, institution.entryOffices()));
    json.add(END);
  }

  private void method(JsonDocument json, Method method, Advice advice) {
    named(json, "id", method.judged());
    judgement(json, method.judged(), advice);
    json.add(ACTOR).add(quoted(method.actor()));
    list(json, "regions", method.regions(), r -> entry(json, "region", r, advice));
    remarks(json, "merits", method.merits());
    remarks(json, "demerits", method.demerits());
    reference(json, method.reference());
    json.add(END);
  }

  private void pattern(JsonDocument json, Pattern pattern, Advice advice) {
    named(json, "id", pattern.judged());
    kept(json, "roles", pattern.judged().candidate(), roles -> roles(roles, pattern));
    judgement(json, pattern.judged(), advice);
    json.add(ACTOR).add(quoted(pattern.actor()));
    list(json, "regions", pattern.regions(), r -> patternInRegion(json, r, advice));
    remarks(json, "merits", pattern.merits());
    remarks(json, "demerits", pattern.demerits());
    list(json, "cases", pattern.cases(), json::add);
    json.add(CASE_COUNT).add(pattern.caseCount());
    reference(json, pattern.reference());
    json.add(END);
  }

  private void reference(JsonDocument json, ReferenceClass reference) {
    part(json, "reference", reference.about(), out -> references.property(out, reference));
  }

  private byte[] referenceClass(ReferenceClass reference) {
    return known(
        parts,
        new Part("about", reference.about()),
        part -> object(out -> references.entry(out, reference)));
  }

  private void direction(JsonDocument json, Direction direction, Advice advice) {
    named(json, "id", direction.judged());
    judgement(json, direction.judged(), advice);
    part(
        json,
        "interviews",
        direction.judged().candidate(),
        out -> citations.list(out, "interviews", direction.interviews()));
    json.add(END);
  }

  private byte[] action(Action action) {
    return known(
        parts, new Part("action", action), part -> object(out -> nextSteps.action(out, action)));
  }

  private byte[] note(String note) {
    return known(parts, new Part("note", note), part -> object(out -> citations.named(out, note)));
  }

  /** What depends on the knowledge alone is encoded once. */
  private void part(
      JsonDocument json, String property, Object of, Consumer<JsonGenerator> properties) {
    json.add(known(parts, new Part(property, of), part -> continuation(properties)));
  }

  private static void roles(JsonGenerator json, Pattern pattern) {
    json.writeStartObject();
    pattern.roles().forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private void patternInRegion(JsonDocument json, PatternInRegion region, Advice advice) {
    json.add(
        known(
            openings,
            new Named(region.stated() ? "stated" : "not stated", region.judged().candidate()),
            place ->
                opening(
                    head -> {
                      head.writeStringProperty("region", Candidates.local(place.candidate()));
                      head.writeBooleanProperty("stated", region.stated());
                    })));
    judgement(json, region.judged(), advice);
    json.add(AXES);
    each(json, region.axes(), axis -> json.add(known(axes, axis, AdviceJson::axis)));
    json.add(END).add(END);
  }

  private static byte[] axis(Axis axis) {
    String name = Candidates.local(axis.axis());
    byte[] object =
        object(
            json -> {
              json.writeObjectPropertyStart(name);
              json.writeStringProperty(
                  "class", Candidates.local(axis.axisClass()).substring(name.length() + 1));
              json.writeStringProperty("match", axis.match().id());
              json.writeEndObject();
            });
    return Arrays.copyOfRange(object, 1, object.length - 1);
  }

  private void recommendation(JsonDocument json, Recommendation recommendation, Advice advice) {
    named(json, "id", recommendation.judged());
    json.add(STATUS).add(quoted(recommendation.status().id()));
    json.add(SCORE).add(recommendation.judged().score());
    grounds(json, recommendation.judged().grounds(), advice);
    locals(json, "missing", recommendation.missing());
    list(json, "actions", recommendation.actions(), action -> json.add(action(action)));
    locals(json, "practisedBy", recommendation.practisedBy());
    json.add(END);
  }

  private void caution(JsonDocument json, Caution caution, Advice advice) {
    json.add(known(cautions, new Warned(caution.statement(), caution.about()), this::caution));
    grounds(json, caution.grounds(), advice);
    json.add(END);
  }

  private byte[] caution(Warned caution) {
    return opening(
        json -> {
          json.writeStringProperty("id", Candidates.local(caution.statement()));
          json.writeStringProperty("about", Candidates.local(caution.about()));
          json.writeStringProperty("text", wording.definition(caution.statement()));
          json.writeStringProperty("source", wording.source(caution.statement()));
        });
  }

  private void outside(JsonGenerator json, String country) {
    String label = wording.label(Candidates.COUNTRY + country);
    json.writeStartObject();
    json.writeStringProperty("about", country);
    json.writeStringProperty(
        "text",
        wording.in(
            new Text(
                label + "はこの調査の対象国・地域に含まれないため、評価していない",
                label + " is not among the countries under study and is not judged")));
    json.writeStringProperty("source", "1.2.1");
    json.writeEndObject();
  }

  private void open(JsonGenerator json, OpenQuestion question) {
    json.writeStartObject();
    json.writeStringProperty("question", question.question());
    array(json, "couldChange", question.couldChange(), json::writeString);
    json.writeEndObject();
  }

  private void entry(JsonDocument json, String property, Judged judged, Advice advice) {
    named(json, property, judged);
    judgement(json, judged, advice);
    json.add(END);
  }

  private void named(JsonDocument json, String property, Judged judged) {
    json.add(
        known(
            openings,
            new Named(property, judged.candidate()),
            named ->
                opening(
                    head -> {
                      head.writeStringProperty(property, judged.id());
                      head.writeStringProperty("label", wording.label(named.candidate()));
                    })));
  }

  private void judgement(JsonDocument json, Judged judged, Advice advice) {
    json.add(STANDING).add(quoted(judged.standing().id()));
    json.add(SCORE).add(judged.score());
    grounds(json, judged.grounds(), advice);
  }

  private void grounds(JsonDocument json, List<Ground> list, Advice advice) {
    list(json, "grounds", list, g -> json.add(grounds.of(g, advice)));
  }

  private void remarks(JsonDocument json, String name, List<String> statements) {
    list(json, name, statements, statement -> json.add(remark(statement)));
  }

  private byte[] remark(String statement) {
    return known(remarks, statement, s -> object(json -> citations.said(json, s)));
  }

  private void locals(JsonDocument json, String name, Collection<String> curies) {
    list(json, name, curies, curie -> json.add(quoted(Candidates.local(curie))));
  }

  private byte[] quoted(String word) {
    return known(quoted, word, w -> encoded(json -> json.writeString(w)));
  }

  private <T> void list(JsonDocument json, String name, Collection<T> items, Consumer<T> item) {
    json.add(known(names, name, n -> ascii(",\"" + n + "\":[")));
    each(json, items, item);
    json.add(END_OF_LIST);
  }

  private static <T> void each(JsonDocument json, Collection<T> items, Consumer<T> item) {
    boolean first = true;
    for (T next : items) {
      if (!first) {
        json.add(COMMA);
      }
      first = false;
      item.accept(next);
    }
  }

  /** A property whose value depends on the knowledge alone, by what it is about. */
  private void kept(
      JsonDocument json, String property, String about, Consumer<JsonGenerator> value) {
    json.add(
        known(
            properties,
            new Named(property, about),
            named ->
                continuation(
                    out -> {
                      out.writeName(property);
                      value.accept(out);
                    })));
  }
}
