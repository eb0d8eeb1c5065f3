package jp.renkei.advice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jp.renkei.advice.fact.InterviewItem;
import jp.renkei.advice.fact.RemarkCell;
import tools.jackson.core.JsonGenerator;

/** Writes what a statement says, with its source and, where it has one, its framework cell. */
final class CitationJson {

  private final Wording wording;
  private final ReadingNotes notes;
  private final Map<String, String> cells = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();

  CitationJson(Wording wording, FactBase facts, ReadingNotes notes) {
    this.wording = wording;
    this.notes = notes;
    facts.of(RemarkCell.class).forEach(r -> cells.put(r.statement(), Candidates.local(r.cell())));
    for (InterviewItem item : facts.of(InterviewItem.class)) {
      cells.put(item.item(), Candidates.local(item.cell()));
      types.put(item.item(), item.type());
    }
  }

  /** Writes a list of statements as a property. */
  void list(JsonGenerator json, String name, Collection<String> statements) {
    JsonPiece.array(json, name, statements, statement -> write(json, statement));
  }

  /** Writes a statement as a property. */
  void property(JsonGenerator json, String name, String statement) {
    json.writeName(name);
    write(json, statement);
  }

  void write(JsonGenerator json, String statement) {
    json.writeStartObject();
    fields(json, statement);
    json.writeEndObject();
  }

  /** Writes the fields of a statement into an object that has others, too. */
  void fields(JsonGenerator json, String statement) {
    json.writeStringProperty("id", Candidates.local(statement));
    String type = types.get(statement);
    if (type != null) {
      json.writeStringProperty("type", type);
    }
    said(json, statement);
    notes(json, statement);
  }

  /** Writes which reading notes apply to what a statement or table says. */
  void notes(JsonGenerator json, String statement) {
    notes(json, notes.of(statement));
  }

  /** Writes which reading notes apply, if any do. */
  void notes(JsonGenerator json, long set) {
    if (set != 0) {
      JsonPiece.array(
          json, "notes", notes.list(set), note -> json.writeString(Candidates.local(note)));
    }
  }

  /** Writes a statement by identifier, text and source. */
  void named(JsonGenerator json, String statement) {
    json.writeStringProperty("id", Candidates.local(statement));
    said(json, statement);
  }

  /** Writes a statement without its identifier. */
  void said(JsonGenerator json, String statement) {
    json.writeStringProperty("text", wording.definition(statement));
    json.writeStringProperty("source", wording.source(statement));
    String cell = cells.get(statement);
    if (cell != null) {
      json.writeStringProperty("cell", cell);
    }
  }
}
