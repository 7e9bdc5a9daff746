package dev.steelyard.core.method.sorting;

import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.promethee.PreferenceFunction;
import dev.steelyard.core.table.Column;

/** The profiles of FlowSort and their preferences among each other. */
final class ProfileFlows {

  private final PreferenceFunction[] functions;
  private final double[][] performances;
  private final double[] weights;
  private final int[] signs;
  private final double[] plus;
  private final double[] minus;

  ProfileFlows(MethodInput input, FlowSort.Parameters parameters) {
    int n = input.width();
    int count = parameters.profiles().size();
    this.weights = input.weights();
    this.signs = input.directions().stream().mapToInt(each -> each.sign()).toArray();
    this.functions =
        input.criteria().stream()
            .map(parameters.preferences()::of)
            .toArray(PreferenceFunction[]::new);
    this.performances = new double[count][n];
    for (int h = 0; h < count; h++) {
      for (int j = 0; j < n; j++) {
        performances[h][j] = parameters.profiles().get(h).get(input.criteria().get(j));
      }
    }
    this.plus = new double[count];
    this.minus = new double[count];
    for (int h = 0; h < count; h++) {
      for (int k = 0; k < count; k++) {
        plus[h] += index(h, k);
        minus[h] += index(k, h);
      }
    }
  }

  int count() {
    return performances.length;
  }

  /** {@code P_j} of one performance over another. */
  double degree(int j, double one, double other) {
    double difference = signs[j] * (one - other);
    return difference > 0 ? functions[j].degree(difference) : 0;
  }

  double performance(int h, int j) {
    return performances[h][j];
  }

  private double index(int h, int k) {
    double index = 0;
    for (int j = 0; j < weights.length; j++) {
      index += weights[j] * degree(j, performances[h][j], performances[k][j]);
    }
    return index;
  }

  /** How strongly a profile is preferred to the other profiles together. */
  double plus(int h) {
    return plus[h];
  }

  /** How strongly the other profiles together are preferred to it. */
  double minus(int h) {
    return minus[h];
  }

  /** Whether a profile is preferred to the one before and nowhere worse. */
  boolean above(int h) {
    for (int j = 0; j < signs.length; j++) {
      if (signs[j] * (performances[h][j] - performances[h - 1][j]) < 0) {
        return false;
      }
    }
    return index(h, h - 1) > 0;
  }

  /** Whether some performance is worse than the worst profile, or better than the best. */
  boolean outside(MethodInput input, int j) {
    Column column = input.performances().column(j);
    double worst = performances[0][j];
    double best = performances[count() - 1][j];
    return column.size() > 0
        && (column.least() < Math.min(worst, best) || column.greatest() > Math.max(worst, best));
  }
}
