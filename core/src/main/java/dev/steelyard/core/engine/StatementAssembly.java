package dev.steelyard.core.engine;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.interview.AdviceSentences;
import dev.steelyard.core.interview.Consultation;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Statements;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.Robustness;
import dev.steelyard.core.verdict.ChangeSentences;
import dev.steelyard.core.verdict.EvidenceCount;
import dev.steelyard.core.verdict.EvidenceSentences;
import dev.steelyard.core.verdict.KnockoutSentences;
import dev.steelyard.core.verdict.SettlingSentences;
import dev.steelyard.core.verdict.SplitSentences;
import dev.steelyard.core.verdict.Verdict;
import dev.steelyard.core.verdict.VerdictSentences;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects every sentence about an answer. */
final class StatementAssembly {

  private final Judgement judgement;
  private final Robustness robustness;
  private final Verdict verdict;
  private final EvaluationOptions options;
  private final List<Criterion> withoutEnds;

  StatementAssembly(
      Judgement judgement,
      Robustness robustness,
      Verdict verdict,
      EvaluationOptions options,
      List<Criterion> withoutEnds) {
    this.judgement = judgement;
    this.robustness = robustness;
    this.verdict = verdict;
    this.options = options;
    this.withoutEnds = withoutEnds;
  }

  Statements statements(
      List<Comparison> comparisons, EvidenceCount evidence, Optional<Consultation> offer) {
    var decision = judgement.decision();
    return new Statements(
        verdict(),
        comparisons.stream().limit(1).flatMap(this::reasons).toList(),
        new ChangeSentences(judgement, robustness).sentences(),
        settling(),
        new EvidenceSentences(decision, evidence).sentences(),
        new AdviceSentences(decision).sentences(offer, judgement.leader()),
        Stream.concat(endsFromData(), conventions(comparisons).stream()).toList());
  }

  private List<Sentence> verdict() {
    return Stream.of(
            new VerdictSentences(judgement, robustness, verdict).sentences().stream(),
            otherMethod(),
            proposal(),
            new KnockoutSentences(judgement.decision()).sentences().stream())
        .flatMap(each -> each)
        .toList();
  }

  /** A lead that the method itself does not take for one. */
  private Stream<Sentence> proposal() {
    List<String> proposed = judgement.evaluation().proposal();
    return proposed.size() < 2 || proposed.equals(judgement.ranking().first())
        ? Stream.empty()
        : Stream.of(
            Sentence.of(SentenceKey.PROPOSES_TOGETHER)
                .with("method", judgement.method().description().name())
                .with("a", new Vocabulary(judgement.decision()).alternatives(proposed)));
  }

  /** Says so where the ranking and what is varied are not of the same kind. */
  private Stream<Sentence> otherMethod() {
    var key = judgement.usesTriangles() ? SentenceKey.TRIANGULAR : SentenceKey.OTHER_METHOD;
    return judgement.evaluation().inPoints() || judgement.runnerUp().isEmpty()
        ? Stream.empty()
        : Stream.of(Sentence.of(key).with("method", judgement.method().description().name()));
  }

  private Stream<Sentence> reasons(Comparison comparison) {
    return PairExplanation.reasons(
        judgement.decision(), judgement.weights(), judgement.evaluation(), comparison)
        .stream();
  }

  private List<Sentence> settling() {
    return OutcomeAssembly.unsettled(verdict)
        ? new SettlingSentences(options.rules(), judgement, robustness, verdict).sentences()
        : List.of();
  }

  /** Only scores in points use the ends of scales for certain. */
  private Stream<Sentence> endsFromData() {
    var ids = withoutEnds.stream().map(Criterion::id).toList();
    return ids.isEmpty() || !judgement.evaluation().inPoints()
        ? Stream.empty()
        : Stream.of(
            Sentence.of(SentenceKey.ENDS_FROM_DATA)
                .with("c", new Vocabulary(judgement.decision()).criteria(ids)));
  }

  private List<Sentence> conventions(List<Comparison> comparisons) {
    if (!judgement.weightedSum()) {
      return Stream.concat(
              Stream.of(variations(), cutOffsInShares()),
              comparisons.stream()
                  .limit(1)
                  .filter(each -> !each.measure().equals(Measure.POINTS))
                  .map(SplitSentences::how))
          .toList();
    }
    return List.of(
        varyingWeights(),
        Sentence.of(SentenceKey.POINTS_MEAN),
        Sentence.of(SentenceKey.STEP_MEANS),
        Sentence.of(SentenceKey.RATIOS_STAY),
        cutOffs());
  }

  private Sentence variations() {
    if (!judgement.variable()) {
      return Sentence.of(SentenceKey.VARIATIONS_NONE);
    }
    return judgement.method().description().claims(Claim.ORDER_IGNORES_WEIGHTS)
        ? varied(SentenceKey.VARIATIONS_OF_PERFORMANCES)
        : varyingWeights();
  }

  private Sentence varyingWeights() {
    boolean only = judgement.usesTriangles();
    return varied(only ? SentenceKey.VARIATIONS_OF_WEIGHTS : SentenceKey.VARIATIONS)
        .with("x", new Argument.Share(options.variations().weightSpread()));
  }

  private Sentence varied(SentenceKey key) {
    var plan = robustness.first().plan();
    return Sentence.of(key)
        .with("n", new Argument.Digits(plan.count()))
        .with("seed", String.valueOf(plan.seed()));
  }

  private Sentence cutOffsInShares() {
    var rules = options.rules();
    return Sentence.of(SentenceKey.CUT_OFFS_SHARES)
        .with("x", hundredths(rules.clearLead()))
        .with("y", hundredths(rules.lead()))
        .with("z", hundredths(rules.lean()));
  }

  private Sentence cutOffs() {
    var rules = options.rules();
    return Sentence.of(SentenceKey.CUT_OFFS)
        .with("x", hundredths(rules.clearLead()))
        .with("y", hundredths(rules.lead()))
        .with("z", hundredths(rules.lean()))
        .with("p", new Argument.Points(rules.leastLead()));
  }

  private static Argument hundredths(double share) {
    return new Argument.Digits(Math.round(share * 100));
  }
}
