package dev.steelyard.core.value;

/**
 * The ends of a scale, as positions.
 *
 * @param low the lower end
 * @param high the upper end, not below {@code low}
 */
public record Range(double low, double high) {

  /** Refuses a reversed range and NaN. */
  public Range {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "range must not be reversed, but was " + low + " to " + high);
    }
  }
}
