package dev.steelyard.core.method;

import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.util.stream.IntStream;

/** Performances under a normalization of the literature. */
public final class Normalized {

  private Normalized() {}

  /**
   * Normalizes every column.
   *
   * @param input performances and directions
   * @param normalization how
   * @param method the method that asks, named in refusals
   * @return m by n finite numbers
   * @throws dev.steelyard.core.error.InapplicableMethodException if the formula has no value
   */
  public static PerformanceTable table(
      MethodInput input, Normalization normalization, MethodDescription method) {
    double[][] columns = columns(input, normalization);
    if (!finite(columns)) {
      new FitnessBuilder(method, input).normalizable(normalization).build().require();
    }
    return PerformanceTable.adopting(input.alternatives(), input.criteria(), columns);
  }

  private static double[][] columns(MethodInput input, Normalization normalization) {
    return IntStream.range(0, input.width())
        .mapToObj(j -> column(input, normalization, j))
        .toArray(double[][]::new);
  }

  /** One normalized column, not finite where the formula has no value. */
  static double[] column(MethodInput input, Normalization normalization, int j) {
    return normalization.apply(input.performances().column(j), input.direction(j));
  }

  private static boolean finite(double[][] columns) {
    for (double[] column : columns) {
      for (double value : column) {
        if (!Double.isFinite(value)) {
          return false;
        }
      }
    }
    return true;
  }
}
