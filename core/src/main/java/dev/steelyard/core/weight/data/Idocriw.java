package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingDefinition;
import dev.steelyard.core.weight.WeightingDescription;
import dev.steelyard.core.weight.WeightingFitness;
import java.util.List;

/**
 * IDOCRIW: integrated determination of objective criteria weights, the product of entropy and CILOS
 * weights.
 *
 * <p><i>Model</i>: {@code w_j = q_j W_j / Σ_k q_k W_k} with {@code W} the weights of {@link
 * Entropy} on plain columns and {@code q} those of {@link Cilos}.
 *
 * <p><i>Input</i>: benefits of at least 0, costs above 0. <i>Output</i>: weights that sum to 1;
 * steps {@code entropyWeights}, {@code loss}, {@code impactLossWeights} and {@code product}.
 *
 * <p><i>Degenerate cases</i>: refused wherever {@link Cilos} refuses: a shared best, a criterion on
 * which all are equal, one alternative that is best on every criterion, fewer than two
 * alternatives; and refused if every product is 0.
 *
 * <p><i>Properties</i>: units do not matter, zeros of scales do.
 *
 * <p><i>Cost</i>: O(m n + n³).
 *
 * <p><i>Source</i>: E. K. Zavadskas and V. Podvezko, "Integrated Determination of Objective
 * Criteria Weights in MCDM", International Journal of Information Technology and Decision Making 15
 * (2016) 267–283. DOI 10.1142/S0219622016500036.
 */
public record Idocriw() implements DataWeighting {

  /** What it is. */
  public static final WeightingDescription DESCRIPTION =
      WeightingDescription.data(
          "idocriw",
          "IDOCRIW",
          "Multiplies entropy weights by CILOS weights.",
          "Zavadskas and Podvezko 2016");

  /** Its line in the catalogue. */
  public static final WeightingDefinition DEFINITION =
      WeightingDefinition.of(DESCRIPTION, values -> new Idocriw());

  @Override
  public String by() {
    return DESCRIPTION.id();
  }

  @Override
  public WeightingFitness fitness(PerformanceTable performances, List<Direction> directions) {
    var losses = new Losses(performances, directions);
    var checks = losses.check(new DataChecks(DESCRIPTION, performances));
    return checks.clean()
        ? checks
            .demand(
                CompensatedSum.of(product(performances, directions)) > 0,
                "needs a criterion that both entropy and CILOS give weight")
            .build()
        : checks.build();
  }

  @Override
  public Derivation weigh(PerformanceTable performances, List<Direction> directions) {
    fitness(performances, directions).require();
    var losses = new Losses(performances, directions);
    return InProportion.derivation(
        InProportion.step(
            "product",
            "The product of both weights of each criterion.",
            performances,
            product(performances, directions)),
        InProportion.step(
            "entropyWeights",
            "The entropy weight of each criterion.",
            performances,
            entropy(performances, directions)),
        losses.step(),
        InProportion.step(
            "impactLossWeights",
            "The CILOS weight of each criterion.",
            performances,
            losses.weights().orElseThrow()));
  }

  private static double[] entropy(PerformanceTable performances, List<Direction> directions) {
    return InProportion.shares(new Entropy().divergence(performances, directions));
  }

  private static double[] product(PerformanceTable performances, List<Direction> directions) {
    double[] product = new Losses(performances, directions).weights().orElseThrow();
    double[] entropy = entropy(performances, directions);
    for (int j = 0; j < product.length; j++) {
      product[j] *= entropy[j];
    }
    return product;
  }
}
