package jp.renkei.advice.fact;

/** Who took part in a published case, as printed (tables 3-3, 3-4). */
public record CaseParticipants(String project, String ja, String en) {}
