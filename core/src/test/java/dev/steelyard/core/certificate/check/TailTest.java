package dev.steelyard.core.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class TailTest {

  private static Rational exact(int trials, int least, BigDecimal chance) {
    Rational p = Rational.of(chance);
    Rational sum = Rational.ZERO;
    for (int i = least; i <= trials; i++) {
      Rational ways = Rational.ONE;
      for (int k = 1; k <= i; k++) {
        ways = ways.times(Rational.of(trials - i + k)).over(Rational.of(k));
      }
      sum = sum.plus(ways.times(power(p, i)).times(power(Rational.ONE.minus(p), trials - i)));
    }
    return sum;
  }

  private static Rational power(Rational base, int exponent) {
    return Collections.nCopies(exponent, base).stream().reduce(Rational.ONE, Rational::times);
  }

  @Test
  void both_bounds_enclose_the_exact_sum() {
    var narrow = Rational.of(new BigDecimal("1e-38"));
    for (int trials = 1; trials <= 40; trials += 3) {
      for (int least = 0; least <= trials; least += 2) {
        var chance = BigDecimal.valueOf(1 + (7L * trials + 13L * least) % 99, 2);
        Rational exact = exact(trials, least, chance);
        Rational below = Rational.of(Tail.atLeast(trials, least, chance));
        Rational above = Rational.of(Tail.atMost(trials, least, chance));
        assertThat(below).isLessThanOrEqualTo(exact);
        assertThat(above).isGreaterThanOrEqualTo(exact);
        assertThat(above.minus(below)).isLessThan(narrow);
      }
    }
  }
}
