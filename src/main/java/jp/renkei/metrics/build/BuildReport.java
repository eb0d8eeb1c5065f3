package jp.renkei.metrics.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.renkei.corpus.Accounts;
import jp.renkei.corpus.FileAccount;
import jp.renkei.metrics.AreaStrengths;
import jp.renkei.metrics.network.Betweenness.Accuracy;
import jp.renkei.metrics.network.Betweenness.Exact;
import jp.renkei.metrics.network.Betweenness.Sampled;

/**
 * What a build read, left out, and how far its figures can be trusted.
 *
 * @param accounts of every row that was read
 * @param papers of the corpus
 * @param withoutArea papers that no keyword and no concept led to an area
 * @param counted papers that the tables of countries and institutions count
 * @param reference the country that regions and strengths are relative to
 * @param registrySize organisations of the registry, 0 without one
 * @param coverage of affiliations, countries and institutions
 * @param networks with their sizes and the accuracy of their betweenness
 */
public record BuildReport(
    Accounts accounts,
    int papers,
    int withoutArea,
    int counted,
    ReferenceAccount reference,
    int registrySize,
    CoverageAccount coverage,
    List<NetworkAccount> networks) {

  /** More wrong values than this help nobody find the mistake. */
  private static final int SHOWN = 5;

  /**
   * The country at the crosshair.
   *
   * @param country ISO 3166-1 alpha-2
   * @param found whether a paper of the corpus is from there
   * @param surveys whether it is the survey's own, for which alone peers and strengths are told
   * @param strengths those of pairs of an area and a country that could be judged
   */
  public record ReferenceAccount(
      String country, boolean found, boolean surveys, AreaStrengths.Told strengths) {}

  /**
   * Coverage by what papers can be grouped by.
   *
   * @param bySource the databases
   * @param byYear the years of publication, {@code 0} where unknown
   * @param byArea the areas of technology
   */
  public record CoverageAccount(
      List<Coverage> bySource, List<Coverage> byYear, List<Coverage> byArea) {}

  /** What whoever uses the figures must know. */
  public List<Remark> warnings() {
    List<Remark> warnings = new ArrayList<>();
    accounts
        .faults()
        .forEach(f -> warnings.add(new Remark("数えていないファイル: " + f.ja(), "not counted: " + f.en())));
    accounts.files().stream()
        .filter(file -> !file.balanced())
        .forEach(file -> warnings.add(unbalanced(file.file().toString(), file.counted())));
    accounts.files().stream()
        .filter(file -> !file.unknownCountries().isEmpty())
        .forEach(file -> warnings.add(unknownCountries(file)));
    doubtful(warnings, "データベース", "source", coverage.bySource());
    doubtful(warnings, "年", "year", coverage.byYear());
    doubtful(warnings, "技術区分", "area", coverage.byArea());
    if (accounts.acmAlone() > 0) {
      warnings.add(acmAlone());
    }
    if (!reference.found()) {
      warnings.add(withoutReference());
    }
    if (!reference.surveys()) {
      warnings.add(otherReference());
    }
    if (reference.strengths().places().size() < reference.strengths().all()) {
      warnings.add(fewStrengths());
    }
    return warnings;
  }

  /** What came of the papers, in a few lines. */
  public List<Remark> summary() {
    List<Remark> lines = new ArrayList<>();
    lines.add(ofRows());
    lines.add(ofPapers());
    networks.stream().filter(n -> n.area().isEmpty()).forEach(n -> lines.add(network(n)));
    return lines;
  }

  private static Remark unbalanced(String file, long counted) {
    return new Remark(
        file + ": 読んだ行と除いた行の和が、別に数えた行数 " + counted + " と合わない",
        file + ": rows read and skipped do not add up to the " + counted + " counted apart");
  }

  private static Remark unknownCountries(FileAccount file) {
    Stream<Map.Entry<String, Long>> shown =
        file.unknownCountries().entrySet().stream().limit(SHOWN);
    String values =
        shown
            .map(first -> "\"" + first.getKey() + "\" (" + first.getValue() + ")")
            .collect(Collectors.joining(", "));
    int more = file.unknownCountries().size() - SHOWN;
    return new Remark(
        file.file()
            + ": ISO 3166-1 の 2 文字の国・地域コードではない値は使わない（かっこ内は最初の行）: "
            + values
            + (more > 0 ? " ほか " + more + " 種" : ""),
        file.file()
            + ": no two-letter country codes of ISO 3166-1, and not used (in brackets the first"
            + " line): "
            + values
            + (more > 0 ? " and " + more + " more" : ""));
  }

  private static void doubtful(List<Remark> warnings, String ja, String en, List<Coverage> groups) {
    groups.stream()
        .filter(Coverage::isDoubtful)
        .forEach(
            group ->
                warnings.add(
                    new Remark(
                        ja + " " + group.group() + ": 国・地域の分かる論文が 8 割に満たない（" + share(group) + "）",
                        en
                            + " "
                            + group.group()
                            + ": fewer than 80% of the papers have a country ("
                            + share(group)
                            + ")")));
  }

  private static String share(Coverage group) {
    return group.withCountry() + " / " + group.papers();
  }

  private Remark acmAlone() {
    long alone = accounts.acmAlone();
    return new Remark(
        "ACM DL の論文 " + alone + " 件は、OpenAlex の記録と DOI で結びつかず、所属が分からないため国・機関の表に数えない",
        alone
            + " papers of the ACM DL were joined with no record of OpenAlex by DOI; without"
            + " affiliations they count for no country or institution");
  }

  private Remark fewStrengths() {
    AreaStrengths.Told strengths = reference.strengths();
    int few = strengths.all() - strengths.places().size();
    boolean none = strengths.places().isEmpty();
    return new Remark(
        "技術区分と国・地域の組 "
            + strengths.all()
            + " のうち "
            + few
            + " は国際共著論文が少なく、得手・不得手を判断していない"
            + (none ? "。この論文からは、得手・不得手を助言の根拠にできない" : ""),
        few
            + " of "
            + strengths.all()
            + " pairs of an area and a country have too few international papers for a strength or"
            + " weakness"
            + (none ? ": none becomes a ground of advice from these papers" : ""));
  }

  private Remark withoutReference() {
    return new Remark(
        reference.country() + " の論文がないため、区分（領域）、得手・不得手、突出した機関は求めていない",
        "no paper is from "
            + reference.country()
            + ": regions, strengths and institutions that stand out are not told");
  }

  private Remark otherReference() {
    return new Remark(
        "基準の国・地域が日本ではないため、「中央」の領域、図表 2-11 の得手・不得手、図表 5-x は使えず、この指標からの助言はしない",
        "the reference is not Japan: the region of peers, the strengths of 2-11 and tables 5-x do"
            + " not apply, and no advice is given on these figures");
  }

  private Remark ofRows() {
    long read = accounts.rowsRead();
    long skipped = accounts.rowsSkipped();
    return new Remark(
        "行 " + accounts.rowsCounted() + " = 読んだ行 " + read + " + 除いた行 " + skipped,
        accounts.rowsCounted() + " rows = " + read + " read + " + skipped + " skipped");
  }

  private Remark ofPapers() {
    long duplicates = accounts.duplicatesByDoi() + accounts.duplicatesByTitle();
    return new Remark(
        "論文 "
            + papers
            + "（重複 "
            + duplicates
            + " 行を統合、技術区分のない論文 "
            + withoutArea
            + "、表に数えた論文 "
            + counted
            + "）",
        papers
            + " papers ("
            + duplicates
            + " duplicate rows joined, "
            + withoutArea
            + " papers without an area, "
            + counted
            + " counted in the tables)");
  }

  private static Remark network(NetworkAccount network) {
    boolean countries = network.members().equals(NetworkAccount.COUNTRIES);
    String edges = network.nodes() + " / " + network.edges();
    return new Remark(
        (countries ? "国・地域" : "機関") + "の数 / 組の数: " + edges + accuracyJa(network.betweenness()),
        network.members() + " / pairs: " + edges + accuracyEn(network.betweenness()));
  }

  private static String accuracyJa(Accuracy accuracy) {
    return switch (accuracy) {
      case Exact exact -> "";
      case Sampled s -> "（媒介中心性は標本による推定。絶対誤差 " + s.error() + " 以下、信頼度 " + s.confidence() + "）";
    };
  }

  private static String accuracyEn(Accuracy accuracy) {
    return switch (accuracy) {
      case Exact exact -> "";
      case Sampled s ->
          " (betweenness sampled: within " + s.error() + " at confidence " + s.confidence() + ")";
    };
  }
}
