package dev.steelyard.core.math;

/**
 * Least squares by orthogonal columns: modified Gram–Schmidt, each column made orthogonal twice,
 * with the target carried along as the last column.
 *
 * <p>A column that depends on earlier ones gets coefficient 0.
 *
 * <p>Cost: O(e c²) for c columns of e entries. Source: Å. Björck, "Numerical Methods for Least
 * Squares Problems", SIAM 1996, section 2.4.
 */
public final class LeastSquares {

  /** Part of a column's length below which the rest of it is rounding. */
  private static final double ROUNDING = 1e-14;

  private final double[][] unit;

  /** Above the diagonal what a column has of the earlier ones; on it its length. */
  private final double[][] triangle;

  private LeastSquares(int columns) {
    this.unit = new double[columns][];
    this.triangle = new double[columns][columns];
  }

  /**
   * The coefficients with the least {@code ‖Σ_r u_r a_r - b‖}.
   *
   * @param columns the {@code a_r}, all as long as the target
   * @param target b
   * @return one {@code u_r} per column
   */
  public static double[] solve(double[][] columns, double... target) {
    var factors = new LeastSquares(columns.length);
    for (int r = 0; r < columns.length; r++) {
      factors.add(r, columns[r].clone());
    }
    double[] left = target.clone();
    double[] parts = new double[columns.length];
    for (int r = 0; r < columns.length; r++) {
      parts[r] = take(left, factors.unit[r]);
    }
    return factors.back(parts);
  }

  private void add(int column, double... rest) {
    double before = length(rest);
    for (int pass = 0; pass < 2; pass++) {
      for (int r = 0; r < column; r++) {
        triangle[r][column] += take(rest, unit[r]);
      }
    }
    double after = length(rest);
    boolean dependent = after <= ROUNDING * before;
    triangle[column][column] = dependent ? 0 : after;
    for (int e = 0; e < rest.length; e++) {
      rest[e] = dependent ? 0 : rest[e] / after;
    }
    unit[column] = rest;
  }

  /** Takes out of a vector what it has of a unit vector, and says how much that was. */
  private static double take(double[] vector, double... unit) {
    double part = 0;
    for (int e = 0; e < vector.length; e++) {
      part += vector[e] * unit[e];
    }
    for (int e = 0; e < vector.length; e++) {
      vector[e] -= part * unit[e];
    }
    return part;
  }

  private static double length(double... vector) {
    double sum = 0;
    for (double each : vector) {
      sum += each * each;
    }
    return Math.sqrt(sum);
  }

  private double[] back(double... parts) {
    double[] solution = new double[parts.length];
    for (int r = parts.length - 1; r >= 0; r--) {
      double rest = parts[r];
      for (int later = r + 1; later < parts.length; later++) {
        rest -= triangle[r][later] * solution[later];
      }
      solution[r] = triangle[r][r] == 0 ? 0 : rest / triangle[r][r];
    }
    return solution;
  }
}
