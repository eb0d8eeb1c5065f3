package jp.renkei.planted.advice;

import jp.renkei.planted.knowledge.KnowsTheRoot;
import jp.renkei.planted.metrics.KnowsKnowledge;

/** Within the table. */
public final class KnowsWhatItMay {
  KnowsTheRoot knowledge;
  KnowsKnowledge metrics;
}
