package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Claim;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.List;

/**
 * MARCOS, Measurement of Alternatives and Ranking according to COmpromise Solution: how useful an
 * alternative is, measured against the best and against the worst of everything.
 *
 * <p><i>Model</i>: {@code n_ij = x_ij / best_j}, for costs {@code best_j / x_ij}, with the best
 * present; {@code S_i = Σ_j w_j n_ij}. The ideal has the best and the anti-ideal the worst of every
 * criterion, with sums {@code S_AI = Σ_j w_j} and {@code S_AAI}. {@code K⁺_i = S_i / S_AI}, {@code
 * K⁻_i = S_i / S_AAI}, {@code f(K⁺) = K⁻ / (K⁺ + K⁻)}, {@code f(K⁻) = K⁺ / (K⁺ + K⁻)}, and the
 * score is {@code (K⁺ + K⁻) / (1 + (1 - f(K⁺)) / f(K⁺) + (1 - f(K⁻)) / f(K⁻))}.
 *
 * <p><i>Input</i>: costs above 0, benefits of at least 0; the anti-ideal sum must be above 0.
 * <i>Output</i>: utilities above or equal to 0; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: a constant criterion adds the same to all. If nothing tells the
 * alternatives apart, or there is only one, every score is 2/3, with a remark. No alternatives give
 * an empty ranking.
 *
 * <p><i>Properties</i>: fully compensatory; does not depend on units. {@code f(K⁺)} and {@code
 * f(K⁻)} are the same for all alternatives, so the score is {@code S_i} times a number and the
 * order that of the weighted sum of {@code n_ij}; gaps are split exactly. Best and worst depend on
 * who is present, so rank reversal can happen.
 *
 * <p><i>Cost</i>: O(m n) time, O(m) memory.
 *
 * <p><i>Source</i>: Ž. Stević, D. Pamučar, A. Puška and P. Chatterjee, "Sustainable supplier
 * selection in healthcare industries using a new MCDM method: Measurement of alternatives and
 * ranking according to COmpromise solution (MARCOS)", Computers and Industrial Engineering 140
 * (2020) 106231, doi:10.1016/j.cie.2019.106231.
 */
public final class Marcos implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "marcos",
              "MARCOS",
              "reference",
              "Measures the weighted sum of each alternative against those of the best and the"
                  + " worst.",
              "Stević, Pamučar, Puška and Chatterjee 2020")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Marcos::new);

  /** The method has no parameters. */
  public Marcos() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = Findings.ratios(new FitnessBuilder(DESCRIPTION, input), input);
    Findings.weighed(Findings.usable(fitness, weighted(input)), input);
    if (fitness.build().refusals().isEmpty() && input.rows() > 0) {
      fitness.demand(
          Double.isFinite(1 / antiIdeal(weighted(input))),
          "divides by the worst of everything, which is 0");
    }
    return Findings.constants(fitness, input, "All are the ideal and have the same score.").build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    Scaling[] weighted = weighted(input);
    double[] utilities = utilities(input, weighted);
    Column scores = Column.of(input.alternatives(), utilities);
    var measure = Measure.of(Split.ADDITIVE, "of the score", scores.greatest());
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            new DeferredAttribution(
                () ->
                    new AdditiveAttribution(
                        Scaling.table(input, scalings(input)), factors(input), measure)))
        .with(() -> steps(input, weighted));
  }

  private static Scaling[] scalings(MethodInput input) {
    return Scaling.all(input, j -> Scaling.linear(input, j));
  }

  private static Scaling[] weighted(MethodInput input) {
    return Scaling.times(scalings(input), input.weights());
  }

  private static double ideal(Scaling[] weighted) {
    return Arrays.stream(weighted).mapToDouble(Scaling::best).sum();
  }

  private static double antiIdeal(Scaling[] weighted) {
    return Arrays.stream(weighted).mapToDouble(Scaling::worst).sum();
  }

  private static double[] sums(MethodInput input, Scaling[] weighted) {
    double[] sums = new double[input.rows()];
    Arrays.stream(weighted).forEach(scaling -> scaling.addValues(sums));
    return sums;
  }

  private static double[] utilities(MethodInput input, Scaling[] weighted) {
    double[] utilities = sums(input, weighted);
    double perSum = utilityPerSum(weighted);
    for (int i = 0; i < utilities.length; i++) {
      utilities[i] *= perSum;
    }
    return utilities;
  }

  /** The score of a sum of 1, as {@code f(K⁺)} and {@code f(K⁻)} are the same for all. */
  private static double utilityPerSum(Scaling[] weighted) {
    double toIdeal = 1 / ideal(weighted);
    double toAntiIdeal = 1 / antiIdeal(weighted);
    double ofIdeal = toAntiIdeal / (toIdeal + toAntiIdeal);
    double ofAntiIdeal = toIdeal / (toIdeal + toAntiIdeal);
    return (toIdeal + toAntiIdeal)
        / (1 + (1 - ofIdeal) / ofIdeal + (1 - ofAntiIdeal) / ofAntiIdeal);
  }

  /** What a normalised number of 1 adds to the score. */
  private static double[] factors(MethodInput input) {
    double perSum = utilityPerSum(weighted(input));
    return Arrays.stream(input.weights()).map(weight -> weight * perSum).toArray();
  }

  private static List<Step> steps(MethodInput input, Scaling[] weighted) {
    return List.of(
        new Step.Table(
            "normalised", "Performances made comparable.", Scaling.table(input, scalings(input))),
        degrees("kPlus", "Its sum as a part of that of the ideal.", input, ideal(weighted)),
        degrees(
            "kMinus", "Its sum as a multiple of the anti-ideal's.", input, antiIdeal(weighted)));
  }

  private static Step degrees(String id, String caption, MethodInput input, double reference) {
    double[] degrees = sums(input, weighted(input));
    for (int i = 0; i < degrees.length; i++) {
      degrees[i] /= reference;
    }
    return new Step.ByAlternative(id, caption, Column.of(input.alternatives(), degrees));
  }
}
