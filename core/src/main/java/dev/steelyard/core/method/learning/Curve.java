package dev.steelyard.core.method.learning;

import dev.steelyard.core.table.Column;
import java.util.Arrays;

/**
 * Where the value of one criterion bends: points from the worst to the best, in numbers of which
 * more is better. Between two points the value rises in a straight line.
 */
final class Curve {

  private final double sign;
  private final double[] points;

  private Curve(double sign, double[] points) {
    this.sign = sign;
    this.points = points;
  }

  /** Evenly spaced between two ends. */
  static Curve even(double sign, double worst, double best, int count) {
    double[] points = new double[count];
    for (int s = 0; s < count; s++) {
      double part = s / (count - 1.0);
      points[s] = sign * worst * (1 - part) + sign * best * part;
    }
    return new Curve(sign, points);
  }

  /** At every number present. */
  static Curve distinct(double sign, Column column) {
    double[] points =
        Arrays.stream(column.toArray()).map(x -> sign * x + 0.0).sorted().distinct().toArray();
    return new Curve(sign, points);
  }

  int segments() {
    return points.length - 1;
  }

  /** A point as a performance. */
  double performance(int s) {
    return sign * points[s] + 0.0;
  }

  /** The part of a segment that a performance has passed, 0 to 1. */
  double passed(int segment, double performance) {
    double x = sign * performance;
    double low = points[segment];
    double high = points[segment + 1];
    if (x >= high) {
      return 1;
    }
    return x <= low ? 0 : share(x, low, high);
  }

  /** Halves keep the difference of very large numbers finite. */
  private static double share(double x, double low, double high) {
    double length = high - low;
    return Double.isFinite(length) ? (x - low) / length : (x / 2 - low / 2) / (high / 2 - low / 2);
  }
}
