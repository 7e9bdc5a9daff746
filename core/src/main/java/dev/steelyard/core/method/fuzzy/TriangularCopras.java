package dev.steelyard.core.method.fuzzy;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Fuzzy COPRAS with centroids.
 *
 * <p><i>Model</i>: {@code d_ij = w_j ⊗ x_ij / Σ_k κ(x_kj)} with κ the centroid. {@code S⁺_i} is the
 * sum of {@code d_ij} over the benefits, {@code S⁻_i} that over the costs, both triangles; from
 * their centroids the significance follows as in COPRAS: {@code Q_i = κ(S⁺_i) + Σ_k κ(S⁻_k) /
 * (κ(S⁻_i) Σ_k 1 / κ(S⁻_k))}. The score is {@code Q_i / max Q}.
 *
 * <p><i>Properties</i>: with exact weights the score is that of COPRAS on the centroids of the
 * cells, with exact cells that of COPRAS. Gaps are split by Shapley values.
 *
 * <p><i>Source</i>: COPRAS-F of E. K. Zavadskas and J. Antucheviciene, "Multiple criteria
 * evaluation of rural building's regeneration alternatives", Building and Environment 42 (2007)
 * 436–451. Published variants differ in the divisor and in how sums are made crisp; here it is the
 * centroid throughout, so that exact cells give COPRAS.
 */
final class TriangularCopras implements TriangularModel {

  private final TriangularData data;
  private final double[] sums;
  private final boolean costsCount;
  private final double turned;
  private final double most;

  TriangularCopras(TriangularData data) {
    this.data = data;
    this.sums = new double[data.rows() == 0 ? 0 : data.width()];
    Arrays.setAll(sums, j -> centroids(data, j));
    this.costsCount =
        IntStream.range(0, sums.length).anyMatch(j -> !data.benefit(j) && data.counts(j));
    this.turned = costsCount ? turned() : 0;
    double greatest = 0;
    for (int i = 0; i < data.rows(); i++) {
      int row = i;
      greatest = Math.max(greatest, significance(j -> row));
    }
    this.most = greatest;
  }

  private static double centroids(TriangularData data, int j) {
    var sum = new CompensatedSum();
    for (int i = 0; i < data.rows(); i++) {
      sum.add(data.cell(i, j).centroid());
    }
    return sum.value();
  }

  private double turned() {
    var all = new CompensatedSum();
    var inverse = new CompensatedSum();
    for (int i = 0; i < data.rows(); i++) {
      int row = i;
      double cost = costs(j -> row).centroid();
      all.add(cost);
      inverse.add(1 / cost);
    }
    return all.value() / inverse.value();
  }

  static void demand(FitnessBuilder fitness, TriangularData data) {
    Ratios.demand(fitness, data);
    boolean weighed = IntStream.range(0, data.width()).anyMatch(data::counts);
    fitness.demand(data.width() == 0 || weighed, "needs a weight above 0");
  }

  private Triangle part(int i, int j) {
    return data.cell(i, j).over(sums[j]).times(data.weight(j));
  }

  private Triangle benefits(IntUnaryOperator row) {
    return sum(row, true);
  }

  private Triangle costs(IntUnaryOperator row) {
    return sum(row, false);
  }

  private Triangle sum(IntUnaryOperator row, boolean benefit) {
    Triangle sum = Triangle.ZERO;
    for (int j = 0; j < sums.length; j++) {
      sum = data.benefit(j) == benefit ? sum.plus(part(row.applyAsInt(j), j)) : sum;
    }
    return sum;
  }

  private double significance(IntUnaryOperator row) {
    double benefit = benefits(row).centroid();
    return costsCount ? benefit + turned / costs(row).centroid() : benefit;
  }

  private double degree(IntUnaryOperator row) {
    return significance(row) / most;
  }

  @Override
  public double[] scores() {
    double[] scores = new double[data.rows()];
    Arrays.setAll(scores, i -> degree(j -> i));
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
        this::degree,
        Measure.of(Split.SHAPLEY, "of the score", 1));
  }

  @Override
  public List<Step> steps(Column scores) {
    double[] all = new double[data.rows()];
    Arrays.setAll(all, i -> significance(j -> i));
    return new TriangularSteps(data)
        .cells("normalised", "Parts of the sum of a criterion, times its weight", this::part)
        .alternatives("sPlus", "The sum of its benefits.", i -> benefits(j -> i))
        .alternatives("sMinus", "The sum of its costs.", i -> costs(j -> i))
        .numbers("significance", "Benefits and turned costs, of centroids.", all)
        .all();
  }
}
