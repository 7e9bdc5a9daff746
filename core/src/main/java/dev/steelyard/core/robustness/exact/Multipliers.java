package dev.steelyard.core.robustness.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Sums of statements, each taken a number of times. */
final class Multipliers {

  private Multipliers() {}

  /** Whether there is one multiplier of at least 0 per statement, and all are about n criteria. */
  static boolean fit(List<WeightInequality> statements, List<BigInteger> multipliers, int n) {
    return multipliers.size() == statements.size()
        && multipliers.stream().allMatch(each -> each.signum() >= 0)
        && statements.stream().allMatch(each -> each.coefficients().size() == n);
  }

  /** {@code Σ_r λ_r a_rj}. */
  static BigDecimal sum(List<WeightInequality> statements, List<BigInteger> multipliers, int j) {
    return IntStream.range(0, statements.size())
        .mapToObj(
            r ->
                statements
                    .get(r)
                    .coefficients()
                    .get(j)
                    .multiply(new BigDecimal(multipliers.get(r))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
