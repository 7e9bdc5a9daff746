package dev.steelyard.core.method.reference;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.method.MethodInput;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** What COPRAS computes: sums of benefits and of costs, and the significance made of both. */
final class Significance {

  private final MethodInput input;
  private final Scaling[] weighted;
  private final double[] benefits;
  private final double[] costs;
  private final double turned;
  private final double most;

  /** Computes right away; performances must be fit for it. */
  Significance(MethodInput input) {
    this.input = input;
    this.weighted = scalings(input);
    this.benefits = new double[input.rows()];
    this.costs = new double[input.rows()];
    for (int j = 0; j < weighted.length; j++) {
      weighted[j].addValues(input.benefit(j) ? benefits : costs);
    }
    this.turned = turned();
    this.most = Arrays.stream(all()).max().orElse(1);
  }

  /** {@code d_ij}. */
  static Scaling[] scalings(MethodInput input) {
    return Scaling.times(Scaling.all(input, j -> Scaling.sumPlain(input, j)), input.weights());
  }

  /** {@code Σ S⁻ / Σ (1 / S⁻)}; 0 where no cost counts. */
  private double turned() {
    if (!counts()) {
      return 0;
    }
    double[] inverse = Arrays.stream(costs).map(cost -> 1 / cost).toArray();
    return CompensatedSum.of(costs) / CompensatedSum.of(inverse);
  }

  private boolean counts() {
    for (int j = 0; j < weighted.length; j++) {
      if (!input.benefit(j) && input.weight(j) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether no sum of costs that is divided by is 0 or too small for it. */
  boolean finite() {
    return Double.isFinite(turned)
        && (!counts() || Arrays.stream(costs).allMatch(cost -> Double.isFinite(1 / cost)))
        && Arrays.stream(all()).allMatch(Double::isFinite);
  }

  /** {@code S⁺_i}. */
  double[] benefits() {
    return benefits.clone();
  }

  /** {@code S⁻_i}. */
  double[] costs() {
    return costs.clone();
  }

  /** {@code Q_i}. */
  double[] all() {
    double[] all = new double[benefits.length];
    Arrays.setAll(all, i -> significance(benefits[i], costs[i]));
    return all;
  }

  /** {@code Q_i / max Q}. */
  double[] degrees() {
    double[] degrees = all();
    for (int i = 0; i < degrees.length; i++) {
      degrees[i] /= most;
    }
    return degrees;
  }

  /** The degree of an alternative that takes the performance of a row for each criterion. */
  double composite(IntUnaryOperator row) {
    double benefit = 0;
    double cost = 0;
    for (int j = 0; j < weighted.length; j++) {
      double value = weighted[j].value(row.applyAsInt(j));
      benefit += input.benefit(j) ? value : 0;
      cost += input.benefit(j) ? 0 : value;
    }
    return significance(benefit, cost) / most;
  }

  private double significance(double benefit, double cost) {
    return turned == 0 ? benefit : benefit + turned / cost;
  }
}
