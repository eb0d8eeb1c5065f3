package jp.renkei.advice;

import jp.renkei.advice.ReferenceClass.BudgetRange;
import tools.jackson.core.JsonGenerator;

/** Writes what others did as JSON: counts, ranges with the number of figures, published cases. */
final class ReferenceJson {

  private final Wording wording;
  private final CitationJson citations;

  ReferenceJson(Wording wording, CitationJson citations) {
    this.wording = wording;
    this.citations = citations;
  }

  /** Writes a class as the property of what it stands beside. */
  void property(JsonGenerator json, ReferenceClass reference) {
    json.writeObjectPropertyStart("reference");
    fields(json, reference);
    json.writeEndObject();
  }

  /** Writes a class that stands for itself, by the area or form that it is about. */
  void entry(JsonGenerator json, ReferenceClass reference) {
    String about = reference.about().getFirst();
    json.writeStringProperty("about", Candidates.local(about));
    json.writeStringProperty("label", wording.label(about));
    fields(json, reference);
  }

  private void fields(JsonGenerator json, ReferenceClass reference) {
    json.writeNumberProperty("cases", reference.cases());
    json.writeNumberProperty("of", reference.of());
    json.writeStringProperty("source", wording.source(reference.counted()));
    citations.notes(json, reference.counted());
    reference.duration().ifPresent(years -> duration(json, years));
    JsonPiece.array(json, "budget", reference.budgets(), budget -> budget(json, budget));
    reference.researchers().ifPresent(people -> researchers(json, people));
    JsonPiece.array(json, "published", reference.published(), project -> write(json, project));
  }

  private static void duration(JsonGenerator json, FigureRange years) {
    json.writeObjectPropertyStart("duration");
    bounds(json, years);
    json.writeStringProperty("unit", "years");
    json.writeEndObject();
  }

  private static void researchers(JsonGenerator json, FigureRange people) {
    json.writeObjectPropertyStart("researchers");
    bounds(json, people);
    json.writeEndObject();
  }

  private static void budget(JsonGenerator json, BudgetRange budget) {
    json.writeStartObject();
    json.writeStringProperty("currency", budget.currency());
    bounds(json, budget.range());
    json.writeEndObject();
  }

  private static void bounds(JsonGenerator json, FigureRange range) {
    json.writeNumberProperty("n", range.n());
    json.writeNumberProperty("from", range.from().value());
    json.writeNumberProperty("to", range.to().value());
  }

  private void write(JsonGenerator json, PublishedCase project) {
    json.writeStartObject();
    json.writeNumberProperty("number", project.number());
    json.writeStringProperty("title", wording.label(project.project()));
    json.writeStringProperty("scheme", wording.label(project.scheme()));
    project.opener().ifPresent(opener -> citations.property(json, "opener", opener));
    JsonPiece.array(
        json,
        "countries",
        project.countries(),
        country -> json.writeString(Candidates.local(country)));
    json.writeStringProperty("participants", wording.in(project.participants()));
    project
        .duration()
        .ifPresent(d -> json.writeStringProperty("duration", wording.in(d.printed())));
    project
        .budget()
        .ifPresent(b -> json.writeStringProperty("budget", wording.in(b.amount().printed())));
    project
        .researchers()
        .ifPresent(r -> json.writeNumberProperty("researchers", r.value().intValueExact()));
    json.writeStringProperty("source", wording.source(project.project()));
    project.doubt().ifPresent(doubt -> doubt(json, project, doubt));
    json.writeEndObject();
  }

  private void doubt(JsonGenerator json, PublishedCase project, PublishedCase.Doubt doubt) {
    json.writeObjectPropertyStart("doubt");
    json.writeStringProperty("about", doubt.about());
    json.writeStringProperty("text", wording.in(doubt.text()));
    json.writeStringProperty("source", wording.source(project.project()));
    if (project.budgetIsDoubtful()) {
      json.writeBooleanProperty("inRange", false);
    }
    json.writeEndObject();
  }
}
