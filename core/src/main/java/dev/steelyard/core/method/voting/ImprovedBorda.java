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
import java.util.Arrays;
import java.util.List;

/**
 * Improved Borda rule: joins the scores of several methods by rank and by size.
 *
 * <p><i>Model</i>: every criterion holds the scores of one method. {@code u_ij = x_ij / √(Σ_i
 * x_ij²)}; {@code r_ij} is the rank on criterion j, 1 for the best, equal scores share the mean of
 * their ranks. A criterion to maximize adds {@code w_j u_ij (m - r_ij + 1) / (m (m+1) / 2)}; one to
 * minimize takes off {@code w_j u_ij r_ij / (m (m+1) / 2)}. m alternatives; weights as given.
 *
 * <p><i>Input</i>: performances of at least 0, as a negative one would turn the effect of a rank
 * around. <i>Output</i>: a sum, below 0 where criteria to minimize prevail; higher is better.
 *
 * <p><i>Degenerate cases</i>: a negative performance is refused; a criterion on which all are equal
 * adds the same to every score (remarked), and nothing if all its performances are 0. No
 * alternatives give an empty ranking; one alternative has rank 1; identical alternatives tie.
 *
 * <p><i>Properties</i>: compensatory. Free of units. Depends on the alternatives present.
 *
 * <p><i>Cost</i>: O(n m log m) time, O(m n) memory.
 *
 * <p><i>Source</i>: X. Wu, H. Liao, Z. Xu, A. Hafezalkotob and F. Herrera, "Probabilistic
 * Linguistic MULTIMOORA: A Multicriteria Decision Making Method Based on the Probabilistic
 * Linguistic Expectation Function and the Improved Borda Rule", IEEE Transactions on Fuzzy Systems
 * 26 (2018) 3688–3702. Variant: any number of criteria in either direction, with weights; the paper
 * joins the three MULTIMOORA scores (max, min, max) with weights of 1.
 */
public final class ImprovedBorda implements AggregationMethod {

  /** What it is. */
  public static final MethodDescription DESCRIPTION =
      new MethodDescription(
              "improved-borda",
              "Improved Borda rule",
              "voting",
              "Joins the scores of several methods by their size and by the ranks they give.",
              "Wu, Liao, Xu, Hafezalkotob and Herrera 2018")
          .claiming(
              Claim.RESPECTS_DOMINANCE,
              Claim.ZERO_WEIGHT_REMOVES,
              Claim.UNIT_FREE,
              Claim.WEIGHTS_ARE_RATIOS,
              Claim.EXACT_PARTS);

  /** Its line in the catalogue. */
  public static final MethodDefinition DEFINITION =
      MethodDefinition.of(DESCRIPTION, ImprovedBorda::new);

  /** Has no parameters. */
  public ImprovedBorda() {}

  @Override
  public MethodDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Fitness fitness(MethodInput input) {
    return new FitnessBuilder(DESCRIPTION, input)
        .notNegative()
        .remarkConstant("It adds the same to every score and changes no order.")
        .build();
  }

  @Override
  public Evaluation evaluate(MethodInput input) {
    fitness(input).require();
    PerformanceTable utilities = table(input, ImprovedBorda::utilities);
    PerformanceTable ranks = table(input, ImprovedBorda::ranks);
    PerformanceTable parts = table(input, (all, j) -> parts(all, j, utilities, ranks));
    double[] scores = new double[input.rows()];
    for (int j = 0; j < input.width(); j++) {
      parts.addScaled(j, input.weight(j), scores);
    }
    return Evaluation.of(
            DESCRIPTION.id(),
            Column.of(input.alternatives(), scores),
            Direction.MAXIMIZE,
            new AdditiveAttribution(parts, input.weights(), measure(scores)))
        .with(() -> steps(utilities, ranks, parts));
  }

  /** Makes the numbers of one column. */
  @FunctionalInterface
  private interface Maker {
    double[] column(MethodInput input, int j);
  }

  private static PerformanceTable table(MethodInput input, Maker maker) {
    double[][] columns = new double[input.width()][];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = maker.column(input, j);
    }
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  /** Scaled by the greatest first, so that squares neither overflow nor vanish. */
  private static double[] utilities(MethodInput input, int j) {
    double[] utilities = input.performances().column(j).toArray();
    double greatest = input.performances().column(j).greatest();
    double squares = 0;
    for (int i = 0; i < utilities.length && greatest > 0; i++) {
      utilities[i] /= greatest;
      squares += utilities[i] * utilities[i];
    }
    for (int i = 0; i < utilities.length && greatest > 0; i++) {
      utilities[i] /= Math.sqrt(squares);
    }
    return utilities;
  }

  private static double[] ranks(MethodInput input, int j) {
    double[] ranks = MidRanks.ascending(input.performances().column(j).toArray());
    for (int i = 0; i < ranks.length && input.benefit(j); i++) {
      ranks[i] = ranks.length + 1 - ranks[i];
    }
    return ranks;
  }

  private static double[] parts(
      MethodInput input, int j, PerformanceTable utilities, PerformanceTable ranks) {
    double m = input.rows();
    double all = m * (m + 1) / 2;
    double[] parts = new double[input.rows()];
    for (int i = 0; i < parts.length; i++) {
      double rank = ranks.value(i, j);
      double factor = input.benefit(j) ? m - rank + 1 : -rank;
      parts[i] = utilities.value(i, j) * factor / all + 0.0;
    }
    return parts;
  }

  private static Measure measure(double[] scores) {
    double most = Arrays.stream(scores).map(Math::abs).max().orElse(0);
    return Measure.of(Split.ADDITIVE, "of the score", most);
  }

  private static List<Step> steps(
      PerformanceTable utilities, PerformanceTable ranks, PerformanceTable parts) {
    return List.of(
        new Step.Table(
            "utilities", "Performances divided by the length of their column.", utilities),
        new Step.Table("ranks", "Ranks on each criterion, 1 for the best.", ranks),
        new Step.Table("parts", "What each criterion adds, before its weight.", parts));
  }
}
