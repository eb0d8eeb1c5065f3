package jp.renkei.metrics.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.renkei.metrics.Expectation;
import jp.renkei.metrics.MetricsFault;
import jp.renkei.metrics.MetricsFaultsException;
import jp.renkei.metrics.MetricsFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of how many papers the country and the institution are known, as the report of a build says it.
 *
 * @param all over all areas; empty where the folder has no such report
 * @param areas each area's by its name
 */
record Coverage(Optional<Share> all, List<Share> areas) {

  /** Papers of a group, and those of them whose country or institution is known. */
  record Share(String of, long papers, long withCountry, long withInstitution) {

    static Share sum(List<Share> shares) {
      return new Share(
          "",
          shares.stream().mapToLong(Share::papers).sum(),
          shares.stream().mapToLong(Share::withCountry).sum(),
          shares.stream().mapToLong(Share::withInstitution).sum());
    }
  }

  /**
   * Reads the report of a folder, if it has one.
   *
   * @throws MetricsFaultsException if it is no JSON
   */
  static Coverage read(Path folder) {
    Path file = MetricsFile.REPORT.in(folder);
    if (Files.notExists(file)) {
      return new Coverage(Optional.empty(), List.of());
    }
    JsonNode coverage = parsed(file).path("coverage");
    List<Share> sources = shares(coverage.path("bySource"));
    return new Coverage(
        sources.isEmpty() ? Optional.empty() : Optional.of(Share.sum(sources)),
        shares(coverage.path("byArea")));
  }

  /** The line for pictures over all areas. */
  String note(Labels labels) {
    return all.map(share -> note(share, labels)).orElse(unknown(labels));
  }

  /** The line for pictures of one area. */
  String note(String area, Labels labels) {
    return areas.stream()
        .filter(share -> share.of().equals(area))
        .findFirst()
        .map(share -> note(share, labels))
        .orElse(unknown(labels));
  }

  private static String note(Share share, Labels labels) {
    String papers = labels.grouped(share.papers());
    return labels.say(
            "論文 " + papers + " のうち、国・地域が分かるもの ", "Of " + papers + " papers, country known: ")
        + percent(share.withCountry(), share.papers())
        + labels.say("、機関が分かるもの ", ", institution known: ")
        + percent(share.withInstitution(), share.papers());
  }

  private static String unknown(Labels labels) {
    return labels.say(
        "国・地域や機関が分かる論文の割合: 記録がない", "Papers whose country or institution is known: not recorded");
  }

  private static String percent(long part, long whole) {
    return whole == 0
        ? "-"
        : new BigDecimal(100 * part)
                .divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP)
                .toPlainString()
            + "%";
  }

  private static List<Share> shares(JsonNode groups) {
    List<Share> shares = new ArrayList<>();
    for (JsonNode group : groups) {
      shares.add(
          new Share(
              group.path("of").asString(""),
              group.path("papers").asLong(0),
              group.path("withCountry").asLong(0),
              group.path("withInstitution").asLong(0)));
    }
    return shares;
  }

  private static JsonNode parsed(Path file) {
    try {
      return JsonMapper.shared().readTree(file);
    } catch (JacksonException e) {
      throw new MetricsFaultsException(
          List.of(new MetricsFault(file, 0, "", "", Expectation.JSON)));
    }
  }
}
