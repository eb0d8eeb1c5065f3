package jp.renkei.advice;

import jp.renkei.knowledge.Knowledge;

/** Holds an organisation against others: each kind against what the survey found of its own. */
final class CheckAssembly {

  private final PeerComparison peers;
  private final PracticeComparison practices;
  private final SupportOverview support;

  CheckAssembly(Knowledge knowledge, FactBase facts, Ranking ranking, GroundWeights weights) {
    this.peers = new PeerComparison(knowledge, facts, ranking, weights);
    this.practices = new PracticeComparison(knowledge, facts);
    this.support = new SupportOverview(knowledge, facts);
  }

  Check check(Advice advice) {
    return switch (advice.answers().organisation()) {
      case "university", "research-institute" -> peers.check(advice);
      case "company" -> practices.check(advice.answers());
      default -> support.check(advice);
    };
  }
}
