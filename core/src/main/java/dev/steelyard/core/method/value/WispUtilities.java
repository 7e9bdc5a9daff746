package dev.steelyard.core.method.value;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The four utilities of every alternative, each with its largest among those present. */
final class WispUtilities {

  private static final List<String> NAMES =
      List.of("sumDifference", "productDifference", "sumRatio", "productRatio");

  private final MethodInput input;
  private final double[] weights;
  private final boolean gains;
  private final boolean costs;
  private final double[][] utilities;
  private final double[] largest;

  WispUtilities(MethodInput input) {
    this.input = input;
    this.weights = input.weights();
    this.gains = any(true);
    this.costs = any(false);
    this.utilities = new double[NAMES.size()][input.rows()];
    this.largest = new double[NAMES.size()];
    for (int u = 0; u < largest.length; u++) {
      largest[u] = Double.NEGATIVE_INFINITY;
    }
    for (int i = 0; i < input.rows(); i++) {
      keep(i);
    }
  }

  private void keep(int i) {
    double[] found = utilities(j -> i);
    for (int u = 0; u < found.length; u++) {
      utilities[u][i] = found[u];
      largest[u] = Math.max(largest[u], found[u]);
    }
  }

  private boolean any(boolean benefit) {
    for (int j = 0; j < weights.length; j++) {
      if (weights[j] > 0 && input.benefit(j) == benefit) {
        return true;
      }
    }
    return false;
  }

  private double[] utilities(IntUnaryOperator row) {
    double[] sums = new double[2];
    double[] products = {1, 1};
    for (int j = 0; j < weights.length; j++) {
      if (weights[j] > 0) {
        double part = weights[j] * part(row.applyAsInt(j), j);
        int side = input.benefit(j) ? 0 : 1;
        sums[side] += part;
        products[side] *= part;
      }
    }
    return new double[] {
      sums[0] - sums[1],
      products[0] - products[1],
      (gains ? sums[0] : 1) / (costs ? sums[1] : 1),
      products[0] / products[1]
    };
  }

  private double part(int i, int j) {
    return input.performances().value(i, j) / input.performances().column(j).greatest();
  }

  /** Whether all utilities are finite and their largest above -1. */
  boolean usable() {
    boolean usable = true;
    for (int u = 0; u < largest.length; u++) {
      usable &= Double.isFinite(largest[u]) && 1 + largest[u] > 0;
      for (double utility : utilities[u]) {
        usable &= Double.isFinite(utility);
      }
    }
    return usable;
  }

  /** The mean of the recalculated utilities of an alternative, composite or not. */
  double score(IntUnaryOperator row) {
    double[] found = utilities(row);
    double sum = 0;
    for (int u = 0; u < found.length; u++) {
      sum += (1 + found[u]) / (1 + largest[u]);
    }
    return sum / found.length;
  }

  List<Step> steps() {
    var steps = new ArrayList<Step>();
    for (int u = 0; u < NAMES.size(); u++) {
      String caption = "Gains against costs, before recalculation.";
      steps.add(
          new Step.ByAlternative(
              NAMES.get(u), caption, Column.of(input.alternatives(), utilities[u].clone())));
    }
    return steps;
  }
}
