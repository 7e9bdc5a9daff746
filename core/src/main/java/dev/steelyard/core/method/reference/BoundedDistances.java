package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Range;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Distances from a point, as parts of stated bounds: {@code |x_ij - s_j| / (high_j - low_j)}. */
final class BoundedDistances {

  private final MethodInput input;
  private final Optional<Map<String, Range>> stated;

  BoundedDistances(MethodInput input, Optional<Map<String, Range>> stated) {
    this.input = input;
    this.stated = stated;
  }

  private Optional<Range> bounds(int j) {
    return stated.isPresent() ? Intervals.of(stated.orElseThrow(), input, j) : input.range(j);
  }

  /** Refuses missing bounds, bounds without length, and performances outside them. */
  void check(FitnessBuilder fitness) {
    for (int j = 0; j < input.width(); j++) {
      Optional<Range> bounds = bounds(j);
      if (bounds.isEmpty()) {
        fitness.refuseCriterion(j, "needs bounds or a scale with ends");
      } else {
        Intervals.check(fitness, input, j, bounds.orElseThrow());
      }
    }
  }

  /** Refuses an expected point that is missing or outside the bounds. */
  void checkPoint(FitnessBuilder fitness, Map<String, Double> point) {
    for (int j = 0; j < input.width(); j++) {
      Double coordinate = point.get(input.criteria().get(j));
      boolean within =
          coordinate != null
              && bounds(j).map(range -> Intervals.contains(range, coordinate)).orElse(true);
      if (!within) {
        fitness.refuseCriterion(j, "needs an expected performance within the bounds");
      }
    }
  }

  /** The better end of the bounds. */
  double ideal(int j) {
    Range range = bounds(j).orElseThrow();
    return input.benefit(j) ? range.high() : range.low();
  }

  /** Distances from the better ends. */
  PerformanceTable fromIdeal() {
    return from(this::ideal);
  }

  /** Distances from an expected point. */
  PerformanceTable from(Map<String, Double> point) {
    return from(j -> point.get(input.criteria().get(j)));
  }

  private PerformanceTable from(IntToDoubleFunction point) {
    double[] points = new double[input.width()];
    double[] spans = new double[input.width()];
    for (int j = 0; j < points.length; j++) {
      Range range = bounds(j).orElseThrow();
      points[j] = point.applyAsDouble(j);
      spans[j] = range.high() - range.low();
    }
    return Composites.map(
        input.performances(), (j, value) -> Math.abs(value - points[j]) / spans[j]);
  }
}
