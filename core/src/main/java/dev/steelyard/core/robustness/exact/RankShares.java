package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.math.IndexSort;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In what part of a region of weights each alternative has each rank, exactly.
 *
 * <p>The region is cut by the plane of every pair. Inside each simplex that is left the whole
 * ranking stays the same, so each alternative takes its part at its rank. Equal rows at ranks r to
 * r + t - 1 have 1/t of each of these ranks.
 *
 * <p>Cost: grows with the number of simplices: up to m² for two criteria, some m⁴ for three, m⁶ for
 * four. So there is a limit, and no answer beyond it; {@link FirstPlaces} goes farther if only the
 * first rank is asked for.
 *
 * <p>Source: R. Lahdelma and P. Salminen, "SMAA-2: stochastic multicriteria acceptability analysis
 * for group decision making", Operations Research 49 (2001) 444–454; the equal shares of ties are
 * our own choice, so that rows and columns always add to 1.
 */
public final class RankShares {

  /** Enough for four criteria and eight alternatives; a second or so. */
  public static final int LIMIT = 500_000;

  private final int rows;

  /** Row by row, all ranks of the first row first. */
  private final List<CompensatedSum> shares;

  private final List<double[]> corners;

  private RankShares(PerformanceTable values, WeightRegion region) {
    this.rows = values.rows();
    this.shares = Stream.generate(CompensatedSum::new).limit((long) rows * rows).toList();
    this.corners =
        IntStream.range(0, rows).mapToObj(i -> region.cornerValues(row(values, i))).toList();
  }

  private static double[] row(PerformanceTable values, int i) {
    return IntStream.range(0, values.width()).mapToDouble(j -> values.value(i, j)).toArray();
  }

  /**
   * The parts of all ranks.
   *
   * @param values more is better
   * @param region what is known of the weights
   * @return empty if it takes more than {@link #LIMIT} simplices
   * @throws IllegalArgumentException if the region is about another number of criteria
   */
  public static Optional<RankShares> of(PerformanceTable values, WeightRegion region) {
    return of(values, region, LIMIT);
  }

  static Optional<RankShares> of(PerformanceTable values, WeightRegion region, int limit) {
    if (values.width() != region.criteria()) {
      throw new IllegalArgumentException(
          "expected " + values.width() + " criteria, but was " + region.criteria());
    }
    var ranks = new RankShares(values, region);
    boolean complete =
        new Cutting(planes(values, region), true, limit).cut(region.corners(), ranks::add);
    return complete ? Optional.of(ranks) : Optional.empty();
  }

  private static List<double[]> planes(PerformanceTable values, WeightRegion region) {
    var planes = new ArrayList<double[]>();
    for (int i = 0; i < values.rows(); i++) {
      for (int k = 0; k < i; k++) {
        planes.add(region.cornerValues(WeightShares.lead(values, i, k)));
      }
    }
    return planes;
  }

  private void add(Piece piece) {
    double[] centre = piece.centre();
    double[] scores =
        corners.stream().mapToDouble(values -> WeightShares.dot(centre, values)).toArray();
    int[] order =
        IndexSort.sorted(rows, (one, other) -> Double.compare(scores[other], scores[one]));
    int from = 0;
    for (int place = 1; place <= rows; place++) {
      if (place == rows || scores[order[place]] != scores[order[from]]) {
        spread(piece.share(), order, from, place);
        from = place;
      }
    }
  }

  /** Gives each of some equal alternatives an equal part of each of their ranks. */
  private void spread(double share, int[] order, int from, int to) {
    double part = share / (to - from);
    for (int place = from; place < to; place++) {
      for (int rank = from; rank < to; rank++) {
        shares.get(order[place] * rows + rank).add(part);
      }
    }
  }

  /**
   * The part of the region in which an alternative has a rank.
   *
   * @param row its row
   * @param rank from 1, the best
   * @return from 0 to 1; the parts of all ranks of an alternative add to 1, and those of all
   *     alternatives for a rank
   */
  public double share(int row, int rank) {
    return shares.get(row * rows + rank - 1).value();
  }

  /**
   * All ranks of an alternative in one number.
   *
   * @param row its row
   * @param worth what a rank counts
   * @return from 0 to 1
   */
  public double holistic(int row, RankWorth worth) {
    return CompensatedSum.of(
        IntStream.rangeClosed(1, rows)
            .mapToDouble(rank -> worth.of(rank, rows) * share(row, rank))
            .toArray());
  }
}
