package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.interview.Consultation;
import dev.steelyard.core.interview.ConsultationRule;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.port.Provenance;
import dev.steelyard.core.robustness.FirstShares;
import dev.steelyard.core.robustness.Judge;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.robustness.RobustnessAnalysis;
import dev.steelyard.core.verdict.EvidenceCount;
import dev.steelyard.core.verdict.Knockouts;
import dev.steelyard.core.verdict.Verdict;
import dev.steelyard.core.verdict.VerdictCode;
import dev.steelyard.core.verdict.VerdictDecider;
import java.util.List;
import java.util.Optional;

/** Puts the whole answer together, each part from the ones before it. */
final class OutcomeAssembly {

  private final RobustnessAnalysis analysis;
  private final EvaluationOptions options;

  OutcomeAssembly(Judge judge, EvaluationOptions options) {
    this.analysis = new RobustnessAnalysis(judge, options.variations());
    this.options = options;
  }

  Outcome assemble(Judgement judgement) {
    return assemble(judgement, List.of());
  }

  /** The criteria that state no ends are told. */
  Outcome assemble(Judgement judgement, List<Criterion> withoutEnds) {
    Robustness first = analysis.analyse(judgement);
    EvaluationOptions rules = judgement.weightedSum() ? options : options.withoutPoints();
    Verdict verdict = VerdictDecider.decide(rules.rules(), judgement, first);
    Robustness robustness =
        unsettled(verdict) ? analysis.withVariedAnswers(first, judgement) : first;
    EvidenceCount evidence =
        EvidenceCount.of(judgement.decision(), judgement.table().alternatives());
    Optional<Consultation> consultation = ConsultationRule.offer(judgement);
    List<Comparison> comparisons = comparisons(judgement);
    var wording = new StatementAssembly(judgement, robustness, verdict, rules, withoutEnds);
    return new Outcome(
        judgement.decision(),
        Knockouts.of(judgement.decision()),
        JudgedData.of(judgement).weighing(),
        judgement.evaluation(),
        comparisons,
        robustness,
        verdict,
        rules.rules(),
        wording.statements(comparisons, evidence, consultation),
        evidence,
        consultation,
        provenance(judgement, robustness.first()));
  }

  static boolean unsettled(Verdict verdict) {
    VerdictCode code = verdict.code();
    return code == VerdictCode.LEAN
        || code == VerdictCode.TOO_CLOSE
        || code == VerdictCode.TOO_EARLY;
  }

  private static List<Comparison> comparisons(Judgement judgement) {
    List<String> order = judgement.ranking().order();
    return order.stream()
        .skip(1)
        .map(other -> judgement.evaluation().compare(order.get(0), other))
        .toList();
  }

  private static Provenance provenance(Judgement judgement, FirstShares first) {
    return new Provenance(
        DecisionEngine.VERSION,
        Fingerprint.of(judgement.decision()),
        judgement.evaluation().method(),
        first.plan().seed(),
        first.count());
  }
}
