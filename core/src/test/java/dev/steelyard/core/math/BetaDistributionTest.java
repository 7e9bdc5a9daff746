package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaDistributionTest {

  /** {@code P(X ≥ k)} of n trials is {@code I_p(k, n - k + 1)}. */
  private static double tail(int n, int k, double p) {
    var exactly = new BigDecimal(p);
    BigDecimal other = BigDecimal.ONE.subtract(exactly);
    var context = new MathContext(60);
    BigDecimal term = other.pow(n, context);
    BigDecimal sum = k == 0 ? term : BigDecimal.ZERO;
    for (int x = 1; x <= n; x++) {
      term =
          term.multiply(BigDecimal.valueOf(n - x + 1), context)
              .multiply(exactly, context)
              .divide(BigDecimal.valueOf(x).multiply(other, context), context);
      sum = x >= k ? sum.add(term, context) : sum;
    }
    return sum.doubleValue();
  }

  @Test
  void is_the_tail_of_the_binomial_distribution() {
    var random = new SplittableRandom(4);
    for (int trial = 0; trial < 300; trial++) {
      int n = 1 + random.nextInt(trial % 10 == 0 ? 3000 : 200);
      int k = 1 + random.nextInt(n);
      double p = trial % 2 == 0 ? random.nextDouble() : Math.min(.999, (k + .5) / (n + 1));
      double expected = tail(n, k, p);

      assertThat(new BetaDistribution(k, n - k + 1).cumulative(p))
          .as("n %d k %d p %s", n, k, p)
          .isCloseTo(expected, within(1e-12 * Math.max(expected, 1e-3)));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 5", "0.5, 0.5", "1, 1000", "65536, 3", "400000, 600000"})
  void the_quantile_undoes_it(double a, double b) {
    var beta = new BetaDistribution(a, b);
    for (double p : new double[] {1e-9, .001, .025, .5, .9, .99999}) {
      assertThat(beta.cumulative(beta.quantile(p))).isCloseTo(p, within(1e-9 * p));
    }
  }

  /** From {@code 1 - x^n = α}: what no success in n trials says. */
  @Test
  void has_the_closed_form_of_a_shape_of_one() {
    assertThat(new BetaDistribution(1, 100).quantile(.975))
        .isCloseTo(1 - Math.pow(.025, .01), within(1e-14));
    assertThat(new BetaDistribution(3, 1).quantile(.2)).isCloseTo(Math.cbrt(.2), within(1e-14));
  }

  @Test
  void ends_at_zero_and_one() {
    var beta = new BetaDistribution(2, 3);

    assertThat(beta.cumulative(0)).isZero();
    assertThat(beta.cumulative(1)).isEqualTo(1);
    assertThat(beta.quantile(0)).isZero();
    assertThat(beta.quantile(1)).isEqualTo(1);
    assertThatThrownBy(() -> beta.quantile(1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BetaDistribution(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
