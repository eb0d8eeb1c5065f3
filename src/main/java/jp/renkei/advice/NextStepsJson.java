package jp.renkei.advice;

import jp.renkei.advice.Advice.Action;
import tools.jackson.core.JsonGenerator;

/** Writes what to do next: the actions of recommendations, and the first steps to a partner. */
final class NextStepsJson {

  private final Wording wording;
  private final CitationJson citations;
  private final PartnerJson partners;

  NextStepsJson(Wording wording, CitationJson citations, PartnerJson partners) {
    this.wording = wording;
    this.citations = citations;
    this.partners = partners;
  }

  /** Writes the fields of an action into an object. */
  void action(JsonGenerator json, Action action) {
    json.writeStringProperty("id", Candidates.local(action.action()));
    json.writeStringProperty("label", wording.label(action.action()));
    json.writeStringProperty("text", wording.definition(action.action()));
    json.writeObjectPropertyStart("actor");
    json.writeStringProperty("id", Candidates.local(action.actor()));
    json.writeStringProperty("label", wording.label(action.actor()));
    json.writeEndObject();
    json.writeStringProperty("source", wording.source(action.action()));
    json.writeStringProperty("status", action.progress().id());
  }

  void firstSteps(JsonGenerator json, FirstSteps first) {
    json.writeObjectPropertyStart("firstSteps");
    json.writeStringProperty("country", Candidates.local(first.country()));
    first
        .institution()
        .ifPresent(i -> json.writeStringProperty("institution", Candidates.local(i)));
    first
        .entryOffice()
        .ifPresent(
            office -> {
              json.writeName("entryOffice");
              partners.entryOffice(json, office);
            });
    JsonPiece.array(
        json,
        "steps",
        first.steps(),
        step -> {
          json.writeStartObject();
          json.writeStringProperty("label", wording.label(step));
          citations.fields(json, step);
          json.writeEndObject();
        });
    json.writeEndObject();
  }
}
