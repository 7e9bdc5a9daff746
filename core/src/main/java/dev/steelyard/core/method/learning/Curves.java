package dev.steelyard.core.method.learning;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The shape of an additive value function: each unknown is by how much the value of a criterion
 * rises on one segment of its curve. Criteria on which all alternatives are equal have no unknowns.
 * Criteria are taken in the order of their ids, so the order in a document changes nothing.
 */
final class Curves {

  private final MethodInput input;
  private final int[] criteria;
  private final Curve[] curves;
  private final int[] starts;

  private Curves(MethodInput input, IntFunction<Curve> curve) {
    this.input = input;
    this.criteria =
        IntStream.range(0, input.width())
            .filter(j -> !input.performances().column(j).constant())
            .boxed()
            .sorted(Comparator.comparing(j -> input.criteria().get(j)))
            .mapToInt(Integer::intValue)
            .toArray();
    this.curves = new Curve[criteria.length];
    this.starts = new int[criteria.length + 1];
    for (int k = 0; k < criteria.length; k++) {
      curves[k] = curve.apply(criteria[k]);
      starts[k + 1] = starts[k] + curves[k].segments();
    }
  }

  /** Evenly spaced points over the stated range, without one over that of the performances. */
  static Curves even(MethodInput input, Breakpoints breakpoints) {
    return new Curves(
        input,
        j -> {
          Range range = input.range(j).orElseGet(() -> present(input.performances().column(j)));
          boolean more = input.benefit(j);
          return Curve.even(
              input.direction(j).sign(),
              more ? range.low() : range.high(),
              more ? range.high() : range.low(),
              breakpoints.of(input.criteria().get(j)));
        });
  }

  private static Range present(Column column) {
    return new Range(column.least(), column.greatest());
  }

  /** A point at every performance present: any function that never falls. */
  static Curves general(MethodInput input) {
    return new Curves(
        input, j -> Curve.distinct(input.direction(j).sign(), input.performances().column(j)));
  }

  /** The number of unknowns. */
  int size() {
    return starts[criteria.length];
  }

  /** The number of criteria that have unknowns. */
  int criteria() {
    return criteria.length;
  }

  /** The id of one of them. */
  String criterion(int k) {
    return input.criteria().get(criteria[k]);
  }

  /** Adds a multiple of the value of an alternative to a row of coefficients. */
  void add(int i, double factor, double[] row) {
    for (int k = 0; k < criteria.length; k++) {
      double performance = input.performances().value(i, criteria[k]);
      for (int s = starts[k]; s < starts[k + 1]; s++) {
        row[s] += factor * curves[k].passed(s - starts[k], performance);
      }
    }
  }

  /** Adds a multiple of the weight of a criterion to a row of coefficients. */
  void addWeight(int k, double factor, double[] row) {
    for (int s = starts[k]; s < starts[k + 1]; s++) {
      row[s] += factor;
    }
  }

  /** The weights of all criteria of the data: what the whole way from worst to best adds. */
  double[] weights(double[] rises) {
    double[] weights = new double[input.width()];
    for (int k = 0; k < criteria.length; k++) {
      for (int s = starts[k]; s < starts[k + 1]; s++) {
        weights[criteria[k]] += rises[s];
      }
    }
    return weights;
  }

  /** The values of all performances, each from 0 to 1; 0 where the weight is 0. */
  PerformanceTable values(double[] rises) {
    double[] weights = weights(rises);
    double[][] columns = new double[input.width()][input.rows()];
    for (int k = 0; k < criteria.length; k++) {
      int j = criteria[k];
      if (weights[j] > 0) {
        fill(columns[j], k, rises, weights[j]);
      }
    }
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  private void fill(double[] target, int k, double[] rises, double weight) {
    Column column = input.performances().column(criteria[k]);
    for (int i = 0; i < target.length; i++) {
      target[i] = marginal(k, rises, column.value(i)) / weight;
    }
  }

  private double marginal(int k, double[] rises, double performance) {
    double sum = 0;
    for (int s = starts[k]; s < starts[k + 1]; s++) {
      sum += rises[s] * curves[k].passed(s - starts[k], performance);
    }
    return sum;
  }

  /** One table per criterion: the performance at each point and what it is worth. */
  List<Step> steps(double[] rises) {
    var steps = new ArrayList<Step>();
    for (int k = 0; k < criteria.length; k++) {
      steps.add(step(k, rises));
    }
    return steps;
  }

  private Step step(int k, double[] rises) {
    int count = curves[k].segments() + 1;
    double[][] columns = new double[2][count];
    for (int s = 0; s < count; s++) {
      columns[0][s] = curves[k].performance(s);
      columns[1][s] = s == 0 ? 0 : columns[1][s - 1] + rises[starts[k] + s - 1];
    }
    var rows = IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    return new Step.Table(
        "u-" + criterion(k),
        "What performances on \"" + criterion(k) + "\" are worth, from the worst to the best.",
        PerformanceTable.adopting(rows, List.of("performance", "value"), columns));
  }
}
