package jp.renkei.metrics.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Papers in the plain CSV of our own, made so that the eigenvector centralities of the countries
 * are known beforehand: every country writes with one hub alone, so that the network is a star and
 * the centrality of each but the hub is in proportion to the papers it shares with the hub.
 */
final class MadeCorpus {

  static final String HUB = "US";

  private final List<String> rows =
      new ArrayList<>(List.of("doi,title,year,authors,affiliations,countries,keywords,concepts"));
  private int made;

  /** Papers of the country with the hub; without keywords where the keyword is empty. */
  MadeCorpus together(String country, int papers, String keyword) {
    return add(
        papers, "A. Author|B. Author", affiliation(country) + "|" + affiliation(HUB), keyword);
  }

  /** Papers of the country alone. */
  MadeCorpus alone(String country, int papers, String keyword) {
    return add(papers, "A. Author", affiliation(country), keyword);
  }

  private MadeCorpus add(int papers, String authors, String affiliations, String keyword) {
    for (int paper = 0; paper < papers; paper++) {
      made++;
      rows.add(
          String.join(
              ",",
              "10.9999/made." + made,
              "Paper number " + made,
              String.valueOf(2016 + made % 7),
              authors,
              "\"" + affiliations + "\"",
              "",
              keyword,
              ""));
    }
    return this;
  }

  private static String affiliation(String country) {
    String name = Locale.of("", country).getDisplayCountry(Locale.ENGLISH).replaceAll(" SAR.*", "");
    return "National Institute of Measures, " + name;
  }

  String csv() {
    return String.join("\n", rows) + "\n";
  }
}
