package dev.steelyard.json.result;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An intermediate table of the method.
 *
 * @param values one row per alternative, one number per criterion
 */
record StepDocument(
    String id,
    String caption,
    List<String> alternatives,
    List<String> criteria,
    List<List<Double>> values) {

  static StepDocument of(Step step) {
    PerformanceTable table = step.table();
    var values = IntStream.range(0, table.rows()).mapToObj(i -> row(table, i)).toList();
    return new StepDocument(
        step.id(), step.caption(), table.alternatives(), table.criteria(), values);
  }

  private static List<Double> row(PerformanceTable table, int i) {
    return IntStream.range(0, table.width()).mapToObj(j -> table.value(i, j)).toList();
  }
}
