package dev.steelyard.core.method.reference;

import dev.steelyard.core.method.FitnessBuilder;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Products of benefits divided by products of costs, as sums of logarithms. */
final class MultiplicativeForm {

  /** Scores beyond {@code e} to this power, or its inverse, are no longer safe numbers. */
  private static final double LARGEST_LOGARITHM = 700;

  private final MethodInput input;
  private final PerformanceTable logarithms;

  /**
   * All performances are positive, and so are the weights if they count.
   *
   * @param factors what each performance is multiplied with before its logarithm is taken
   */
  private MultiplicativeForm(MethodInput input, double... factors) {
    this.input = input;
    this.logarithms =
        Composites.map(
            input.performances(),
            (j, value) ->
                input.direction(j).sign() * (Math.log(value) + Math.log(factors[j])) + 0.0);
  }

  /** Performances as they are. */
  static MultiplicativeForm plain(MethodInput input) {
    double[] ones = IntStream.range(0, input.width()).mapToDouble(j -> 1).toArray();
    return new MultiplicativeForm(input, ones);
  }

  /** Weights times vector-normalized performances. */
  static MultiplicativeForm weighted(MethodInput input) {
    double[] factors = input.weights();
    for (int j = 0; j < factors.length; j++) {
      factors[j] /= norm(input, j);
    }
    return new MultiplicativeForm(input, factors);
  }

  private static double norm(MethodInput input, int j) {
    double most = input.performances().column(j).greatest();
    double sum = 0;
    for (int i = 0; i < input.rows(); i++) {
      double part = input.performances().value(i, j) / most;
      sum += part * part;
    }
    return input.rows() == 0 ? 1 : most * Math.sqrt(sum);
  }

  /** Whether a weight of 0 makes every product 0. */
  static boolean vanishes(MethodInput input) {
    return IntStream.range(0, input.width()).anyMatch(j -> input.benefit(j) && zero(input, j));
  }

  private static boolean zero(MethodInput input, int j) {
    return input.weight(j) <= 0;
  }

  /** Refuses costs of weight 0, by which the weighted form would divide. */
  static void refuseZeroCosts(FitnessBuilder fitness, MethodInput input) {
    IntStream.range(0, input.width())
        .filter(j -> !input.benefit(j) && zero(input, j))
        .forEach(
            j -> fitness.refuseCriterion(j, "divides by the weights of costs, and there is none"));
  }

  /** {@code ln x} with a minus for costs. */
  PerformanceTable logarithms() {
    return logarithms;
  }

  /** The logarithm of the score. */
  double logarithm(IntUnaryOperator row) {
    double sum = 0;
    for (int j = 0; j < input.width(); j++) {
      sum += logarithms.value(row.applyAsInt(j), j);
    }
    return sum;
  }

  /** Whether every score is a number that is neither too large nor too small. */
  boolean withinNumbers() {
    for (int i = 0; i < input.rows(); i++) {
      int row = i;
      if (!(Math.abs(logarithm(j -> row)) <= LARGEST_LOGARITHM)) {
        return false;
      }
    }
    return true;
  }
}
