package jp.renkei.advice.fact;

/** What the interviewees said of collaboration with a country (table 4-8). */
public record CountryFeature(String country, String item) {}
