package jp.renkei.synthetic;

import java.util.Locale;

/** What can happen to an institution on its way into an affiliation; rates.csv has how often. */
enum SpellingKind {
  DEPARTMENT,
  FACULTY,
  ROLE,
  FOOTNOTE,
  CITY,
  STATE,
  POSTCODE,
  STREET,
  COUNTRY,
  COUNTRY_BRACKETED,
  COUNTRY_BEFORE_CITY,
  COUNTRY_OLD,
  COUNTRY_CODE,
  COUNTRY_OFFICIAL,
  ABBREVIATED,
  ACCENTS_DROPPED,
  WORD_ORDER,
  TYPO,
  DASH,
  BLANKS,
  FULL_WIDTH,
  UPPER_CASE,
  LOWER_CASE,
  E_MAIL,
  ACRONYM,
  SEVERAL,
  AMPERSAND,
  ARTICLE,
  FULL_STOP,
  NO_INSTITUTION,
  MISSING_COMMA,
  ENTITY;

  /** Name in the files: {@code country-old}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
