package dev.steelyard.core.method.value;

import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.explanation.ShapleyAttribution;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What each performance adds to a score, as one formula per criterion and one factor for it. The
 * formulas are monotone, or have their least value in between, so that a column's extremes bound
 * what they give.
 */
final class Terms {

  private final MethodInput input;
  private final double[] factors;
  private final DoubleUnaryOperator[] formulas;

  Terms(MethodInput input, double[] factors, IntFunction<DoubleUnaryOperator> formula) {
    this.input = input;
    this.factors = factors;
    this.formulas = new DoubleUnaryOperator[input.width()];
    for (int j = 0; j < formulas.length && input.rows() > 0; j++) {
      formulas[j] = formula.apply(j);
    }
  }

  /** What was found, and a refusal if nothing was but the terms are too large to add up. */
  Fitness bounded(FitnessBuilder fitness) {
    Fitness found = fitness.build();
    return found.level() == Fitness.Level.REFUSED
        ? found
        : fitness.demand(Double.isFinite(bound()), "cannot add up numbers this large").build();
  }

  private double bound() {
    double bound = 0;
    for (int j = 0; j < formulas.length && input.rows() > 0; j++) {
      Column x = input.performances().column(j);
      double low = Math.abs(formulas[j].applyAsDouble(x.least()));
      double high = Math.abs(formulas[j].applyAsDouble(x.greatest()));
      bound += (1 + factors[j]) * Math.max(low, high);
    }
    return bound;
  }

  /** m by n terms, without their factors. */
  PerformanceTable table() {
    double[][] columns = new double[formulas.length][];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = column(j);
    }
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  private double[] column(int j) {
    double[] column = input.performances().column(j).toArray();
    for (int i = 0; i < column.length; i++) {
      column[i] = formulas[j].applyAsDouble(column[i]) + 0.0;
    }
    return column;
  }

  /** {@code Σ_j factor_j table_ij} over some criteria. */
  static double[] sums(PerformanceTable table, double[] factors, IntPredicate criteria) {
    double[] sums = new double[table.rows()];
    IntStream.range(0, table.width())
        .filter(criteria)
        .forEach(j -> table.addScaled(j, factors[j], sums));
    return sums;
  }

  /** {@code Σ_j factor_j table_ij}. */
  static Column scores(PerformanceTable table, double[] factors) {
    return Column.of(table.alternatives(), sums(table, factors, j -> true));
  }

  /** The split of a sum; more of the score is better. */
  static AdditiveAttribution gains(PerformanceTable table, double[] factors, Column scores) {
    return new AdditiveAttribution(table, factors, measure(Split.ADDITIVE, scores));
  }

  /** The split of a score that is no sum; more of it is better. */
  static ShapleyAttribution shapley(
      PerformanceTable table, Column scores, ShapleyAttribution.Composite composite) {
    return new ShapleyAttribution(
        table.alternatives(), table.criteria(), composite, measure(Split.SHAPLEY, scores));
  }

  private static Measure measure(Split split, Column scores) {
    double most = Math.max(Math.abs(scores.least()), Math.abs(scores.greatest()));
    return Measure.of(split, "of the score", most);
  }
}
