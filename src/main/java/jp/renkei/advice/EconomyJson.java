package jp.renkei.advice;

import static jp.renkei.advice.JsonPiece.array;
import static jp.renkei.advice.JsonPiece.continuation;

import java.util.Optional;
import jp.renkei.metrics.AnnualMean;
import tools.jackson.core.JsonGenerator;

/** Writes what is known of a country's economy as a property of JSON objects, in one language. */
final class EconomyJson {

  private final Wording wording;
  private final CountryEconomies economies;

  EconomyJson(Wording wording, CountryEconomies economies) {
    this.wording = wording;
    this.economies = economies;
  }

  byte[] of(String country) {
    CountryEconomy economy = economies.of(country);
    return continuation(
        json -> {
          json.writeObjectPropertyStart("economy");
          amount(json, "gdp", economy.gdp(), "USD", EconomyWording.GDP_SOURCE);
          amount(json, "exports", economy.exports(), "JPY", EconomyWording.TRADE_SOURCE);
          amount(json, "imports", economy.imports(), "JPY", EconomyWording.TRADE_SOURCE);
          array(json, "statements", economy.statements(), s -> said(json, s));
          json.writeEndObject();
        });
  }

  private static void amount(
      JsonGenerator json, String name, Optional<AnnualMean> mean, String unit, String source) {
    json.writeObjectPropertyStart(name);
    if (mean.isPresent()) {
      json.writeNumberProperty("value", mean.get().value());
      json.writeStringProperty("unit", unit);
      json.writeStringProperty("years", EconomyWording.years(mean.get()));
      json.writeNumberProperty("yearCount", mean.get().years());
      json.writeStringProperty("source", source);
    } else {
      json.writeStringProperty("status", "not-available");
    }
    json.writeEndObject();
  }

  private void said(JsonGenerator json, String statement) {
    json.writeStartObject();
    json.writeStringProperty("text", wording.definition(statement));
    json.writeStringProperty("source", wording.source(statement));
    json.writeEndObject();
  }
}
