package dev.steelyard.core.method.value;

import dev.steelyard.core.explanation.Attribution;
import dev.steelyard.core.explanation.Comparison;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.function.IntUnaryOperator;

/**
 * Products of normalized performances, each to the power of its weight: {@code P_i = Π_j r_ij^w_j},
 * computed as {@code exp(Σ_j w_j ln r_ij)}. Criteria of weight 0, and constant columns of zeros,
 * are left out.
 */
final class Factors {

  private final PerformanceTable values;
  private final double[] weights;

  Factors(PerformanceTable values, double[] weights) {
    this.values = values;
    this.weights = weights;
  }

  private boolean counts(int j) {
    Column column = values.column(j);
    return weights[j] > 0 && !(column.constant() && column.greatest() <= 0);
  }

  /** {@code Σ_j w_j ln r_ij}, minus infinity where a factor is 0. */
  double[] logarithms() {
    double[] sums = new double[values.rows()];
    for (int j = 0; j < weights.length; j++) {
      if (counts(j)) {
        add(values.column(j), weights[j], sums);
      }
    }
    return sums;
  }

  private static void add(Column column, double weight, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * StrictMath.log(column.value(i));
    }
  }

  /** The product for every alternative. */
  static double[] products(double[] logarithms) {
    double[] products = logarithms.clone();
    for (int i = 0; i < products.length; i++) {
      products[i] = StrictMath.exp(products[i]);
    }
    return products;
  }

  /** Whether a product is 0 or infinite only because it is too small or large for a number. */
  static boolean lost(double[] logarithms) {
    for (double logarithm : logarithms) {
      double product = StrictMath.exp(logarithm);
      if (Double.isInfinite(product) || (product == 0 && Double.isFinite(logarithm))) {
        return true;
      }
    }
    return false;
  }

  /** The product of a composite alternative. */
  double product(IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      if (counts(j)) {
        sum += weights[j] * StrictMath.log(values.value(row.applyAsInt(j), j));
      }
    }
    return StrictMath.exp(sum);
  }

  /** The split of the logarithm of a product; of the product itself where one of two is 0. */
  Attribution attribution(Column products) {
    ShapleyAttribution shapley = Terms.shapley(values, products, this::product);
    return (first, second) ->
        products.value(first) > 0 && products.value(second) > 0
            ? logarithmic(first, second)
            : shapley.compare(first, second);
  }

  private Comparison logarithmic(int first, int second) {
    double[] parts = new double[weights.length];
    double most = 0;
    for (int j = 0; j < parts.length; j++) {
      parts[j] = counts(j) ? weights[j] * (logarithm(first, j) - logarithm(second, j)) : 0;
      most = Math.max(most, Math.abs(parts[j]));
    }
    return Comparison.of(
        values.alternatives().get(first),
        values.alternatives().get(second),
        Column.of(values.criteria(), parts),
        Measure.of(Split.LOGARITHMIC, "of the logarithm of the score", most));
  }

  private double logarithm(int i, int j) {
    return StrictMath.log(values.value(i, j));
  }
}
