package dev.steelyard.core.method.promethee;

import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.math.LinearProgram;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which alternatives to choose: {@code max Σ φ_i x_i}, {@code x_i} 0 or 1, under bounds of linear
 * sums. A bound holds if it is passed by no more than 1e-9 of the size of what is summed.
 */
final class ChoiceProblem {

  private static final double SLACK = 1e-9;

  private final double[] gains;
  private final double[][] rows;
  private final double[] least;
  private final double[] most;

  private ChoiceProblem(double[] gains, double[][] rows, double[] least, double[] most) {
    this.gains = gains;
    this.rows = rows;
    this.least = least;
    this.most = most;
  }

  static ChoiceProblem of(Column flows, List<ChoiceConstraint> constraints) {
    int count = constraints.size();
    double[][] rows = new double[count][];
    double[] least = new double[count];
    double[] most = new double[count];
    for (int r = 0; r < count; r++) {
      ChoiceConstraint constraint = constraints.get(r);
      rows[r] = flows.ids().stream().mapToDouble(constraint::coefficient).toArray();
      double size = Arrays.stream(rows[r]).map(Math::abs).sum();
      least[r] = constraint.least().map(bound -> bound - slack(size, bound)).orElse(-size - 1);
      most[r] = constraint.most().map(bound -> bound + slack(size, bound)).orElse(size + 1);
    }
    return new ChoiceProblem(flows.toArray(), rows, least, most);
  }

  private static double slack(double size, double bound) {
    return SLACK * Math.max(size, Math.abs(bound));
  }

  /** The same problem without one of its choices. */
  ChoiceProblem without(boolean[] chosen) {
    var cut = new double[gains.length];
    int members = 0;
    for (int i = 0; i < cut.length; i++) {
      cut[i] = chosen[i] ? -1 : 1;
      members += chosen[i] ? 1 : 0;
    }
    var moreRows = new ArrayList<>(Arrays.asList(rows));
    moreRows.add(cut);
    double[] moreLeast = Arrays.copyOf(least, least.length + 1);
    moreLeast[least.length] = 0.5 - members;
    double[] moreMost = Arrays.copyOf(most, most.length + 1);
    moreMost[most.length] = gains.length + 1;
    return new ChoiceProblem(gains, moreRows.toArray(new double[0][]), moreLeast, moreMost);
  }

  int size() {
    return gains.length;
  }

  double gain(int i) {
    return gains[i];
  }

  /** Sums that differ by less than this are equally good. */
  double tolerance() {
    return SLACK * Arrays.stream(gains).map(Math::abs).sum();
  }

  /** The sum of the flows of a choice. */
  double value(boolean[] chosen) {
    return sum(gains, chosen);
  }

  private static double sum(double[] terms, boolean[] chosen) {
    var sum = new CompensatedSum();
    for (int i = 0; i < terms.length; i++) {
      sum.add(chosen[i] ? terms[i] : 0);
    }
    return sum.value();
  }

  boolean admits(boolean[] chosen) {
    for (int r = 0; r < rows.length; r++) {
      double sum = sum(rows[r], chosen);
      if (sum < least[r] || sum > most[r]) {
        return false;
      }
    }
    return true;
  }

  /**
   * No choice that continues the first decisions has a larger value, whole alternatives or parts;
   * negative infinity if none continues them.
   *
   * @param order the order of decisions
   * @param decided how many are made
   * @param chosen what was decided
   */
  double bound(int[] order, int decided, boolean[] chosen) {
    int open = order.length - decided;
    var fixed = new boolean[order.length];
    for (int k = 0; k < decided; k++) {
      fixed[order[k]] = chosen[order[k]];
    }
    var program = new LinearProgram(open);
    for (int r = 0; r < rows.length; r++) {
      double taken = sum(rows[r], fixed);
      double[] coefficients = rest(rows[r], order, decided);
      program.atLeast(coefficients, least[r] - taken).atMost(coefficients, most[r] - taken);
    }
    for (int k = 0; k < open; k++) {
      double[] one = new double[open];
      one[k] = 1;
      program.atMost(one, 1);
    }
    double[] gain = rest(gains, order, decided);
    return program
        .maximize(gain)
        .map(parts -> value(fixed) + product(gain, parts))
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private static double[] rest(double[] terms, int[] order, int decided) {
    return Arrays.stream(order, decided, order.length).mapToDouble(i -> terms[i]).toArray();
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }

  /** Whether some continuation can meet each bound, looked at one by one. */
  boolean open(int[] order, int decided, boolean[] chosen) {
    for (int r = 0; r < rows.length; r++) {
      double low = 0;
      double high = 0;
      for (int k = 0; k < order.length; k++) {
        double term = rows[r][order[k]];
        boolean free = k >= decided;
        double taken = chosen[order[k]] ? term : 0;
        low += free ? Math.min(0, term) : taken;
        high += free ? Math.max(0, term) : taken;
      }
      double rounding = SLACK * (high - low) + SLACK * Math.abs(high);
      if (high + rounding < least[r] || low - rounding > most[r]) {
        return false;
      }
    }
    return true;
  }
}
