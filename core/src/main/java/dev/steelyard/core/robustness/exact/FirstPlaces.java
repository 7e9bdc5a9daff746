package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.math.IndexSort;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * In what part of a region of weights each alternative comes first, and the mean of the weights
 * there (its central weights), exactly.
 *
 * <p>The region is cut by one plane per rival, the rival that is hardest to beat first, and what is
 * left on the right side is a set of simplices whose parts add up. Equal rows share what they have.
 *
 * <p>Cost: grows with the number of simplices, which for n criteria and m alternatives is about 15
 * at n = 4, m = 10; 400 at n = 5, m = 10; 300 000 at n = 6, m = 20. So there is a limit, and no
 * answer beyond it. With two criteria the simplices are intervals, with three they are triangles.
 *
 * <p>Source: the indices are those of R. Lahdelma and P. Salminen, "SMAA-2: stochastic
 * multicriteria acceptability analysis for group decision making", Operations Research 49 (2001)
 * 444–454.
 */
public final class FirstPlaces {

  /** Enough for six criteria and a dozen alternatives; a second or so for each alternative. */
  public static final int LIMIT = 500_000;

  private final WeightRegion region;
  private final PerformanceTable values;
  private final List<Mass> masses;

  private FirstPlaces(PerformanceTable values, WeightRegion region, List<Mass> masses) {
    this.values = values;
    this.region = region;
    this.masses = masses;
  }

  /**
   * The parts of all alternatives.
   *
   * @param values more is better
   * @param region what is known of the weights
   * @return empty if an alternative needs more than {@link #LIMIT} simplices
   * @throws IllegalArgumentException if the region is about another number of criteria
   */
  public static Optional<FirstPlaces> of(PerformanceTable values, WeightRegion region) {
    return of(values, region, LIMIT);
  }

  static Optional<FirstPlaces> of(PerformanceTable values, WeightRegion region, int limit) {
    var winning = new PairwiseWinning(values, region);
    var masses = new ArrayList<Mass>();
    for (int i = 0; i < values.rows(); i++) {
      Optional<Mass> mass = new Cell(values, region, winning, i).mass(limit);
      if (mass.isEmpty()) {
        return Optional.empty();
      }
      masses.add(mass.get());
    }
    return Optional.of(new FirstPlaces(values, region, masses));
  }

  /**
   * The part of one alternative alone.
   *
   * @param values more is better
   * @param region what is known of the weights
   * @param row its row
   * @param limit how many simplices there may be
   * @return from 0 to 1; empty if it needs more simplices
   */
  public static Optional<Double> share(
      PerformanceTable values, WeightRegion region, int row, int limit) {
    return new Cell(values, region, new PairwiseWinning(values, region), row)
        .mass(limit)
        .map(Mass::share);
  }

  /**
   * The part of the region in which an alternative comes first: the probability that it does if all
   * weights of the region are equally likely.
   *
   * @param row its row
   * @return from 0 to 1; the parts of all alternatives add to 1
   */
  public double share(int row) {
    return masses.get(row).share();
  }

  /**
   * The mean of the weights at which an alternative comes first: what a person who prefers it
   * typically weighs.
   *
   * @param row its row
   * @return one weight per criterion; empty if it comes first nowhere
   */
  public Optional<List<Double>> centralWeights(int row) {
    return masses.get(row).centre(region);
  }

  /**
   * How likely an alternative comes first at its central weights. Values here are certain, and the
   * weights at which it comes first are convex, so it does.
   *
   * @param row its row
   * @return 1; empty if it comes first nowhere
   */
  public Optional<Double> confidence(int row) {
    return centralWeights(row)
        .map(weights -> weights.stream().mapToDouble(Double::doubleValue).toArray())
        .map(weights -> leads(row, weights) ? 1.0 : 0.0);
  }

  private boolean leads(int row, double... weights) {
    return IntStream.range(0, values.rows())
        .mapToObj(rival -> WeightShares.lead(values, row, rival))
        .allMatch(lead -> WeightShares.dot(weights, lead) >= -1e-12 * WeightShares.size(lead));
  }

  /** The weights at which one alternative comes first. */
  private static final class Cell {

    private final int corners;
    private final List<double[]> planes = new ArrayList<>();

    /** How many rows score the same as this one at all weights, itself included. */
    private final int equals;

    private Cell(PerformanceTable values, WeightRegion region, PairwiseWinning winning, int row) {
      this.corners = region.corners();
      for (int rival : hardestFirst(values.rows(), winning, row)) {
        double[] lead = region.cornerValues(WeightShares.lead(values, row, rival));
        if (Arrays.stream(lead).anyMatch(each -> each != 0)) {
          planes.add(lead);
        }
      }
      this.equals = values.rows() - planes.size();
    }

    private static int[] hardestFirst(int rows, PairwiseWinning winning, int row) {
      double[] wins =
          IntStream.range(0, rows).mapToDouble(rival -> winning.probability(row, rival)).toArray();
      return IndexSort.sorted(rows, (one, other) -> Double.compare(wins[one], wins[other]));
    }

    Optional<Mass> mass(int limit) {
      var mass = new Mass(corners);
      boolean complete =
          new Cutting(planes, false, limit).cut(corners, piece -> mass.add(piece, 1.0 / equals));
      return complete ? Optional.of(mass) : Optional.empty();
    }
  }
}
