package dev.steelyard.core.robustness.exact;

import java.util.stream.IntStream;

/**
 * What a rank is worth when all ranks are summed up in one number, 1 for the first: {@code a_i =
 * Σ_r α_r b_ir}.
 */
public enum RankWorth {

  /** {@code (m - r) / (m - 1)}: each rank loses the same. */
  LINEAR {
    @Override
    public double of(int rank, int ranks) {
      return ranks == 1 ? 1 : (ranks - rank) / (ranks - 1.0);
    }
  },

  /** {@code 1 / r}. */
  INVERSE {
    @Override
    public double of(int rank, int ranks) {
      return 1.0 / rank;
    }
  },

  /** {@code Σ_(i=r..m) (1/i) / Σ_(i=1..m) (1/i)}: rank order centroid weights, the first made 1. */
  CENTROID {
    @Override
    public double of(int rank, int ranks) {
      return harmonic(rank, ranks) / harmonic(1, ranks);
    }
  };

  private static double harmonic(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToDouble(i -> 1.0 / i).sum();
  }

  /**
   * What a rank is worth.
   *
   * @param rank from 1, the best
   * @param ranks how many there are
   * @return 1 for the first rank, less for later ones, at least 0
   */
  public abstract double of(int rank, int ranks);
}
