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
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.List;

/**
 * MAIRCA, Multi-Attributive Ideal-Real Comparative Analysis: how much of what an alternative could
 * have it does not have.
 *
 * <p><i>Model</i>: before looking at the data every one of the m alternatives is as likely as
 * another, so alternative i is due the theoretical rating {@code w_j / m} on criterion j. Its real
 * rating is {@code w_j / m (x_ij - worst_j) / (best_j - worst_j)} with best and worst of those
 * present. {@code Q_i = Σ_j} theoretical minus real.
 *
 * <p><i>Input</i>: any numbers. <i>Output</i>: total gaps from 0 to 1/m; lower is better, ties by
 * competition.
 *
 * <p><i>Degenerate cases</i>: on a constant criterion nobody has a gap. If nothing tells the
 * alternatives apart, or there is only one, every score is 0, with a remark. No alternatives give
 * an empty ranking.
 *
 * <p><i>Properties</i>: fully compensatory; independent of units and origins. All gaps are divided
 * by the same m, so the order is that of the weighted sum of min-max numbers. Best and worst depend
 * on who is present, so rank reversal can happen; with two alternatives any small difference counts
 * in full.
 *
 * <p><i>Cost</i>: O(m n) time, O(m) memory.
 *
 * <p><i>Source</i>: L. Gigović, D. Pamučar, Z. Bajić and M. Milićević, "The Combination of Expert
 * Judgment and GIS-MAIRCA Analysis for the Selection of Sites for Ammunition Depots",
 * Sustainability 8 (2016) 372, doi:10.3390/su8040372. Equal chances for all, as there.
 */
public final class Mairca implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "mairca",
              "MAIRCA",
              "reference",
              "Adds up the gaps between what an alternative could have and what it has.",
              "Gigović, Pamučar, Bajić and Milićević 2016")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Mairca::new);

  /** The method has no parameters. */
  public Mairca() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = Findings.usable(new FitnessBuilder(DESCRIPTION, input), gaps(input));
    return Findings.constants(fitness, input, "Nobody has a gap and every score is 0.")
        .remarkPair()
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    Scaling[] gaps = gaps(input);
    if (!Arrays.stream(gaps).allMatch(Scaling::usable)) {
      fitness(input).require();
    }
    return Evaluation.of(
            DESCRIPTION.id(),
            Column.of(input.alternatives(), scores(input, gaps)),
            Direction.MINIMIZE,
            new DeferredAttribution(() -> attribution(input, gaps)::compare))
        .with(() -> steps(input, gaps));
  }

  private static Scaling[] gaps(MethodInput input) {
    return Scaling.all(input, j -> Scaling.minMax(input, j).times(input.weight(j) / input.rows()));
  }

  private static double[] scores(MethodInput input, Scaling[] gaps) {
    double[] scores = new double[input.rows()];
    for (Scaling gap : gaps) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += gap.regret(i);
      }
    }
    return scores;
  }

  /** A smaller gap speaks for an alternative, so what counts is the real rating. */
  private static AdditiveAttribution attribution(MethodInput input, Scaling[] gaps) {
    double[] once = new double[input.width()];
    Arrays.fill(once, 1);
    double magnitude = 1.0 / input.rows();
    var measure = Measure.of(Split.ADDITIVE, "of the score", magnitude);
    return new AdditiveAttribution(Scaling.table(input, gaps), once, measure);
  }

  private static List<Step> steps(MethodInput input, Scaling[] gaps) {
    double[][] columns = new double[input.width()][input.rows()];
    for (int j = 0; j < gaps.length; j++) {
      Arrays.setAll(columns[j], gaps[j]::regret);
    }
    double[] due = new double[input.width()];
    Arrays.setAll(due, j -> input.rows() == 0 ? 0 : input.weight(j) / input.rows());
    return List.of(
        new Step.ByCriterion(
            "theoretical",
            "What every alternative is due on a criterion.",
            Column.of(input.criteria(), due)),
        new Step.Table(
            "gaps",
            "What an alternative lacks to what it is due.",
            PerformanceTable.adopting(input.alternatives(), input.criteria(), columns)));
  }
}
