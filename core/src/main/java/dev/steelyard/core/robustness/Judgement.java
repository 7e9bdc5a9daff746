package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.RankedAlternative;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A decision together with what was computed from it. Rows, scores and gaps are found in constant
 * time.
 */
public final class Judgement {

  /** Points that rounding in a sum of values cannot reach. */
  private static final double SAME_SCORE = 1e-6;

  /** Shares that people write to a few decimals sum to 1 but for rounding. */
  private static final double SAME_TOTAL = 1e-9;

  private final Decision decision;
  private final ValueTable table;
  private final Weights weights;
  private final Evaluation evaluation;
  private final AggregationMethod method;
  private final double tolerance;
  private final Map<String, Double> scores = new HashMap<>();
  private final Map<String, Integer> rows = new HashMap<>();

  /**
   * A judgement.
   *
   * @param decision what people state
   * @param table the performances of the alternatives in play
   * @param weights what every criterion counts
   * @param evaluation scores and ranking
   * @param method the method that made the evaluation
   */
  public Judgement(
      Decision decision,
      ValueTable table,
      Weights weights,
      Evaluation evaluation,
      AggregationMethod method) {
    this.decision = Objects.requireNonNull(decision, "decision");
    this.table = Objects.requireNonNull(table, "table");
    this.weights = Objects.requireNonNull(weights, "weights");
    this.evaluation = Objects.requireNonNull(evaluation, "evaluation");
    this.method = Objects.requireNonNull(method, "method");
    this.tolerance = ranking().tolerance();
    ranking().ranked().forEach(each -> scores.put(each.alternative(), each.score()));
    for (int i = 0; i < table.alternatives().size(); i++) {
      rows.put(table.alternatives().get(i), i);
    }
  }

  /**
   * What people state.
   *
   * @return the decision, answers included
   */
  public Decision decision() {
    return decision;
  }

  /**
   * The performances of the alternatives in play.
   *
   * @return one row per alternative, one column per judged criterion
   */
  public ValueTable table() {
    return table;
  }

  /**
   * What every criterion counts.
   *
   * @return one weight per column of the table
   */
  public Weights weights() {
    return weights;
  }

  /**
   * Scores, ranking and contributions.
   *
   * @return what the method made of table and weights
   */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The method that made the evaluation.
   *
   * @return the method, with its parameters
   */
  public AggregationMethod method() {
    return method;
  }

  /**
   * The ranking.
   *
   * @return best score first
   */
  public Ranking ranking() {
    return evaluation.ranking();
  }

  /**
   * The alternative that alone has the highest score.
   *
   * @return empty when several share it, or none is in play
   */
  public Optional<String> leader() {
    List<String> first = ranking().first();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /**
   * The first alternative of the ranking, whether or not it shares its rank.
   *
   * @return empty when none is in play
   */
  public Optional<String> top() {
    return ranked(0);
  }

  /**
   * The second alternative of the ranking.
   *
   * @return empty when fewer than two are in play
   */
  public Optional<String> runnerUp() {
    return ranked(1);
  }

  private Optional<String> ranked(int place) {
    return ranking().ranked().stream().skip(place).map(RankedAlternative::alternative).findFirst();
  }

  /**
   * How far the top is ahead of the runner-up.
   *
   * @return at least 0 points
   */
  public double lead() {
    return runnerUp().map(second -> gap(top().orElseThrow(), second)).orElse(0.0);
  }

  /**
   * What gaps of scores are measured in.
   *
   * @return points for the weighted sum, else parts of the score
   */
  public Measure measure() {
    double most = Math.max(0, evaluation.scores().greatest());
    double magnitude = Math.max(most, -Math.min(0, evaluation.scores().least()));
    return weightedSum() ? Measure.POINTS : Measure.of(Split.ADDITIVE, "of the score", magnitude);
  }

  /**
   * The difference of two scores.
   *
   * @param first the id of one in play
   * @param second the id of another
   * @return how far the score of the first is better than that of the second; 0 when they tie
   */
  public double gap(String first, String second) {
    double gap = evaluation.better().sign() * (score(first) - score(second));
    return Math.abs(gap) <= tolerance ? 0 : gap;
  }

  /**
   * The score of an alternative.
   *
   * @param alternative the id of one in play
   * @return 0 to 100 points
   */
  double score(String alternative) {
    return scores.get(alternative);
  }

  /**
   * Whether the scores are the weighted sum of the stated weights and values, which is what
   * variations and tipping points are computed from.
   *
   * @return false for a method that scores otherwise, and for weights that do not sum to 1
   */
  public boolean weightedSum() {
    return !usesTriangles()
        && evaluation.inPoints()
        && Math.abs(weights.total() - 1) <= SAME_TOTAL
        && scoresAreSums();
  }

  /**
   * Whether the range of every performance is in the scores already, so that variations leave
   * performances as they are.
   *
   * @return true for triangular cells
   */
  public boolean usesTriangles() {
    return method.usesTriangles();
  }

  private boolean scoresAreSums() {
    double[] sums = new double[table.alternatives().size()];
    for (int j = 0; j < width(); j++) {
      table.values().addScaled(j, weights.share(j), sums);
    }
    return IntStream.range(0, sums.length)
        .allMatch(i -> Math.abs(sums[i] - score(table.alternatives().get(i))) <= SAME_SCORE);
  }

  /**
   * Whether variations change anything that the method uses: weights, or a performance that may be
   * one thing or another and whose range is not in the scores already.
   *
   * @return false for exact performances under a method that ignores weights
   */
  public boolean variable() {
    return !method.description().claims(Claim.ORDER_IGNORES_WEIGHTS) || variesPerformances();
  }

  /** Whether variations change a performance. */
  boolean variesPerformances() {
    return !usesTriangles() && openPerformance();
  }

  /** About how many elementary steps it takes to judge once. */
  double effort() {
    return method.description().effort().operations(table.alternatives().size(), width());
  }

  private boolean openPerformance() {
    return IntStream.range(0, width())
        .anyMatch(
            j ->
                IntStream.range(0, table.alternatives().size())
                    .mapToObj(i -> table.reading(i, j))
                    .anyMatch(reading -> reading.low() < reading.high()));
  }

  /**
   * The distance up to which two scores are equal.
   *
   * @return at least 0 points
   */
  public double tolerance() {
    return tolerance;
  }

  /**
   * The row of an alternative in the table.
   *
   * @param alternative an id
   * @return from 0; -1 for one that is not in play
   */
  public int row(String alternative) {
    return rows.getOrDefault(alternative, -1);
  }

  /**
   * How much better one alternative is than another on a criterion.
   *
   * @param first an id
   * @param second another id
   * @param j column of the criterion
   * @return difference of their values, -100 to 100
   */
  double difference(String first, String second, int j) {
    return table.values().value(row(first), j) - table.values().value(row(second), j);
  }

  /** The number of criteria. */
  int width() {
    return table.criteria().size();
  }

  /** The id of a criterion. */
  String criterion(int j) {
    return table.criteria().get(j).id();
  }

  /** Every alternative in play but one, in ranking order. */
  List<String> others(String alternative) {
    return ranking().order().stream().filter(each -> !each.equals(alternative)).toList();
  }
}
