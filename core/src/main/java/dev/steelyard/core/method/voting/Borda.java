package dev.steelyard.core.method.voting;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.MidRanks;
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
import java.util.List;

/**
 * Borda count: points for the place on every criterion.
 *
 * <p><i>Model</i>: {@code S_i = Σ_j w_j (m - r_ij)} with {@code r_ij} the rank of alternative i on
 * criterion j, 1 for the best; equal performances share the mean of their ranks. So an alternative
 * gets the weight of a criterion for each alternative it beats there, and half of it for each it
 * equals. m alternatives; {@code w_j ≥ 0} are numbers or shares of voters, used as given.
 *
 * <p><i>Input</i>: any numbers; only their order counts. <i>Output</i>: scores from 0 to {@code
 * (m-1) Σ w_j}; higher is better.
 *
 * <p><i>Degenerate cases</i>: no alternatives give an empty ranking; one alternative has rank 1
 * with 0 points; a criterion on which all are equal gives everyone the same points (remarked); a
 * weight of 0 gives none; identical alternatives tie.
 *
 * <p><i>Properties</i>: compensatory in places. Free of units and origins. Dropping an alternative
 * can reverse the order of two others. May miss the alternative that beats every other one.
 *
 * <p><i>Cost</i>: O(n m log m) time, O(m n) memory.
 *
 * <p><i>Source</i>: J.-C. de Borda, "Mémoire sur les élections au scrutin", Histoire de l'Académie
 * Royale des Sciences (1781); ties as in D. Black, "Partial justification of the Borda count",
 * Public Choice 28 (1976) 1–15. Variant: the last place is worth 0 points.
 */
public final class Borda implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "borda",
              "Borda count",
              "voting",
              "Gives each alternative the weight of a criterion for every alternative it beats"
                  + " there.",
              "Borda 1781")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.ORIGIN_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION = MethodDefinition.of(DESCRIPTION, Borda::new);

  /** Has no parameters. */
  public Borda() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .remarkConstant("It gives the same points to each and changes no order.")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    PerformanceTable points = points(input);
    double[] scores = new double[input.rows()];
    for (int j = 0; j < input.width(); j++) {
      points.addScaled(j, input.weight(j), scores);
    }
    Column column = Column.of(input.alternatives(), scores);
    Measure measure = Measure.of(Split.ADDITIVE, "Borda points", Math.max(0, column.greatest()));
    return Evaluation.of(
            DESCRIPTION.id(),
            column,
            Direction.MAXIMIZE,
            new AdditiveAttribution(points, input.weights(), measure))
        .with(() -> List.of(step(points)));
  }

  private static PerformanceTable points(MethodInput input) {
    double[][] columns = new double[input.width()][];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = points(input, j);
    }
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  private static double[] points(MethodInput input, int j) {
    double[] points = MidRanks.ascending(input.performances().column(j).toArray());
    for (int i = 0; i < points.length; i++) {
      points[i] = input.benefit(j) ? points[i] - 1 : points.length - points[i];
    }
    return points;
  }

  private static Step step(PerformanceTable points) {
    return new Step.Table(
        "points", "How many alternatives each one beats; an equal one counts half.", points);
  }
}
