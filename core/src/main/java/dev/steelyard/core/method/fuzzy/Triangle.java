package dev.steelyard.core.method.fuzzy;

import java.util.function.DoubleUnaryOperator;

/**
 * A triangular fuzzy number and its arithmetic. Sums and differences are exact; products and
 * quotients of triangles are no triangles, and only their three corners are kept, as in the papers.
 */
record Triangle(double low, double mode, double high) {

  static final Triangle ZERO = exact(0);

  /** The same number three times. */
  static Triangle exact(double number) {
    return new Triangle(number, number, number);
  }

  Triangle plus(Triangle other) {
    return new Triangle(low + other.low, mode + other.mode, high + other.high);
  }

  /** The lowest is the low end less the high end of the other. */
  Triangle minus(Triangle other) {
    return new Triangle(low - other.high, mode - other.mode, high - other.low);
  }

  /** Times a number of at least 0. */
  Triangle times(double factor) {
    return new Triangle(factor * low, factor * mode, factor * high);
  }

  /** Divided by a number above 0. */
  Triangle over(double divisor) {
    return new Triangle(low / divisor, mode / divisor, high / divisor);
  }

  /** Corner by corner, the products in rising order. */
  Triangle times(Triangle factor) {
    double a = factor.low * low;
    double b = factor.mode * mode;
    double c = factor.high * high;
    double least = Math.min(a, Math.min(b, c));
    double most = Math.max(a, Math.max(b, c));
    return new Triangle(least, Math.max(Math.min(a, b), Math.min(Math.max(a, b), c)), most);
  }

  /** The corners under a function that only rises or only falls. */
  Triangle under(DoubleUnaryOperator function, boolean rising) {
    double least = function.applyAsDouble(rising ? low : high) + 0.0;
    double most = function.applyAsDouble(rising ? high : low) + 0.0;
    return new Triangle(least, function.applyAsDouble(mode) + 0.0, most);
  }

  /** The least of each corner. */
  Triangle least(Triangle other) {
    return new Triangle(
        Math.min(low, other.low), Math.min(mode, other.mode), Math.min(high, other.high));
  }

  /** The greatest of each corner. */
  Triangle most(Triangle other) {
    return new Triangle(
        Math.max(low, other.low), Math.max(mode, other.mode), Math.max(high, other.high));
  }

  /** The centre of gravity. */
  double centroid() {
    return low == high ? mode : (low + mode + high) / 3;
  }

  /** The mean in which the most likely number counts twice. */
  double graded() {
    return low == high ? mode : (low + 2 * mode + high) / 4;
  }

  /** The vertex distance: the root of the mean square of the differences of the corners. */
  double distance(Triangle other) {
    double a = low - other.low;
    double b = mode - other.mode;
    double c = high - other.high;
    return Math.sqrt((a * a + b * b + c * c) / 3);
  }

  boolean finite() {
    return Double.isFinite(low) && Double.isFinite(mode) && Double.isFinite(high);
  }
}
