package jp.renkei.affiliation;

import java.util.BitSet;

/**
 * What a name says about where something is.
 *
 * @param kind from the surest to the least sure
 * @param countries those that the name may mean
 */
record Place(Kind kind, BitSet countries) {

  enum Kind {
    /** Not a place though it holds the name of one. */
    NOT_A_PLACE,
    COUNTRY,
    SUBDIVISION,
    /** A postal code of a subdivision or of a country, in capitals only. */
    CODE,
    CITY,
    /** A city that the registry alone knows. */
    REGISTRY_CITY,
    ADJECTIVE
  }

  boolean isOne() {
    return countries.cardinality() == 1;
  }
}
