package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
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
import dev.steelyard.core.table.Column;
import java.util.List;

/**
 * CODAS, COmbinative Distance-based ASsessment: who is farthest from the worst of everything, by
 * the Euclidean distance and, where that is clear enough, also by the taxicab distance.
 *
 * <p><i>Model</i>: {@code r_ij = w_j x_ij / max_j}, for costs {@code w_j min_j / x_ij}; the
 * negative-ideal point has the least {@code r_ij} of every criterion; {@code E_i} and {@code T_i}
 * are the Euclidean and the taxicab distance to it. {@code H_i = Σ_k ((E_i - E_k) + ψ(E_i - E_k)
 * (T_i - T_k))} over all alternatives k, with {@code ψ(d) = 1} if {@code |d| ≥ τ} and else 0.
 *
 * <p><i>Input</i>: costs above 0, benefits of at least 0 and not all 0; τ of at least 0, in the
 * paper from 0.01 to 0.05. <i>Output</i>: assessment scores that sum to 0; higher is better, ties
 * by competition.
 *
 * <p><i>Degenerate cases</i>: a constant criterion adds nothing. If nothing tells the alternatives
 * apart, or there is only one, every score is 0, with a remark. No alternatives give an empty
 * ranking.
 *
 * <p><i>Properties</i>: partly compensatory; does not depend on units. Scores add up differences to
 * everybody, so rank reversal can happen. A small change across τ can move a score by a jump, and
 * for the same reason a dominating alternative is not proven to be first.
 *
 * <p><i>Explanation</i>: by Shapley values, as the score is no sum over criteria.
 *
 * <p><i>Cost</i>: O(m (n + log m)) time, as the alternatives are sorted by E instead of comparing
 * every two; O(m) memory.
 *
 * <p><i>Source</i>: M. Keshavarz Ghorabaee, E. K. Zavadskas, Z. Turskis and J. Antucheviciene, "A
 * new combinative distance-based assessment (CODAS) method for multi-criteria decision-making",
 * Economic Computation and Economic Cybernetics Studies and Research 50 (2016) 25–44.
 */
public final class Codas implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "codas",
              "CODAS",
              "reference",
              "Compares how far the alternatives are from the worst of everything, in two ways.",
              "Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene 2016")
          .claiming(Claim.ZERO_WEIGHT_REMOVES, Claim.UNIT_FREE, Claim.EXACT_PARTS);

  private static final double STANDARD = 0.02;

  private static final Parameter<Double> TAU =
      Parameter.of(
              "tau",
              "From which difference of Euclidean distances on the taxicab distances count too.",
              Forms.atLeastZero())
          .orElse(STANDARD, "0.02");

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, values -> new Codas(new Parameters(values.get(TAU))), TAU);

  /**
   * What can be chosen.
   *
   * @param tau the threshold τ, finite and at least 0
   */
  public record Parameters(double tau) {

    /** Refuses negative and infinite thresholds. */
    public Parameters {
      if (!(tau >= 0 && Double.isFinite(tau))) {
        throw new IllegalArgumentException("tau must be finite and at least 0, but was " + tau);
      }
    }
  }

  private final double tau;

  /** With τ = 0.02, as in the paper. */
  public Codas() {
    this(new Parameters(STANDARD));
  }

  /**
   * With another threshold.
   *
   * @param parameters what is chosen
   */
  public Codas(Parameters parameters) {
    this.tau = parameters.tau();
  }

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = Findings.ratios(new FitnessBuilder(DESCRIPTION, input), input);
    Findings.usable(fitness, weighted(input));
    return Findings.constants(fitness, input, "Nobody is far from the worst; every score is 0.")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    var distances = new WorstDistances(weighted(input), input.rows(), tau);
    Column scores = Column.of(input.alternatives(), distances.assessments());
    return Evaluation.of(
            DESCRIPTION.id(), scores, Direction.MAXIMIZE, attribution(input, distances, scores))
        .with(() -> steps(input, distances));
  }

  private static Scaling[] weighted(MethodInput input) {
    return Scaling.times(scalings(input), input.weights());
  }

  private static Scaling[] scalings(MethodInput input) {
    return Scaling.all(input, j -> Scaling.linear(input, j));
  }

  private static Attribution attribution(
      MethodInput input, WorstDistances distances, Column scores) {
    double magnitude = Math.max(Math.abs(scores.least()), Math.abs(scores.greatest()));
    return new ShapleyAttribution(
        input.alternatives(),
        input.criteria(),
        distances::composite,
        Measure.of(Split.SHAPLEY, "of the score", magnitude));
  }

  private static List<Step> steps(MethodInput input, WorstDistances distances) {
    return List.of(
        new Step.Table(
            "normalised", "Performances made comparable.", Scaling.table(input, scalings(input))),
        new Step.ByAlternative(
            "euclidean",
            "The Euclidean distance to the worst of everything.",
            Column.of(input.alternatives(), distances.euclidean())),
        new Step.ByAlternative(
            "taxicab",
            "The taxicab distance to the worst of everything.",
            Column.of(input.alternatives(), distances.taxicab())));
  }
}
