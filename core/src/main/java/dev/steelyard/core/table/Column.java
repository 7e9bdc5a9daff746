package dev.steelyard.core.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Finite numbers, one for each of some ids, in a plain array. Least and greatest are found once,
 * while the numbers are checked.
 */
public final class Column {

  private final List<String> ids;
  private final double[] values;
  private final double least;
  private final double greatest;

  private Column(List<String> ids, double[] values, double least, double greatest) {
    this.ids = ids;
    this.values = values;
    this.least = least;
    this.greatest = greatest;
  }

  /**
   * Numbers in an array that the caller gives away: it is not copied and must not change.
   *
   * @param ids one per number, unique; copied unless it is immutable
   * @param values finite numbers
   * @return the column
   * @throws IllegalArgumentException if the sizes differ or a number is not finite
   */
  public static Column of(List<String> ids, double[] values) {
    Objects.requireNonNull(ids, "ids");
    if (ids.size() != values.length) {
      throw new IllegalArgumentException(
          "expected " + ids.size() + " numbers, but was " + values.length);
    }
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    requireFinite(ids, values, least, greatest);
    return new Column(List.copyOf(ids), values, least, greatest);
  }

  /** NaN and infinities reach the extremes, so the numbers need no second look. */
  private static void requireFinite(
      List<String> ids, double[] values, double least, double greatest) {
    if (values.length == 0 || (Double.isFinite(least) && Double.isFinite(greatest))) {
      return;
    }
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new IllegalArgumentException(
            "number of '" + ids.get(i) + "' must be finite, but was " + values[i]);
      }
    }
  }

  /**
   * What the numbers belong to.
   *
   * @return one id per number
   */
  public List<String> ids() {
    return ids;
  }

  /**
   * How many numbers there are.
   *
   * @return at least 0
   */
  public int size() {
    return values.length;
  }

  /**
   * One number.
   *
   * @param i its place, from 0
   * @return finite
   */
  public double value(int i) {
    return values[i];
  }

  /**
   * The smallest number.
   *
   * @return positive infinity for no numbers
   */
  public double least() {
    return least;
  }

  /**
   * The largest number.
   *
   * @return negative infinity for no numbers
   */
  public double greatest() {
    return greatest;
  }

  /**
   * Whether all numbers are equal.
   *
   * @return true also for no numbers
   */
  public boolean constant() {
    return greatest <= least || values.length == 0;
  }

  /**
   * The numbers in an array of their own.
   *
   * @return a copy
   */
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Column column
        && ids.equals(column.ids)
        && Arrays.equals(values, column.values);
  }

  @Override
  public int hashCode() {
    return 31 * ids.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
