package dev.steelyard.core.robustness.change;

import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Level;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.value.ValueFunction;
import dev.steelyard.core.value.ValueTable;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Where performances on one criterion can be. */
final class ScalePlaces {

  private static final int POINTS = 64;

  /** Points that rounding in a sum of values cannot reach. */
  private static final double ROUNDING = 1e-9;

  private final ValueTable table;
  private final int column;
  private final Scale scale;

  ScalePlaces(ValueTable table, int column) {
    this.table = table;
    this.column = column;
    this.scale = table.criteria().get(column).scale();
  }

  boolean labels() {
    return scale instanceof LabelScale;
  }

  double points(double position) {
    return function().points(position);
  }

  private ValueFunction function() {
    return table.function(column);
  }

  /** The most points that any position has. */
  double most() {
    return function().greatest(scale.lowest(), scale.highest());
  }

  /** The part of the scale between two positions. */
  double part(double from, double to) {
    return Math.abs(to - from) / (scale.highest() - scale.lowest());
  }

  double inside(double position) {
    return Math.max(scale.lowest(), Math.min(scale.highest(), position));
  }

  /** The position with some points that is nearest to another; labels are rounded outward. */
  OptionalDouble worth(double points, double from) {
    if (!labels()) {
      return function().nearestPosition(possible(points), from);
    }
    boolean up = points >= from;
    return marks()
        .filter(at -> up ? at >= points - ROUNDING : at <= points + ROUNDING)
        .boxed()
        .min(Comparator.comparingDouble(at -> Math.abs(at - from)))
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  /** Without what rounding puts beyond the most or the least. */
  private double possible(double points) {
    double least = function().least(scale.lowest(), scale.highest());
    double possible = Math.max(least, Math.min(most(), points));
    return Math.abs(possible - points) <= ROUNDING ? possible : points;
  }

  private DoubleStream marks() {
    return ((LabelScale) scale).levels().stream().mapToDouble(Level::points);
  }

  Mark mark(double position) {
    if (scale instanceof LabelScale labels) {
      return labels.levels().stream()
          .filter(level -> level.points() == position)
          .findFirst()
          .map(level -> Mark.of(level.label()))
          .orElseGet(() -> Mark.of(position));
    }
    return Mark.of(position);
  }

  /**
   * Places on one side of a position, the nearest first: all labels; or positions of alternatives,
   * ends of the scale and the points of a grid.
   */
  List<Double> beside(double position, boolean above) {
    DoubleStream places = labels() ? marks() : DoubleStream.concat(grid(), present());
    return places
        .filter(at -> above ? at > position : at < position)
        .distinct()
        .boxed()
        .sorted(Comparator.comparingDouble(at -> Math.abs(at - position)))
        .toList();
  }

  private DoubleStream grid() {
    double wide = (scale.highest() - scale.lowest()) / POINTS;
    return IntStream.rangeClosed(0, POINTS).mapToDouble(k -> inside(scale.lowest() + k * wide));
  }

  private DoubleStream present() {
    return IntStream.range(0, table.alternatives().size())
        .mapToDouble(i -> inside(table.reading(i, column).is()));
  }
}
