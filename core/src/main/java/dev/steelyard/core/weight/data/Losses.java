package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.Optional;

/**
 * What is lost on each criterion when the alternative is chosen that is best on another: {@code
 * p_ij = (a_jj - a_ij) / a_jj} with {@code a_ij} the performance on j of the best alternative on i.
 * Costs enter as {@code min / x}. The weights {@code q} solve {@code q_j Σ_i p_ij = Σ_k p_jk q_k}
 * for every j, with sum 1.
 */
final class Losses {

  private final PerformanceTable performances;
  private final List<Direction> directions;

  Losses(PerformanceTable performances, List<Direction> directions) {
    this.performances = performances;
    this.directions = directions;
  }

  /** Refuses data without unique weights. */
  DataChecks check(DataChecks checks) {
    checks
        .cells(this::benefit, x -> x >= 0, "needs benefits of at least 0")
        .cells(j -> !benefit(j), x -> x > 0, "divides by costs");
    for (int j = 0; j < performances.width() && checks.clean(); j++) {
      if (bestCount(j) > 1) {
        checks.refuseCriterion(j, "needs one alternative that alone is best, but several are on");
      }
    }
    return checks.clean()
        ? checks.demand(
            weights().isPresent(),
            "needs criteria that are best for different alternatives; the losses leave the weights"
                + " open")
        : checks;
  }

  private boolean benefit(int j) {
    return directions.get(j) == Direction.MAXIMIZE;
  }

  private double best(int j) {
    Column x = performances.column(j);
    return benefit(j) ? x.greatest() : x.least();
  }

  private int bestCount(int j) {
    Column x = performances.column(j);
    int count = 0;
    for (int i = 0; i < x.size(); i++) {
      count += x.value(i) == best(j) ? 1 : 0;
    }
    return count;
  }

  private int bestRow(int j) {
    Column x = performances.column(j);
    int row = 0;
    while (x.value(row) != best(j)) {
      row++;
    }
    return row;
  }

  /** What is lost on the column by choosing the best of the row; n columns of n numbers. */
  private double[][] columns() {
    int n = performances.width();
    double[][] losses = new double[n][n];
    for (int i = 0; i < n; i++) {
      int row = bestRow(i);
      for (int j = 0; j < n; j++) {
        losses[j][i] = loss(performances.value(row, j), j);
      }
    }
    return losses;
  }

  private double loss(double value, int j) {
    double part = benefit(j) ? value / best(j) : best(j) / value;
    return 1 - part;
  }

  Step step() {
    List<String> criteria = performances.criteria();
    return new Step.Table(
        "loss",
        "The part that is lost on the criterion of the column by the alternative that is best on"
            + " the criterion of the row.",
        PerformanceTable.adopting(criteria, criteria, columns()));
  }

  /** The weights; empty if the losses allow several. */
  Optional<double[]> weights() {
    double[][] losses = columns();
    int n = losses.length;
    double[][] rows = new double[n][n + 1];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
        rows[j][k] += losses[k][j];
        rows[j][j] -= losses[j][k];
      }
    }
    for (int k = 0; k <= n; k++) {
      rows[n - 1][k] = 1;
    }
    return new LinearSystem(rows).solve().map(Losses::notNegative);
  }

  private static double[] notNegative(double[] weights) {
    for (int j = 0; j < weights.length; j++) {
      weights[j] = Math.max(0, weights[j]);
    }
    return weights;
  }
}
