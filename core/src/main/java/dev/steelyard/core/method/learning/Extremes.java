package dev.steelyard.core.method.learning;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.LinearProgram;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The best solutions of a linear programme that give one criterion as much weight, or as little, as
 * they can; and their mean.
 */
final class Extremes {

  /** How far a solution may be from the best one and still counts as best. */
  static final double SLACK = 1e-8;

  private final Curves curves;
  private final List<String> names = new ArrayList<>();
  private final List<double[]> solutions = new ArrayList<>();

  private Extremes(Curves curves) {
    this.curves = curves;
  }

  /**
   * Finds them.
   *
   * @param program with a first unknown for each rise of the curves
   * @param cost what is smallest in a best solution
   * @param minima whether the smallest weights are looked for as well as the largest
   */
  static Extremes of(LinearProgram program, Curves curves, double[] cost, boolean minima) {
    double least = least(program, cost);
    return among(program.copy().atMost(cost, least + SLACK), curves, cost.length, minima);
  }

  /**
   * Finds them where every solution is as good as any other.
   *
   * @param program with a first unknown for each rise of the curves
   * @param length the number of unknowns
   * @param minima whether the smallest weights are looked for as well as the largest
   */
  static Extremes among(LinearProgram program, Curves curves, int length, boolean minima) {
    var extremes = new Extremes(curves);
    for (int k = 0; k < curves.criteria(); k++) {
      extremes.add("max " + curves.criterion(k), program, gain(curves, k, -1, length));
      if (minima) {
        extremes.add("min " + curves.criterion(k), program, gain(curves, k, 1, length));
      }
    }
    return extremes;
  }

  /** The smallest value of a sum. */
  static double least(LinearProgram program, double[] cost) {
    return dot(cost, solved(program, cost));
  }

  private static double[] gain(Curves curves, int k, double factor, int length) {
    double[] cost = new double[length];
    curves.addWeight(k, factor, cost);
    return cost;
  }

  private void add(String name, LinearProgram program, double[] cost) {
    names.add(name);
    solutions.add(solved(program, cost));
  }

  static double[] solved(LinearProgram program, double[] cost) {
    return program
        .minimize(cost)
        .orElseThrow(() -> new IllegalStateException("some value function always has least error"));
  }

  static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }

  /** An error without that of the solver. */
  static double rounded(double error) {
    return error <= SLACK * 10 ? 0 : error;
  }

  /** The mean of all, without rounding errors: rises are not negative and sum to 1. */
  double[] mean() {
    double[] mean = new double[solutions.get(0).length];
    for (double[] solution : solutions) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += Math.max(0, solution[k]) / solutions.size();
      }
    }
    double sum = 0;
    for (int k = 0; k < curves.size(); k++) {
      sum += mean[k];
    }
    for (int k = 0; k < curves.size(); k++) {
      mean[k] /= sum;
    }
    return mean;
  }

  /** The weights in each solution. */
  Step step(List<String> criteria) {
    double[][] columns = new double[criteria.size()][solutions.size()];
    for (int r = 0; r < solutions.size(); r++) {
      double[] weights = curves.weights(solutions.get(r));
      for (int j = 0; j < columns.length; j++) {
        columns[j][r] = weights[j];
      }
    }
    return new Step.Table(
        "extremes",
        "The weights in the solutions whose mean is used, one per row.",
        PerformanceTable.adopting(names, criteria, columns));
  }
}
