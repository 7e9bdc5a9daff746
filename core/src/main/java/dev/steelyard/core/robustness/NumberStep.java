package dev.steelyard.core.robustness;

import dev.steelyard.core.decision.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * One step on a scale of numbers: a tenth of the scale. Counted in decimals, so that 0.4 less 0.1
 * is 0.3.
 */
final class NumberStep {

  /** Digits of a tenth of the scale that are kept; more would show the rounding of doubles. */
  private static final int DIGITS = 9;

  private NumberStep() {}

  /** The positions one step below and above, not beyond the ends of the scale. */
  static Stream<Double> around(double now, Scale scale) {
    var from = BigDecimal.valueOf(now);
    var step = step(scale);
    return Stream.of(from.subtract(step), from.add(step))
        .map(to -> to.setScale(DIGITS + step.scale() - step.precision(), RoundingMode.HALF_EVEN))
        .map(to -> Math.max(scale.lowest(), Math.min(scale.highest(), to.doubleValue())));
  }

  private static BigDecimal step(Scale scale) {
    var lowest = BigDecimal.valueOf(scale.lowest());
    return BigDecimal.valueOf(scale.highest()).subtract(lowest).movePointLeft(1);
  }
}
