package dev.steelyard.core.method.value;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Small inputs written as rows: alternatives are a, b, c and so on, criteria A, B, C and so on. */
final class Given {

  private Given() {}

  /** Directions as one character per criterion: + for more, - for less is better. */
  static MethodInput rows(String directions, double[] weights, double[]... rows) {
    int n = directions.length();
    double[][] columns = new double[n][rows.length];
    var better = new ArrayList<Direction>();
    for (int j = 0; j < n; j++) {
      better.add(directions.charAt(j) == '+' ? Direction.MAXIMIZE : Direction.MINIMIZE);
      for (int i = 0; i < rows.length; i++) {
        columns[j][i] = rows[i][j];
      }
    }
    var table = PerformanceTable.of(names('a', rows.length), names('A', n), columns);
    return MethodInput.of(table, better, weights);
  }

  private static List<String> names(char first, int count) {
    return IntStream.range(0, count).mapToObj(k -> String.valueOf((char) (first + k))).toList();
  }

  static double[] row(double... numbers) {
    return numbers;
  }

  static double[] scores(AggregationMethod method, MethodInput input) {
    return method.evaluate(input).scores().toArray();
  }

  /** The same for every criterion. */
  static Setting byCriterion(MethodInput input, IntFunction<Setting> setting) {
    var entries = new LinkedHashMap<String, Setting>();
    for (int j = 0; j < input.width(); j++) {
      entries.put(input.criteria().get(j), setting.apply(j));
    }
    return new Setting.Entries(entries);
  }

  static <T> Map<String, T> map(MethodInput input, List<T> values) {
    var map = new LinkedHashMap<String, T>();
    for (int j = 0; j < input.width(); j++) {
      map.put(input.criteria().get(j), values.get(j));
    }
    return Collections.unmodifiableMap(map);
  }
}
