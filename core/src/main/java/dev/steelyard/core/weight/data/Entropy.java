package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.List;
import java.util.Map;

/**
 * Entropy weights: a criterion weighs the more, the less evenly its sum is spread over the
 * alternatives.
 *
 * <p><i>Model</i>: {@code p_ij = x_ij / Σ_i x_ij}, {@code e_j = -Σ_i p_ij ln p_ij / ln m}, {@code
 * d_j = 1 - e_j}, {@code w_j = d_j / Σ d}, with {@code 0 ln 0 = 0}. m alternatives.
 *
 * <p><i>Variants</i>: with normalization {@code sum} costs enter as {@code 1 / x_ij}.
 *
 * <p><i>Input</i>: performances of at least 0; with {@code sum}, costs above 0. <i>Output</i>:
 * weights that sum to 1; steps {@code entropy} and {@code divergence}.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all are equal gets no weight and is remarked; if
 * all criteria are such, or there are fewer than two alternatives, it is refused; so is a negative
 * performance.
 *
 * <p><i>Properties</i>: units do not matter, zeros of scales do. With {@code sum-plain} directions
 * do not matter.
 *
 * <p><i>Cost</i>: O(m n).
 *
 * <p><i>Source</i>: C. E. Shannon, "A Mathematical Theory of Communication", Bell System Technical
 * Journal 27 (1948) 379–423; as weights: C. L. Hwang and K. Yoon, "Multiple Attribute Decision
 * Making" (1981), chapter 2.
 *
 * @param normalization {@link Normalization#SUM_PLAIN} or {@link Normalization#SUM}
 */
public record Entropy(Normalization normalization) implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "entropy",
          "Entropy weighting",
          "Weighs a criterion the more, the less evenly its sum is spread over the alternatives.",
          "Shannon 1948; Hwang and Yoon 1981");

  private static final Parameter<Normalization> NORMALIZATION = ColumnSum.parameter();

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION, values -> new Entropy(values.get(NORMALIZATION)), NORMALIZATION);

  private static final double SMALL = 0.01;
  private static final int TERMS = 9;

  /**
   * Checks the normalization.
   *
   * @throws IllegalArgumentException if it is another one
   */
  public Entropy {
    ColumnSum.require(normalization);
  }

  /** With every column divided by its sum, costs included. */
  public Entropy() {
    this(Normalization.SUM_PLAIN);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    return ColumnSum.settings(normalization);
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    return check(new DataChecks(DESCRIPTION, performances), directions).build();
  }

  DataChecks check(DataChecks checks, List<Direction> directions) {
    return checks
        .notNegative()
        .cells(j -> reciprocal(directions, j), x -> x != 0, "divides by costs")
        .remarkConstant();
  }

  private boolean reciprocal(List<Direction> directions, int j) {
    return ColumnSum.reciprocal(normalization, directions.get(j));
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    double[] divergence = divergence(performances, directions);
    return InProportion.derivation(
        InProportion.step("divergence", "How far the entropy is from 1.", performances, divergence),
        entropy(performances, divergence));
  }

  /** The numbers {@code d_j}; the data must have passed the checks. */
  double[] divergence(PerformanceTable performances, List<Direction> directions) {
    double[] divergence = new double[performances.width()];
    for (int j = 0; j < divergence.length; j++) {
      Column x = performances.column(j);
      divergence[j] =
          x.constant() ? 0 : divergence(ColumnSum.proportional(x, reciprocal(directions, j)));
    }
    return divergence;
  }

  /**
   * With {@code r = m p} it is {@code Σ (r ln r - r + 1) / (m ln m)}: every term is at least 0, so
   * nothing cancels out.
   */
  private static double divergence(Column x) {
    double mean = Spread.mean(x.toArray());
    var sum = new CompensatedSum();
    for (int i = 0; i < x.size(); i++) {
      sum.add(term((x.value(i) - mean) / mean));
    }
    return sum.value() / x.size() / Math.log(x.size());
  }

  /** {@code r ln r - r + 1} for {@code r = 1 + d}; near 1 by its series Σ (-d)^k / (k (k - 1)). */
  private static double term(double d) {
    if (d <= -1) {
      return 1;
    }
    if (Math.abs(d) > SMALL) {
      return (1 + d) * Math.log1p(d) - d;
    }
    double sum = 0;
    for (int k = TERMS; k >= 2; k--) {
      sum = 1.0 / (k * (k - 1)) - d * sum;
    }
    return d * d * sum;
  }

  private static Step entropy(PerformanceTable performances, double[] divergence) {
    double[] entropy = new double[divergence.length];
    for (int j = 0; j < entropy.length; j++) {
      entropy[j] = 1 - divergence[j];
    }
    return InProportion.step(
        "entropy", "How evenly each criterion is spread, 0 to 1.", performances, entropy);
  }
}
