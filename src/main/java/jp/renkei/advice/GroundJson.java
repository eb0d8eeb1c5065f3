package jp.renkei.advice;

import static jp.renkei.advice.JsonPiece.array;
import static jp.renkei.advice.JsonPiece.object;

import java.util.Map;
import jp.renkei.rulebase.Firing;
import tools.jackson.core.JsonGenerator;

/** Writes grounds with all that they rest on as JSON objects, in one language. Thread-safe. */
final class GroundJson {

  private final Wording wording;
  private final CitationJson citations;
  private final ReadingNotes notes;

  /** Grounds that rest on statements, figures and answers alone. */
  private final KeptPieces<Firing> leaves;

  /** Grounds with steps between. */
  private final KeptPieces<Justification> derived;

  /**
   * A writer that has kept nothing yet.
   *
   * @param mostBytes of grounds kept as written, some 1 kB each
   */
  GroundJson(Wording wording, CitationJson citations, ReadingNotes notes, long mostBytes) {
    this.wording = wording;
    this.citations = citations;
    this.notes = notes;
    leaves = new KeptPieces<>(mostBytes / 2);
    derived = new KeptPieces<>(mostBytes / 2);
  }

  /** A ground reads the same in every advice in which its premises were derived alike. */
  byte[] of(Ground ground, Advice advice) {
    byte[] kept = leaves.get(ground.firing());
    if (kept != null) {
      return kept;
    }
    Justification justification = Justification.of(ground.firing(), advice.derivations());
    return justification.derivations().isEmpty()
        ? leaves.get(ground.firing(), () -> object(json -> write(json, ground, advice)))
        : derived.get(justification, () -> object(json -> write(json, ground, advice)));
  }

  private void write(JsonGenerator json, Ground ground, Advice advice) {
    Firing firing = ground.firing();
    json.writeStringProperty("polarity", ground.speaksFor() ? "for" : "against");
    json.writeStringProperty("strength", ground.strength().id());
    json.writeStringProperty("rule", firing.rule().id());
    json.writeStringProperty("text", wording.sentence(firing));
    json.writeStringProperty("source", wording.source(firing));
    array(json, "premises", firing.premises(), p -> premise(json, p, advice));
    citations.notes(json, notes.of(firing, advice.derivations()));
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
      json.writeArrayPropertyStart("grounds");
      json.writeStartObject();
      write(json, new Ground(true, Strength.STRONG, derivation), advice);
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
