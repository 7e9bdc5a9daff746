package dev.steelyard.core.robustness.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The least gains {@code 0 ≤ δ_j ≤ u_j} that together are worth enough: {@code Σ_j w_j δ_j ≥ D}.
 *
 * <ul>
 *   <li>least cost {@code Σ_j κ_j δ_j}: a continuous knapsack, filled in the order of {@code w_j /
 *       κ_j};
 *   <li>fewest criteria: filled in the order of {@code w_j u_j};
 *   <li>least {@code ‖δ‖₂}: {@code δ_j = min(u_j, θ w_j)};
 *   <li>least {@code max_j δ_j}: {@code δ_j = min(u_j, t)} where {@code w_j > 0}.
 * </ul>
 *
 * <p>The two levels θ and t follow from sorting where the caps bind. Cost: O(n log n) each.
 */
final class Gains {

  private final double[] weights;
  private final double[] caps;
  private final double need;

  /**
   * A question.
   *
   * @param weights n weights of at least 0
   * @param caps n largest gains of at least 0
   * @param need above 0
   */
  Gains(double[] weights, double[] caps, double need) {
    this.weights = weights.clone();
    this.caps = caps.clone();
    this.need = need;
  }

  /** Costs above 0; of equally good criteria the first is filled first. */
  Optional<double[]> cheapest(double... costs) {
    return filled(j -> weights[j] / costs[j]);
  }

  Optional<double[]> fewest() {
    return filled(j -> weights[j] * caps[j]);
  }

  private Optional<double[]> filled(IntToDoubleFunction worth) {
    double[] gains = new double[weights.length];
    double left = need;
    for (int j : order(j -> -worth.applyAsDouble(j))) {
      if (left <= 0) {
        break;
      }
      boolean all = weights[j] * caps[j] < left;
      gains[j] = weights[j] == 0 ? 0 : all ? caps[j] : left / weights[j];
      left = all ? left - weights[j] * caps[j] : 0;
    }
    return left <= 0 ? Optional.of(gains) : Optional.empty();
  }

  private List<Integer> order(IntToDoubleFunction key) {
    return IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingDouble(key::applyAsDouble))
        .toList();
  }

  Optional<double[]> shortest() {
    return raised(weights);
  }

  Optional<double[]> evenest() {
    return raised(Arrays.stream(weights).map(each -> each > 0 ? 1 : 0).toArray());
  }

  /** {@code δ_j = min(u_j, level r_j)}, the level found cap by cap in the order they bind. */
  private Optional<double[]> raised(double... rates) {
    double done = 0;
    double slope = IntStream.range(0, rates.length).mapToDouble(j -> weights[j] * rates[j]).sum();
    for (int j : order(j -> rates[j] > 0 ? caps[j] / rates[j] : Double.POSITIVE_INFINITY)) {
      double level = rates[j] > 0 ? (need - done) / slope : Double.POSITIVE_INFINITY;
      if (rates[j] > 0 && level <= caps[j] / rates[j]) {
        return Optional.of(at(level, rates));
      }
      done += rates[j] > 0 ? weights[j] * caps[j] : 0;
      slope -= weights[j] * rates[j];
    }
    return Optional.empty();
  }

  private double[] at(double level, double... rates) {
    double[] gains = new double[rates.length];
    Arrays.setAll(gains, j -> Math.min(caps[j], level * rates[j]));
    return gains;
  }
}
