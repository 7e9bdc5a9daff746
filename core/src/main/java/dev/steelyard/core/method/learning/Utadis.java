package dev.steelyard.core.method.learning;

import dev.steelyard.core.math.Ordered;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Effort;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import java.util.Map;

/**
 * UTADIS: learns an additive value function and thresholds from alternatives whose category is
 * known, and sorts all by them.
 *
 * <p><i>Model</i>: {@code U_i = Σ_j u_j(x_ij)} with {@code u_j} piecewise linear and never falling
 * from worst to best, {@code u_j(worst) = 0}, {@code Σ_j u_j(best) = 1}; thresholds {@code t_1 < …
 * < t_(q-1)} at least delta apart, from 0 and up to 1. Errors {@code σ⁺_a, σ⁻_a ≥ 0} of the
 * examples have the smallest sum such that {@code U_a + σ⁺_a ≥ t_(k-1)} and {@code U_a − σ⁻_a ≤ t_k
 * − delta} for a in category k of q. Among the functions with this smallest sum the mean, with its
 * thresholds, is taken of those n that give one criterion the largest weight {@code u_j(best)}.
 *
 * <p><i>Input</i>: any finite performances; weights are not used. Points lie evenly over the stated
 * range of a criterion, without one over the range of the performances. <i>Output</i>: values from
 * 0 to 1, higher is better; step {@code category} has the number of the category, 1 for the worst.
 *
 * <p><i>Degenerate cases</i>: contradictory examples are answered with the smallest errors, and
 * remarked. A criterion on which all are equal adds nothing. Refused: fewer than two examples, a
 * single category, thresholds that do not fit between 0 and 1, or alternatives that are equal on
 * every criterion. No alternatives give an empty ranking.
 *
 * <p><i>Properties</i>: a dominated alternative is never above its dominator, and never in a better
 * category. Where several functions give a criterion its largest weight, the one that the simplex
 * method meets is taken; it does not depend on the order of alternatives or criteria.
 *
 * <p><i>Cost</i>: n + 1 linear programmes in the number of examples and points, O(m n) for all
 * else.
 *
 * <p><i>Source</i>: J.-M. Devaud, G. Groussaud and E. Jacquet-Lagrèze, "UTADIS: une méthode de
 * construction de fonctions d'utilité additives rendant compte de jugements globaux", European
 * Working Group on Multicriteria Decision Aid, Bochum (1980). The variant with the sum of errors;
 * the mean of extremes is that of UTASTAR.
 */
public final class Utadis implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "utadis",
              "UTADIS",
              "learning",
              "Learns from alternatives of known category what performances are worth and where"
                  + " categories begin.",
              "Devaud, Groussaud and Jacquet-Lagrèze 1980")
          .claiming(
              Claim.SORTS,
              Claim.RESPECTS_DOMINANCE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS,
              Claim.ORDER_IGNORES_WEIGHTS)
          .taking(Effort.PROGRAMMES);

  private static final int MOST = 100;

  private static final Parameter<Map<String, Integer>> EXAMPLES =
      Parameter.of(
          "examples",
          "The number of the category of some alternatives, 1 for the worst.",
          Forms.bySomeAlternatives(Forms.whole(1, MOST)));

  private static final Parameter<Double> DELTA = Told.delta(0.05, "0.05");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION,
          values ->
              new Utadis(
                  new Parameters(
                      values.get(EXAMPLES), values.get(Told.BREAKPOINTS), values.get(DELTA))),
          EXAMPLES,
          Told.BREAKPOINTS,
          DELTA);

  private final Parameters parameters;

  /**
   * What it must be told.
   *
   * @param examples numbers of categories by alternative, 1 for the worst
   * @param breakpoints at how many points values are learned
   * @param delta by how much an example stays below the next threshold, and how far thresholds are
   *     apart, 1e-6 to 1
   */
  public record Parameters(Map<String, Integer> examples, Breakpoints breakpoints, double delta) {

    /** Copies and checks. */
    public Parameters {
      examples = Ordered.copy(examples);
      examples.forEach(Parameters::requireCategory);
      Told.requireDelta(delta);
    }

    private static void requireCategory(String id, int category) {
      if (category < 1 || category > MOST) {
        throw new IllegalArgumentException(
            "category of '" + id + "' must be from 1 to " + MOST + ", but was " + category);
      }
    }

    int categories() {
      return examples.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }
  }

  /**
   * The method with some parameters.
   *
   * @param parameters examples, points and delta
   */
  public Utadis(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  private FitnessBuilder checked(MethodInput input) {
    var fitness =
        Told.check(new FitnessBuilder(DESCRIPTION, input), input, parameters.examples().keySet());
    int thresholds = parameters.categories() - 1;
    return Told.nothing(input)
        ? fitness
        : fitness
            .demand(thresholds > 0, "needs examples of at least two categories")
            .demand(
                thresholds * parameters.delta() <= 1,
                "cannot place the thresholds delta apart between 0 and 1");
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = checked(input);
    boolean answers = fitness.build().refusals().isEmpty() && !Told.nothing(input);
    double error = answers ? new ThresholdRegression(input, parameters).error() : 0;
    return Told.remark(Told.remarkError(fitness, error)).build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    checked(input).build().require();
    return Told.nothing(input)
        ? Learned.none(input, DESCRIPTION.id())
        : new ThresholdRegression(input, parameters).evaluation(DESCRIPTION.id());
  }
}
