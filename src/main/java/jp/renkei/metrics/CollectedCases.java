package jp.renkei.metrics;

import static jp.renkei.metrics.Expectation.COUNT;
import static jp.renkei.metrics.Expectation.TEXT;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How many of the collected collaboration projects take a form and lie in an area.
 *
 * <p>The counts are of the survey's own collection and of no user's papers, so they are read from
 * the survey's folder whatever metrics an advice uses. Reference: report, table 3-2.
 *
 * @param form the form, or {@link #TOTAL} over all of them
 * @param area the area, or {@link #TOTAL} over all of them
 * @param cases the projects counted, 0 or more
 */
public record CollectedCases(String form, String area, long cases) {

  /** Stands for all forms or all areas. */
  public static final String TOTAL = "total";

  private static final String FILE = "cases.csv";

  public CollectedCases {
    TEXT.require("form", form);
    TEXT.require("area", area);
    COUNT.require("cases", cases);
  }

  /**
   * Reads {@code cases.csv} of a folder.
   *
   * @throws MetricsFaultsException with every fault of the table
   */
  public static List<CollectedCases> read(Path folder) {
    return IndicatorTable.read(
        folder.resolve(FILE),
        Map.of("form", TEXT, "area", TEXT, "cases", COUNT),
        List.of("form", "area"),
        row -> new CollectedCases(row.text("form"), row.text("area"), row.count("cases")));
  }
}
