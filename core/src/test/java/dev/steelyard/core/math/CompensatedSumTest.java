package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CompensatedSumTest {

  @Test
  void no_terms_sum_to_zero() {
    assertThat(CompensatedSum.of()).isEqualTo(0.0);
    assertThat(new CompensatedSum().value()).isEqualTo(0.0);
  }

  @Test
  void keeps_what_a_plain_sum_loses() {
    assertThat(1e16 + 1 + 1 - 1e16).isNotEqualTo(2);
    assertThat(CompensatedSum.of(1e16, 1, 1, -1e16)).isEqualTo(2);
    assertThat(CompensatedSum.of(1, 1e100, 1, -1e100)).isEqualTo(2);
  }

  @Test
  void ten_tenths_are_one() {
    double[] tenths = new double[10];
    Arrays.fill(tenths, 0.1);

    assertThat(CompensatedSum.of(tenths)).isEqualTo(1);
  }

  @Test
  void never_gives_negative_zero() {
    assertThat(1 / CompensatedSum.of(-0.0)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(1 / CompensatedSum.of(-0.0, -0.0)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void turning_every_sign_turns_the_sum() {
    double[] terms = randomTerms(99, 50);
    double[] turned = Arrays.stream(terms).map(term -> -term).toArray();

    assertThat(CompensatedSum.of(turned)).isEqualTo(-CompensatedSum.of(terms));
  }

  @Test
  void agrees_with_exact_decimal_sums_to_the_last_places() {
    for (long seed = 1; seed <= 1000; seed++) {
      double[] terms = randomTerms(seed, 100);
      double exact =
          Arrays.stream(terms)
              .mapToObj(BigDecimal::new)
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .doubleValue();
      double magnitudes = Arrays.stream(terms).map(Math::abs).sum();

      assertThat(CompensatedSum.of(terms))
          .as("seed %d", seed)
          .isCloseTo(exact, within(2 * Math.ulp(exact) + 1e-28 * magnitudes));
    }
  }

  private static double[] randomTerms(long seed, int count) {
    var random = new SplittableRandom(seed);
    return random
        .doubles(count)
        .map(x -> (x - 0.5) * Math.pow(10, random.nextInt(-8, 9)))
        .toArray();
  }
}
