package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.Normalized;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Weighted product (WPM, also multiplicative exponent weighting, MEW): a weakness on one criterion
 * pulls the whole score down.
 *
 * <p><i>Model</i>: {@code P_i = Π_j r_ij^w_j} with {@code r_ij} the normalized performance of
 * alternative i on criterion j and {@code w_j ≥ 0}. m alternatives, n criteria.
 *
 * <p><i>Input</i>: performances of one sign that the normalization can take; with the standard one,
 * {@code x / max} and {@code min / x}, costs above 0 and gains of at least 0. <i>Output</i>: scores
 * of at least 0; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a normalized performance of 0 makes the score 0 whatever else, with a
 * remark; under min-max that is the worst of every criterion. A constant criterion multiplies all
 * scores alike; one that is 0 throughout under min-max is left out. Negative normalized numbers are
 * refused, also at weight 0.
 *
 * <p><i>Properties</i>: partly compensatory. With the standard normalization, ratios of scores
 * depend on neither units nor the other alternatives. Gaps are explained in logarithms, {@code ln
 * P_1 - ln P_2 = Σ_j w_j ln(r_1j / r_2j)}; where a score is 0, by the Shapley value.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: P. W. Bridgman, "Dimensional Analysis" (1922); D. W. Miller and M. K. Starr,
 * "Executive Decisions and Operations Research" (1969). The scores are products of normalized
 * numbers, not of ratios to one alternative.
 */
public final class WeightedProduct implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "weighted-product",
              "Weighted product",
              "value",
              "Multiplies normalized performances, each to the power of its criterion's weight.",
              "Bridgman 1922; Miller and Starr 1969")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  private static final Parameter<Normalization> NORMALIZATION =
      Parameter.of(
              "normalization",
              "How performances are made comparable.",
              Forms.word(Normalization.class))
          .orElse(Normalization.LINEAR, "linear: x / max, for costs min / x");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(
          DESCRIPTION, values -> new WeightedProduct(values.get(NORMALIZATION)), NORMALIZATION);

  private static final int LISTED = 5;

  private final Normalization normalization;

  /** With {@code x / max}, and {@code min / x} for costs. */
  public WeightedProduct() {
    this(Normalization.LINEAR);
  }

  /**
   * With a normalization.
   *
   * @param normalization how performances are made comparable
   */
  public WeightedProduct(Normalization normalization) {
    this.normalization = Objects.requireNonNull(normalization, "normalization");
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    fitness.normalizable(normalization).ordered(normalization);
    IntStream.range(0, input.width()).forEach(j -> zerosAndNegatives(input, j, fitness));
    if (fitness.build().level() == Fitness.Level.REFUSED) {
      return fitness.build();
    }
    Factors factors = new Factors(values(input), input.weights());
    return fitness
        .remarkConstant("It multiplies every score alike and changes no order.")
        .demand(!Factors.lost(factors.logarithms()), "cannot hold products this small or large")
        .build();
  }

  private void zerosAndNegatives(MethodInput input, int j, FitnessBuilder fitness) {
    double[] numbers = normalization.apply(input.performances().column(j), input.direction(j));
    IntStream.range(0, numbers.length)
        .filter(i -> numbers[i] < 0)
        .limit(LISTED)
        .forEach(i -> fitness.refuseCell(i, j, "has no power of a negative number"));
    Zeros.remark(input, j, numbers, fitness);
  }

  private PerformanceTable values(MethodInput input) {
    return Normalized.table(input, normalization, DESCRIPTION);
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    PerformanceTable values = values(input);
    Factors factors = new Factors(values, input.weights());
    double[] logarithms = factors.logarithms();
    if (negative(values) || Factors.lost(logarithms) || !ordered(input)) {
      fitness(input).require();
    }
    Column scores = Column.of(values.alternatives(), Factors.products(logarithms));
    return Evaluation.of(DESCRIPTION.id(), scores, Direction.MAXIMIZE, factors.attribution(scores))
        .with(() -> List.of(new Step.Table("normalised", "Performances made comparable.", values)));
  }

  private boolean ordered(MethodInput input) {
    return IntStream.range(0, input.width())
        .allMatch(j -> normalization.orders(input.performances().column(j), input.direction(j)));
  }

  private static boolean negative(PerformanceTable values) {
    return IntStream.range(0, values.width()).anyMatch(j -> values.column(j).least() < 0);
  }
}
