package dev.steelyard.benchmarks;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tables of uniform random numbers, all criteria to be maximized, with equal weights. */
final class Tables {

  private static final long SEED = 42;

  private Tables() {}

  static MethodInput uniform(int rows, int criteria) {
    var random = new SplittableRandom(SEED);
    double[][] columns = new double[criteria][rows];
    for (double[] column : columns) {
      Arrays.setAll(column, i -> random.nextDouble());
    }
    double[] weights = new double[criteria];
    Arrays.fill(weights, 1.0 / criteria);
    return MethodInput.of(
        PerformanceTable.adopting(ids("a", rows), ids("c", criteria), columns),
        Collections.nCopies(criteria, Direction.MAXIMIZE),
        weights);
  }

  private static List<String> ids(String stem, int count) {
    return IntStream.range(0, count).mapToObj(k -> stem + k).toList();
  }
}
