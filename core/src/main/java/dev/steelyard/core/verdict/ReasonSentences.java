package dev.steelyard.core.verdict;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.explanation.Argument;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.explanation.SentenceKey;
import dev.steelyard.core.explanation.Vocabulary;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says why one alternative rather than another, for and against. */
public final class ReasonSentences {

  /** Steps are equal when they differ by at most this part, as thirds of 100 points may. */
  private static final double SAME_STEP = 0.02;

  private final Decision decision;
  private final Weights weights;
  private final Evaluation evaluation;
  private final Comparison comparison;
  private final Vocabulary names;
  private final PairSentences reasons;

  /**
   * The sentences about a pair.
   *
   * @param decision where names and scales come from
   * @param weights what every criterion counts
   * @param evaluation all scores, which say what counts as level
   * @param comparison the pair; the first must not be behind
   */
  public ReasonSentences(
      Decision decision, Weights weights, Evaluation evaluation, Comparison comparison) {
    this.decision = decision;
    this.weights = weights;
    this.evaluation = evaluation;
    this.comparison = comparison;
    this.names = new Vocabulary(decision);
    this.reasons = new PairSentences(names, comparison, Argument.Points::new);
  }

  /**
   * All sentences about the pair.
   *
   * @return reasons for the first, then for the second, then both
   */
  public List<Sentence> sentences() {
    var sentences = new ArrayList<Sentence>();
    if (level()) {
      sentences.add(reasons.pair(SentenceKey.SAME_SCORE));
      reasons.ahead(comparison.first(), comparison.reasonsFor()).ifPresent(sentences::add);
    } else {
      reasons.mainReasons().ifPresent(sentences::add);
      reasons.enough().ifPresent(sentences::add);
    }
    reasons.ahead(comparison.second(), comparison.reasonsAgainst()).ifPresent(sentences::add);
    counts().ifPresent(sentences::add);
    tradeOff().ifPresent(sentences::add);
    notSeparating().ifPresent(sentences::add);
    return sentences;
  }

  /** Whether the scores are the same up to rounding in their sums. */
  private boolean level() {
    return Math.abs(comparison.gap()) <= evaluation.ranking().tolerance();
  }

  private Optional<Sentence> counts() {
    var ahead = comparison.reasonsAgainst();
    var behind = comparison.reasonsFor();
    if (ahead.isEmpty() || behind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Sentence.of(SentenceKey.COUNTS)
            .with("b", names.alternative(comparison.second()))
            .with("k", new Argument.Count(ahead.size()))
            .with("w", new Argument.Share(share(ahead)))
            .with("m", new Argument.Count(behind.size()))
            .with("v", new Argument.Share(share(behind))));
  }

  private double share(List<Pull> pulls) {
    return CompensatedSum.of(pulls.stream().mapToDouble(pull -> share(pull.criterion())).toArray());
  }

  private double share(String criterion) {
    return weights.all().stream()
        .filter(weight -> weight.criterion().equals(criterion))
        .mapToDouble(Weight::share)
        .findFirst()
        .orElseThrow();
  }

  /** The largest reasons of both sides against each other, when their steps can be compared. */
  private Optional<Sentence> tradeOff() {
    var pros = comparison.reasonsFor();
    var cons = comparison.reasonsAgainst();
    if (pros.isEmpty() || cons.isEmpty()) {
      return Optional.empty();
    }
    String one = pros.get(0).criterion();
    String other = cons.get(0).criterion();
    return share(one) >= share(other) ? worth(one, other) : worth(other, one);
  }

  private Optional<Sentence> worth(String heavy, String light) {
    double steps = Math.rint(2 * share(heavy) / share(light)) / 2;
    if (!(steps <= commonSteps(heavy, light))) {
      return Optional.empty();
    }
    return Optional.of(
        Sentence.of(SentenceKey.TRADE_OFF)
            .with("c1", names.criterion(heavy))
            .with("r", new Argument.Steps(steps))
            .with("c2", names.criterion(light)));
  }

  /** How many equal steps the labels of both make; 0 where they differ in scale or in size. */
  private int commonSteps(String one, String other) {
    var scale = decision.criteria().leaf(one).map(Criterion::scale);
    return scale.equals(decision.criteria().leaf(other).map(Criterion::scale))
        ? scale.map(ReasonSentences::equalSteps).orElse(0)
        : 0;
  }

  private static int equalSteps(Scale scale) {
    if (!(scale instanceof LabelScale labels)) {
      return 0;
    }
    double[] points =
        labels.levels().stream().mapToDouble(Level::points).sorted().distinct().toArray();
    double step = (scale.highest() - scale.lowest()) / (points.length - 1);
    boolean equal =
        IntStream.range(1, points.length)
            .allMatch(k -> Math.abs(points[k] - points[k - 1] - step) <= SAME_STEP * step);
    return equal ? points.length - 1 : 0;
  }

  private Optional<Sentence> notSeparating() {
    var level =
        comparison.pulls().stream()
            .filter(pull -> pull.points() == 0 && share(pull.criterion()) > 0)
            .map(Pull::criterion)
            .filter(this::bothKnown)
            .toList();
    return level.isEmpty()
        ? Optional.empty()
        : Optional.of(reasons.pair(SentenceKey.NOT_SEPARATING).with("c", names.criteria(level)));
  }

  private boolean bothKnown(String criterion) {
    return decision.cell(criterion, comparison.first()).known()
        && decision.cell(criterion, comparison.second()).known();
  }
}
