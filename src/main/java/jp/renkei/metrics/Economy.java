package jp.renkei.metrics;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The size of economies and of Japan's trade with them (report, section 2.4.3, figures 2-18 and
 * 2-19, whose pictures are lost).
 *
 * <p>What is not given is not known: there is no default and no zero for it.
 */
public final class Economy {

  /** The file of GDP within a folder of metrics. */
  public static final String GDP = "gdp.csv";

  /** The name under which the customs' files are cited. */
  public static final String TRADE = "trade.csv";

  private final Map<String, AnnualMean> gdp;
  private final Map<String, AnnualMean> exports;
  private final Map<String, AnnualMean> imports;

  private Economy(Path gdpFile, Path folder, Customs customs) {
    List<MetricsFault> faults = new ArrayList<>();
    this.gdp = keeping(faults, () -> GdpTable.read(gdpFile), Map.of());
    Optional<TradeTable> trade =
        keeping(faults, () -> Optional.of(TradeTable.read(folder, customs)), Optional.empty());
    MetricsFaultsException.throwIfAny(faults);
    this.exports = trade.map(TradeTable::exports).orElse(Map.of());
    this.imports = trade.map(TradeTable::imports).orElse(Map.of());
  }

  /**
   * Reads the files of a folder of metrics.
   *
   * @param folder {@code gdp.csv} and {@code trade*.csv}, neither of which it must hold
   * @param otherwise the folder whose {@code gdp.csv} stands in: GDP does not depend on whose
   *     papers were counted
   * @param customs how the customs name countries and goods
   * @throws MetricsFaultsException with every fault of every file
   */
  public static Economy read(Path folder, Path otherwise, Customs customs) {
    Path own = folder.resolve(GDP);
    return new Economy(Files.exists(own) ? own : otherwise.resolve(GDP), folder, customs);
  }

  /** A country's GDP in current US dollars. */
  public Optional<AnnualMean> gdp(String country) {
    return Optional.ofNullable(gdp.get(country));
  }

  /** Japan's exports of ICT goods to a country, in yen. */
  public Optional<AnnualMean> exports(String country) {
    return Optional.ofNullable(exports.get(country));
  }

  /** Japan's imports of ICT goods from a country, in yen. */
  public Optional<AnnualMean> imports(String country) {
    return Optional.ofNullable(imports.get(country));
  }

  /** Whether trade is given for any country. */
  public boolean knowsTrade() {
    return !exports.isEmpty() || !imports.isEmpty();
  }

  private static <T> T keeping(List<MetricsFault> faults, Supplier<T> table, T otherwise) {
    try {
      return table.get();
    } catch (MetricsFaultsException e) {
      faults.addAll(e.faults());
      return otherwise;
    }
  }
}
