package dev.steelyard.core.robustness.sampling;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.robustness.exact.RankWorth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The indices of stochastic multicriteria acceptability analysis (SMAA-2), estimated from samples.
 * Alternatives that tie share the ranks that they have together, so that rows and columns of the
 * rank table add to 1, but for samples that a method refused.
 *
 * <p>Source: R. Lahdelma and P. Salminen, "SMAA-2: stochastic multicriteria acceptability analysis
 * for group decision making", Operations Research 49 (2001) 444–454; the equal shares of ties are
 * our own choice.
 *
 * @param alternatives the ids of the m rows
 * @param criteria the ids of the n columns
 * @param ranks for each alternative its share of each rank, the best first
 * @param centralWeights for each alternative the mean of the weights at which it is first; empty if
 *     it never is
 * @param crossConfidence for each alternative i, and each alternative k that is ever first, how
 *     likely i is first at the central weights of k; empty for a k that never is
 * @param pairs for each alternative i and each k how likely i is above k, ties counted as half; ½
 *     for itself
 * @param categories shares of categories where the method assigns them
 * @param run how the samples were drawn
 */
public record Acceptability(
    List<String> alternatives,
    List<String> criteria,
    List<List<Double>> ranks,
    List<Optional<List<Double>>> centralWeights,
    List<List<Optional<Double>>> crossConfidence,
    List<List<Double>> pairs,
    Optional<CategoryAcceptability> categories,
    SampledRun run) {

  /** Copies the lists. */
  public Acceptability {
    alternatives = List.copyOf(alternatives);
    criteria = List.copyOf(criteria);
    ranks = copy(ranks);
    centralWeights = centralWeights.stream().map(each -> each.map(List::copyOf)).toList();
    crossConfidence = copy(crossConfidence);
    pairs = copy(pairs);
    Objects.requireNonNull(categories, "categories");
    Objects.requireNonNull(run, "run");
  }

  private static <T> List<List<T>> copy(List<List<T>> rows) {
    return rows.stream().map(List::copyOf).toList();
  }

  /**
   * The share of a rank, {@code b_i^r}.
   *
   * @param row the row of the alternative
   * @param rank from 1, the best
   * @return from 0 to 1
   */
  public double share(int row, int rank) {
    return ranks.get(row).get(rank - 1);
  }

  /**
   * How likely an alternative is first at its own central weights, {@code p_i^c}.
   *
   * @param row its row
   * @return from 0 to 1; empty if it is never first
   */
  public Optional<Double> confidence(int row) {
    return crossConfidence.get(row).get(row);
  }

  /**
   * How likely an alternative is above another, {@code c_ik}, ties counted as half.
   *
   * @param first its row
   * @param second the row of the other
   * @return from 0 to 1
   */
  public double winning(int first, int second) {
    return pairs.get(first).get(second);
  }

  /**
   * The mean rank, {@code 1 + Σ_k c_ki}.
   *
   * @param row the row of the alternative
   * @return from 1 to m
   */
  public double expectedRank(int row) {
    return 1
        + CompensatedSum.of(
            IntStream.range(0, alternatives.size())
                .filter(k -> k != row)
                .mapToDouble(k -> winning(k, row))
                .toArray());
  }

  /**
   * All ranks of an alternative in one number, {@code Σ_r α_r b_i^r}.
   *
   * @param row its row
   * @param worth what a rank counts
   * @return from 0 to 1
   */
  public double holistic(int row, RankWorth worth) {
    int m = alternatives.size();
    return CompensatedSum.of(
        IntStream.rangeClosed(1, m)
            .mapToDouble(rank -> worth.of(rank, m) * share(row, rank))
            .toArray());
  }

  /**
   * How open the choice is: {@code -Σ_i b_i log₂ b_i} over the shares of the first rank. Source: G.
   * van Valkenhoef and T. Tervonen, "Entropy-optimal weight constraint elicitation with additive
   * multi-attribute utility models", Omega 64 (2016) 1–12.
   *
   * @return bits; 0 if one alternative is always first, {@code log₂ m} if all are equally often
   */
  public double choiceEntropy() {
    return CompensatedSum.of(
        ranks.stream()
            .mapToDouble(each -> each.get(0))
            .filter(share -> share > 0)
            .map(share -> -share * StrictMath.log(share) / StrictMath.log(2))
            .toArray());
  }
}
