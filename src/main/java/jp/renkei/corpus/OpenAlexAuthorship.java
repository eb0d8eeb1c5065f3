package jp.renkei.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;

/**
 * One authorship of a work of OpenAlex: raw strings, and the institutions that OpenAlex made of
 * each. Old exports have the institutions of all strings together: of several, a string has those
 * that it names. An institution without a string stands for its name.
 */
final class OpenAlexAuthorship {

  private static final String ROR = "https://ror.org/";

  private String rawName = "";
  private String name = "";
  private final Map<String, ResolvedInstitution> institutions = new LinkedHashMap<>();
  private final Map<String, List<String>> idsOfStrings = new LinkedHashMap<>();
  private final List<String> strings = new ArrayList<>();

  private OpenAlexAuthorship() {}

  static Authorship read(JsonParser json) {
    OpenAlexAuthorship authorship = new OpenAlexAuthorship();
    OpenAlexWork.forEachProperty(json, property -> authorship.take(property, json));
    return authorship.authorship();
  }

  private void take(String property, JsonParser json) {
    switch (property) {
      case "raw_author_name" -> rawName = OpenAlexWork.string(json);
      case "author" -> takeAuthor(json);
      case "institutions" -> OpenAlexWork.forEachObject(json, () -> takeInstitution(json));
      case "affiliations" -> OpenAlexWork.forEachObject(json, () -> takeAffiliation(json));
      case "raw_affiliation_strings" -> strings.addAll(OpenAlexWork.strings(json));
      case "raw_affiliation_string" -> strings.add(OpenAlexWork.string(json));
      default -> json.skipChildren();
    }
  }

  private void takeAuthor(JsonParser json) {
    OpenAlexWork.forEachProperty(
        json,
        property -> {
          if (property.equals("display_name")) {
            name = OpenAlexWork.string(json);
          } else {
            json.skipChildren();
          }
        });
  }

  private void takeInstitution(JsonParser json) {
    Map<String, String> read = new LinkedHashMap<>();
    OpenAlexWork.forEachProperty(json, property -> read.put(property, OpenAlexWork.string(json)));
    String ror = read.getOrDefault("ror", "");
    institutions.put(
        read.getOrDefault("id", ""),
        new ResolvedInstitution(
            ror.startsWith(ROR) ? ror.substring(ROR.length()) : ror,
            read.getOrDefault("display_name", ""),
            read.getOrDefault("country_code", "").toUpperCase(Locale.ROOT)));
  }

  private void takeAffiliation(JsonParser json) {
    List<String> text = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    OpenAlexWork.forEachProperty(
        json,
        property -> {
          switch (property) {
            case "raw_affiliation_string" -> text.add(OpenAlexWork.string(json));
            case "institution_ids" -> ids.addAll(OpenAlexWork.strings(json));
            default -> json.skipChildren();
          }
        });
    text.forEach(raw -> idsOfStrings.put(raw, ids));
  }

  private Authorship authorship() {
    Map<String, AffiliationMention> mentions = new LinkedHashMap<>();
    idsOfStrings.forEach((raw, ids) -> mention(raw, resolved(ids), mentions));
    List<ResolvedInstitution> all = List.copyOf(institutions.values());
    List<ResolvedInstitution> ofAll = idsOfStrings.isEmpty() ? all : List.of();
    strings.forEach(raw -> mention(raw, among(ofAll, raw), mentions));
    if (mentions.isEmpty()) {
      all.forEach(institution -> mention(institution.name(), List.of(institution), mentions));
    }
    return new Authorship(
        Entities.decoded(rawName.isBlank() ? name : rawName).strip(),
        List.copyOf(mentions.values()));
  }

  private List<ResolvedInstitution> among(List<ResolvedInstitution> ofAll, String raw) {
    return strings.size() == 1
        ? ofAll
        : ofAll.stream().filter(institution -> raw.contains(institution.name())).toList();
  }

  private List<ResolvedInstitution> resolved(List<String> ids) {
    return ids.stream().filter(institutions::containsKey).map(institutions::get).toList();
  }

  private static void mention(
      String raw, List<ResolvedInstitution> evidence, Map<String, AffiliationMention> mentions) {
    String text = Folding.blanks(Entities.decoded(raw));
    if (!text.isEmpty()) {
      mentions.putIfAbsent(text, new AffiliationMention(text, evidence));
    }
  }
}
