package jp.renkei.metrics;

import java.util.Locale;

/**
 * Whether a country is strong or weak in an area of technology or neither, as in table 2-11,
 * computed from papers. A country with papers too few to judge it has no place at all.
 *
 * @param area the area
 * @param country ISO 3166-1 alpha-2
 * @param place strong, weak or neither
 * @param shift how far its place there lies above that over ICT as a whole, see {@link
 *     AreaStrengths}
 */
public record AreaPlace(String area, String country, Place place, double shift) {

  /** Which of the three. */
  public enum Place {
    STRONG,
    WEAK,
    UNREMARKED;

    /** The name in tables. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
