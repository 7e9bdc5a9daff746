package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WinningProbabilityTest {

  private static final MathContext DIGITS = new MathContext(60);

  /** {@code Σ_(d_k>0) d_k^(n-1) / Π_(i≠k) (d_k - d_i)}, in rational arithmetic. */
  private static BigDecimal dividedDifference(double... values) {
    Ratio sum = Ratio.ZERO;
    for (double value : values) {
      sum = value > 0 ? sum.plus(term(ratio(value), values)) : sum;
    }
    return new BigDecimal(sum.numerator()).divide(new BigDecimal(sum.denominator()), DIGITS);
  }

  private static Ratio term(Ratio positive, double... values) {
    BigInteger numerator = positive.numerator().pow(values.length - 1);
    var term = new Ratio(numerator, positive.denominator().pow(values.length - 1));
    for (double value : values) {
      Ratio apart = positive.minus(ratio(value));
      term = apart.sign() == 0 ? term : term.over(apart);
    }
    return term;
  }

  /** All digits of the double. */
  private static Ratio ratio(double value) {
    return Ratio.of(new BigDecimal(value));
  }

  private static double relativeError(double... values) {
    BigDecimal exact = dividedDifference(values);
    return new BigDecimal(WinningProbability.of(values))
        .subtract(exact)
        .divide(exact, DIGITS)
        .abs()
        .doubleValue();
  }

  /** Multiples of 2^-30, so that exact rationals stay short. */
  private static double[] values(SplittableRandom random, int size, double shift) {
    return random
        .doubles(size, -1, 1)
        .map(each -> Math.rint((each + shift) * (1 << 30)) / (1 << 30))
        .toArray();
  }

  @Test
  void agrees_with_exact_rationals_up_to_sixty_criteria() {
    var random = new SplittableRandom(42);
    for (int n = 2; n <= 60; n++) {
      double[] values = values(random, n, .9 * (n % 5 - 2) / 2);
      values[0] = Math.abs(values[0]) + 1e-3;

      assertThat(relativeError(values)).as("n = %d", n).isLessThan(3e-16);
    }
  }

  /** Few criteria are won, or nearly all, where plain doubles are off by more than 1e-15. */
  @Test
  void agrees_with_exact_rationals_where_errors_add_up() {
    var random = new SplittableRandom(44);
    for (int n : new int[] {27, 40, 60}) {
      for (double shift : new double[] {-.95, -.9, -.85, .9}) {
        double[] values = values(random, n, shift);
        values[0] = 1e-2;

        assertThat(relativeError(values)).as("n = %d, shift %s", n, shift).isLessThan(3e-16);
      }
    }
  }

  @Test
  void agrees_with_exact_rationals_for_values_of_very_different_size() {
    var random = new SplittableRandom(43);
    for (int n : new int[] {5, 15, 30}) {
      double[] values =
          random.doubles(n, -1, 1).map(each -> each * Math.pow(10, 12 * each * each)).toArray();
      values[0] = 1e-3;

      assertThat(relativeError(values)).as("n = %d", n).isLessThan(3e-16);
    }
  }

  @Test
  void equal_values_are_no_special_case() {
    assertThat(WinningProbability.of(1, 1, -1, -1)).isEqualTo(.5);
    assertThat(WinningProbability.of(2, -1, -1)).isCloseTo(4 / 9.0, within(1e-16));
  }

  @Test
  void one_sign_alone_is_certain() {
    assertThat(WinningProbability.of(1, 0, 2)).isEqualTo(1);
    assertThat(WinningProbability.of(0, 0, -2)).isZero();
    assertThat(WinningProbability.of(-1)).isZero();
  }

  @Test
  void no_difference_is_half_and_half() {
    assertThat(WinningProbability.of(0, 0, 0)).isEqualTo(.5);
  }

  @Test
  void the_other_way_round_is_the_rest() {
    var random = new SplittableRandom(5);
    for (int trial = 0; trial < 1000; trial++) {
      double[] values = random.doubles(random.nextInt(2, 20), -1, 1).toArray();
      double[] turned = Arrays.stream(values).map(each -> -each).toArray();

      assertThat(WinningProbability.of(values) + WinningProbability.of(turned))
          .isCloseTo(1, within(1e-15));
    }
  }
}
