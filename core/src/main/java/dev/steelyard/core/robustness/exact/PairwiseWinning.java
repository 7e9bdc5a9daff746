package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.PerformanceTable;
import java.util.stream.IntStream;

/**
 * How likely one alternative is above another when weights are only known to lie in a region, and
 * what follows from it, all without sampling.
 *
 * <p>{@code c_ik = P(S_i > S_k) + ½ P(S_i = S_k)} by {@link WinningProbability}. From the table of
 * pairs follow the expected rank {@code 1 + Σ_k c_ki}, exactly, and sure bounds on the probability
 * of the first rank: {@code max(0, 1 - Σ_k (1 - c_ik)) ≤ b_i ≤ min_k c_ik}.
 *
 * <p>Cost: O(n²) for a pair, O(m n²) for an expected rank or bounds; nothing is stored.
 */
public final class PairwiseWinning {

  private final PerformanceTable values;
  private final WeightRegion region;

  /**
   * The pairs of a table.
   *
   * @param values more is better
   * @param region what is known of the weights
   * @throws IllegalArgumentException if the region is about another number of criteria
   */
  public PairwiseWinning(PerformanceTable values, WeightRegion region) {
    if (values.width() != region.criteria()) {
      throw new IllegalArgumentException(
          "expected " + values.width() + " criteria, but was " + region.criteria());
    }
    this.values = values;
    this.region = region;
  }

  /**
   * How likely an alternative is above another.
   *
   * @param first its row
   * @param second the row of the other
   * @return from 0 to 1; ½ if the two are equal for all weights
   */
  public double probability(int first, int second) {
    return WinningProbability.of(region.cornerValues(WeightShares.lead(values, first, second)));
  }

  /**
   * The mean rank of an alternative.
   *
   * @param row its row
   * @return from 1 to m
   */
  public double expectedRank(int row) {
    return 1 + CompensatedSum.of(rivals(row).mapToDouble(k -> probability(k, row)).toArray());
  }

  /**
   * What the probability of the first rank lies between, whatever the dependence of the pairs.
   *
   * @param row the row of the alternative
   * @return both from 0 to 1
   */
  public Bounds first(int row) {
    var losses = new CompensatedSum();
    rivals(row).forEach(k -> losses.add(probability(k, row)));
    double most = rivals(row).mapToDouble(k -> probability(row, k)).min().orElse(1);
    return new Bounds(Math.min(most, Math.max(0, 1 - losses.value())), most);
  }

  private IntStream rivals(int row) {
    return IntStream.range(0, values.rows()).filter(k -> k != row);
  }
}
