package jp.renkei.advice.fact;

/** A direction rests on what the interviewees said (section 5.1.2). */
public record DirectionRests(String direction, String item, String statement) {}
