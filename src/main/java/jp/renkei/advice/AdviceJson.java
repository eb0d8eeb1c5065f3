package jp.renkei.advice;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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
import jp.renkei.rulebase.Firing;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/** Writes advice and justifications as JSON documents, in one language. */
public final class AdviceJson {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** Grounds kept as written, some 2 kB each; more than the survey's statements can give. */
  private static final int MOST_WRITTEN = 20_000;

  private final Wording wording;
  private final List<String> scope;
  private final CitationJson citations;
  private final ReferenceJson references;
  private final Map<Firing, SerializableString> written = new ConcurrentHashMap<>();
  private final Map<String, SerializableString> remarks = new ConcurrentHashMap<>();
  private final Map<Object, SerializableString> kept = new ConcurrentHashMap<>();

  AdviceJson(Wording wording, FactBase facts) {
    this.wording = wording;
    this.scope = facts.of(ScopeNote.class).stream().map(ScopeNote::statement).toList();
    this.citations = new CitationJson(wording, facts);
    this.references = new ReferenceJson(wording, citations);
  }

  /** The wording in which documents are written. */
  public Wording wording() {
    return wording;
  }

  /** Writes the whole advice; the stream is left open. */
  public void write(Advice advice, String id, OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      json.writePOJOProperty("answers", advice.answers().document());
      json.writeStringProperty(
          "language", wording.language().name().toLowerCase(java.util.Locale.ROOT));
      strings(json, "unusedAnswers", advice.answers().unused());
      json.writeObjectPropertyStart("versions");
      json.writeStringProperty("rules", advice.versions().rules());
      json.writeStringProperty("knowledge", advice.versions().knowledge());
      json.writeStringProperty("metrics", advice.versions().metrics());
      json.writeEndObject();
      remarks(json, "scope", scope);
      array(json, "partners", advice.partners(), p -> region(json, p, advice));
      array(json, "methods", advice.methods(), m -> method(json, m, advice));
      array(json, "patterns", advice.patterns(), p -> pattern(json, p, advice));
      array(json, "referenceClasses", advice.referenceClasses(), r -> referenceClass(json, r));
      array(json, "directions", advice.directions(), d -> direction(json, d, advice));
      array(
          json, "recommendations", advice.recommendations(), r -> recommendation(json, r, advice));
      array(json, "cautions", advice.cautions(), c -> caution(json, c, advice));
      array(json, "outsideSurvey", advice.outsideSurvey(), c -> outside(json, c));
      array(json, "openQuestions", advice.openQuestions(), q -> open(json, q));
      json.writeEndObject();
    }
  }

  /** Writes why one candidate stands as it does. */
  public void writeWhy(Advice advice, String conclusion, Judged judged, OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("conclusion", conclusion);
      json.writeStringProperty("label", wording.label(judged.candidate()));
      judgement(json, judged, advice);
      json.writeEndObject();
    }
  }

  /** Writes what applies to this kind of organisation, in place or not, and why. */
  public void writeCheck(Advice advice, Check check, OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("organisation", advice.answers().organisation());
      array(
          json, "recommendations", advice.recommendations(), r -> recommendation(json, r, advice));
      array(
          json,
          "institutions",
          check.institutions(),
          i -> {
            json.writeStartObject();
            json.writeStringProperty("institution", Candidates.local(i.institution()));
            json.writeStringProperty("label", wording.label(i.institution()));
            json.writeStringProperty("country", Candidates.local(i.country()));
            locals(json, "shared", i.shared());
            locals(json, "only", i.only());
            json.writeEndObject();
          });
      array(
          json,
          "gaps",
          check.gaps(),
          g -> {
            json.writeStartObject();
            json.writeStringProperty("initiative", Candidates.local(g.initiative()));
            json.writeStringProperty("label", wording.label(g.initiative()));
            locals(json, "institutions", g.institutions());
            json.writeEndObject();
          });
      json.writeEndObject();
    }
  }

  private static JsonGenerator generator(OutputStream out) {
    return MAPPER
        .writer()
        .without(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
        .createGenerator(out);
  }

  private void region(JsonGenerator json, PartnerRegion region, Advice advice) {
    json.writeStartObject();
    named(json, "region", region.judged());
    judgement(json, region.judged(), advice);
    region.order().ifPresent(statement -> remarkProperty(json, "order", statement));
    array(json, "countries", region.countries(), c -> country(json, c, advice));
    json.writeEndObject();
  }

  private void country(JsonGenerator json, PartnerCountry country, Advice advice) {
    json.writeStartObject();
    named(json, "country", country.judged());
    if (country.considered()) {
      json.writeBooleanProperty("considered", true);
    }
    judgement(json, country.judged(), advice);
    array(json, "institutions", country.institutions(), i -> institution(json, i, advice));
    json.writeEndObject();
  }

  private void institution(JsonGenerator json, PartnerInstitution institution, Advice advice) {
    json.writeStartObject();
    named(json, "institution", institution.judged());
    judgement(json, institution.judged(), advice);
    locals(json, "initiatives", institution.initiatives());
    json.writeEndObject();
  }

  private void method(JsonGenerator json, Method method, Advice advice) {
    json.writeStartObject();
    named(json, "id", method.judged());
    judgement(json, method.judged(), advice);
    json.writeStringProperty("actor", method.actor());
    array(json, "regions", method.regions(), r -> entry(json, "region", r, advice));
    remarks(json, "merits", method.merits());
    remarks(json, "demerits", method.demerits());
    reference(json, method.reference());
    json.writeEndObject();
  }

  private void pattern(JsonGenerator json, Pattern pattern, Advice advice) {
    json.writeStartObject();
    named(json, "id", pattern.judged());
    json.writeObjectPropertyStart("roles");
    pattern.roles().forEach(json::writeStringProperty);
    json.writeEndObject();
    judgement(json, pattern.judged(), advice);
    json.writeStringProperty("actor", pattern.actor());
    array(json, "regions", pattern.regions(), r -> patternInRegion(json, pattern, r, advice));
    remarks(json, "merits", pattern.merits());
    remarks(json, "demerits", pattern.demerits());
    json.writeArrayPropertyStart("cases");
    pattern.cases().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeNumberProperty("caseCount", pattern.caseCount());
    reference(json, pattern.reference());
    json.writeEndObject();
  }

  private void reference(JsonGenerator json, ReferenceClass reference) {
    kept(
        json,
        "reference",
        reference.about(),
        out -> {
          out.writeStartObject();
          references.fields(out, reference);
          out.writeEndObject();
        });
  }

  private void referenceClass(JsonGenerator json, ReferenceClass reference) {
    json.writeStartObject();
    json.writeStringProperty("about", Candidates.local(reference.about().getFirst()));
    json.writeStringProperty("label", wording.label(reference.about().getFirst()));
    references.fields(json, reference);
    json.writeEndObject();
  }

  private void direction(JsonGenerator json, Direction direction, Advice advice) {
    json.writeStartObject();
    named(json, "id", direction.judged());
    judgement(json, direction.judged(), advice);
    kept(
        json,
        "interviews",
        direction.interviews(),
        out -> {
          out.writeStartArray();
          direction.interviews().forEach(item -> citations.write(out, item));
          out.writeEndArray();
        });
    json.writeEndObject();
  }

  /** What depends on the knowledge alone is written once. */
  private void kept(JsonGenerator json, String name, Object key, Consumer<JsonGenerator> content) {
    json.writeName(name);
    json.writeRawValue(kept.computeIfAbsent(List.of(name, key), k -> fragment(content)));
  }

  private void patternInRegion(
      JsonGenerator json, Pattern pattern, PatternInRegion region, Advice advice) {
    json.writeStartObject();
    json.writeStringProperty("region", Candidates.local(regionOf(region)));
    json.writeBooleanProperty("stated", region.stated());
    judgement(json, region.judged(), advice);
    json.writeObjectPropertyStart("axes");
    for (Axis axis : region.axes()) {
      String name = Candidates.local(axis.axis());
      json.writeObjectPropertyStart(name);
      json.writeStringProperty(
          "class", Candidates.local(axis.axisClass()).substring(name.length() + 1));
      json.writeStringProperty("match", axis.match().id());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String regionOf(PatternInRegion region) {
    return region.judged().candidate();
  }

  private void recommendation(JsonGenerator json, Recommendation recommendation, Advice advice) {
    json.writeStartObject();
    named(json, "id", recommendation.judged());
    json.writeStringProperty("status", recommendation.status().id());
    json.writeNumberProperty("score", recommendation.judged().score());
    grounds(json, recommendation.judged().grounds(), advice);
    locals(json, "missing", recommendation.missing());
    locals(json, "practisedBy", recommendation.practisedBy());
    json.writeEndObject();
  }

  private void caution(JsonGenerator json, Caution caution, Advice advice) {
    json.writeStartObject();
    json.writeStringProperty("id", Candidates.local(caution.statement()));
    json.writeStringProperty("about", Candidates.local(caution.about()));
    json.writeStringProperty("text", wording.definition(caution.statement()));
    json.writeStringProperty("source", wording.source(caution.statement()));
    grounds(json, caution.grounds(), advice);
    json.writeEndObject();
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
    strings(json, "couldChange", question.couldChange());
    json.writeEndObject();
  }

  private void entry(JsonGenerator json, String name, Judged judged, Advice advice) {
    json.writeStartObject();
    named(json, name, judged);
    judgement(json, judged, advice);
    json.writeEndObject();
  }

  private void named(JsonGenerator json, String name, Judged judged) {
    json.writeStringProperty(name, judged.id());
    json.writeStringProperty("label", wording.label(judged.candidate()));
  }

  private void judgement(JsonGenerator json, Judged judged, Advice advice) {
    json.writeStringProperty("standing", judged.standing().id());
    json.writeNumberProperty("score", judged.score());
    grounds(json, judged.grounds(), advice);
  }

  private void grounds(JsonGenerator json, List<Ground> grounds, Advice advice) {
    array(json, "grounds", grounds, g -> ground(json, g, advice));
  }

  /** A ground without intermediate steps reads the same in every advice, and is written once. */
  private void ground(JsonGenerator json, Ground ground, Advice advice) {
    if (restsOnLeaves(ground.firing())) {
      json.writeRawValue(written(ground, advice));
    } else {
      writeGround(json, ground, advice);
    }
  }

  private SerializableString written(Ground ground, Advice advice) {
    SerializableString known = written.get(ground.firing());
    if (known == null) {
      known = fragment(out -> writeGround(out, ground, advice));
      if (written.size() < MOST_WRITTEN) {
        written.put(ground.firing(), known);
      }
    }
    return known;
  }

  private static boolean restsOnLeaves(Firing firing) {
    for (Record premise : firing.premises()) {
      if (Concepts.DERIVED.contains(premise.getClass())) {
        return false;
      }
    }
    return true;
  }

  private static SerializableString fragment(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      content.accept(json);
    }
    return new SerializedString(text.toString());
  }

  private void writeGround(JsonGenerator json, Ground ground, Advice advice) {
    Firing firing = ground.firing();
    json.writeStartObject();
    json.writeStringProperty("polarity", ground.speaksFor() ? "for" : "against");
    json.writeStringProperty("strength", ground.strength().id());
    json.writeStringProperty("rule", firing.rule().id());
    json.writeStringProperty("text", wording.sentence(firing));
    json.writeStringProperty("source", wording.source(firing));
    array(json, "premises", firing.premises(), p -> premise(json, p, advice));
    json.writeEndObject();
  }

  private void premise(JsonGenerator json, Record fact, Advice advice) {
    json.writeStartObject();
    var leaf = wording.premise(fact);
    if (leaf.isPresent()) {
      json.writeStringProperty("kind", leaf.get().kind());
      json.writeStringProperty("id", leaf.get().id());
      json.writeStringProperty("text", leaf.get().text());
      json.writeStringProperty("source", leaf.get().source());
      Map<String, String> values = Wording.values(fact);
      if (!values.isEmpty()) {
        json.writeObjectPropertyStart("values");
        values.forEach(json::writeStringProperty);
        json.writeEndObject();
      }
    } else {
      Firing derivation = advice.derivations().get(fact);
      json.writeStringProperty("kind", "derived");
      json.writeStringProperty("text", wording.sentence(derivation));
      json.writeStringProperty("source", wording.source(derivation));
      grounds(json, List.of(new Ground(true, Strength.STRONG, derivation)), advice);
    }
    json.writeEndObject();
  }

  private void remarks(JsonGenerator json, String name, List<String> statements) {
    array(
        json,
        name,
        statements,
        statement ->
            json.writeRawValue(
                remarks.computeIfAbsent(
                    statement,
                    s ->
                        fragment(
                            out -> {
                              out.writeStartObject();
                              remark(out, s);
                              out.writeEndObject();
                            }))));
  }

  private void remarkProperty(JsonGenerator json, String name, String statement) {
    json.writeObjectPropertyStart(name);
    remark(json, statement);
    json.writeEndObject();
  }

  private void remark(JsonGenerator json, String statement) {
    citations.said(json, statement);
  }

  private static void strings(JsonGenerator json, String name, Collection<String> values) {
    array(json, name, values, json::writeString);
  }

  private static void locals(JsonGenerator json, String name, Collection<String> curies) {
    array(json, name, curies, curie -> json.writeString(Candidates.local(curie)));
  }

  private static <T> void array(
      JsonGenerator json, String name, Collection<T> items, Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    items.forEach(item);
    json.writeEndArray();
  }
}
