package dev.steelyard.core.math;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Least squares with coefficients that are not negative: the {@code u ≥ 0} with the least {@code
 * ‖Σ_r u_r a_r - b‖}, by an active set.
 *
 * <p>Columns with a coefficient above 0 are solved by {@link LeastSquares}; the column that helps
 * most joins, and columns whose coefficient would become negative leave. Each set of columns occurs
 * at most once, so it ends. Columns should have length about 1.
 *
 * <p>Source: C. L. Lawson and R. J. Hanson, "Solving Least Squares Problems", Prentice-Hall 1974,
 * algorithm NNLS.
 */
public final class NonNegativeLeastSquares {

  /** How much of a unit a column must help to join. */
  private static final double HELP = 1e-13;

  private final double[][] columns;
  private final double[] target;
  private final double[] solution;
  private final boolean[] joined;

  private NonNegativeLeastSquares(double[][] columns, double[] target) {
    this.columns = columns;
    this.target = target;
    this.solution = new double[columns.length];
    this.joined = new boolean[columns.length];
  }

  /**
   * What is left of the target: {@code b - Σ_r u_r a_r} for the best {@code u}.
   *
   * @param columns the {@code a_r}
   * @param target b
   * @return as long as the target; unique, even where {@code u} is not
   */
  public static double[] residual(double[][] columns, double... target) {
    var search = new NonNegativeLeastSquares(columns, target);
    double[] left = target.clone();
    int next = search.helping(left);
    for (int rounds = 0; next >= 0 && rounds < 10 * (columns.length + 1); rounds++) {
      search.join(next);
      left = search.left();
      next = search.helping(left);
    }
    return left;
  }

  /** The column outside that helps most; -1 if none does. */
  private int helping(double... left) {
    int best = -1;
    double most = HELP;
    for (int r = 0; r < columns.length; r++) {
      double help = joined[r] ? 0 : dot(columns[r], left);
      if (help > most) {
        most = help;
        best = r;
      }
    }
    return best;
  }

  private void join(int column) {
    joined[column] = true;
    double[] wanted = solved();
    while (Arrays.stream(wanted).anyMatch(each -> each < 0)) {
      approach(wanted);
      wanted = solved();
    }
    System.arraycopy(wanted, 0, solution, 0, wanted.length);
  }

  /** Goes as far towards the wanted coefficients as none becomes negative; zeros leave. */
  private void approach(double... wanted) {
    double step = 1;
    for (int r = 0; r < wanted.length; r++) {
      if (wanted[r] < 0) {
        step = Math.min(step, solution[r] / (solution[r] - wanted[r]));
      }
    }
    for (int r = 0; r < wanted.length; r++) {
      boolean zero = wanted[r] < 0 && solution[r] / (solution[r] - wanted[r]) <= step;
      solution[r] = zero ? 0 : solution[r] + step * (wanted[r] - solution[r]);
      joined[r] &= !zero;
    }
  }

  /** The best coefficients of the joined columns, zero for the others. */
  private double[] solved() {
    int[] places = places();
    double[][] some = Arrays.stream(places).mapToObj(r -> columns[r]).toArray(double[][]::new);
    double[] found = LeastSquares.solve(some, target);
    double[] all = new double[columns.length];
    for (int k = 0; k < places.length; k++) {
      all[places[k]] = found[k];
    }
    return all;
  }

  private int[] places() {
    return IntStream.range(0, columns.length).filter(r -> joined[r]).toArray();
  }

  private double[] left() {
    double[] left = target.clone();
    for (int r : places()) {
      for (int e = 0; e < left.length; e++) {
        left[e] -= solution[r] * columns[r][e];
      }
    }
    return left;
  }

  private static double dot(double[] some, double... others) {
    double sum = 0;
    for (int e = 0; e < some.length; e++) {
      sum += some[e] * others[e];
    }
    return sum;
  }
}
