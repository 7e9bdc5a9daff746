package dev.steelyard.core.explanation;

import java.util.Objects;

/**
 * In what the parts of a comparison are measured.
 *
 * @param split how they were found
 * @param unit what they are parts of, in the plural, for instance {@code points}
 * @param decimals to how many decimals they are shown; negative for tens, hundreds and so on
 * @param error the largest error of a part; 0 where the parts are exact
 */
public record Measure(Split split, String unit, int decimals, double error) {

  /** Points from 0 to 100 that are added up. */
  public static final Measure POINTS = new Measure(Split.ADDITIVE, "points", 1, 0);

  private static final int SIGNIFICANT = 4;

  private static final int MOST = 12;

  /** Refuses null, and errors below 0. */
  public Measure {
    Objects.requireNonNull(split, "split");
    Objects.requireNonNull(unit, "unit");
    if (!(error >= 0)) {
      throw new IllegalArgumentException("error must be at least 0, but was " + error);
    }
  }

  /**
   * A measure that shows about four significant digits.
   *
   * @param split how the parts are found
   * @param unit what they are parts of, in the plural
   * @param magnitude the largest magnitude among what is split
   * @return an exact measure
   */
  public static Measure of(Split split, String unit, double magnitude) {
    int exponent =
        magnitude > 0 && Double.isFinite(magnitude) ? (int) Math.floor(Math.log10(magnitude)) : 0;
    return new Measure(split, unit, Math.min(MOST, SIGNIFICANT - 1 - exponent), 0);
  }

  /**
   * The same measure with an error.
   *
   * @param bound the largest error of a part, at least 0
   * @return a copy
   */
  public Measure within(double bound) {
    return new Measure(split, unit, decimals, bound);
  }
}
