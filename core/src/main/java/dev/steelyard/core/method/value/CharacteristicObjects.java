package dev.steelyard.core.method.value;

import dev.steelyard.core.math.Numbers;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The corners of the grid that the characteristic values of the criteria span, and how much each is
 * preferred, from 0 to 1 by the levels of its score.
 */
final class CharacteristicObjects {

  /** Scores up to this far apart are equally preferred. */
  private static final double TIE = 1e-12;

  private final double[][] grid;
  private final double[] preferences;

  CharacteristicObjects(Collection<List<Double>> values, List<Double> scores) {
    this.grid =
        values.stream()
            .map(each -> each.stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new);
    this.preferences =
        levels(victories(scores.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  /** How many objects each one beats; half for a tie, that with itself included. */
  private static double[] victories(double[] scores) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double[] victories = new double[scores.length];
    for (int k = 0; k < scores.length; k++) {
      int below = below(sorted, scores[k] - TIE);
      int notAbove = sorted.length - below(negated(sorted), -scores[k] - TIE);
      victories[k] = (below + notAbove) / 2.0;
    }
    return victories;
  }

  private static double[] negated(double[] sorted) {
    double[] negated = new double[sorted.length];
    for (int k = 0; k < sorted.length; k++) {
      negated[k] = -sorted[sorted.length - 1 - k];
    }
    return negated;
  }

  /** How many of ascending numbers are below a bound. */
  private static int below(double[] sorted, double bound) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double[] levels(double[] victories) {
    double[] distinct = Arrays.stream(victories).sorted().distinct().toArray();
    double[] levels = new double[victories.length];
    for (int k = 0; k < levels.length; k++) {
      levels[k] = Arrays.binarySearch(distinct, victories[k]) / Math.max(1.0, distinct.length - 1);
    }
    return levels;
  }

  double[] preferences() {
    return preferences.clone();
  }

  double least(int k) {
    return grid[k][0];
  }

  double greatest(int k) {
    return grid[k][grid[k].length - 1];
  }

  /** One name per object: its values in brackets. */
  List<String> names() {
    List<String> names = List.of("");
    for (double[] values : grid) {
      names = names.stream().flatMap(name -> longer(name, values)).toList();
    }
    return names.stream().map(name -> "(" + name + ")").toList();
  }

  private static Stream<String> longer(String name, double[] values) {
    String start = name.isEmpty() ? "" : name + ", ";
    return Arrays.stream(values).mapToObj(value -> start + Numbers.text(value));
  }

  /** The preference of a point, from the objects around it. */
  double preference(double[] point) {
    return preference(point, 0, 0);
  }

  /**
   * Between the two values around the point on criterion k, and so on for the criteria after it.
   */
  private double preference(double[] point, int k, int object) {
    if (k == grid.length) {
      return preferences[object];
    }
    double[] values = grid[k];
    int upper = Math.max(1, Math.min(values.length - 1, below(values, point[k])));
    double part = (point[k] - values[upper - 1]) / (values[upper] - values[upper - 1]);
    int first = object * values.length + upper;
    double high = part == 0 ? 0 : part * preference(point, k + 1, first);
    double low = part == 1 ? 0 : (1 - part) * preference(point, k + 1, first - 1);
    return low + high;
  }
}
