package dev.steelyard.core.robustness.exact;

import java.util.Arrays;
import java.util.List;

/**
 * A simplex inside a region of weights: its n corners as mixes of the region's corners, and the
 * part of the region that it is.
 *
 * <p>Cut by a plane through a point of the edge between its highest and lowest corner, it falls
 * into two: with values {@code a > 0 > b} at the ends, the plane meets the edge at the part {@code
 * t = a / (a - b)} of the way, and the simplex with that point for the end b has the part t of the
 * whole. So parts come from multiplications alone, and nothing cancels.
 */
final class Piece {

  /** Part of the largest value below which a value is zero. */
  private static final double ROUNDING = 1e-14;

  private final double[][] corners;
  private final double share;

  private Piece(double[][] corners, double share) {
    this.corners = corners;
    this.share = share;
  }

  /** All of a region. */
  static Piece whole(int corners) {
    double[][] units = new double[corners][corners];
    for (int k = 0; k < corners; k++) {
      units[k][k] = 1;
    }
    return new Piece(units, 1);
  }

  double share() {
    return share;
  }

  double[] centre() {
    int n = corners.length;
    double[] centre = new double[n];
    Arrays.setAll(centre, j -> Arrays.stream(corners).mapToDouble(corner -> corner[j]).sum() / n);
    return centre;
  }

  /**
   * On which side of a plane it is.
   *
   * @param plane the plane's value at each corner of the region
   * @return 1 or -1 if all of it is on that side or on the plane, 0 if the plane cuts it
   */
  int side(double... plane) {
    double[] values = values(plane);
    double highest = Arrays.stream(values).max().orElse(0);
    double lowest = Arrays.stream(values).min().orElse(0);
    return highest > 0 && lowest < 0 ? 0 : highest > -lowest ? 1 : -1;
  }

  private double[] values(double... plane) {
    double tolerance = ROUNDING * WeightShares.size(plane);
    return Arrays.stream(corners)
        .mapToDouble(corner -> WeightShares.dot(corner, plane))
        .map(value -> Math.abs(value) <= tolerance ? 0 : value)
        .toArray();
  }

  /** The two parts of a piece that a plane cuts; each may still be cut. */
  List<Piece> halves(double... plane) {
    double[] values = values(plane);
    int high = 0;
    int low = 0;
    for (int k = 1; k < values.length; k++) {
      high = values[k] > values[high] ? k : high;
      low = values[k] < values[low] ? k : low;
    }
    double part = values[high] / (values[high] - values[low]);
    double[] between = between(corners[high], corners[low], part);
    return List.of(with(low, between, share * part), with(high, between, share * (1 - part)));
  }

  private static double[] between(double[] from, double[] to, double part) {
    double[] between = new double[from.length];
    Arrays.setAll(between, j -> (1 - part) * from[j] + part * to[j]);
    return between;
  }

  private Piece with(int place, double[] corner, double part) {
    double[][] changed = corners.clone();
    changed[place] = corner;
    return new Piece(changed, part);
  }
}
