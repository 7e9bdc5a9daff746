package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * One criterion made comparable without a table of its own: {@code r_i = factor (x_i - origin)}, or
 * {@code r_i = factor / x_i} where a cost is turned round. A factor of 0 makes everything equal.
 *
 * <p>The loops over rows are plain, so that the compiler can turn them into vector instructions.
 */
final class Scaling {

  private final Column column;
  private final boolean inverse;
  private final double factor;
  private final double origin;
  private final double best;
  private final double worst;

  /** Best and worst are performances. */
  private Scaling(MethodInput input, int j, boolean inverse, double factor, double origin) {
    this(input.performances().column(j), inverse, factor, origin, input.best(j), input.worst(j));
  }

  private Scaling(
      Column column, boolean inverse, double factor, double origin, double best, double worst) {
    this.column = column;
    this.inverse = inverse;
    this.factor = factor;
    this.origin = origin;
    this.best = best;
    this.worst = worst;
  }

  /** {@code x / ‖x‖}; the direction stays. A column of zeros is 0. */
  static Scaling vector(MethodInput input, int j) {
    double norm = ColumnSums.norm(input.performances().column(j));
    return new Scaling(input, j, false, norm == 0 ? 0 : 1 / norm, 0);
  }

  /** {@code (x - worst) / (best - worst)}; a constant column is 0. */
  static Scaling minMax(MethodInput input, int j) {
    double span = input.best(j) - input.worst(j);
    return new Scaling(input, j, false, span == 0 ? 0 : 1 / span, input.worst(j));
  }

  /** {@code x / max}, for costs {@code min / x}. */
  static Scaling linear(MethodInput input, int j) {
    return input.benefit(j)
        ? new Scaling(input, j, false, 1 / input.best(j), 0)
        : new Scaling(input, j, true, input.best(j), 0);
  }

  /** {@code x / Σx}, for costs {@code (1/x) / Σ(1/x)}, with a further number in the sum. */
  static Scaling sumWith(double further, MethodInput input, int j) {
    Column column = input.performances().column(j);
    double sum =
        input.benefit(j)
            ? ColumnSums.sum(column) + further
            : ColumnSums.sum(column, value -> 1 / value) + further;
    return new Scaling(input, j, !input.benefit(j), 1 / sum, 0);
  }

  /** {@code x / Σx}; the direction stays. */
  static Scaling sumPlain(MethodInput input, int j) {
    double sum = ColumnSums.sum(input.performances().column(j));
    return new Scaling(input, j, false, 1 / sum, 0);
  }

  /** One per criterion, none if there are no rows to scale. */
  static Scaling[] all(MethodInput input, IntFunction<Scaling> maker) {
    Scaling[] scalings = new Scaling[input.rows() == 0 ? 0 : input.width()];
    Arrays.setAll(scalings, maker);
    return scalings;
  }

  /** Each times a number of its own. */
  static Scaling[] times(Scaling[] scalings, double[] factors) {
    Scaling[] times = new Scaling[scalings.length];
    Arrays.setAll(times, j -> scalings[j].times(factors[j]));
    return times;
  }

  /** The normalised numbers of all criteria as a table. */
  static PerformanceTable table(MethodInput input, Scaling[] scalings) {
    double[][] columns = new double[input.width()][input.rows()];
    for (int j = 0; j < scalings.length; j++) {
      Arrays.setAll(columns[j], scalings[j]::value);
    }
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  /** The same scaling times a number. */
  Scaling times(double number) {
    return new Scaling(column, inverse, factor * number, origin, best, worst);
  }

  /** Whether every number comes out finite. */
  boolean usable() {
    return Double.isFinite(factor)
        && Double.isFinite(best - worst)
        && Double.isFinite(square(at(best)))
        && Double.isFinite(square(at(worst)));
  }

  /** The normalised number of any performance. */
  double at(double performance) {
    return inverse ? factor / performance : factor * (performance - origin);
  }

  /** The normalised number of a row. */
  double value(int i) {
    return at(column.value(i)) + 0.0;
  }

  /** The normalised number of the best performance. */
  double best() {
    return at(best) + 0.0;
  }

  /** The normalised number of the worst performance. */
  double worst() {
    return at(worst) + 0.0;
  }

  /** How far a row is from the best, squared. */
  double squareToBest(int i) {
    return square(inverse ? value(i) - best() : factor * (column.value(i) - best));
  }

  /** How far a row is from the worst, squared. */
  double squareToWorst(int i) {
    return square(inverse ? value(i) - worst() : factor * (column.value(i) - worst));
  }

  private static double square(double value) {
    return value * value;
  }

  /** Adds the squares of the distances to best and worst to the sums of some rows. */
  void addSquares(int from, int to, double[] toBest, double[] toWorst) {
    if (inverse) {
      addInverseSquares(from, to, toBest, toWorst);
      return;
    }
    for (int i = from; i < to; i++) {
      double performance = column.value(i);
      double near = factor * (performance - best);
      double far = factor * (performance - worst);
      toBest[i] += near * near;
      toWorst[i] += far * far;
    }
  }

  private void addInverseSquares(int from, int to, double[] toBest, double[] toWorst) {
    double top = best();
    double bottom = worst();
    for (int i = from; i < to; i++) {
      double value = factor / column.value(i);
      toBest[i] += (value - top) * (value - top);
      toWorst[i] += (value - bottom) * (value - bottom);
    }
  }

  /** Adds what some rows lack to the best to their sums, and keeps the most they lack. */
  void addRegrets(int from, int to, double[] sums, double[] most) {
    for (int i = from; i < to; i++) {
      double regret = factor * (best - column.value(i));
      sums[i] += regret;
      most[i] = Math.max(most[i], regret);
    }
  }

  /** What a row lacks to the best. */
  double regret(int i) {
    return factor * (best - column.value(i)) + 0.0;
  }

  /** Adds the normalised numbers to the sums of all rows. */
  void addValues(double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += value(i);
    }
  }
}
