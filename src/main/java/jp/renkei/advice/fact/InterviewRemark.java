package jp.renkei.advice.fact;

/** What the interviewees said that stands beside an axis class or a method, for or against it. */
public record InterviewRemark(String candidate, String polarity, String item, String statement) {}
