package dev.steelyard.core.robustness.finding;

import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.WeightStatement;
import dev.steelyard.core.value.ValueFunction;
import dev.steelyard.core.weight.Points;
import dev.steelyard.core.weight.Weight;
import dev.steelyard.core.weight.Weights;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Half a step of the scale on which weights were stated, as a part of all points: a share is not
 * known better than that.
 *
 * <p>For points the step is the largest of {@code 1 · 10^k} and {@code 5 · 10^k} that all stated
 * numbers are multiples of: 40, 30, 20, 10 have a step of 10, and 35, 25, 40 one of 5. For start
 * points and answers it is the least distance of two importance levels. Other statements have no
 * step.
 */
final class StatedStep {

  private StatedStep() {}

  static OptionalDouble half(Decision decision, Weights weights) {
    double step = step(decision);
    double all = weights.all().stream().mapToDouble(Weight::points).sum();
    return step > 0 ? OptionalDouble.of(step / 2 / all) : OptionalDouble.empty();
  }

  private static double step(Decision decision) {
    WeightStatement statement = decision.weights();
    if (statement instanceof Points stated) {
      return round(stated.points().values());
    }
    return statement.usesAnswers()
        ? level(decision.questionnaire().importance().points().values())
        : 0;
  }

  private static double level(Collection<Double> points) {
    double[] sorted =
        points.stream().mapToDouble(Double::doubleValue).sorted().distinct().toArray();
    return IntStream.range(1, sorted.length)
        .mapToDouble(k -> sorted[k] - sorted[k - 1])
        .min()
        .orElse(0);
  }

  /** The largest round step of which all numbers are multiples. */
  static double round(Collection<Double> numbers) {
    var decimals = numbers.stream().map(BigDecimal::valueOf).map(BigDecimal::stripTrailingZeros);
    return round(decimals.filter(number -> number.signum() != 0).toList());
  }

  private static double round(List<BigDecimal> numbers) {
    int scale = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    BigInteger common =
        numbers.stream()
            .map(number -> number.setScale(scale).unscaledValue())
            .reduce(BigInteger.ZERO, BigInteger::gcd);
    boolean five = common.mod(BigInteger.valueOf(5)).signum() == 0;
    double unit = new BigDecimal(BigInteger.ONE, scale).doubleValue();
    return common.signum() == 0 ? 0 : five ? 5 * unit : unit;
  }

  /** The most that a value changes over a distance, the value function bending where stated. */
  static double mostOver(ValueFunction function, double by, double... at) {
    return DoubleStream.of(at)
        .flatMap(position -> DoubleStream.of(position, position - by))
        .map(from -> Math.abs(function.points(from + by) - function.points(from)))
        .max()
        .orElse(0);
  }
}
