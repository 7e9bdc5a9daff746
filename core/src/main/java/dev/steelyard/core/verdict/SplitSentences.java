package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why one alternative rather than another, for methods whose scores are no points. */
public final class SplitSentences {

  /** Two reasons are the main ones when they are at least this part of all that speak for it. */
  private static final double MAIN_PART = 0.5;

  private final Weights weights;
  private final Evaluation evaluation;
  private final Comparison comparison;
  private final Measure measure;
  private final Vocabulary names;

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
  }

  /**
   * All sentences about the pair.
   *
   * @return reasons for the first, then for the second
   */
  public List<Sentence> sentences() {
    if (measure.split() == Split.VOTES) {
      return votes();
    }
    var sentences = new ArrayList<Sentence>();
    if (level()) {
      sentences.add(pair(SentenceKey.SAME_SCORE));
      ahead(comparison.first(), comparison.reasonsFor()).ifPresent(sentences::add);
    } else {
      mainReasons().ifPresent(sentences::add);
      enough().ifPresent(sentences::add);
    }
    ahead(comparison.second(), comparison.reasonsAgainst()).ifPresent(sentences::add);
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
            .orElseGet(() -> pair(SentenceKey.NO_VOTES_AGAINST)));
    return sentences;
  }

  private Optional<Sentence> vote(SentenceKey key, List<Pull> voters) {
    if (voters.isEmpty()) {
      return Optional.empty();
    }
    double[] counted = voters.stream().mapToDouble(pull -> Math.abs(pull.points())).toArray();
    double all = CompensatedSum.of(allWeights());
    return Optional.of(
        pair(key)
            .with("c", names.criteria(voters.stream().map(Pull::criterion).toList()))
            .with("x", new Argument.Share(CompensatedSum.of(counted) / all)));
  }

  private double[] allWeights() {
    return weights.all().stream().mapToDouble(weight -> weight.share()).toArray();
  }

  private Sentence pair(SentenceKey key) {
    return Sentence.of(key)
        .with("a", names.alternative(comparison.first()))
        .with("b", names.alternative(comparison.second()));
  }

  private Optional<Sentence> mainReasons() {
    List<Pull> pros = comparison.reasonsFor();
    if (pros.isEmpty()) {
      return Optional.empty();
    }
    double all = CompensatedSum.of(pros.stream().mapToDouble(Pull::points).toArray());
    var first = pros.get(0);
    if (first.points() > MAIN_PART * all || pros.size() == 1) {
      return Optional.of(forFirst(SentenceKey.MAIN_REASON, first));
    }
    var second = pros.get(1);
    return first.points() + second.points() >= MAIN_PART * all
        ? Optional.of(two(forFirst(SentenceKey.MAIN_REASONS, first), second))
        : Optional.of(forFirst(SentenceKey.MANY_REASONS, first));
  }

  private Sentence forFirst(SentenceKey key, Pull pull) {
    return one(Sentence.of(key).with("a", names.alternative(comparison.first())), pull);
  }

  private Sentence one(Sentence sentence, Pull pull) {
    return sentence.with("c1", names.criterion(pull.criterion())).with("p1", amount(pull));
  }

  private Sentence two(Sentence sentence, Pull pull) {
    return sentence.with("c2", names.criterion(pull.criterion())).with("p2", amount(pull));
  }

  private Argument amount(Pull pull) {
    double shown = Math.abs(pull.shown());
    return Argument.in(measure, shown > 0 ? shown : Math.abs(pull.points()));
  }

  private Optional<Sentence> enough() {
    if (comparison.reasonsAgainst().isEmpty()) {
      var nothing = Sentence.of(SentenceKey.NOTHING_AGAINST);
      return Optional.of(nothing.with("b", names.alternative(comparison.second())));
    }
    var decisive = comparison.decisiveSet().stream().map(Pull::criterion).toList();
    if (decisive.isEmpty()) {
      return Optional.empty();
    }
    var key = decisive.size() == 1 ? SentenceKey.ENOUGH_ONE : SentenceKey.ENOUGH;
    return Optional.of(
        Sentence.of(key)
            .with("c", names.criteria(decisive))
            .with("b", names.alternative(comparison.second()))
            .with("n", Argument.in(measure, comparison.shownBarrier())));
  }

  private Optional<Sentence> ahead(String alternative, List<Pull> pulls) {
    if (pulls.isEmpty()) {
      return Optional.empty();
    }
    var key = pulls.size() == 1 ? SentenceKey.AHEAD_ON : SentenceKey.AHEAD_ON_TWO;
    var sentence = one(Sentence.of(key).with("b", names.alternative(alternative)), pulls.get(0));
    return Optional.of(pulls.size() == 1 ? sentence : two(sentence, pulls.get(1)));
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

  private static String words(Split split) {
    return switch (split) {
      case ADDITIVE -> "of the scores into the terms they are sums of";
      case LOGARITHMIC -> "of the logarithms of the scores into the terms they are sums of";
      case LOG_MEAN -> "of the scores by logarithmic means, exactly";
      case SHAPLEY -> "of the scores by Shapley values, exactly";
      case SAMPLED_SHAPLEY -> "of the scores by sampled Shapley values";
      case VOTES -> "by votes: the weight of the criteria on each side";
    };
  }
}
