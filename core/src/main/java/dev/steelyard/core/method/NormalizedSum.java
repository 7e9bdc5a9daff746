package dev.steelyard.core.method;

import dev.steelyard.core.table.Column;
import dev.steelyard.core.value.Normalization;
import dev.steelyard.core.value.Normalization.Line;
import java.util.Optional;

/**
 * The weighted sum of normalized performances, without a table of them: where a normalization is a
 * straight line, its column is read once and nothing but the sums is written.
 */
final class NormalizedSum {

  private final MethodInput input;
  private final Normalization normalization;

  NormalizedSum(MethodInput input, Normalization normalization) {
    this.input = input;
    this.normalization = normalization;
  }

  /** {@code Σ_j w_j r_ij} for every alternative; not finite where some {@code r_ij} is not. */
  double[] scores() {
    double[] sums = new double[input.rows()];
    for (int j = 0; j < input.width() && sums.length > 0; j++) {
      add(j, sums);
    }
    return sums;
  }

  private void add(int j, double[] sums) {
    Column x = input.performances().column(j);
    double weight = input.weight(j);
    Optional<Line> line = normalization.line(x, input.direction(j));
    double slope = line.map(each -> weight / each.divisor()).orElse(0.0);
    if (Math.abs(slope) >= Double.MIN_NORMAL && Math.abs(slope) < Double.POSITIVE_INFINITY) {
      new Weighted(weight * line.get().base(), slope, line.get().origin()).add(x, sums);
    } else {
      addNumbers(normalization.apply(x, input.direction(j)), weight, sums);
    }
  }

  private static void addNumbers(double[] numbers, double weight, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * numbers[i];
    }
  }

  /** A line times a weight; its slope is a factor, as a product costs less than a division. */
  private record Weighted(double base, double slope, double origin) {

    void add(Column x, double[] sums) {
      double start = base;
      double factor = slope;
      double zero = origin;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += start + factor * (x.value(i) - zero);
      }
    }
  }
}
