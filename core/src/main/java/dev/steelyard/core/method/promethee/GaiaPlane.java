package dev.steelyard.core.method.promethee;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.SymmetricEigen;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The plane that shows most of the spread of the flows by criterion: its axes u and v are the two
 * eigenvectors of {@code ΦᵀΦ / m} with the largest eigenvalues, {@code Φ} the m by n flows {@code
 * φ_j(i)}, whose columns sum to 0. An axis on which nothing is spread is left out: all its
 * coordinates are 0.
 */
final class GaiaPlane {

  private static final List<String> AXES = List.of("u", "v");

  /** Smaller eigenvalues than this part of the largest are rounding. */
  private static final double NOTHING = 1e-12;

  private final MethodInput input;
  private final PerformanceTable flows;
  private final SymmetricEigen eigen;

  GaiaPlane(Flows flows) {
    this.input = flows.input();
    this.flows = flows.single();
    this.eigen = SymmetricEigen.of(spread(this.flows));
  }

  private static double[][] spread(PerformanceTable flows) {
    int n = flows.width();
    double[][] spread = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k <= j; k++) {
        spread[j][k] = product(flows.column(j), flows.column(k));
        spread[k][j] = spread[j][k];
      }
    }
    return spread;
  }

  private static double product(Column one, Column other) {
    double sum = 0;
    for (int i = 0; i < one.size(); i++) {
      sum += one.value(i) * other.value(i);
    }
    return sum / Math.max(1, one.size());
  }

  /** How far a criterion reaches along an axis; 0 along an axis on which nothing is spread. */
  double axis(int axis, int j) {
    boolean spread = axis < eigen.size() && eigen.value(axis) > NOTHING * eigen.value(0);
    return spread ? eigen.component(axis, j) : 0;
  }

  /** The part of the spread that the plane shows; all of nothing. */
  double delta() {
    double all = 0;
    double shown = 0;
    for (int k = 0; k < eigen.size(); k++) {
      double value = Math.max(0, eigen.value(k));
      all += value;
      shown += k < AXES.size() ? value : 0;
    }
    return all > 0 ? shown / all : 1;
  }

  /** Where some weights, which sum to 1, point. */
  double along(int axis, double[] weights) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      sum += weights[j] * axis(axis, j);
    }
    return sum;
  }

  /** The weights, made to sum to 1; as they are if all are 0. */
  static double[] shares(MethodInput input) {
    double[] weights = input.weights();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> sum > 0 ? weight / sum : 0).toArray();
  }

  List<Step> steps() {
    double[] shares = shares(input);
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.Table(
            "alternativeCoordinates",
            "Where each alternative lies on the plane.",
            table(input.alternatives(), this::position)));
    steps.add(
        new Step.Table(
            "criterionCoordinates",
            "How far each criterion reaches along the axes of the plane.",
            table(input.criteria(), this::axis)));
    steps.add(
        new Step.Table(
            "decisionAxis",
            "Where the weights point: alternatives far out in this direction are good.",
            table(List.of("pi"), (axis, row) -> along(axis, shares))));
    steps.add(new Step.Single("delta", "The part of the spread that the plane shows.", delta()));
    return steps;
  }

  private double position(int axis, int i) {
    double sum = 0;
    for (int j = 0; j < flows.width(); j++) {
      sum += flows.value(i, j) * axis(axis, j);
    }
    return sum;
  }

  /** A coordinate of a row. */
  @FunctionalInterface
  interface Coordinate {
    double value(int axis, int row);
  }

  /** Two coordinates for each of some rows. */
  static PerformanceTable table(List<String> rows, Coordinate coordinate) {
    double[][] columns =
        IntStream.range(0, AXES.size())
            .mapToObj(
                axis ->
                    IntStream.range(0, rows.size())
                        .mapToDouble(row -> coordinate.value(axis, row))
                        .toArray())
            .toArray(double[][]::new);
    return PerformanceTable.adopting(rows, AXES, columns);
  }
}
