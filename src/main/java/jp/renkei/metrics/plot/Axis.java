package jp.renkei.metrics.plot;

import java.util.function.DoubleFunction;

/** What an axis shows, and how a value on it is written. */
public record Axis(String label, DoubleFunction<String> value) {}
