package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.TermKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why one alternative rather than another, for methods whose scores are no points. */
public final class SplitSentences {

  private final Weights weights;
  private final Evaluation evaluation;
  private final Comparison comparison;
  private final Measure measure;
  private final Vocabulary names;
  private final PairSentences reasons;

  /**
   * The sentences about a pair.
   *
   * @param decision where names come from
   * @param weights what every criterion counts
   * @param evaluation all ranks, which say what counts as level
   * @param comparison the pair; the first must not be behind
   */
  public SplitSentences(
      Decision decision, Weights weights, Evaluation evaluation, Comparison comparison) {
    this.weights = weights;
    this.evaluation = evaluation;
    this.comparison = comparison;
    this.measure = comparison.measure();
    this.names = new Vocabulary(decision);
    this.reasons = new PairSentences(names, comparison, value -> Argument.in(measure, value));
  }

  /**
   * All sentences about the pair.
   *
   * @return reasons for the first, then for the second
   */
  public List<Sentence> sentences() {
    var sentences = new ArrayList<Sentence>();
    boolean incomparable = evaluation.incomparable(comparison.first(), comparison.second());
    if (incomparable) {
      sentences.add(reasons.pair(SentenceKey.INCOMPARABLE));
    }
    sentences.addAll(measure.split() == Split.VOTES ? votes() : reasons(level() && !incomparable));
    return sentences;
  }

  private List<Sentence> reasons(boolean sameRank) {
    var sentences = new ArrayList<Sentence>();
    if (sameRank) {
      sentences.add(reasons.pair(SentenceKey.SAME_RANK));
    }
    if (level()) {
      reasons.ahead(comparison.first(), comparison.reasonsFor()).ifPresent(sentences::add);
    } else {
      reasons.mainReasons().ifPresent(sentences::add);
      reasons.enough().ifPresent(sentences::add);
    }
    reasons.ahead(comparison.second(), comparison.reasonsAgainst()).ifPresent(sentences::add);
    return sentences;
  }

  private boolean level() {
    return evaluation.ranking().rank(comparison.first())
        == evaluation.ranking().rank(comparison.second());
  }

  private List<Sentence> votes() {
    var sentences = new ArrayList<Sentence>();
    vote(SentenceKey.VOTES_FOR, comparison.reasonsFor()).ifPresent(sentences::add);
    sentences.add(
        vote(SentenceKey.VOTES_AGAINST, comparison.reasonsAgainst())
            .orElseGet(() -> reasons.pair(SentenceKey.NO_VOTES_AGAINST)));
    return sentences;
  }

  private Optional<Sentence> vote(SentenceKey key, List<Pull> voters) {
    if (voters.isEmpty()) {
      return Optional.empty();
    }
    double[] counted = voters.stream().mapToDouble(pull -> Math.abs(pull.points())).toArray();
    double all = CompensatedSum.of(allWeights());
    return Optional.of(
        reasons
            .pair(key)
            .with("c", names.criteria(voters.stream().map(Pull::criterion).toList()))
            .with("x", new Argument.Share(CompensatedSum.of(counted) / all)));
  }

  private double[] allWeights() {
    return weights.all().stream().mapToDouble(weight -> weight.share()).toArray();
  }

  /**
   * How the reasons of a comparison were found.
   *
   * @param comparison any
   * @return one sentence
   */
  public static Sentence how(Comparison comparison) {
    var measure = comparison.measure();
    return measure.error() > 0
        ? Sentence.of(SentenceKey.SPLIT_ESTIMATED)
            .with("how", words(measure.split()))
            .with("e", Argument.in(measure, measure.error()))
        : Sentence.of(SentenceKey.SPLIT_HOW).with("how", words(measure.split()));
  }

  private static Argument words(Split split) {
    return new Argument.Term(
        switch (split) {
          case ADDITIVE -> TermKey.SPLIT_ADDITIVE;
          case LOGARITHMIC -> TermKey.SPLIT_LOGARITHMIC;
          case LOG_MEAN -> TermKey.SPLIT_LOG_MEAN;
          case SHAPLEY -> TermKey.SPLIT_SHAPLEY;
          case SAMPLED_SHAPLEY -> TermKey.SPLIT_SAMPLED_SHAPLEY;
          case VOTES -> TermKey.SPLIT_VOTES;
        });
  }
}
