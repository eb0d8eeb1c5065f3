package jp.renkei.advice.fact;

/** What a published case cost: amount and currency, and as printed. */
public record CaseBudget(String project, String amount, String currency, String printed) {}
