package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
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
import java.util.Objects;

/**
 * Standard deviation weights: a criterion weighs the more, the further the alternatives lie apart
 * on it.
 *
 * <p><i>Model</i>: {@code w_j = s_j / Σ s} with {@code s_j} the standard deviation (divisor m - 1)
 * of column j, rescaled to {@code (x - min) / (max - min)}.
 *
 * <p><i>Variants</i>: with normalization {@code none} the columns are taken as they are. Weights
 * then depend on the units: grams weigh a thousand times what kilograms do.
 *
 * <p><i>Input</i>: any numbers; directions do not matter. <i>Output</i>: weights that sum to 1;
 * step {@code standardDeviation}.
 *
 * <p><i>Degenerate cases</i>: a criterion on which all are equal gets no weight and is remarked; if
 * all criteria are such, or there are fewer than two alternatives, it is refused. With two
 * alternatives and {@code min-max} all criteria that differ weigh the same, which is remarked.
 *
 * <p><i>Properties</i>: with {@code min-max} neither units nor zeros of scales matter. The divisor
 * cancels out.
 *
 * <p><i>Cost</i>: O(m n).
 *
 * <p><i>Source</i>: D. Diakoulaki, G. Mavrotas and L. Papayannakis, "Determining objective weights
 * in multiple criteria problems: The CRITIC method", Computers and Operations Research 22 (1995)
 * 763–770, where it is compared with CRITIC.
 *
 * @param normalization what is done to the columns first
 */
public record StandardDeviation(Scaling normalization) implements DataWeighting {

  /** What is done to the columns first. */
  public enum Scaling {
    /** Columns are rescaled to run from 0 to 1. */
    MIN_MAX,
    /** Columns are taken as they are. */
    NONE
  }

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "standard-deviation",
          "Standard deviation weighting",
          "Weighs a criterion by how far the alternatives lie apart on it.",
          "Diakoulaki, Mavrotas and Papayannakis 1995");

  private static final Parameter<Scaling> NORMALIZATION =
      Parameter.of("normalization", "What is done to the columns first.", Forms.word(Scaling.class))
          .orElse(Scaling.MIN_MAX, "min-max: from 0 to 1");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(
          DESCRIPTION, values -> new StandardDeviation(values.get(NORMALIZATION)), NORMALIZATION);

  /** Refuses null. */
  public StandardDeviation {
    Objects.requireNonNull(normalization, "normalization");
  }

  /** With columns from 0 to 1. */
  public StandardDeviation() {
    this(Scaling.MIN_MAX);
  }

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public Map<String, Setting> settings() {
    return normalization == Scaling.MIN_MAX
        ? Collections.emptyMap()
        : Collections.singletonMap(NORMALIZATION.name(), Setting.of(Forms.word(normalization)));
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    var checks = new DataChecks(DESCRIPTION, performances).remarkConstant();
    return normalization == Scaling.NONE
        ? checks.build()
        : checks.remarkPair("All criteria on which they differ weigh the same.").build();
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    double[] deviations =
        InProportion.each(
            performances,
            normalization == Scaling.NONE ? Spread::deviation : Spread::unitDeviation);
    return InProportion.derivation(
        InProportion.step(
            "standardDeviation",
            "The standard deviation of each criterion.",
            performances,
            deviations));
  }
}
