package dev.steelyard.core.weight.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nonlinear model: the smallest ξ with {@code |w_B/w_j - a_Bj| ≤ ξ, |w_j/w_W - a_jW| ≤ ξ}, and
 * the interval of every weight at it.
 *
 * <p>Only the ratio r of the best to the worst ties the criteria together: j admits the r from
 * {@code (a_Bj - ξ)(a_jW - ξ)} to {@code (a_Bj + ξ)(a_jW + ξ)}. So ξ is feasible if these intervals
 * meet, and at a given r the ratios {@code x_j = w_B/w_j} are free between two bounds each. Extreme
 * weights lie where r is an end of its interval or two bounds of some j meet.
 */
final class BestWorstIntervals {

  private static final int HALVINGS = 200;

  private final BestWorstAnswers answers;
  private final double deviation;
  private final double[] lower;
  private final double[] upper;

  BestWorstIntervals(BestWorstAnswers answers) {
    this.answers = answers;
    this.deviation = smallest();
    this.lower = new double[answers.size()];
    this.upper = new double[answers.size()];
    Arrays.fill(lower, 1);
    for (double ratio : corners()) {
      widen(ratio);
    }
  }

  double deviation() {
    return deviation;
  }

  double[] lower() {
    return lower.clone();
  }

  double[] upper() {
    return upper.clone();
  }

  double[] centres() {
    double[] centres = new double[lower.length];
    for (int j = 0; j < centres.length; j++) {
      centres[j] = (lower[j] + upper[j]) / 2;
    }
    return centres;
  }

  private double smallest() {
    double low = 0;
    double high = answers.bestOverWorst();
    for (int j = 0; j < answers.size(); j++) {
      high = Math.max(high, Math.max(answers.bestOver(j), answers.overWorst(j)));
    }
    if (feasible(low)) {
      return low;
    }
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (low + high) / 2;
      boolean enough = feasible(middle);
      high = enough ? middle : high;
      low = enough ? low : middle;
    }
    return high;
  }

  private boolean feasible(double ksi) {
    return least(ksi) <= greatest(ksi);
  }

  /** The smallest r that all admit. */
  private double least(double ksi) {
    double least = answers.bestOverWorst() - ksi;
    for (int j = 0; j < answers.size(); j++) {
      if (answers.between(j)) {
        double both =
            Math.max(0, answers.bestOver(j) - ksi) * Math.max(0, answers.overWorst(j) - ksi);
        least = Math.max(least, both);
      }
    }
    return least;
  }

  private double greatest(double ksi) {
    double greatest = answers.bestOverWorst() + ksi;
    for (int j = 0; j < answers.size(); j++) {
      if (answers.between(j)) {
        greatest = Math.min(greatest, (answers.bestOver(j) + ksi) * (answers.overWorst(j) + ksi));
      }
    }
    return greatest;
  }

  private List<Double> corners() {
    double least = least(deviation);
    double greatest = greatest(deviation);
    var corners = new ArrayList<Double>(List.of(least, greatest));
    for (int j = 0; j < answers.size(); j++) {
      double bestOver = answers.bestOver(j);
      double overWorst = answers.overWorst(j);
      corners.add((bestOver - deviation) * (overWorst + deviation));
      corners.add((bestOver + deviation) * (overWorst - deviation));
    }
    corners.removeIf(ratio -> !(ratio >= least && ratio <= greatest));
    return corners;
  }

  /** Extreme weights where the best counts {@code ratio} times as much as the worst. */
  private void widen(double ratio) {
    double[] least = new double[lower.length];
    double[] greatest = new double[lower.length];
    double all = 0;
    double fewest = 0;
    for (int j = 0; j < least.length; j++) {
      least[j] = leastRatio(j, ratio);
      greatest[j] = Math.max(least[j], greatestRatio(j, ratio));
      all += 1 / least[j];
      fewest += 1 / greatest[j];
    }
    for (int j = 0; j < least.length; j++) {
      double rest = greatest[j] * (all - 1 / least[j]);
      lower[j] = Math.min(lower[j], 1 / (1 + rest));
      double other = least[j] * (fewest - 1 / greatest[j]);
      upper[j] = Math.max(upper[j], 1 / (1 + other));
    }
  }

  private double leastRatio(int j, double ratio) {
    if (answers.between(j)) {
      return Math.max(answers.bestOver(j) - deviation, ratio / (answers.overWorst(j) + deviation));
    }
    return j == answers.best() ? 1 : ratio;
  }

  private double greatestRatio(int j, double ratio) {
    if (answers.between(j)) {
      double most = answers.bestOver(j) + deviation;
      double overWorst = answers.overWorst(j) - deviation;
      return overWorst > 0 ? Math.min(most, ratio / overWorst) : most;
    }
    return j == answers.best() ? 1 : ratio;
  }
}
