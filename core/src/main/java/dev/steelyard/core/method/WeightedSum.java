package dev.steelyard.core.method;

import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.result.Ranking;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.ArrayList;
import java.util.List;

/**
 * Weighted sum on anchored scales: the additive multi-attribute value model (MAVT).
 *
 * <p><i>Model</i>: {@code S_i = Σ_j w_j v_j(x_ij)} with {@code x_ij} the performance of alternative
 * i on criterion j, {@code v_j} the value function of criterion j on its stated scale, and {@code
 * w_j ≥ 0}, {@code Σ w_j = 1}. m alternatives, n criteria.
 *
 * <p><i>Input</i>: any scale; directions are part of the scales. <i>Output</i>: scores from 0 to
 * 100, higher is better, ties by {@link TiePolicy#COMPETITION}.
 *
 * <p><i>Degenerate cases</i>: no alternatives give an empty ranking; one alternative has rank 1; a
 * criterion on which all are equal adds the same to every score; a zero weight adds nothing;
 * identical alternatives tie.
 *
 * <p><i>Properties</i>: fully compensatory. Scores do not depend on which other alternatives are
 * present, so dropping or adding one never reverses the order of the others. Invariant to a change
 * of unit when the anchors change with it.
 *
 * <p><i>Cost</i>: O(m n) time and memory.
 *
 * <p><i>Source</i>: P. C. Fishburn, "Additive Utilities with Incomplete Product Sets: Application
 * to Priorities and Assignments", Operations Research 15 (1967) 537–542; R. L. Keeney and H.
 * Raiffa, "Decisions with Multiple Objectives" (1976), chapter 3. Values are on 0 to 100 instead of
 * 0 to 1.
 */
public final class WeightedSum implements AggregationMethod {

  private static final MethodDescription DESCRIPTION =
      new MethodDescription(
          "weighted-sum",
          "Weighted sum (additive value model)",
          "value",
          "Adds up what each performance is worth on its own scale, times the criterion's weight.",
          "Fishburn 1967; Keeney and Raiffa 1976");

  /** The method has no parameters. */
  public WeightedSum() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Evaluation evaluate(ValueTable table, Weights weights) {
    PerformanceTable values = table.values();
    var contributions = contributions(values, weights);
    double[] scores = scores(values, contributions);
    return new Evaluation(
        DESCRIPTION.id(),
        Ranking.of(values.alternatives(), scores, TiePolicy.COMPETITION),
        contributions,
        List.of(new Step("values", "What each performance is worth, 0 to 100 points.", values)));
  }

  private static List<Contribution> contributions(PerformanceTable values, Weights weights) {
    var all = new ArrayList<Contribution>();
    for (int i = 0; i < values.rows(); i++) {
      for (int j = 0; j < values.width(); j++) {
        all.add(contribution(values, weights, i, j));
      }
    }
    return all;
  }

  private static Contribution contribution(PerformanceTable values, Weights weights, int i, int j) {
    double share = weights.share(j);
    double value = values.value(i, j);
    return new Contribution(
        values.alternatives().get(i), values.criteria().get(j), share, value, share * value);
  }

  private static double[] scores(PerformanceTable values, List<Contribution> contributions) {
    double[] scores = new double[values.rows()];
    for (int i = 0; i < scores.length; i++) {
      int from = i * values.width();
      scores[i] =
          CompensatedSum.of(
              contributions.subList(from, from + values.width()).stream()
                  .mapToDouble(Contribution::points)
                  .toArray());
    }
    return scores;
  }
}
