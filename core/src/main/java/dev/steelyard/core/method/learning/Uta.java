package dev.steelyard.core.method.learning;

import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.List;

/**
 * UTA: learns an additive value function from a ranking of some alternatives, and judges all by it.
 *
 * <p><i>Model</i>: {@code U_i = Σ_j u_j(x_ij)} with {@code u_j} piecewise linear and never falling
 * from worst to best, {@code u_j(worst) = 0}, {@code Σ_j u_j(best) = 1}. Errors {@code σ_a ≥ 0} of
 * the examples have the smallest sum such that {@code U_a + σ_a ≥ U_b + σ_b + delta} for neighbours
 * a above b, and both are equal for equally good ones. Among the functions with this smallest sum
 * the mean is taken of those 2n that give one criterion the largest and the smallest weight {@code
 * u_j(best)}.
 *
 * <p><i>Input</i>: any finite performances; weights are not used. Points lie evenly over the stated
 * range of a criterion, without one over the range of the performances. <i>Output</i>: values from
 * 0 to 1, higher is better.
 *
 * <p><i>Degenerate cases</i>: contradictory examples are answered with the smallest errors, and
 * remarked. A criterion on which all are equal adds nothing. Refused: fewer than two examples, an
 * example twice, or alternatives that are equal on every criterion. No alternatives give an empty
 * ranking.
 *
 * <p><i>Properties</i>: a dominated alternative is never above its dominator. Where several
 * functions give a criterion its largest weight, the one that the simplex method meets is taken; it
 * does not depend on the order of alternatives or criteria.
 *
 * <p><i>Cost</i>: 2n + 1 linear programmes in the number of examples and points, O(m n) for all
 * else.
 *
 * <p><i>Source</i>: E. Jacquet-Lagrèze and J. Siskos, "Assessing a set of additive utility
 * functions for multicriteria decision-making, the UTA method", European Journal of Operational
 * Research 10 (1982) 151–164. The tolerance around the smallest sum of errors is 1e-8.
 */
public final class Uta implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "uta",
              "UTA",
              "learning",
              "Learns from a ranking of some alternatives what performances are worth.",
              "Jacquet-Lagrèze and Siskos 1982")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS,
              Claim.ORDER_IGNORES_WEIGHTS)
          .taking(Effort.PROGRAMMES);

  private static final Parameter<Double> DELTA = Told.delta(0.05, "0.05");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new Uta(
                  new Parameters(
                      values.get(Told.RANKING), values.get(Told.BREAKPOINTS), values.get(DELTA))),
          Told.RANKING,
          Told.BREAKPOINTS,
          DELTA);

  private final RankingLearner learner;

  /**
   * What it must be told.
   *
   * @param examples ids from the best to the worst, equally good ones in one list
   * @param breakpoints at how many points values are learned
   * @param delta by how much a better example exceeds a worse one, 1e-6 to 1
   */
  public record Parameters(List<List<String>> examples, Breakpoints breakpoints, double delta) {

    /** Copies and checks. */
    public Parameters {
      examples = Told.copyOf(examples);
      Told.requireDelta(delta);
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters examples, points and delta
   */
  public Uta(Parameters parameters) {
    this.learner = new RankingLearner(DESCRIPTION, parameters, false);
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return learner.fitness(input);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    return learner.evaluate(input);
  }
}
