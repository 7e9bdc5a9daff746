package dev.steelyard.core.method.ordinal;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodDescription;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.PairwiseOrders;
import dev.steelyard.core.result.TiePolicy;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The best orders at every extreme point of the weights that keep the order of the stated ones. */
final class CornerOrders {

  private final MethodInput input;
  private final List<double[]> weights;
  private final List<PairwiseOrders> corners;

  private CornerOrders(MethodDescription description, MethodInput input) {
    this.input = input;
    this.weights = OrdinalWeights.of(input).corners();
    this.corners =
        weights.stream()
            .map(corner -> PairwiseOrders.of(description, input.withWeights(corner)))
            .toList();
  }

  static CornerOrders of(MethodDescription description, MethodInput input) {
    return new CornerOrders(description, input);
  }

  /** Refused with the first extreme point that is too much to search. */
  static Fitness fitness(MethodDescription description, MethodInput input) {
    var fitness =
        new FitnessBuilder(description, input)
            .remarkConstant("It votes for no alternative, but keeps its place among the weights.");
    for (double[] corner : OrdinalWeights.of(input).corners()) {
      PairwiseOrders.demand(fitness, input.withWeights(corner));
      if (fitness.build().level() == Fitness.Level.REFUSED) {
        return fitness.build();
      }
    }
    return fitness.build();
  }

  /** The mean over the extreme points of an alternative's mean position in the best orders. */
  double[] positions() {
    double[] means = new double[input.rows()];
    for (PairwiseOrders corner : corners) {
      double[] positions = corner.best().meanPositions();
      for (int i = 0; i < means.length; i++) {
        means[i] += positions[i] / corners.size();
      }
    }
    return means;
  }

  List<Step> steps() {
    List<String> points = names("point", corners.size());
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.Table(
            "extremePoints",
            "Weights at the extreme points, which together span all weights of the stated order.",
            table(points, input.criteria(), (point, j) -> weights.get(point)[j])));
    steps.add(
        new Step.Table(
            "positions",
            "Mean position of each alternative in the best orders at each extreme point.",
            PerformanceTable.adopting(input.alternatives(), points, positionsByPoint())));
    steps.addAll(orderSteps(points));
    return steps;
  }

  private List<Step> orderSteps(List<String> points) {
    List<List<Integer>> orders = orders();
    return List.of(
        new Step.Sets(
            "orders",
            "Orders that are best at an extreme point, those best at most points first; at most 24.",
            orders.stream()
                .map(order -> order.stream().map(input.alternatives()::get).toList())
                .toList()),
        new Step.Table(
            "indices",
            "How far the criteria agree with each of these orders at each extreme point.",
            table(
                names("order", orders.size()),
                points,
                (order, point) -> index(corners.get(point), orders.get(order)))));
  }

  private double[][] positionsByPoint() {
    return corners.stream().map(corner -> corner.best().meanPositions()).toArray(double[][]::new);
  }

  /** Those found at an extreme point, the most often best ones first. */
  private List<List<Integer>> orders() {
    var found = new LinkedHashSet<List<Integer>>();
    corners.forEach(corner -> found.addAll(corner.best().orders(PairwiseOrders.LISTED)));
    return found.stream()
        .sorted(Comparator.comparingLong(order -> -bestAt(order)))
        .limit(PairwiseOrders.LISTED)
        .toList();
  }

  private long bestAt(List<Integer> order) {
    double rounding = TiePolicy.RELATIVE_TOLERANCE * order.size() * order.size();
    return corners.stream()
        .filter(corner -> index(corner, order) >= corner.best().agreement() - rounding)
        .count();
  }

  private static double index(PairwiseOrders corner, List<Integer> order) {
    double index = 0;
    for (int first = 0; first < order.size(); first++) {
      for (int second = first + 1; second < order.size(); second++) {
        index += corner.votes().margin(order.get(first), order.get(second));
      }
    }
    return index;
  }

  /** A number for a row and a column. */
  @FunctionalInterface
  private interface Cell {
    double of(int row, int column);
  }

  private static PerformanceTable table(List<String> rows, List<String> columns, Cell cell) {
    double[][] numbers = new double[columns.size()][rows.size()];
    for (int column = 0; column < numbers.length; column++) {
      for (int row = 0; row < rows.size(); row++) {
        numbers[column][row] = cell.of(row, column);
      }
    }
    return PerformanceTable.adopting(rows, columns, numbers);
  }

  private static List<String> names(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> stem + " " + k).toList();
  }
}
