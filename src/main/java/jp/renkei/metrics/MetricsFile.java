package jp.renkei.metrics;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** All that a build and the pictures of it leave in a folder of metrics. */
public enum MetricsFile {
  /** Which spelling of an affiliation is which institution and country. */
  AFFILIATIONS("affiliations.csv"),
  AREAS("areas.csv"),
  COUNTRIES("countries.csv"),
  COUNTRIES_BY_AREA("countries-by-area.csv"),
  COUNTRIES_BY_YEAR("countries-by-year.csv"),
  COUNTRIES_NETWORK("countries.graphml"),
  INSTITUTIONS("institutions.csv"),
  INSTITUTIONS_BY_AREA("institutions-by-area.csv"),
  INSTITUTIONS_NETWORK("institutions.graphml"),
  INSTITUTIONS_STANDING_OUT("institutions-standing-out.csv"),
  /** Which keyword led to which area. */
  KEYWORDS("keywords.csv"),
  /** The folder of pictures. */
  PLOTS("plots"),
  /** The account of the build. */
  REPORT("report.json"),
  STRENGTHS("strengths.csv");

  private static final Set<String> NAMES =
      Arrays.stream(values()).map(file -> file.fileName).collect(Collectors.toUnmodifiableSet());

  private final String fileName;

  MetricsFile(String fileName) {
    this.fileName = fileName;
  }

  /** Its name. */
  public String fileName() {
    return fileName;
  }

  /** Where it lies in a folder. */
  public Path in(Path folder) {
    return folder.resolve(fileName);
  }

  /** The names of all. */
  public static Set<String> names() {
    return NAMES;
  }
}
