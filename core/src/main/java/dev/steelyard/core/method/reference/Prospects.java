package dev.steelyard.core.method.reference;

import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;

/** Gains and losses of TODIM between pairs of alternatives. */
final class Prospects {

  private final PerformanceTable shares;
  private final double[] gains;
  private final double[] losses;

  /**
   * The factors of gains and losses; 0 for criteria of weight 0.
   *
   * @param shares performances, more is better
   * @param theta the attenuation factor of losses
   * @param weights one per criterion
   */
  Prospects(PerformanceTable shares, double theta, double... weights) {
    this.shares = shares;
    this.gains = new double[weights.length];
    this.losses = new double[weights.length];
    double all = Arrays.stream(weights).sum();
    for (int j = 0; j < weights.length; j++) {
      if (weights[j] > 0) {
        gains[j] = Math.sqrt(weights[j] / all);
        losses[j] = 1 / gains[j] / theta;
      }
    }
  }

  private double prospect(int j, int first, int second) {
    double lead = shares.value(first, j) - shares.value(second, j);
    return lead >= 0 ? gains[j] * Math.sqrt(lead) : -losses[j] * Math.sqrt(-lead);
  }

  /** Sums over all others, by alternative and criterion. */
  PerformanceTable parts() {
    double[][] columns = new double[shares.width()][shares.rows()];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < columns[j].length; i++) {
        columns[j][i] = against(j, i);
      }
    }
    return PerformanceTable.adopting(shares.alternatives(), shares.criteria(), columns);
  }

  private double against(int j, int first) {
    double sum = 0;
    for (int second = 0; second < shares.rows(); second++) {
      sum += prospect(j, first, second);
    }
    return sum;
  }

  /** Sums over all others and criteria. */
  Column totals(PerformanceTable parts) {
    double[] totals = new double[parts.rows()];
    for (int j = 0; j < parts.width(); j++) {
      parts.addScaled(j, 1, totals);
    }
    return Column.of(parts.alternatives(), totals);
  }

  /** What turns differences of totals into differences of scores; 0 if all are equal. */
  static double factor(Column totals) {
    double span = totals.greatest() - totals.least();
    return span > TiePolicy.tolerance(totals.toArray()) ? 1 / span : 0;
  }

  /** From 0 for the least to 1 for the greatest, or 1 for all. */
  static Column scaled(Column totals) {
    double factor = factor(totals);
    double[] scores = totals.toArray();
    for (int i = 0; i < scores.length; i++) {
      scores[i] = factor > 0 ? factor * (scores[i] - totals.least()) : 1;
    }
    return Column.of(totals.ids(), scores);
  }

  /** Gains minus losses for every pair. */
  PerformanceTable dominance() {
    double[][] columns = new double[shares.rows()][shares.rows()];
    for (int second = 0; second < columns.length; second++) {
      for (int first = 0; first < columns.length; first++) {
        columns[second][first] = between(first, second);
      }
    }
    return PerformanceTable.adopting(shares.alternatives(), shares.alternatives(), columns);
  }

  private double between(int first, int second) {
    double sum = 0;
    for (int j = 0; j < gains.length; j++) {
      sum += prospect(j, first, second);
    }
    return sum;
  }
}
