package jp.renkei.planted.corpus;

import jp.renkei.planted.metrics.KnowsKnowledge;

/** Against the table: the arrow runs back. */
public final class KnowsMetrics {
  KnowsKnowledge metrics;
}
