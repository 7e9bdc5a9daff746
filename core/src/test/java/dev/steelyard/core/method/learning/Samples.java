package dev.steelyard.core.method.learning;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Data that several tests of this package use. */
final class Samples {

  /** Ranking of the transport example. */
  static final List<List<String>> TRANSPORT_RANKING =
      List.of(List.of("rer"), List.of("metro1", "metro2"), List.of("bus"), List.of("taxi"));

  static final Breakpoints TRANSPORT_POINTS =
      new Breakpoints(3, Map.of("price", 3, "time", 4, "comfort", 4));

  private Samples() {}

  /**
   * Choice of transport: price, time and comfort (0, +, ++, +++). The data of Siskos and
   * Yannacopoulos 1985, as they also stand in the documentation of the R package MCDA.
   */
  static MethodInput transport() {
    return MethodInput.of(
        PerformanceTable.of(
            List.of("rer", "metro1", "metro2", "bus", "taxi"),
            List.of("price", "time", "comfort"),
            new double[][] {{3, 4, 2, 6, 30}, {10, 20, 20, 40, 30}, {1, 2, 0, 0, 3}}),
        List.of(Direction.MINIMIZE, Direction.MINIMIZE, Direction.MAXIMIZE),
        0,
        0,
        1);
  }

  /** The offices of the documentation; the two at the ends keep the ranges of the scales. */
  static MethodInput offices() {
    return MethodInput.of(
        PerformanceTable.of(
            List.of("north", "south", "east", "west", "low", "high"),
            List.of("rent", "area", "way"),
            new double[][] {
              {1200, 1600, 1400, 1800, 2000, 1000},
              {70, 120, 90, 150, 50, 150},
              {20, 20, 10, 30, 30, 10}
            }),
        List.of(Direction.MINIMIZE, Direction.MAXIMIZE, Direction.MINIMIZE),
        1,
        1,
        1);
  }

  /** One criterion, more is better, 0 to 10. */
  static MethodInput line() {
    return MethodInput.of(
        PerformanceTable.of(
            List.of("zero", "four", "six", "ten"), List.of("c"), new double[][] {{0, 4, 6, 10}}),
        List.of(Direction.MAXIMIZE),
        1);
  }

  /** Alternatives that are equal on one of two criteria. */
  static MethodInput flat() {
    return MethodInput.of(
        PerformanceTable.of(
            List.of("a", "b", "c"),
            List.of("same", "other"),
            new double[][] {{5, 5, 5}, {0, 1, 2}}),
        List.of(Direction.MAXIMIZE, Direction.MAXIMIZE),
        1,
        1);
  }

  static MethodInput equal() {
    return MethodInput.of(
        PerformanceTable.of(List.of("a", "b"), List.of("c"), new double[][] {{5, 5}}),
        List.of(Direction.MAXIMIZE),
        1);
  }

  /** The first three ids, sorted, as a ranking in which the last two tie. */
  static Map<String, Setting> ranking(MethodInput input) {
    var ids = input.alternatives().stream().sorted().limit(3).map(Setting::of).toList();
    if (ids.size() < 3) {
      return Map.of("examples", new Setting.Items(ids));
    }
    return Map.of(
        "examples",
        new Setting.Items(List.of(ids.get(2), new Setting.Items(List.of(ids.get(0), ids.get(1))))));
  }

  /** The first three ids, sorted, in categories 2, 1 and 2. */
  static Map<String, Setting> categories(MethodInput input) {
    var ids = input.alternatives().stream().sorted().limit(3).toList();
    Map<String, Setting> entries =
        IntStream.range(0, ids.size())
            .boxed()
            .collect(Collectors.toMap(ids::get, k -> Setting.of(2 - k % 2)));
    return Map.of("examples", new Setting.Entries(entries));
  }

  /** A few alternatives of which each is best on one of two criteria, so that nothing conflicts. */
  static MethodInput trade(SplittableRandom random) {
    int m = random.nextInt(3, 5);
    double[][] columns = new double[2][m];
    for (int i = 0; i < m; i++) {
      columns[0][i] = 10 * i + random.nextInt(1, 9);
      columns[1][i] = 100 * i + random.nextInt(1, 90);
    }
    var ids = IntStream.range(0, m).mapToObj(k -> "a1" + "0".repeat(k)).toList();
    return MethodInput.of(
        PerformanceTable.of(ids, List.of("c1", "c10"), columns),
        List.of(Direction.MAXIMIZE, Direction.MINIMIZE),
        random.nextInt(1, 9) / 10.0,
        0.5);
  }

  static double cell(Evaluation evaluation, String step, String row, String column) {
    var table = ((Step.Table) evaluation.step(step).orElseThrow()).table();
    return table.value(table.alternatives().indexOf(row), table.criteria().indexOf(column));
  }

  static double single(Evaluation evaluation, String step) {
    return ((Step.Single) evaluation.step(step).orElseThrow()).value();
  }

  static double of(Evaluation evaluation, String step, String id) {
    var column = ((Step.ByAlternative) evaluation.step(step).orElseThrow()).values();
    return column.value(column.ids().indexOf(id));
  }

  static double weight(Evaluation evaluation, String criterion) {
    var column = ((Step.ByCriterion) evaluation.step("learnedWeights").orElseThrow()).values();
    return column.value(column.ids().indexOf(criterion));
  }

  static List<List<String>> pair(String first, String second) {
    return List.of(List.of(first), List.of(second));
  }

  static List<List<String>> nobody() {
    return Collections.emptyList();
  }
}
