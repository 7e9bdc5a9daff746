package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The smallest change of weights that brings an alternative level with a rival, or with all others.
 *
 * <p>With shares {@code w}, and {@code g_kj} by how much rival k is above the alternative on
 * criterion j, it looks for {@code w' ≥ 0}, {@code Σ_j w'_j = 1} with {@code Σ_j w'_j g_kj ≤ 0} for
 * each rival k, as near to {@code w} as can be. There is no such {@code w'} if some mix of the
 * rivals is above the alternative on every criterion.
 *
 * <ul>
 *   <li>{@link WeightDistance#TOTAL} and {@link WeightDistance#LARGEST}: a linear programme of 2n
 *       or 2n + 1 variables; the distance is unique, the weights may not be;
 *   <li>{@link WeightDistance#EUCLIDEAN}: a least distance problem, solved by an active set;
 *   <li>{@link WeightDistance#ENTROPY}: {@code w'_j ∝ w_j exp(-Σ_k θ_k g_kj)} with {@code θ ≥ 0},
 *       one root per rival that binds;
 *   <li>one weight at a time, the others keeping their ratios: a formula.
 * </ul>
 *
 * <p>Degenerate cases: an alternative that is level or ahead already needs no change, distance 0.
 * One alternative has no rivals. With one criterion no other weights exist.
 *
 * <p>Sources: E. Triantaphyllou and A. Sánchez, "A sensitivity analysis approach for some
 * deterministic multi-criteria decision-making methods", Decision Sciences 28 (1997) 151–194, for
 * one weight at a time; D. Ríos Insua and S. French, "A framework for sensitivity analysis in
 * discrete multi-objective decision-making", European Journal of Operational Research 54 (1991)
 * 176–190, for the nearest weights in a distance.
 */
public final class MinimalWeightChange {

  private final double[] shares;

  /** One row per rival, by how much it is above the alternative. */
  private final double[][] gaps;

  private MinimalWeightChange(double[] shares, double[][] gaps) {
    this.shares = shares;
    this.gaps = gaps;
  }

  /**
   * What brings an alternative level with one rival.
   *
   * @param values more is better
   * @param weights one per criterion, at least 0, not all 0; need not add to 1
   * @param alternative the row of what is to come up
   * @param rival the row of what it has to reach
   * @return the question, not yet solved
   * @throws IllegalArgumentException if a weight is not allowed or the numbers do not fit
   */
  public static MinimalWeightChange reaching(
      PerformanceTable values, double[] weights, int alternative, int rival) {
    return of(values, weights, alternative, IntStream.of(rival));
  }

  /**
   * What puts an alternative first, alone or level with others.
   *
   * @param values more is better
   * @param weights one per criterion, at least 0, not all 0; need not add to 1
   * @param alternative the row of what is to come first
   * @return the question, not yet solved
   * @throws IllegalArgumentException if a weight is not allowed or the numbers do not fit
   */
  public static MinimalWeightChange first(
      PerformanceTable values, double[] weights, int alternative) {
    return of(
        values,
        weights,
        alternative,
        IntStream.range(0, values.rows()).filter(i -> i != alternative));
  }

  private static MinimalWeightChange of(
      PerformanceTable values, double[] weights, int alternative, IntStream rivals) {
    return new MinimalWeightChange(
        WeightShares.of(values, weights),
        rivals
            .mapToObj(rival -> WeightShares.lead(values, rival, alternative))
            .map(MinimalWeightChange::scaled)
            .toArray(double[][]::new));
  }

  /** The size of a row of gaps changes no sign. */
  private static double[] scaled(double... gap) {
    double size = WeightShares.size(gap);
    return Arrays.stream(gap).map(each -> each / size).toArray();
  }

  /**
   * The nearest weights.
   *
   * @param distance what near means
   * @return empty if no weights do it (for {@link WeightDistance#ENTROPY}: none that leave weights
   *     of 0 at 0)
   */
  public Optional<ChangedWeights> nearest(WeightDistance distance) {
    if (Arrays.stream(gaps).allMatch(gap -> WeightShares.dot(shares, gap) <= 0)) {
      return Optional.of(ChangedWeights.of(shares, 0));
    }
    return switch (distance) {
      case TOTAL -> WeightMoves.total(shares, gaps);
      case LARGEST -> WeightMoves.largest(shares, gaps);
      case EUCLIDEAN -> LeastDistance.from(shares, gaps);
      case ENTROPY -> LeastEntropy.from(shares, gaps);
    };
  }

  /**
   * The nearest share of one weight, the others keeping their ratios. With share t of criterion j
   * and {@code R_k} the gap on the others alone, rival k is level or behind while {@code t g_kj +
   * (1 - t) R_k ≤ 0}; each rival leaves a part of [0, 1].
   *
   * @param criterion its column
   * @return its share; empty if no share does it, or if the criterion has the whole weight
   */
  public OptionalDouble nearestShare(int criterion) {
    double share = shares[criterion];
    if (share == 1) {
      return OptionalDouble.empty();
    }
    double from = 0;
    double to = 1;
    for (double[] gap : gaps) {
      double alone = gap[criterion];
      double rest = (WeightShares.dot(shares, gap) - share * alone) / (1 - share);
      double level = rest / (rest - alone);
      from = Math.max(from, rest <= 0 ? 0 : alone <= 0 ? level : 2);
      to = Math.min(to, alone <= 0 ? 1 : rest <= 0 ? level : -1);
    }
    return from <= to
        ? OptionalDouble.of(Math.min(to, Math.max(from, share)))
        : OptionalDouble.empty();
  }
}
