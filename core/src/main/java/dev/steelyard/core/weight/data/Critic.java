package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.parameter.Parameter;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * CRITIC: criteria importance through intercriteria correlation. A criterion weighs the more, the
 * further the alternatives lie apart on it and the less it goes along with the others.
 *
 * <p><i>Model</i>: with {@code u_ij} the column rescaled from 0 for the worst to 1 for the best,
 * {@code σ_j} its standard deviation and {@code r_jk} the linear correlation of two such columns,
 * {@code C_j = σ_j Σ_k (1 - r_jk)}, {@code w_j = C_j / Σ C}.
 *
 * <p><i>Variants</i>: with {@code directed} false the direction of criteria is ignored, as some
 * programs do: a price and a quality that rise together then count as agreeing.
 *
 * <p><i>Input</i>: any numbers. <i>Output</i>: weights that sum to 1; steps {@code
 * standardDeviation}, {@code correlation} and {@code information}.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all are equal has no correlation: it is left
 * out, gets no weight and is remarked. It is refused if fewer than two alternatives or fewer than
 * two criteria that differ are left, and if all criteria agree fully, so that every {@code C_j} is
 * 0. With two alternatives every correlation is 1 or -1 and every spread the same: only the signs
 * are left, which is remarked.
 *
 * <p><i>Properties</i>: neither units nor zeros of scales matter. The divisor of the deviation
 * cancels out.
 *
 * <p><i>Cost</i>: O(m n²) time, O(m n) memory.
 *
 * <p><i>Source</i>: D. Diakoulaki, G. Mavrotas and L. Papayannakis, "Determining objective weights
 * in multiple criteria problems: The CRITIC method", Computers and Operations Research 22 (1995)
 * 763–770. DOI 10.1016/0305-0548(94)00059-H.
 *
 * @param directed whether columns are turned so that more is better
 */
public record Critic(boolean directed) implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "critic",
          "CRITIC",
          "Weighs a criterion by its spread and by how little it goes along with the others.",
          "Diakoulaki, Mavrotas and Papayannakis 1995");

  private static final Parameter<Boolean> DIRECTED =
      Parameter.of("directed", "Whether columns are turned so that more is better.", Forms.truth())
          .orElse(true, "true");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Critic(values.get(DIRECTED)), DIRECTED);

  /** Information below this is rounding. */
  private static final double NOTHING = 1e-12;

  /** As published, with directions. */
  public Critic() {
    this(true);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    return directed
        ? Collections.emptyMap()
        : Collections.singletonMap(DIRECTED.name(), new Setting.Truth(false));
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    var checks =
        new DataChecks(DESCRIPTION, performances)
            .remarkConstant()
            .remarkPair(
                "Every correlation is 1 or -1 and every spread the same, so only the signs of the"
                    + " correlations are left.");
    return checks.clean()
        ? checks
            .demand(
                informative(performances, directions),
                "needs two criteria that do not agree fully about the alternatives")
            .build()
        : checks.build();
  }

  private boolean informative(PerformanceTable performances, List<Direction> directions) {
    double[][] standard = standardized(performances, directions);
    double[] information = information(performances, correlations(standard));
    return CompensatedSum.of(information) > NOTHING;
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    double[][] correlations = correlations(standardized(performances, directions));
    List<String> criteria = performances.criteria();
    return InProportion.derivation(
        InProportion.step(
            "information",
            "The spread of each criterion times its disagreement with the others.",
            performances,
            information(performances, correlations)),
        InProportion.step(
            "standardDeviation",
            "The standard deviation of each criterion, rescaled to run from 0 to 1.",
            performances,
            InProportion.each(performances, Spread::unitDeviation)),
        new Step.Table(
            "correlation",
            "The correlation of every two criteria; 0 where all alternatives are equal.",
            PerformanceTable.adopting(criteria, criteria, correlations)));
  }

  /** Columns with mean 0 and sum of squares 1; empty where all alternatives are equal. */
  private double[][] standardized(PerformanceTable performances, List<Direction> directions) {
    double[][] columns = new double[performances.width()][];
    for (int j = 0; j < columns.length; j++) {
      Direction direction = directed ? directions.get(j) : Direction.MAXIMIZE;
      columns[j] =
          performances.column(j).constant()
              ? new double[0]
              : standardized(Spread.unit(performances.column(j), direction));
    }
    return columns;
  }

  private static double[] standardized(double[] unit) {
    double mean = Spread.mean(unit);
    double norm = Math.sqrt(Spread.variance(unit, 1));
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (unit[i] - mean) / norm;
    }
    return unit;
  }

  private static double[][] correlations(double[][] standard) {
    int n = standard.length;
    double[][] correlations = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
        correlations[j][k] = correlation(standard[j], standard[k]);
      }
    }
    return correlations;
  }

  private static double correlation(double[] one, double[] other) {
    var sum = new CompensatedSum();
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      sum.add(one[i] * other[i]);
    }
    return Math.max(-1, Math.min(1, sum.value()));
  }

  private static double[] information(PerformanceTable performances, double[][] correlations) {
    double[] information = InProportion.each(performances, Spread::unitDeviation);
    for (int j = 0; j < information.length; j++) {
      double disagreement = 0;
      for (int k = 0; k < information.length; k++) {
        boolean counts = k != j && !performances.column(k).constant();
        disagreement += counts ? 1 - correlations[j][k] : 0;
      }
      information[j] *= disagreement;
    }
    return information;
  }
}
