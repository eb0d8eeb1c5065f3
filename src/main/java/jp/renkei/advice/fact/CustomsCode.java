package jp.renkei.advice.fact;

/** The three digits by which Japan's customs name a country. */
public record CustomsCode(String code, String country) {}
