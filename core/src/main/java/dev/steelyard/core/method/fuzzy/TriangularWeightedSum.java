package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.TriangularTable;
import dev.steelyard.core.value.Normalization;
import java.util.List;
import java.util.Optional;

/**
 * Fuzzy simple additive weighting.
 *
 * <p><i>Model</i>: {@code T_i = Σ_j w_j ⊗ v_ij} with {@code v_ij} the triangle of what a
 * performance is worth: its least, its most likely and its greatest value on the anchored scale, or
 * its corners under a {@link TriangularScale}. The score is the centroid of {@code T_i}.
 *
 * <p><i>Properties</i>: centroids add up, so the score is a sum over criteria and gaps split
 * exactly. With exact cells it is the weighted sum with the same values or normalization.
 *
 * <p><i>Source</i>: S. M. Baas and H. Kwakernaak, "Rating and ranking of multiple-aspect
 * alternatives using fuzzy sets", Automatica 13 (1977) 47–58, for weighted sums of fuzzy numbers;
 * there they are ranked by another rule.
 */
final class TriangularWeightedSum implements TriangularModel {

  private final TriangularData data;
  private final TriangularSteps.Cell values;

  /** Anchored scales, or a normalization, are there. */
  TriangularWeightedSum(TriangularData data, Optional<Normalization> normalization) {
    this.data = data;
    this.values =
        normalization
            .<TriangularSteps.Cell>map(kind -> new TriangularScale(data, kind)::at)
            .orElseGet(() -> anchored(data));
  }

  private static TriangularSteps.Cell anchored(TriangularData data) {
    TriangularTable table = data.input().triangularValues().orElseThrow();
    return (i, j) -> TriangularData.cell(table, i, j);
  }

  static void demand(
      FitnessBuilder fitness, TriangularData data, Optional<Normalization> normalization) {
    if (normalization.isPresent()) {
      new TriangularScale(data, normalization.get()).demand(fitness);
    } else {
      fitness.demand(
          data.input().triangularValues().isPresent(),
          "needs scales with ends, or a normalization");
    }
  }

  /** {@code w_j ⊗ v_ij}. */
  private Triangle part(int i, int j) {
    return values.at(i, j).times(data.weight(j));
  }

  private Triangle total(int i) {
    Triangle total = Triangle.ZERO;
    for (int j = 0; j < data.width(); j++) {
      total = total.plus(part(i, j));
    }
    return total;
  }

  @Override
  public double[] scores() {
    double[] scores = new double[data.rows()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = total(i).centroid();
    }
    return scores;
  }

  @Override
  public Direction better() {
    return Direction.MAXIMIZE;
  }

  @Override
  public Attribution attribution(Column scores) {
    double most = Math.max(Math.abs(scores.least()), Math.abs(scores.greatest()));
    var parts = new CentroidParts(data, (i, j) -> part(i, j).centroid());
    return new AdditiveAttribution(
        parts.values(), data.input().weights(), Measure.of(Split.ADDITIVE, "of the score", most));
  }

  @Override
  public List<Step> steps(Column scores) {
    return new TriangularSteps(data)
        .cells("values", "What each performance is worth", values)
        .alternatives("total", "The weighted sum; the score is its centroid.", this::total)
        .all();
  }
}
