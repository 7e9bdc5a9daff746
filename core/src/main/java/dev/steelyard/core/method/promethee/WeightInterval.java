package dev.steelyard.core.method.promethee;

/**
 * The weights that are admitted for a criterion, as parts of a sum of 1.
 *
 * @param low the least, from 0 to 1
 * @param high the most, from {@code low} to 1
 */
public record WeightInterval(double low, double high) {

  /** Refuses what is out of bounds or reversed. */
  public WeightInterval {
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "interval must be within 0 to 1, but was " + low + " to " + high);
    }
  }
}
