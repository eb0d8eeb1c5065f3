package jp.renkei.advice.fact;

/**
 * A criterion of the selection of institutions: {@code many} or {@code outstanding} in an
 * indicator, {@code balance}, or {@code national-laboratory} (section 2.3.1).
 */
public record SelectionCriterion(String statement, String indicator, String kind) {}
