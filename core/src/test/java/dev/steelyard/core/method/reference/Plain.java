package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Plain tables for tests of methods, and what tests say about them. */
final class Plain {

  private Plain() {}

  /** Rows of performances; {@code +} more is better, {@code -} less is better. */
  static MethodInput of(double[][] rows, String directions, double... weights) {
    double[][] columns = new double[weights.length][rows.length];
    var ways = new ArrayList<Direction>();
    for (int j = 0; j < weights.length; j++) {
      ways.add(directions.charAt(j) == '+' ? Direction.MAXIMIZE : Direction.MINIMIZE);
      for (int i = 0; i < rows.length; i++) {
        columns[j][i] = rows[i][j];
      }
    }
    return MethodInput.of(
        PerformanceTable.of(names("a", rows.length), names("c", weights.length), columns),
        ways,
        weights);
  }

  private static List<String> names(String stem, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(k -> stem + k).toList();
  }

  /** The cargo bikes of the method pages: price, load and range. */
  static MethodInput bikes() {
    return of(new double[][] {{2000, 20, 40}, {3000, 90, 40}, {6000, 60, 70}}, "-++", .5, .3, .2);
  }

  /** The same setting for every criterion. */
  static Setting each(MethodInput input, Setting setting) {
    var entries = new LinkedHashMap<String, Setting>();
    input.criteria().forEach(id -> entries.put(id, setting));
    return new Setting.Entries(entries);
  }

  /** Two numbers as a setting. */
  static Setting pair(double low, double high) {
    return new Setting.Items(List.of(Setting.of(low), Setting.of(high)));
  }

  /** Intervals for c1, c2 and so on. */
  static Map<String, Range> ranges(double[]... ends) {
    var ranges = new LinkedHashMap<String, Range>();
    for (int j = 0; j < ends.length; j++) {
      ranges.put("c" + (j + 1), new Range(ends[j][0], ends[j][1]));
    }
    return ranges;
  }

  /** Numbers for c1, c2 and so on. */
  static Map<String, Double> point(double... numbers) {
    var point = new LinkedHashMap<String, Double>();
    for (int j = 0; j < numbers.length; j++) {
      point.put("c" + (j + 1), numbers[j]);
    }
    return point;
  }

  /** Intervals of a reference case. */
  static Map<String, Range> ranges(Map<String, JsonNode> ends) {
    var ranges = new LinkedHashMap<String, Range>();
    ends.forEach(
        (id, pair) -> ranges.put(id, new Range(pair.get(0).asDouble(), pair.get(1).asDouble())));
    return ranges;
  }

  static void assertScores(
      AggregationMethod method, MethodInput input, double tolerance, double... expected) {
    assertThat(method.evaluate(input).scores().toArray())
        .containsExactly(expected, within(tolerance));
  }

  static void assertRefused(AggregationMethod method, MethodInput input, String part) {
    assertThat(method.fitness(input).refusals())
        .as("refusals")
        .anyMatch(refusal -> refusal.message().contains(part));
    assertThatThrownBy(() -> method.evaluate(input))
        .isInstanceOf(InapplicableMethodException.class);
  }

  static void assertRemarked(AggregationMethod method, MethodInput input, String part) {
    Fitness fitness = method.fitness(input);
    assertThat(fitness.level()).isEqualTo(Fitness.Level.DEGENERATE);
    assertThat(fitness.remarks()).anyMatch(remark -> remark.message().contains(part));
    method.evaluate(input);
  }

  /** Whether a method judges a table, also without its third criterion. */
  static boolean judged(AggregationMethod method, MethodInput input) {
    return refusesNot(method, input)
        && (input.width() < 3 || refusesNot(method, withoutThird(input)));
  }

  private static boolean refusesNot(AggregationMethod method, MethodInput input) {
    return method.fitness(input).refusals().isEmpty();
  }

  private static MethodInput withoutThird(MethodInput input) {
    double[] weights = input.weights();
    weights[2] = 0;
    return input.withWeights(weights);
  }

  static void assertOrder(AggregationMethod method, MethodInput input, String... order) {
    assertThat(method.evaluate(input).ranking().order()).containsExactly(order);
  }
}
