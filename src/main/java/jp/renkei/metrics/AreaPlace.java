package jp.renkei.metrics;

/**
 * That a country is strong or weak in an area of technology, as in table 2-11, computed from
 * papers.
 *
 * @param area the area
 * @param country ISO 3166-1 alpha-2
 * @param place strong or weak; a country that is neither has none
 * @param shift how far its place there lies above that over ICT as a whole, see {@link
 *     AreaStrengths}
 */
public record AreaPlace(String area, String country, Place place, double shift) {

  /** Which of the two. */
  public enum Place {
    STRONG("strong"),
    WEAK("weak");

    private final String id;

    Place(String id) {
      this.id = id;
    }

    /** The name in tables. */
    public String id() {
      return id;
    }
  }
}
