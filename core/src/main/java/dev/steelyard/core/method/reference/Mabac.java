package dev.steelyard.core.method.reference;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
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
 * MABAC, Multi-Attributive Border Approximation area Comparison: who is above the border between
 * the upper and the lower area of every criterion.
 *
 * <p><i>Model</i>: {@code n_ij = (x_ij - worst_j) / (best_j - worst_j)} with best and worst of
 * those present, {@code v_ij = w_j (n_ij + 1)}. The border {@code g_j} is the geometric mean of
 * {@code v_ij} over the m alternatives. {@code S_i = Σ_j (v_ij - g_j)}.
 *
 * <p><i>Input</i>: any numbers. <i>Output</i>: scores around 0, above 0 in the upper approximation
 * area; higher is better, ties by competition.
 *
 * <p><i>Degenerate cases</i>: on a constant criterion everybody is on the border and it adds
 * nothing. If nothing tells the alternatives apart, or there is only one, every score is 0, with a
 * remark. No alternatives give an empty ranking.
 *
 * <p><i>Properties</i>: fully compensatory; independent of units and origins. The border is the
 * same for all, so the order is that of the weighted sum of {@code n_ij}. Best and worst depend on
 * who is present, so rank reversal can happen; with two alternatives any small difference counts in
 * full.
 *
 * <p><i>Cost</i>: O(m n) time, O(m) memory.
 *
 * <p><i>Source</i>: D. Pamučar and G. Ćirović, "The selection of transport and handling resources
 * in logistics centers using Multi-Attributive Border Approximation area Comparison (MABAC)",
 * Expert Systems with Applications 42 (2015) 3016–3028, doi:10.1016/j.eswa.2014.11.057.
 */
public final class Mabac implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "mabac",
              "MABAC",
              "reference",
              "Adds up how far each performance is above the border of its criterion.",
              "Pamučar and Ćirović 2015")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Mabac::new);

  /** The method has no parameters. */
  public Mabac() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    var fitness = Findings.usable(new FitnessBuilder(DESCRIPTION, input), scalings(input));
    return Findings.constants(fitness, input, "All are on the border and every score is 0.")
        .remarkPair()
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    Scaling[] scalings = scalings(input);
    if (!Arrays.stream(scalings).allMatch(Scaling::usable)) {
      fitness(input).require();
    }
    double[] borders = borders(scalings, input.rows());
    Column scores = Column.of(input.alternatives(), scores(input, scalings, borders));
    var measure = Measure.of(Split.ADDITIVE, "of the score", 1);
    return Evaluation.of(
            DESCRIPTION.id(),
            scores,
            Direction.MAXIMIZE,
            new DeferredAttribution(
                () ->
                    new AdditiveAttribution(
                        distances(input, scalings, borders), input.weights(), measure)))
        .with(() -> steps(input, scalings, borders));
  }

  private static Scaling[] scalings(MethodInput input) {
    return Scaling.all(input, j -> Scaling.minMax(input, j));
  }

  /** {@code g_j / w_j}, the geometric means of {@code n_ij + 1}. */
  private static double[] borders(Scaling[] scalings, int rows) {
    return Arrays.stream(scalings).mapToDouble(scaling -> border(scaling, rows)).toArray();
  }

  private static double border(Scaling scaling, int rows) {
    var logarithms = new CompensatedSum();
    for (int i = 0; i < rows; i++) {
      logarithms.add(StrictMath.log1p(scaling.value(i)));
    }
    return StrictMath.exp(logarithms.value() / rows);
  }

  private static double[] scores(MethodInput input, Scaling[] scalings, double[] borders) {
    double[] scores = new double[input.rows()];
    for (int j = 0; j < scalings.length; j++) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += input.weight(j) * distance(scalings[j], borders[j], i);
      }
    }
    return scores;
  }

  private static double distance(Scaling scaling, double border, int i) {
    return scaling.value(i) + 1 - border;
  }

  private static PerformanceTable distances(
      MethodInput input, Scaling[] scalings, double[] borders) {
    double[][] columns = new double[input.width()][input.rows()];
    for (int j = 0; j < scalings.length; j++) {
      int column = j;
      Arrays.setAll(columns[j], i -> distance(scalings[column], borders[column], i));
    }
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  private static List<Step> steps(MethodInput input, Scaling[] scalings, double[] borders) {
    double[] weighted = borders.clone();
    Arrays.setAll(weighted, j -> input.weight(j) * borders[j]);
    return List.of(
        new Step.Table(
            "normalised", "Performances made comparable.", Scaling.table(input, scalings)),
        new Step.ByCriterion(
            "borderArea",
            "The border between the upper and the lower area of every criterion.",
            Column.of(input.criteria().subList(0, weighted.length), weighted)));
  }
}
