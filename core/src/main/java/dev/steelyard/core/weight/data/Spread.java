package dev.steelyard.core.weight.data;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.Column;

/**
 * How far the numbers of a column that is not constant lie apart. Everything is computed on {@code
 * u = (x - min) / (max - min)}, so that squares neither overflow nor vanish.
 */
final class Spread {

  private Spread() {}

  static double range(Column x) {
    return x.greatest() - x.least();
  }

  /** The column from 0 to 1. */
  static double[] unit(Column x) {
    double[] unit = x.toArray();
    double range = range(x);
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (unit[i] - x.least()) / range;
    }
    return unit;
  }

  /** The column from 0 for the worst to 1 for the best. */
  static double[] unit(Column x, Direction direction) {
    double[] unit = unit(x);
    if (direction == Direction.MINIMIZE) {
      double range = range(x);
      for (int i = 0; i < unit.length; i++) {
        unit[i] = (x.greatest() - x.value(i)) / range;
      }
    }
    return unit;
  }

  static double mean(double[] numbers) {
    return CompensatedSum.of(numbers) / numbers.length;
  }

  static double mean(Column x) {
    return x.least() + range(x) * mean(unit(x));
  }

  /** The sum of squared differences to the mean, divided by {@code divisor}. */
  static double variance(double[] numbers, int divisor) {
    double mean = mean(numbers);
    var sum = new CompensatedSum();
    for (double number : numbers) {
      sum.add((number - mean) * (number - mean));
    }
    return sum.value() / divisor;
  }

  /** The standard deviation with divisor m - 1. */
  static double deviation(Column x) {
    return range(x) * unitDeviation(x);
  }

  /** The standard deviation of the column from 0 to 1, with divisor m - 1. */
  static double unitDeviation(Column x) {
    return Math.sqrt(variance(unit(x), x.size() - 1));
  }

  /** The standard deviation with divisor m. */
  static double populationDeviation(Column x) {
    return range(x) * Math.sqrt(variance(unit(x), x.size()));
  }
}
