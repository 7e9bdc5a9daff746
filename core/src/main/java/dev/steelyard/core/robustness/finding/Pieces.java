package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Reading;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.value.ValueFunction;
import dev.steelyard.core.value.ValueTable;
import java.util.stream.DoubleStream;

/**
 * A value function over a range of positions, cut where it bends: {@code positions} ascend and the
 * function is a straight line between neighbours. A single position has one entry.
 */
final class Pieces {

  private final double[] positions;
  private final double[] values;

  private Pieces(double[] positions, double... values) {
    this.positions = positions;
    this.values = values;
  }

  static Pieces of(ValueTable table, int row, int column) {
    Reading reading = table.reading(row, column);
    ValueFunction function = table.function(column);
    double[] positions =
        DoubleStream.concat(
                DoubleStream.of(reading.low(), reading.high()),
                bends(table.criteria().get(column).scale())
                    .filter(at -> reading.low() < at && at < reading.high()))
            .sorted()
            .distinct()
            .toArray();
    return new Pieces(positions, DoubleStream.of(positions).map(function::points).toArray());
  }

  /** Where the value function of a scale may bend. */
  static DoubleStream bends(Scale scale) {
    if (scale instanceof NumericScale numeric && !numeric.curve().isEmpty()) {
      return numeric.curve().stream().mapToDouble(CurvePoint::at);
    }
    var ends = DoubleStream.of(scale.lowest(), scale.highest());
    return scale instanceof TargetScale target
        ? DoubleStream.concat(ends, DoubleStream.of(target.goal()))
        : ends;
  }

  /** {@code E v(X)}, X even over the range. */
  double mean() {
    return average((from, to) -> (from + to) / 2, 1);
  }

  /** {@code E max(0, w v(X) - t)}, X even over the range. */
  double meanAbove(double threshold, double weight) {
    return average((from, to) -> above(from - threshold, to - threshold), weight);
  }

  /** The mean of a straight line from one height to another, nothing counting below 0. */
  private static double above(double from, double to) {
    double high = Math.max(from, to);
    double low = Math.min(from, to);
    if (high <= 0) {
      return 0;
    }
    return low >= 0 ? (low + high) / 2 : high / 2 * (high / (high - low));
  }

  @FunctionalInterface
  private interface Mean {
    double between(double from, double to);
  }

  private double average(Mean mean, double weight) {
    int last = positions.length - 1;
    if (last == 0) {
      return mean.between(weight * values[0], weight * values[0]);
    }
    double width = positions[last] - positions[0];
    var sum = new CompensatedSum();
    for (int k = 0; k < last; k++) {
      double part = (positions[k + 1] - positions[k]) / width;
      sum.add(part * mean.between(weight * values[k], weight * values[k + 1]));
    }
    return sum.value();
  }
}
