package jp.renkei.advice.fact;

/** What the survey says of one country by name that matters to whoever gave a certain answer. */
public record CountryBears(
    String country, String value, String strength, String polarity, String statement) {}
