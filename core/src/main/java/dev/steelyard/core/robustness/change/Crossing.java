package dev.steelyard.core.robustness.change;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** Where something first becomes true along a line: looked for at points, then by halving. */
final class Crossing {

  /** Leaves 1e-9 of the part between two points, which rounding in scores does not reach. */
  private static final int HALVINGS = 30;

  private Crossing() {}

  /**
   * The nearest place found.
   *
   * @param from where it is not true
   * @param points where to look, in the order they are met
   * @return a place where it is true, within 2e-9 of the distance of two points from one where it
   *     is not
   */
  static OptionalDouble find(double from, List<Double> points, DoublePredicate changed) {
    double before = from;
    for (double point : points) {
      if (changed.test(point)) {
        return OptionalDouble.of(halve(before, point, changed));
      }
      before = point;
    }
    return OptionalDouble.empty();
  }

  private static double halve(double before, double after, DoublePredicate changed) {
    double low = before;
    double high = after;
    for (int step = 0; step < HALVINGS; step++) {
      double middle = low + (high - low) / 2;
      boolean beyond = changed.test(middle);
      high = beyond ? middle : high;
      low = beyond ? low : middle;
    }
    double safe = high + (high - low);
    boolean inside = Math.abs(safe - before) <= Math.abs(after - before);
    return inside && changed.test(safe) ? safe : high;
  }
}
