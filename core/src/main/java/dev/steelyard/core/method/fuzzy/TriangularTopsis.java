package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.value.Normalization;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Fuzzy TOPSIS.
 *
 * <p><i>Model</i>: {@code v_ij = w_j ⊗ r_ij} with {@code r_ij = x_ij / max u_j}, for a cost {@code
 * min l_j / x_ij}. The ideal of criterion j is its weight, the anti-ideal 0. {@code N_i} and {@code
 * F_i} are the sums over the criteria of the vertex distances to the two, and {@code C_i = F_i /
 * (N_i + F_i)}.
 *
 * <p><i>Degenerate cases</i>: without any weight every score is 0.5.
 *
 * <p><i>Properties</i>: with exact cells and weights the distances are {@code w_j (1 - r_ij)} and
 * {@code w_j r_ij}, so C is the weighted sum under linear normalization. Gaps are split by Shapley
 * values.
 *
 * <p><i>Source</i>: C.-T. Chen, "Extensions of the TOPSIS for group decision-making under fuzzy
 * environment", Fuzzy Sets and Systems 114 (2000) 1–9. The paper has no weights beside the
 * triangular ones: that is equal weights and an importance here.
 */
final class TriangularTopsis implements TriangularModel {

  /** The score of all where both distances are 0. */
  private static final double UNDECIDED = 0.5;

  private final TriangularData data;
  private final TriangularScale scale;

  TriangularTopsis(TriangularData data) {
    this.data = data;
    this.scale = new TriangularScale(data, Normalization.LINEAR);
  }

  static void demand(FitnessBuilder fitness, TriangularData data) {
    Ratios.demand(fitness, data);
    if (fitness.build().refusals().isEmpty()) {
      new TriangularScale(data, Normalization.LINEAR).demand(fitness);
    }
  }

  private Triangle weighted(int i, int j) {
    return scale.at(i, j).times(data.weight(j));
  }

  private double toIdeal(IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < data.width(); j++) {
      Triangle ideal = Triangle.exact(data.input().weight(j));
      sum += weighted(row.applyAsInt(j), j).distance(ideal);
    }
    return sum;
  }

  private double toAntiIdeal(IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < data.width(); j++) {
      sum += weighted(row.applyAsInt(j), j).distance(Triangle.ZERO);
    }
    return sum;
  }

  private double closeness(IntUnaryOperator row) {
    double far = toAntiIdeal(row);
    double both = toIdeal(row) + far;
    return both == 0 ? UNDECIDED : far / both;
  }

  @Override
  public double[] scores() {
    double[] scores = new double[data.rows()];
    Arrays.setAll(scores, i -> closeness(j -> i));
    return scores;
  }

  @Override
  public Direction better() {
    return Direction.MAXIMIZE;
  }

  @Override
  public Attribution attribution(Column scores) {
    return new ShapleyAttribution(
        data.input().alternatives(),
        data.input().criteria(),
        this::closeness,
        Measure.of(Split.SHAPLEY, "of the score", 1));
  }

  @Override
  public List<Step> steps(Column scores) {
    double[] near = new double[data.rows()];
    double[] far = new double[data.rows()];
    Arrays.setAll(near, i -> toIdeal(j -> i));
    Arrays.setAll(far, i -> toAntiIdeal(j -> i));
    return new TriangularSteps(data)
        .cells("normalised", "Performances made comparable", scale::at)
        .numbers("distanceToIdeal", "How far it is from the ideal, over all criteria.", near)
        .numbers(
            "distanceToAntiIdeal", "How far it is from the anti-ideal, over all criteria.", far)
        .all();
  }
}
