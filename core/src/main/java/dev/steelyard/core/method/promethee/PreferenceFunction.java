package dev.steelyard.core.method.promethee;

import java.util.List;

/**
 * How strongly a difference on one criterion speaks for the better alternative: {@code P(d)} from 0
 * to 1.
 *
 * <table>
 * <caption>The six generalized criteria of Brans and Vincke (1985)</caption>
 * <tr><td>usual</td><td>1 for {@code d > 0}</td></tr>
 * <tr><td>U-shape</td><td>1 for {@code d > q}</td></tr>
 * <tr><td>V-shape</td><td>{@code d / p} up to p, then 1</td></tr>
 * <tr><td>level</td><td>1/2 for {@code q < d ≤ p}, then 1</td></tr>
 * <tr><td>linear</td><td>0 up to q, {@code (d - q) / (p - q)} up to p, then 1</td></tr>
 * <tr><td>Gaussian</td><td>{@code 1 - exp(-d² / 2s²)}</td></tr>
 * </table>
 *
 * <p>A function of your own implements {@link #degree(double)}: 0 for differences that mean
 * nothing, never falling as the difference grows.
 */
@FunctionalInterface
public interface PreferenceFunction {

  /**
   * The degree of preference.
   *
   * @param difference how much better one performance is, above 0; infinite where it is too large
   *     for a number
   * @return from 0 to 1
   */
  double degree(double difference);

  /**
   * Adds to every number its preferences over the numbers before it. Costs O(m²); the standard
   * functions need one pass.
   *
   * @param ascending m numbers in ascending order
   * @param sums m sums, changed in place: {@code sums[t] += Σ_{s<t} P(z_t - z_s)}
   */
  default void addBelow(double[] ascending, double[] sums) {
    for (int t = 1; t < ascending.length; t++) {
      double sum = 0;
      for (int s = 0; s < t; s++) {
        double difference = ascending[t] - ascending[s];
        sum += difference > 0 ? degree(difference) : 0;
      }
      sums[t] += sum;
    }
  }

  /**
   * Any difference counts in full (type I).
   *
   * @return the function
   */
  static PreferenceFunction usual() {
    return RampFunction.of(new Ramp(0, 0, 1));
  }

  /**
   * Differences above a threshold count in full (type II, quasi-criterion).
   *
   * @param q the largest indifferent difference, at least 0
   * @return the function
   */
  static PreferenceFunction uShape(double q) {
    return RampFunction.of(new Ramp(q, q, 1));
  }

  /**
   * Preference grows in a straight line from 0 (type III).
   *
   * @param p the smallest difference that counts in full, above 0
   * @return the function
   */
  static PreferenceFunction vShape(double p) {
    if (!(p > 0)) {
      throw new IllegalArgumentException("p must be above 0, but was " + p);
    }
    return RampFunction.of(new Ramp(0, p, 1));
  }

  /**
   * Half a preference between two thresholds (type IV).
   *
   * @param q the largest indifferent difference, at least 0
   * @param p the largest difference that counts half, at least q
   * @return the function
   */
  static PreferenceFunction level(double q, double p) {
    Ramp.requireOrdered(q, p);
    return RampFunction.of(new Ramp(q, q, 0.5), new Ramp(p, p, 0.5));
  }

  /**
   * Preference grows in a straight line between two thresholds (type V). With {@code q = p} it is
   * the U-shape.
   *
   * @param q the largest indifferent difference, at least 0
   * @param p the smallest difference that counts in full, at least q
   * @return the function
   */
  static PreferenceFunction linear(double q, double p) {
    return RampFunction.of(new Ramp(q, p, 1));
  }

  /**
   * Preference grows smoothly (type VI).
   *
   * @param s the difference at the point of inflection, above 0
   * @return the function
   */
  static PreferenceFunction gaussian(double s) {
    return new GaussianFunction(s);
  }

  /**
   * Straight lines between points; 0 up to the first point, and the last value after the last
   * point. Two points with the same difference are a jump; the difference itself has the lower
   * value.
   *
   * @param points at least one, neither differences nor degrees falling
   * @return the function
   */
  static PreferenceFunction piecewiseLinear(List<PreferencePoint> points) {
    return RampFunction.through(points);
  }
}
