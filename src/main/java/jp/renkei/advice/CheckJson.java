package jp.renkei.advice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes how an organisation compares with others as properties of a JSON object. */
final class CheckJson {

  private final Wording wording;
  private final JsonGenerator json;

  CheckJson(Wording wording, JsonGenerator json) {
    this.wording = wording;
    this.json = json;
  }

  /** Institutions and gaps stand in every check, empty where there are none. */
  void write(Check check) {
    switch (check) {
      case PeerCheck peers -> peers(peers);
      case PracticeCheck practices -> {
        nothing();
        practices(practices);
      }
      case SupportCheck support -> {
        nothing();
        support(support);
      }
    }
  }

  private void nothing() {
    list("institutions", List.of(), x -> {});
    list("gaps", List.of(), x -> {});
  }

  private void peers(PeerCheck check) {
    objects("institutions", check.institutions(), this::institution);
    objects("gaps", check.gaps(), this::gap);
    json.writeBooleanProperty("practicesAnswered", check.answered());
    locals("peers", check.peers().stream().map(PeerCheck.Peer::institution).toList());
    objects("peerRegions", check.regions(), p -> place("region", p));
    objects("peerCountries", check.countries(), p -> place("country", p));
    objects("cells", check.cells(), this::cell);
    objects("nextSteps", check.nextSteps(), this::nextStep);
    objects("openInitiatives", check.open(), this::gap);
  }

  private void institution(PeerCheck.Peer peer) {
    named("institution", peer.institution());
    local("country", peer.country());
    local("region", peer.region());
    peer.likeness().ifPresent(l -> json.writeNumberProperty("similarity", l.value()));
    locals("shared", peer.shared());
    locals("only", peer.only());
    locals("headings", peer.headings());
    locals("areas", peer.areas());
  }

  private void place(String property, PeerCheck.Place place) {
    named(property, place.place());
    locals("institutions", place.institutions());
  }

  private void cell(PeerCheck.Cell cell) {
    named("cell", cell.cell());
    json.writeNumberProperty("inPlace", cell.inPlace());
    json.writeNumberProperty("total", cell.initiatives().size());
    objects(
        "initiatives",
        cell.initiatives(),
        entry -> {
          named("initiative", entry.initiative());
          json.writeStringProperty("state", entry.state().id());
          locals("peers", entry.peers());
        });
  }

  private void gap(PeerCheck.Gap gap) {
    named("initiative", gap.initiative());
    local("cell", gap.cell());
    locals("institutions", gap.institutions());
    locals("peers", gap.peers());
    json.writeObjectPropertyStart("example");
    named("institution", gap.example().institution());
    told(gap.example().statement());
    json.writeEndObject();
  }

  private void nextStep(PeerCheck.NextStep step) {
    named("initiative", step.gap().initiative());
    locals("peers", step.gap().peers());
    local("recommendation", step.recommendation());
    json.writeStringProperty("status", step.status().id());
    told(step.statement());
    objects("missing", step.missing(), action -> named("id", action));
  }

  private void practices(PracticeCheck check) {
    json.writeBooleanProperty("practicesAnswered", check.answered());
    objects("practices", check.practices(), this::practice);
    objects(
        "cells",
        check.cells(),
        cell -> {
          named("cell", cell.cell());
          json.writeNumberProperty("inPlace", cell.inPlace());
          json.writeNumberProperty("total", cell.practices().size());
          locals(
              "practices",
              cell.practices().stream().map(PracticeCheck.Practice::practice).toList());
        });
  }

  private void practice(PracticeCheck.Practice practice) {
    named("practice", practice.practice());
    local("cell", practice.cell());
    json.writeStringProperty("state", practice.state().id());
    json.writeBooleanProperty("needed", practice.needed());
    objects(
        "answers",
        practice.answers(),
        answered -> {
          named("direction", answered.direction());
          json.writeStringProperty("challenge", answered.challenge().id());
          told(answered.statement());
        });
    objects("remarks", practice.remarks(), this::told);
  }

  private void support(SupportCheck check) {
    objects("supported", check.recommendations(), this::supported);
    objects(
        "requests",
        check.requests(),
        request -> {
          named("request", request.item());
          local("cell", request.cell());
          told(request.item());
          locals("recommendations", request.recommendations());
        });
    objects("steps", check.regions(), this::steps);
    objects(
        "cells",
        check.cells(),
        cell -> {
          named("cell", cell.cell());
          locals("requests", cell.requests());
        });
  }

  private void supported(SupportCheck.Supported supported) {
    named("recommendation", supported.recommendation());
    locals("organisations", supported.organisations());
    locals("challenges", supported.challenges());
    objects(
        "supports",
        supported.supports(),
        support -> {
          optional("request", support.request());
          told(support.statement());
        });
  }

  private void steps(SupportCheck.Steps steps) {
    steps.region().ifPresent(region -> named("region", region.candidate()));
    steps.region().ifPresent(r -> json.writeStringProperty("standing", r.standing().id()));
    objects(
        "steps",
        steps.steps(),
        step -> {
          optional("country", step.country());
          json.writeStringProperty("label", wording.label(step.statement()));
          told(step.statement());
        });
  }

  private void named(String property, String curie) {
    local(property, curie);
    json.writeStringProperty("label", wording.label(curie));
  }

  private void local(String property, String curie) {
    json.writeStringProperty(property, Candidates.local(curie));
  }

  private void optional(String property, Optional<String> curie) {
    curie.ifPresent(c -> local(property, c));
  }

  private void told(String statement) {
    json.writeStringProperty("text", wording.definition(statement));
    json.writeStringProperty("source", wording.source(statement));
  }

  private void locals(String property, Collection<String> curies) {
    list(property, curies, curie -> json.writeString(Candidates.local(curie)));
  }

  private <T> void objects(String property, Collection<T> items, Consumer<T> properties) {
    list(
        property,
        items,
        item -> {
          json.writeStartObject();
          properties.accept(item);
          json.writeEndObject();
        });
  }

  private <T> void list(String property, Collection<T> items, Consumer<T> item) {
    JsonPiece.array(json, property, items, item);
  }
}
