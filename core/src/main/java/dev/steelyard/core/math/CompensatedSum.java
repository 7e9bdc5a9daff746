package dev.steelyard.core.math;

/**
 * A running sum that carries its rounding error along (Neumaier 1974, "Rundungsfehleranalyse
 * einiger Verfahren zur Summation endlicher Summen", ZAMM 54).
 *
 * <p>The error of the result is about one unit in the last place of the true sum plus {@code n²u²}
 * times the sum of magnitudes, so contributions add up to a score however many there are.
 */
public final class CompensatedSum {

  private double sum;
  private double lost;

  /** Starts at zero. */
  public CompensatedSum() {}

  /**
   * Adds a term.
   *
   * @param term finite
   * @return this sum
   */
  public CompensatedSum add(double term) {
    double total = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - total) + term : (term - total) + sum;
    sum = total;
    return this;
  }

  /**
   * The sum of all terms so far.
   *
   * @return never negative zero
   */
  public double value() {
    return sum + lost + 0.0;
  }

  /**
   * The sum of an array.
   *
   * @param terms finite
   * @return their sum, zero for none
   */
  public static double of(double... terms) {
    var sum = new CompensatedSum();
    for (double term : terms) {
      sum.add(term);
    }
    return sum.value();
  }
}
