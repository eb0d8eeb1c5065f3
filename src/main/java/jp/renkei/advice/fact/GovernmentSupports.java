package jp.renkei.advice.fact;

/**
 * How government can support a recommendation, by meeting a request of the interviewees or none.
 */
public record GovernmentSupports(String item, String recommendation, String statement) {}
