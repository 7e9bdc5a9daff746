package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.BestOrders;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.PairwiseOrders;
import dev.steelyard.core.method.PairwiseVotes;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * QUALIFLEX: the order of the alternatives that is most in concordance with the criteria.
 *
 * <p><i>Model</i>: for an order of the m alternatives, criterion j has the index {@code I_j = Σ
 * φ_j(a, b)} over all pairs in which a comes before b; {@code φ_j} is 1 if a is better on criterion
 * j, -1 if b is, 0 if they are equal. The order is judged by {@code I = Σ_j w_j I_j}; the best
 * orders are those with the greatest I. The score of an alternative is its mean position in all
 * best orders.
 *
 * <p><i>Variants</i>: parameter {@code weights}: {@code cardinal} as above, or {@code ordinal},
 * where all weights that keep the order of the stated ones are possible. Their extreme points give
 * the k most important criteria 1/k each, for every k after which the stated weight falls, so equal
 * weights stay equal. {@code I} is linear in the weights: an order that is best at all extreme
 * points is best with all of the weights, and one that alone is best at one point is best around
 * it. The score is the mean over the extreme points of the mean position in the orders that are
 * best there. At most {@value BestOrders#LIMIT} alternatives may form one circle at any of them,
 * and few criteria leave many draws.
 *
 * <p><i>Input</i>: any numbers; only their order on a criterion counts. Weights as given.
 * <i>Output</i>: mean positions from 1 to m; lower is better. Step {@code index} is the greatest I.
 *
 * <p><i>Degenerate cases</i>: several best orders are remarked, counted in step {@code
 * optimalOrders} and listed, up to {@value PairwiseOrders#LISTED}, in step {@code orders}; two
 * alternatives that they put in both ways may then have different mean positions. No alternatives
 * give an empty ranking; one alternative has rank 1; a criterion on which all are equal has index 0
 * (remarked). Refused: more than {@value PairwiseVotes#MOST} alternatives, and more than {@value
 * BestOrders#LIMIT} that form one circle of majorities or draws.
 *
 * <p><i>Properties</i>: with given weights it has the same best orders as Kemeny's rule, as {@code
 * I} is twice Kemeny's sum less a constant.
 *
 * <p><i>Cost</i>: O(m² n) time for the pairs, O(2^k k) for every block of k alternatives that no
 * majority splits, instead of m! orders; with {@code ordinal} for every extreme point. The result
 * is exact. The check before the run costs the same.
 *
 * <p><i>Source</i>: J. H. P. Paelinck, "Qualitative multiple criteria analysis, environmental
 * protection and multiregional development", Papers of the Regional Science Association 36 (1976)
 * 59–74. The means over best orders and over extreme points are ours.
 */
public final class Qualiflex implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "qualiflex",
              "QUALIFLEX",
              "ordinal",
              "Finds the orders of the alternatives that the criteria agree with most.",
              "Paelinck 1976")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS)
          .taking(Effort.SETS);

  /**
   * The settings.
   *
   * @param weights what is used of the stated weights
   */
  public record Parameters(WeightUse weights) {

    /** The numbers of the weights are used. */
    public static final Parameters STANDARD = new Parameters(WeightUse.CARDINAL);

    /** Refuses null. */
    public Parameters {
      Objects.requireNonNull(weights, "weights");
    }
  }

  private static final Parameter<WeightUse> WEIGHTS = WeightUse.parameter(WeightUse.CARDINAL);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION, values -> new Qualiflex(new Parameters(values.get(WEIGHTS))), WEIGHTS);

  private final Parameters parameters;

  /**
   * With settings.
   *
   * @param parameters what is used of the stated weights
   */
  public Qualiflex(Parameters parameters) {
    this.parameters = Objects.requireNonNull(parameters, "parameters");
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return parameters.weights() == WeightUse.ORDINAL
        ? CornerOrders.fitness(DESCRIPTION, input)
        : PairwiseOrders.fitness(DESCRIPTION, input);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    if (parameters.weights() == WeightUse.ORDINAL) {
      CornerOrders corners = CornerOrders.of(DESCRIPTION, input);
      return PairwiseOrders.ranked(DESCRIPTION, input, corners.positions()).with(corners::steps);
    }
    PairwiseOrders orders = PairwiseOrders.of(DESCRIPTION, input);
    return PairwiseOrders.ranked(DESCRIPTION, input, orders.best().meanPositions())
        .with(() -> steps(orders, input));
  }

  private static List<Step> steps(PairwiseOrders orders, MethodInput input) {
    List<Integer> order = orders.best().orders(1).get(0);
    double[] indices = new double[input.width()];
    for (int j = 0; j < indices.length; j++) {
      indices[j] = index(input, j, order);
    }
    var steps = new ArrayList<>(orders.votes().steps());
    steps.add(
        new Step.ByCriterion(
            "criterionIndices",
            "How far each criterion agrees with the first of the best orders.",
            Column.of(input.criteria(), indices)));
    steps.add(
        new Step.Single(
            "index", "How far all criteria agree with a best order.", orders.best().agreement()));
    steps.addAll(orders.steps(input.alternatives()));
    return steps;
  }

  private static double index(MethodInput input, int j, List<Integer> order) {
    double index = 0;
    for (int first = 0; first < order.size(); first++) {
      for (int second = first + 1; second < order.size(); second++) {
        index += PairwiseVotes.sign(input, j, order.get(first), order.get(second));
      }
    }
    return index;
  }
}
