package dev.steelyard.core.verdict;

import dev.steelyard.core.Judging;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.robustness.RobustnessAnalysis;
import dev.steelyard.core.robustness.VariationPlan;
import java.util.List;

/** Everything that is said about a decision, as people read it. */
final class Said {

  private final Judgement judgement;
  private final Robustness robustness;
  private final Verdict verdict;

  private Said(Judgement judgement, Robustness robustness, Verdict verdict) {
    this.judgement = judgement;
    this.robustness = robustness;
    this.verdict = verdict;
  }

  static Said about(Decision decision) {
    return about(decision, VerdictRules.STANDARD);
  }

  static Said about(Decision decision, VerdictRules rules) {
    var judgement = Judging.of(decision);
    var analysis = new RobustnessAnalysis(Judging::of, VariationPlan.STANDARD.withCount(1_000));
    var found = analysis.withVariedAnswers(analysis.analyse(judgement), judgement);
    return new Said(judgement, found, VerdictDecider.decide(rules, judgement, found));
  }

  Verdict verdict() {
    return verdict;
  }

  List<String> verdictSentences() {
    return texts(new VerdictSentences(judgement, robustness, verdict).sentences());
  }

  List<String> changes() {
    return texts(new ChangeSentences(judgement, robustness).sentences());
  }

  List<String> settling() {
    return texts(
        new SettlingSentences(VerdictRules.STANDARD, judgement, robustness, verdict).sentences());
  }

  /** Why the first of the ranking rather than the second. */
  List<String> reasons() {
    var order = judgement.ranking().order();
    var comparison = judgement.evaluation().compare(order.get(0), order.get(1));
    return texts(
        new ReasonSentences(
                judgement.decision(), judgement.weights(), judgement.evaluation(), comparison)
            .sentences());
  }

  List<String> knockouts() {
    return texts(new KnockoutSentences(judgement.decision()).sentences());
  }

  List<String> evidence() {
    var count = EvidenceCount.of(judgement.decision(), judgement.table().alternatives());
    return texts(new EvidenceSentences(judgement.decision(), count).sentences());
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }
}
