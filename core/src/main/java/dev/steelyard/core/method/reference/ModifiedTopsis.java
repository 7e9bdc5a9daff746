package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import java.util.Arrays;

/**
 * Modified TOPSIS: the weights stand inside the distance and not in front of the performances.
 *
 * <p><i>Model</i>: {@code r_ij = x_ij / ‖x_j‖} for alternative i and criterion j; the ideal point
 * has the best {@code r_ij} of every criterion, the anti-ideal point the worst. {@code N_i = √(Σ_j
 * w_j (r_ij - ideal_j)²)}, {@code F_i} likewise to the anti-ideal point, {@code C_i = F_i / (N_i +
 * F_i)}. A weight so counts once in a squared distance; in {@link Topsis} it counts squared, which
 * makes large weights larger. It is TOPSIS with the square roots of the weights.
 *
 * <p><i>Input</i>: any numbers. <i>Output</i>: closeness from 0 to 1, higher is better, ties by
 * competition.
 *
 * <p><i>Degenerate cases</i>: as in {@link Topsis}. A constant criterion adds nothing; if nothing
 * tells the alternatives apart, or there is only one, every score is 0.5, with a remark; the steps
 * name alternatives that are the ideal or the anti-ideal point. No alternatives give an empty
 * ranking.
 *
 * <p><i>Properties</i>: partly compensatory; subject to rank reversal. Gaps are split exactly by
 * {@link dev.steelyard.core.explanation.LogMeanAttribution}.
 *
 * <p><i>Cost</i>: O(m n) time, O(m) memory.
 *
 * <p><i>Source</i>: H. Deng, C.-H. Yeh and R. J. Willis, "Inter-company comparison using modified
 * TOPSIS with objective weights", Computers and Operations Research 27 (2000) 963–973,
 * doi:10.1016/S0305-0548(99)00069-6. The paper takes its weights from the data; here they are those
 * of the decision.
 */
public final class ModifiedTopsis implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "modified-topsis",
              "Modified TOPSIS",
              "reference",
              "Compares weighted distances to the best and to the worst of everything.",
              "Deng, Yeh and Willis 2000")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, ModifiedTopsis::new);

  /** The method has no parameters. */
  public ModifiedTopsis() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = new FitnessBuilder(DESCRIPTION, input);
    Findings.usable(fitness, weighted(input));
    return Findings.constants(fitness, input, "Both distances are 0 and every score is 0.5.")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    Scaling[] weighted = weighted(input);
    if (!Arrays.stream(weighted).allMatch(Scaling::usable)) {
      fitness(input).require();
    }
    var distances = new IdealDistances(input, weighted);
    return Evaluation.of(
            DESCRIPTION.id(), distances.closeness(), Direction.MAXIMIZE, distances.attribution())
        .with(() -> distances.steps(scalings(input), scalings(input)));
  }

  private static Scaling[] weighted(MethodInput input) {
    double[] roots = Arrays.stream(input.weights()).map(Math::sqrt).toArray();
    return Scaling.times(scalings(input), roots);
  }

  private static Scaling[] scalings(MethodInput input) {
    return Scaling.all(input, j -> Scaling.vector(input, j));
  }
}
