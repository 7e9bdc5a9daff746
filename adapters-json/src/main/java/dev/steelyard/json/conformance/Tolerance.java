package dev.steelyard.json.conformance;

import dev.steelyard.json.tree.Node;
import java.util.Locale;

/**
 * How far a computed number may be from an expected one.
 *
 * @param allowed the largest deviation
 * @param intervals the largest deviation of ends and middles of intervals
 * @param relative whether it is a part of the largest number beside it, not of the number itself
 */
record Tolerance(double allowed, double intervals, boolean relative) {

  /** The largest deviation at a place. */
  double allowed(String where) {
    return where.toLowerCase(Locale.ROOT).contains("interval") ? intervals : allowed;
  }

  /** What a number deviates by, in the unit of the tolerance. */
  double deviation(double actual, double expected, double largest) {
    double unit = relative ? largest : Math.max(1, Math.abs(expected));
    double difference = Math.abs(actual - expected);
    return difference == 0 ? 0 : difference / unit;
  }

  /** The largest magnitude in a value. */
  static double largest(Node node) {
    if (node instanceof Node.Items items) {
      return items.items().stream().mapToDouble(Tolerance::largest).max().orElse(0);
    }
    if (node instanceof Node.Entries entries) {
      return entries.entries().values().stream()
          .mapToDouble(each -> largest(each.value()))
          .max()
          .orElse(0);
    }
    return node instanceof Node.Number number ? Math.abs(number.value()) : 0;
  }
}
