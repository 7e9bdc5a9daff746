package dev.steelyard.core.method;

import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Scale;
import dev.steelyard.core.decision.TargetScale;
import dev.steelyard.core.math.Lazy;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.table.TriangularTable;
import dev.steelyard.core.value.Range;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What methods compute on: performances as positions on their scales, a direction and a weight for
 * each criterion, the range that each performance may have, and, where scales are anchored, values
 * and ends. Immutable.
 */
public final class MethodInput {

  private final PerformanceTable performances;
  private final List<Direction> directions;
  private final double[] weights;
  private final Optional<PerformanceTable> values;
  private final List<Range> ranges;
  private final Triangles triangles;

  /** Of performances and of values, each made when it is first asked for. */
  private record Triangles(
      Lazy<TriangularTable> performances, Lazy<Optional<TriangularTable>> values) {

    static Triangles plain(Supplier<TriangularTable> performances) {
      return new Triangles(new Lazy<>(performances), new Lazy<>(Optional::empty));
    }
  }

  private MethodInput(
      PerformanceTable performances,
      List<Direction> directions,
      double[] weights,
      Optional<PerformanceTable> values,
      List<Range> ranges,
      Triangles triangles) {
    this.performances = performances;
    this.directions = List.copyOf(directions);
    this.weights = weights;
    this.values = values;
    this.ranges = ranges;
    this.triangles = triangles;
  }

  /**
   * Plain numbers, without anchored scales.
   *
   * @param performances m alternatives by n criteria
   * @param directions n directions
   * @param weights n finite weights of at least 0; used as they are
   * @return the input
   * @throws IllegalArgumentException if the sizes differ, or a weight is negative or not finite
   */
  public static MethodInput of(
      PerformanceTable performances, List<Direction> directions, double... weights) {
    requireSize(directions.size(), performances.width(), "directions");
    requireSize(weights.length, performances.width(), "weights");
    for (double weight : weights) {
      if (!(weight >= 0 && Double.isFinite(weight))) {
        throw new IllegalArgumentException(
            "a weight must be finite and at least 0, but was " + weight);
      }
    }
    return new MethodInput(
        performances,
        directions,
        weights.clone(),
        Optional.empty(),
        List.of(),
        Triangles.plain(() -> TriangularTable.exact(performances)));
  }

  private static void requireSize(int actual, int expected, String what) {
    if (actual != expected) {
      throw new IllegalArgumentException(
          "expected " + expected + " " + what + ", but was " + actual);
    }
  }

  /**
   * Performances on anchored scales. Near a target the performance is its value, as nearer is
   * better.
   *
   * @param table readings and values of the alternatives in play
   * @param weights one per criterion
   * @return the input
   */
  public static MethodInput of(ValueTable table, Weights weights) {
    return unweighted(table).withWeights(weights);
  }

  /**
   * Performances on anchored scales, before their weights are known. Near a target the performance
   * is its value, as nearer is better.
   *
   * @param table readings and values of the alternatives in play
   * @return the input with weights of 0
   */
  public static MethodInput unweighted(ValueTable table) {
    List<Criterion> criteria = table.criteria();
    var directions = new ArrayList<Direction>();
    var ranges = new ArrayList<Range>();
    double[][] columns = new double[criteria.size()][];
    for (int j = 0; j < columns.length; j++) {
      Scale scale = criteria.get(j).scale();
      directions.add(direction(scale));
      ranges.add(range(scale));
      columns[j] = positions(table, j);
    }
    var performances =
        PerformanceTable.adopting(table.alternatives(), table.values().criteria(), columns);
    return new MethodInput(
        performances,
        directions,
        new double[columns.length],
        Optional.of(table.values()),
        ranges,
        new Triangles(
            new Lazy<>(() -> new ReadTriangles(table).performances(performances)),
            new Lazy<>(() -> Optional.of(new ReadTriangles(table).values()))));
  }

  private static double[] positions(ValueTable table, int j) {
    boolean target = table.criteria().get(j).scale() instanceof TargetScale;
    double[] column = new double[table.alternatives().size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = target ? table.values().value(i, j) : table.reading(i, j).is();
    }
    return column;
  }

  private static Direction direction(Scale scale) {
    boolean falling = scale instanceof NumericScale numeric && numeric.worst() > numeric.best();
    return falling ? Direction.MINIMIZE : Direction.MAXIMIZE;
  }

  private static Range range(Scale scale) {
    return scale instanceof TargetScale
        ? new Range(0, Scale.FULL_POINTS)
        : new Range(scale.lowest(), scale.highest());
  }

  /**
   * The same data with the shares of some weights.
   *
   * @param other one per criterion
   * @return a copy that shares the performances
   */
  public MethodInput withWeights(Weights other) {
    return withWeights(other.all().stream().mapToDouble(Weight::share).toArray());
  }

  /**
   * The same data with other weights.
   *
   * @param other n finite weights of at least 0; copied
   * @return a copy that shares the performances
   */
  public MethodInput withWeights(double... other) {
    requireSize(other.length, width(), "weights");
    return new MethodInput(performances, directions, other.clone(), values, ranges, triangles);
  }

  /**
   * The same plain numbers as the most likely ones of triangles.
   *
   * @param low the lowest number of each cell, none above the performance
   * @param high the highest number of each cell, none below the performance
   * @return a copy that shares the performances
   * @throws IllegalArgumentException if ids or order do not fit, or if scales are anchored, whose
   *     triangles come from what is stated
   */
  public MethodInput withTriangles(PerformanceTable low, PerformanceTable high) {
    if (values.isPresent()) {
      throw new IllegalArgumentException(
          "expected plain numbers, but was performances on anchored scales");
    }
    var table = new TriangularTable(low, performances, high);
    return new MethodInput(
        performances, directions, weights.clone(), values, ranges, Triangles.plain(() -> table));
  }

  /**
   * The performances {@code x_ij}.
   *
   * @return m by n positions
   */
  public PerformanceTable performances() {
    return performances;
  }

  /**
   * The better direction of a criterion.
   *
   * @param j its column
   * @return its direction
   */
  public Direction direction(int j) {
    return directions.get(j);
  }

  /**
   * The better directions of all criteria.
   *
   * @return in column order
   */
  public List<Direction> directions() {
    return directions;
  }

  /**
   * Whether more of a criterion is better.
   *
   * @param j its column
   * @return false for a cost
   */
  public boolean benefit(int j) {
    return directions.get(j) == Direction.MAXIMIZE;
  }

  /**
   * The weight {@code w_j} of a criterion.
   *
   * @param j its column
   * @return at least 0; all weights sum to 1 unless other ones were asked for as given
   */
  public double weight(int j) {
    return weights[j];
  }

  /**
   * All weights.
   *
   * @return n weights, a copy
   */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * The number of alternatives, m.
   *
   * @return at least 0
   */
  public int rows() {
    return performances.rows();
  }

  /**
   * The number of criteria, n.
   *
   * @return at least 0
   */
  public int width() {
    return performances.width();
  }

  /**
   * The ids of the alternatives.
   *
   * @return in row order
   */
  public List<String> alternatives() {
    return performances.alternatives();
  }

  /**
   * The ids of the criteria.
   *
   * @return in column order
   */
  public List<String> criteria() {
    return performances.criteria();
  }

  /**
   * The best performance present on a criterion.
   *
   * @param j its column
   * @return the greatest, for a cost the least
   */
  public double best(int j) {
    return benefit(j) ? performances.column(j).greatest() : performances.column(j).least();
  }

  /**
   * The worst performance present on a criterion.
   *
   * @param j its column
   * @return the least, for a cost the greatest
   */
  public double worst(int j) {
    return benefit(j) ? performances.column(j).least() : performances.column(j).greatest();
  }

  /**
   * What the performances are worth on anchored scales.
   *
   * @return m by n points from 0 to 100; empty for plain numbers
   */
  public Optional<PerformanceTable> values() {
    return values;
  }

  /**
   * The performances with the range that each may have. Near a target the range is that of its
   * value. The first call makes it, for exact performances without copying them.
   *
   * @return triangles whose most likely numbers are the performances
   */
  public TriangularTable triangles() {
    return triangles.performances().get();
  }

  /**
   * What the performances are worth on anchored scales, with the range that this may have.
   *
   * @return triangles of points whose most likely numbers are the values; empty for plain numbers
   */
  public Optional<TriangularTable> triangularValues() {
    return triangles.values().get();
  }

  /**
   * The ends of a criterion's scale.
   *
   * @param j its column
   * @return empty for plain numbers
   */
  public Optional<Range> range(int j) {
    return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges.get(j));
  }
}
