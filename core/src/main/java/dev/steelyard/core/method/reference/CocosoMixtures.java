package dev.steelyard.core.method.reference;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.Normalized;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.function.IntUnaryOperator;

/** The sums, powers and three mixtures of CoCoSo. */
final class CocosoMixtures {

  private final PerformanceTable values;
  private final double[] weights;
  private final double lambda;
  private final Column sums;
  private final Column powers;
  private final double all;

  private CocosoMixtures(MethodInput input, PerformanceTable values, double lambda) {
    this.values = values;
    this.weights = input.weights();
    this.lambda = lambda;
    this.sums = Composites.scores(input, this::sum);
    this.powers = Composites.scores(input, this::power);
    this.all = CompensatedSum.of(sums.toArray()) + CompensatedSum.of(powers.toArray());
  }

  static CocosoMixtures of(MethodInput input, MethodDescription method, double lambda) {
    return new CocosoMixtures(
        input, Normalized.table(input, Normalization.MIN_MAX, method), lambda);
  }

  PerformanceTable values() {
    return values;
  }

  Column sums() {
    return sums;
  }

  Column powers() {
    return powers;
  }

  private double sum(IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] * values.value(row.applyAsInt(j), j);
    }
    return sum;
  }

  /** Criteria of weight 0 are left out. */
  private double power(IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] > 0 ? Math.pow(values.value(row.applyAsInt(j), j), weights[j]) : 0;
    }
    return sum;
  }

  double shareOfAll(IntUnaryOperator row) {
    return (power(row) + sum(row)) / all;
  }

  double timesTheLeast(IntUnaryOperator row) {
    return sum(row) / sums.least() + power(row) / powers.least();
  }

  double partOfTheGreatest(IntUnaryOperator row) {
    return mixed(sum(row), power(row)) / mixed(sums.greatest(), powers.greatest());
  }

  private double mixed(double sum, double power) {
    return lambda * sum + (1 - lambda) * power;
  }

  double score(IntUnaryOperator row) {
    double a = shareOfAll(row);
    double b = timesTheLeast(row);
    double c = partOfTheGreatest(row);
    return Math.cbrt(a * b * c) + (a + b + c) / 3;
  }
}
