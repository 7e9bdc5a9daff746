package dev.steelyard.core.robustness.exact;

import dev.steelyard.core.table.PerformanceTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tables that several tests use. */
final class Tables {

  /** The weights and the two alternatives of the pair that docs use as an example. */
  static final double[] WEIGHTS = {.4, .3, .2, .1};

  private Tables() {}

  static PerformanceTable pair() {
    return rows(new double[][] {{.9, .5, .4, .7}, {.6, .8, .5, .6}});
  }

  static PerformanceTable rows(double[]... rows) {
    int width = rows[0].length;
    double[][] columns = new double[width][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < width; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return PerformanceTable.of(ids("a", rows.length), ids("c", width), columns);
  }

  private static List<String> ids(String letter, int count) {
    return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
  }

  static PerformanceTable random(SplittableRandom random, int rows, int width) {
    return rows(
        IntStream.range(0, rows)
            .mapToObj(i -> random.doubles(width).toArray())
            .toArray(double[][]::new));
  }

  /** Values with two decimals, as people write them. */
  static double[] written(SplittableRandom random, int size) {
    return random.ints(size, 0, 101).mapToDouble(each -> each / 100.0).toArray();
  }

  /** Weights that add to 1, all of them equally likely. */
  static double[] weights(SplittableRandom random, int size) {
    double[] raw = random.doubles(size).map(each -> -Math.log(1 - each)).toArray();
    double sum = Arrays.stream(raw).sum();
    return Arrays.stream(raw).map(each -> each / sum).toArray();
  }

  static double score(PerformanceTable values, int row, double... weights) {
    return IntStream.range(0, weights.length)
        .mapToDouble(j -> weights[j] * values.value(row, j))
        .sum();
  }

  static int best(PerformanceTable values, double... weights) {
    return IntStream.range(0, values.rows())
        .boxed()
        .max(
            (one, other) ->
                Double.compare(score(values, one, weights), score(values, other, weights)))
        .orElseThrow();
  }

  static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  static List<BigDecimal> decimals(String numbers) {
    var decimals = new ArrayList<BigDecimal>();
    for (String each : numbers.split(" ")) {
      decimals.add(new BigDecimal(each));
    }
    return decimals;
  }
}
