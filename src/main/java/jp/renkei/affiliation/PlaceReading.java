package jp.renkei.affiliation;

import java.util.BitSet;

/**
 * Where one group of a string says that it is.
 *
 * @param countries what the last place may mean; none where no place stands at the end
 * @param step how it was named
 * @param inside what the places inside names may mean, taken together; none where there are none
 * @param everything every country that any name in the group may mean
 */
record PlaceReading(BitSet countries, Step step, BitSet inside, BitSet everything) {

  /** The reading of a string that names no place. */
  static final PlaceReading NOWHERE =
      new PlaceReading(new BitSet(), Step.NONE, new BitSet(), new BitSet());

  /** Whether no place stands anywhere. */
  boolean isNowhere() {
    return countries.isEmpty() && inside.isEmpty();
  }

  boolean isDecided() {
    return countries.cardinality() == 1;
  }

  boolean allows(int country) {
    return countries.isEmpty() || countries.get(country);
  }
}
