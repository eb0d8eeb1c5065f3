package jp.renkei.advice.fact;

/**
 * An initiative by which institutions put a recommendation into practice (section 5.3), and the
 * action that it is; {@code said} tells whether by the survey or by our reading.
 */
public record Realised(
    String initiative, String recommendation, String action, String said, String statement) {}
