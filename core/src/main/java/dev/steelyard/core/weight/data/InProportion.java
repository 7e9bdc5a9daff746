package dev.steelyard.core.weight.data;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.math.CompensatedSum;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Weights in proportion to one number of at least 0 for each criterion. */
final class InProportion {

  private InProportion() {}

  /** A number for each criterion, 0 for those on which all alternatives are equal. */
  static double[] each(PerformanceTable performances, ToDoubleFunction<Column> number) {
    double[] numbers = new double[performances.width()];
    for (int j = 0; j < numbers.length; j++) {
      Column column = performances.column(j);
      numbers[j] = column.constant() ? 0 : number.applyAsDouble(column);
    }
    return numbers;
  }

  static double[] shares(double[] numbers) {
    double sum = CompensatedSum.of(numbers);
    double[] shares = new double[numbers.length];
    for (int j = 0; j < shares.length; j++) {
      shares[j] = numbers[j] / sum;
    }
    return shares;
  }

  /** The weights and a step that shows the numbers, after the steps that led to them. */
  static Derivation derivation(Step.ByCriterion numbers, Step... earlier) {
    var steps = new ArrayList<>(List.of(earlier));
    steps.add(numbers);
    Column column = numbers.values();
    return new Derivation(Column.of(column.ids(), shares(column.toArray())), steps);
  }

  static Step.ByCriterion step(
      String id, String caption, PerformanceTable performances, double[] numbers) {
    return new Step.ByCriterion(id, caption, Column.of(performances.criteria(), numbers));
  }
}
