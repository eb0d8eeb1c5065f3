package jp.renkei.advice.fact;

/** An initiative by which institutions put a recommendation into practice (section 5.3). */
public record Realised(String initiative, String recommendation, String statement) {}
