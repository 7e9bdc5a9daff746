package dev.steelyard.core.result;

import dev.steelyard.core.math.CompensatedSum;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How alike two rankings of the same alternatives are. Each coefficient is 1 for equal rankings
 * without ties, and each but {@link #wsCoefficient()} is -1 for reversed ones.
 *
 * <p>Ranks are used as given: with ties, competition ranks (1, 2, 2, 4) and mean ranks (1, 2.5,
 * 2.5, 4) give different numbers for the coefficients that use distances of ranks. The three that
 * count pairs are the same for both. {@code x_i} and {@code y_i} are the ranks, m their number.
 *
 * <p>A coefficient is empty where its formula is 0/0: each says when. It is never NaN.
 *
 * <p>Sources: C. Spearman, "The Proof and Measurement of Association between Two Things", American
 * Journal of Psychology 15 (1904); M. G. Kendall, "The Treatment of Ties in Ranking Problems",
 * Biometrika 33 (1945); W. R. Knight, "A Computer Method for Calculating Kendall's Tau with
 * Ungrouped Data", Journal of the American Statistical Association 61 (1966); L. A. Goodman and W.
 * H. Kruskal, "Measures of Association for Cross Classifications", the same journal 49 (1954); J.
 * Pinto da Costa and C. Soares, "A Weighted Rank Measure of Correlation", Australian and New
 * Zealand Journal of Statistics 47 (2005); W. Sałabun and K. Urbaniak, "A New Coefficient of
 * Rankings Similarity in Decision-Making Problems", ICCS 2020.
 */
public final class RankCorrelation {

  private final double[] x;
  private final double[] y;
  private final PairCounts pairs;

  private RankCorrelation(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    this.pairs = PairCounts.of(x, y);
  }

  /**
   * Compares ranks.
   *
   * @param reference m finite ranks, 1 for the best; copied
   * @param other m finite ranks of the same alternatives in the same places; copied
   * @return their coefficients; cost O(m log m)
   * @throws IllegalArgumentException if the sizes differ or a rank is not finite
   */
  public static RankCorrelation of(double[] reference, double[] other) {
    if (reference.length != other.length) {
      throw new IllegalArgumentException(
          "expected " + reference.length + " ranks, but was " + other.length);
    }
    return new RankCorrelation(finite(reference), finite(other));
  }

  private static double[] finite(double[] ranks) {
    double[] copy = ranks.clone();
    for (int i = 0; i < copy.length; i++) {
      copy[i] += 0.0;
      if (!Double.isFinite(copy[i])) {
        throw new IllegalArgumentException("a rank must be finite, but was " + copy[i]);
      }
    }
    return copy;
  }

  /**
   * Compares the ranks of two rankings.
   *
   * @param reference one ranking
   * @param other another one of the same alternatives, in any order
   * @return their coefficients
   * @throws IllegalArgumentException if they rank different alternatives
   */
  public static RankCorrelation of(Ranking reference, Ranking other) {
    List<String> ids = reference.order().stream().sorted().toList();
    if (!ids.equals(other.order().stream().sorted().toList())) {
      throw new IllegalArgumentException(
          "expected a ranking of " + ids + ", but was one of " + other.order());
    }
    return of(ranks(reference), ranks(other));
  }

  /** Ranks in the order of the ids. */
  private static double[] ranks(Ranking ranking) {
    return ranking.ranked().stream()
        .sorted(Comparator.comparing(RankedAlternative::alternative))
        .mapToDouble(RankedAlternative::rank)
        .toArray();
  }

  /**
   * Pearson's correlation of the ranks, {@code Σ(x-x̄)(y-ȳ) / √(Σ(x-x̄)² Σ(y-ȳ)²)}. On mean ranks
   * this is Spearman's rho with ties.
   *
   * @return from -1 to 1; empty if all ranks of a ranking are equal, so also for fewer than two
   */
  public OptionalDouble pearsonOnRanks() {
    double meanX = CompensatedSum.of(x) / x.length;
    double meanY = CompensatedSum.of(y) / y.length;
    var both = new CompensatedSum();
    var onlyX = new CompensatedSum();
    var onlyY = new CompensatedSum();
    for (int i = 0; i < x.length; i++) {
      both.add((x[i] - meanX) * (y[i] - meanY));
      onlyX.add((x[i] - meanX) * (x[i] - meanX));
      onlyY.add((y[i] - meanY) * (y[i] - meanY));
    }
    boolean level = pairs.tiedInX() == pairs.all() || pairs.tiedInY() == pairs.all();
    double scale = Math.sqrt(onlyX.value()) * Math.sqrt(onlyY.value());
    return level ? OptionalDouble.empty() : OptionalDouble.of(unit(both.value() / scale));
  }

  private static double unit(double value) {
    return Math.max(-1, Math.min(1, value));
  }

  /**
   * Spearman's short formula, {@code 1 - 6 Σ(x-y)² / (m (m²-1))}. With ties it differs from {@link
   * #pearsonOnRanks()} and may leave -1 to 1.
   *
   * @return empty for fewer than two alternatives
   */
  public OptionalDouble spearmanSquaredDifferences() {
    double m = x.length;
    var sum = new CompensatedSum();
    for (int i = 0; i < x.length; i++) {
      sum.add((x[i] - y[i]) * (x[i] - y[i]));
    }
    return ratio(6 * sum.value(), m * (m * m - 1), 1);
  }

  private OptionalDouble ratio(double part, double whole, double from) {
    return x.length < 2 || whole == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(from == 0 ? part / whole : from - part / whole);
  }

  /**
   * Kendall's tau-a, {@code (C - D) / (m (m-1) / 2)} with C pairs in the same and D pairs in the
   * opposite order; a pair that is tied in either ranking is neither.
   *
   * @return from -1 to 1; empty for fewer than two alternatives
   */
  public OptionalDouble kendallTauA() {
    return ratio(pairs.concordant() - pairs.discordant(), pairs.all(), 0);
  }

  /**
   * Kendall's tau-b, {@code (C - D) / √((P - T_x)(P - T_y))} with P pairs, of which T are tied.
   *
   * @return from -1 to 1; empty if all ranks of a ranking are equal, so also for fewer than two
   */
  public OptionalDouble kendallTauB() {
    double untiedX = pairs.all() - pairs.tiedInX();
    double untiedY = pairs.all() - pairs.tiedInY();
    // the root of the product, unlike the product of the roots, is exact for the same order
    return ratio(pairs.concordant() - pairs.discordant(), Math.sqrt(untiedX * untiedY), 0);
  }

  /**
   * Goodman and Kruskal's gamma, {@code (C - D) / (C + D)}.
   *
   * @return from -1 to 1; empty if every pair is tied in one of the rankings
   */
  public OptionalDouble goodmanKruskalGamma() {
    double ordered = (double) pairs.concordant() + pairs.discordant();
    return ratio(pairs.concordant() - pairs.discordant(), ordered, 0);
  }

  /**
   * Weighted Spearman, {@code 1 - 6 Σ(x-y)² ((m-x+1) + (m-y+1)) / (m⁴+m³-m²-m)}: differences among
   * the first count more.
   *
   * @return empty for fewer than two alternatives
   */
  public OptionalDouble weightedSpearman() {
    double m = x.length;
    var sum = new CompensatedSum();
    for (int i = 0; i < x.length; i++) {
      double nearTop = 2 * (m + 1) - x[i] - y[i];
      sum.add((x[i] - y[i]) * (x[i] - y[i]) * nearTop);
    }
    return ratio(6 * sum.value(), m * (m + 1) * (m * m - 1), 1);
  }

  /**
   * The WS coefficient, {@code 1 - Σ 2^(-x) |x-y| / max(|x-1|, |x-m|)}. It is not symmetric: x is
   * the reference.
   *
   * @return at most 1, for reversed rankings above -1; empty for fewer than two alternatives
   */
  public OptionalDouble wsCoefficient() {
    var sum = new CompensatedSum();
    for (int i = 0; i < x.length; i++) {
      double most = Math.max(Math.abs(x[i] - 1), Math.abs(x[i] - x.length));
      double part = StrictMath.pow(2, -x[i]) * Math.abs(x[i] - y[i]);
      sum.add(part == 0 ? 0 : part / most);
    }
    return ratio(sum.value(), 1, 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RankCorrelation correlation
        && Arrays.equals(x, correlation.x)
        && Arrays.equals(y, correlation.y);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(x), Arrays.hashCode(y));
  }
}
