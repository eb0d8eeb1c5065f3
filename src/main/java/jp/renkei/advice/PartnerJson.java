package jp.renkei.advice;

import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes what stands beside a partner: features, how to search, why chosen, where to turn. */
final class PartnerJson {

  private final Wording wording;
  private final CitationJson citations;

  PartnerJson(Wording wording, CitationJson citations) {
    this.wording = wording;
    this.citations = citations;
  }

  void features(JsonGenerator json, List<String> items) {
    citations.list(json, "features", items);
  }

  /** What the survey says of an institution, whether or not an answer makes it a ground. */
  void said(JsonGenerator json, List<String> statements) {
    citations.list(json, "said", statements);
  }

  void search(JsonGenerator json, List<String> statements) {
    citations.list(json, "search", statements);
  }

  /** Where to turn; the name of an office stands in its label. */
  void entryOffices(JsonGenerator json, List<String> offices) {
    JsonPiece.array(json, "entryOffices", offices, office -> entryOffice(json, office));
  }

  void entryOffice(JsonGenerator json, String office) {
    json.writeStartObject();
    json.writeStringProperty("label", wording.label(office));
    citations.fields(json, office);
    json.writeEndObject();
  }

  /** Why an institution was likely chosen: nowhere said, and marked as inferred. */
  void chosenFor(JsonGenerator json, List<SelectionReason> reasons) {
    JsonPiece.array(
        json,
        "chosenFor",
        reasons,
        reason -> {
          json.writeStartObject();
          json.writeStringProperty("id", Candidates.local(reason.criterion()));
          json.writeStringProperty("text", text(wording, reason));
          json.writeStringProperty("source", wording.source(reason.criterion()));
          json.writeBooleanProperty("inferred", true);
          json.writeEndObject();
        });
  }

  /** A criterion with the figures by which it is met. */
  static String text(Wording wording, SelectionReason reason) {
    String figures = wording.in(reason.figures());
    return wording.in(
        new jp.renkei.knowledge.Text(
            wording.label(reason.criterion()) + "：" + figures,
            wording.label(reason.criterion()) + ": " + figures));
  }
}
