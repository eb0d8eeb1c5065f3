package jp.renkei.advice;

import jp.renkei.advice.GovernmentAdvice.Step;
import jp.renkei.advice.GovernmentAdvice.Support;
import tools.jackson.core.JsonGenerator;

/** Writes what a government does itself, is asked for, and can support. */
final class GovernmentJson {

  private final Wording wording;
  private final CitationJson citations;

  GovernmentJson(Wording wording, CitationJson citations) {
    this.wording = wording;
    this.citations = citations;
  }

  void property(JsonGenerator json, GovernmentAdvice government) {
    json.writeObjectPropertyStart("government");
    JsonPiece.array(json, "steps", government.steps(), step -> step(json, step));
    citations.list(json, "requests", government.requests());
    JsonPiece.array(json, "supports", government.supports(), s -> support(json, s));
    json.writeEndObject();
  }

  private void step(JsonGenerator json, Step step) {
    json.writeStartObject();
    json.writeStringProperty("region", step.region().map(Candidates::local).orElse("any"));
    step.country().ifPresent(c -> json.writeStringProperty("country", Candidates.local(c)));
    json.writeStringProperty("label", wording.label(step.statement()));
    citations.fields(json, step.statement());
    json.writeEndObject();
  }

  private void support(JsonGenerator json, Support support) {
    json.writeStartObject();
    json.writeStringProperty("recommendation", Candidates.local(support.recommendation()));
    json.writeStringProperty("label", wording.label(support.recommendation()));
    citations.fields(json, support.statement());
    support.item().ifPresent(item -> citations.property(json, "item", item));
    JsonPiece.array(
        json,
        "actions",
        support.actions(),
        action -> {
          json.writeStartObject();
          json.writeStringProperty("id", Candidates.local(action));
          json.writeStringProperty("label", wording.label(action));
          json.writeEndObject();
        });
    json.writeEndObject();
  }
}
