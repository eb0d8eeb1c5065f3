package jp.renkei.advice.fact;

/** Who within an organisation takes an action of a recommendation. */
public record ActionActor(String action, String actor, String statement) {}
