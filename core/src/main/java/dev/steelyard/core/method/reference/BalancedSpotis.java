package dev.steelyard.core.method.reference;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Balanced SPOTIS: SPOTIS between the ideal point and the point one expects.
 *
 * <p><i>Model</i>: {@code b_i = α d_i(e) + (1 - α) d_i(s)} with {@code d_i} the distance of {@link
 * Spotis}, {@code s} the better bounds, {@code e} the expected solution point and α the trust in
 * it. m alternatives, n criteria, {@code w_j ≥ 0}.
 *
 * <p><i>Input</i>: interval scales; bounds are stated, or the ends of anchored scales; an expected
 * performance for every criterion. <i>Output</i>: distances, with {@code Σ w_j = 1} from 0 to 1;
 * lower is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: as for {@link Spotis}: what is missing, without length or outside the
 * bounds is refused; a constant criterion adds the same to every score; one alternative has rank 1;
 * identical alternatives tie.
 *
 * <p><i>Properties</i>: fully compensatory; scores do not depend on the other alternatives. As an
 * expected point need not be the best, a dominated alternative may be ahead of its dominator.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: A. Shekhovtsov, J. Dezert and W. Sałabun, "Enhancing Personalized
 * Decision-Making with the Balanced SPOTIS Algorithm", 17th International Conference on Agents and
 * Artificial Intelligence 3 (2025) 264–271, DOI 10.5220/0013119800003890.
 */
public final class BalancedSpotis implements AggregationMethod {

  private static final double EVEN = 0.5;

  /**
   * What distances are measured in and from where.
   *
   * @param bounds by id of the criterion; empty for the ends of anchored scales
   * @param esp expected solution point by id of the criterion
   * @param alpha trust in the expected solution point, 0 to 1
   */
  public record Parameters(
      Optional<Map<String, Range>> bounds, Map<String, Double> esp, double alpha) {

    /** Copies the maps and refuses an alpha outside 0 to 1. */
    public Parameters {
      bounds = bounds.map(Ordered::copy);
      esp = Ordered.copy(esp);
      if (!(alpha >= 0 && alpha <= 1)) {
        throw new IllegalArgumentException("alpha must be from 0 to 1, but was " + alpha);
      }
    }
  }

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "balanced-spotis",
              "Balanced SPOTIS",
              "reference",
              "Adds up weighted distances from the best point and from the point one expects.",
              "Shekhovtsov, Dezert and Sałabun 2025")
          .claiming(
              Claim.INDEPENDENT_OF_OTHERS,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Map<String, Double>> ESP =
      Parameter.of("esp", "The expected solution point.", Forms.byCriterion(Forms.number()));

  private static final Parameter<Double> ALPHA =
      Parameter.of("alpha", "Trust in the expected solution point.", Forms.number(0, 1))
          .orElse(EVEN, "0.5");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new BalancedSpotis(
                  new Parameters(values.get(Spotis.BOUNDS), values.get(ESP), values.get(ALPHA))),
          Spotis.BOUNDS,
          ESP,
          ALPHA);

  private final Parameters parameters;

  /**
   * With stated parameters.
   *
   * @param parameters what distances are measured in and from where
   */
  public BalancedSpotis(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    var distances = new BoundedDistances(input, parameters.bounds());
    distances.check(fitness);
    distances.checkPoint(fitness, parameters.esp());
    return fitness.build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var distances = new BoundedDistances(input, parameters.bounds());
    PerformanceTable ideal = distances.fromIdeal();
    PerformanceTable expected = distances.from(parameters.esp());
    return Spotis.evaluation(
        DESCRIPTION,
        input,
        balanced(ideal, expected),
        List.of(
            new Step.Table("distancesFromIdeal", "Distances from the better bounds.", ideal),
            new Step.Table(
                "distancesFromExpected", "Distances from the expected point.", expected)));
  }

  private PerformanceTable balanced(PerformanceTable ideal, PerformanceTable expected) {
    double alpha = parameters.alpha();
    double[][] columns = new double[ideal.width()][ideal.rows()];
    for (int j = 0; j < columns.length; j++) {
      ideal.addScaled(j, 1 - alpha, columns[j]);
      expected.addScaled(j, alpha, columns[j]);
    }
    return PerformanceTable.adopting(ideal.alternatives(), ideal.criteria(), columns);
  }
}
