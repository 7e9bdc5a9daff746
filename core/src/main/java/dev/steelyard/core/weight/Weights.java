package dev.steelyard.core.weight;

import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What every judged criterion counts: shares of at least 0 that sum to 1, or the numbers of {@link
 * Shares} as they are written.
 *
 * @param all one weight per judged criterion, in the order of the criteria
 */
public record Weights(List<Weight> all) {

  private static final double ROUNDING = 1e-9;

  /** Copies the list. */
  public Weights {
    all = List.copyOf(all);
  }

  /**
   * The weights of a decision: those it states, answers included, or those that a {@link
   * DataWeighting} finds in the data.
   *
   * @param decision the decision
   * @param performances the performances of the alternatives in play
   * @param directions the better direction of each criterion
   * @return one weight per judged criterion, in tree order
   * @throws InvalidDecisionException if all points are zero, or too large to add up
   * @throws dev.steelyard.core.error.InapplicableMethodException if the data give no weights
   */
  public static Weights of(
      Decision decision, PerformanceTable performances, List<Direction> directions) {
    return decision.weights() instanceof DataWeighting data
        ? found(data.weigh(performances, directions).weights())
        : of(decision);
  }

  private static Weights found(Column weights) {
    var all = new ArrayList<Weight>();
    for (int j = 0; j < weights.size(); j++) {
      all.add(asWritten(weights.ids().get(j), weights.value(j)));
    }
    return new Weights(all);
  }

  private static Weight asWritten(String criterion, double share) {
    return new Weight(criterion, share, share, 0, 0);
  }

  /**
   * How the weights of a decision come about.
   *
   * @param decision the decision
   * @param performances the performances of the alternatives in play
   * @param directions the better direction of each criterion
   * @return intermediate results of what is stated at the top, in the order computed
   * @throws dev.steelyard.core.error.InapplicableMethodException if the data give no weights
   */
  public static List<Step> steps(
      Decision decision, PerformanceTable performances, List<Direction> directions) {
    return decision.weights() instanceof DataWeighting data
        ? data.weigh(performances, directions).steps()
        : weighting(decision.weights()).steps(decision.criteria().roots());
  }

  /**
   * The weights that a decision states, answers included.
   *
   * @param decision the decision, not with a {@link DataWeighting}
   * @return one weight per judged criterion, in tree order
   * @throws InvalidDecisionException if all points are zero, or too large to add up
   */
  public static Weights of(Decision decision) {
    var stated = statedPoints(decision);
    List<Criterion> leaves = decision.criteria().leaves();
    return decision.weights() instanceof Shares
        ? asWritten(leaves, stated)
        : normalized(leaves, stated, AnswerPoints.of(decision));
  }

  private static Weights asWritten(List<Criterion> leaves, Map<String, Double> stated) {
    requireUsable(sum(stated.values()));
    return new Weights(
        leaves.stream().map(leaf -> asWritten(leaf.id(), stated.get(leaf.id()))).toList());
  }

  /**
   * The points that a decision states for every judged criterion, groups shared out, answers left
   * aside.
   *
   * @param decision the decision, not with a {@link DataWeighting}
   * @return criterion id to points of at least 0, in tree order
   */
  public static Map<String, Double> statedPoints(Decision decision) {
    var stated = new LinkedHashMap<String, Double>();
    var siblings = decision.criteria().roots();
    Map<String, Double> points = weighting(decision.weights()).shareOut(siblings);
    siblings.forEach(node -> reach(node, points, stated));
    return stated;
  }

  /** Finds the outermost weighted nodes; what is inside them is shared out. */
  private static void reach(
      CriteriaNode node, Map<String, Double> points, Map<String, Double> stated) {
    if (points.containsKey(node.id())) {
      shareOut(node, points.get(node.id()), stated);
    } else if (node instanceof CriteriaGroup group) {
      group.children().forEach(child -> reach(child, points, stated));
    }
  }

  private static void shareOut(CriteriaNode node, double points, Map<String, Double> stated) {
    if (node instanceof CriteriaGroup group) {
      Weights.inside(group).forEach((child, share) -> shareOut(child, points * share, stated));
    } else {
      stated.put(node.id(), points);
    }
  }

  private static Map<CriteriaNode, Double> inside(CriteriaGroup group) {
    var stated = new LinkedHashMap<CriteriaNode, Double>();
    Map<String, Double> points =
        weighting(group.weights().orElseGet(Equal::new)).shareOut(group.children());
    for (CriteriaNode node : new CriteriaTree(group.children()).nodes()) {
      if (points.containsKey(node.id())) {
        stated.put(node, points.get(node.id()));
      }
    }
    double sum = sum(stated.values());
    stated.replaceAll((node, value) -> value / sum);
    return stated;
  }

  private static Weighting weighting(WeightStatement statement) {
    if (statement instanceof Weighting weighting) {
      return weighting;
    }
    throw new IllegalArgumentException(
        "weights by '" + statement.by() + "' cannot be computed: they are not a Weighting");
  }

  private static Weights normalized(
      List<Criterion> leaves, Map<String, Double> stated, AnswerPoints answers) {
    var unscaled = leaves.stream().map(leaf -> weight(leaf, stated, answers)).toList();
    double sum = sum(unscaled.stream().map(Weight::points).toList());
    requireUsable(sum);
    return new Weights(unscaled.stream().map(each -> share(each, sum)).toList());
  }

  private static void requireUsable(double sum) {
    if (sum == 0 || !Double.isFinite(sum)) {
      throw new InvalidDecisionException(List.of(sum == 0 ? allZero() : tooLarge()));
    }
  }

  private static Weight weight(Criterion leaf, Map<String, Double> stated, AnswerPoints answers) {
    String id = leaf.id();
    double fixed = stated.getOrDefault(id, 0.0) + answers.fixed(id);
    return new Weight(id, 0, fixed, answers.low(id), answers.high(id));
  }

  private static Weight share(Weight weight, double sum) {
    double share = weight.points() / sum;
    return new Weight(weight.criterion(), share, weight.stated(), weight.low(), weight.high());
  }

  private static double sum(Iterable<Double> terms) {
    var sum = new CompensatedSum();
    terms.forEach(sum::add);
    return sum.value();
  }

  private static Violation allZero() {
    return Violation.of(
        ErrorCode.WEIGHTS_SUM_TO_ZERO,
        Subject.at("weights"),
        "At least one criterion must have a weight of more than 0.");
  }

  private static Violation tooLarge() {
    return Violation.of(
        ErrorCode.INVALID_WEIGHT,
        Subject.at("weights"),
        "The weights are too large to add up; their sum must be a finite number.");
  }

  /**
   * The sum of all shares.
   *
   * @return 1, except under {@link Shares}; then, if it is not 1 but for rounding, the sum as it is
   */
  public double total() {
    double total = sum(all.stream().map(Weight::share).toList());
    return Math.abs(total - 1) <= ROUNDING ? 1 : total;
  }

  /**
   * The share of a criterion.
   *
   * @param j its column
   * @return at least 0
   */
  public double share(int j) {
    return all.get(j).share();
  }
}
