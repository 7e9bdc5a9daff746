package dev.steelyard.core.method.learning;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.LinearProgram;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns a value function and the thresholds between categories with the smallest sum of errors.
 * The unknowns are the rises of the curves, the thresholds from low to high, and two errors per
 * example: the first adds to its value, the second takes away.
 */
final class ThresholdRegression {

  private final MethodInput input;
  private final Curves curves;
  private final int[] category;
  private final int thresholds;
  private final double delta;
  private final int[] examples;
  private final int unknowns;

  ThresholdRegression(MethodInput input, Utadis.Parameters parameters) {
    this.input = input;
    this.curves = Curves.even(input, parameters.breakpoints());
    this.category =
        input.alternatives().stream()
            .mapToInt(id -> parameters.examples().getOrDefault(id, 0))
            .toArray();
    this.thresholds = parameters.categories() - 1;
    this.delta = parameters.delta();
    this.examples =
        IntStream.range(0, category.length)
            .filter(i -> category[i] > 0)
            .boxed()
            .sorted((a, b) -> input.alternatives().get(a).compareTo(input.alternatives().get(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    this.unknowns = errors() + 2 * examples.length;
  }

  private int errors() {
    return curves.size() + thresholds;
  }

  /** The place of the upper threshold of a category. */
  private int upper(int of) {
    return curves.size() + of - 1;
  }

  private LinearProgram program() {
    var program = new LinearProgram(unknowns);
    double[] whole = new double[unknowns];
    Arrays.fill(whole, 0, curves.size(), 1);
    program.equal(whole, 1);
    for (int k = 1; k <= thresholds; k++) {
      apart(program, k);
    }
    double[] last = new double[unknowns];
    last[upper(thresholds)] = 1;
    program.atMost(last, 1);
    for (int e = 0; e < examples.length; e++) {
      place(program, e);
    }
    return program;
  }

  private void apart(LinearProgram program, int k) {
    double[] row = new double[unknowns];
    row[upper(k)] = 1;
    if (k > 1) {
      row[upper(k - 1)] = -1;
    }
    program.atLeast(row, delta);
  }

  private void place(LinearProgram program, int e) {
    int of = category[examples[e]];
    if (of > 1) {
      double[] row = value(e);
      row[errors() + 2 * e] = 1;
      row[upper(of - 1)] = -1;
      program.atLeast(row, 0);
    }
    if (of <= thresholds) {
      double[] row = value(e);
      row[errors() + 2 * e + 1] = -1;
      row[upper(of)] = -1;
      program.atMost(row, -delta);
    }
  }

  private double[] value(int e) {
    double[] row = new double[unknowns];
    curves.add(examples[e], 1, row);
    return row;
  }

  private double[] cost() {
    double[] cost = new double[unknowns];
    Arrays.fill(cost, errors(), unknowns, 1);
    return cost;
  }

  /** The smallest sum of errors. */
  double error() {
    return Extremes.least(program(), cost());
  }

  Evaluation evaluation(String method) {
    var extremes = Extremes.of(program(), curves, cost(), false);
    double[] mean = extremes.mean();
    var learned = new Learned(input, curves, mean);
    return learned.evaluation(method).with(() -> steps(extremes, learned, mean));
  }

  private List<Step> steps(Extremes extremes, Learned learned, double[] mean) {
    var steps = new ArrayList<Step>();
    steps.add(
        new Step.Assignment(
            "category", "The category, 1 for the worst.", categories(learned, mean)));
    steps.add(
        new Step.Table(
            "thresholds",
            "The least value of each category from the second worst on.",
            PerformanceTable.of(
                IntStream.rangeClosed(2, thresholds + 1).mapToObj(String::valueOf).toList(),
                List.of("threshold"),
                new double[][] {Arrays.copyOfRange(mean, curves.size(), errors())})));
    steps.add(
        new Step.Single(
            "error",
            "The smallest sum of errors; 0 if some function agrees with all examples.",
            Extremes.rounded(Extremes.dot(cost(), mean))));
    steps.add(errors("sigmaPlus", "What each example lacks to its category.", mean, 0));
    steps.add(errors("sigmaMinus", "What each example has too much for its category.", mean, 1));
    steps.add(extremes.step(input.criteria()));
    steps.addAll(learned.steps());
    return steps;
  }

  private Step errors(String id, String caption, double[] mean, int side) {
    double[] errors = new double[input.rows()];
    for (int e = 0; e < examples.length; e++) {
      errors[examples[e]] = Extremes.rounded(mean[errors() + 2 * e + side]);
    }
    return new Step.ByAlternative(id, caption, Column.of(input.alternatives(), errors));
  }

  private Map<String, String> categories(Learned learned, double[] mean) {
    var categories = new LinkedHashMap<String, String>();
    for (int i = 0; i < input.rows(); i++) {
      categories.put(input.alternatives().get(i), String.valueOf(reached(learned.score(i), mean)));
    }
    return categories;
  }

  /** A value that misses a threshold by no more than the solver may err reaches it. */
  private int reached(double value, double[] mean) {
    int reached = 1;
    while (reached <= thresholds && value >= mean[upper(reached)] - Extremes.SLACK * 10) {
      reached++;
    }
    return reached;
  }
}
