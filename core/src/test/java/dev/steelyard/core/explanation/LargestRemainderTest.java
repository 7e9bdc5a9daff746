package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.math.CompensatedSum;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  private static double[] round(double... terms) {
    return LargestRemainder.round(terms, CompensatedSum.of(terms));
  }

  @Test
  void what_is_shown_adds_up_to_the_rounded_sum() {
    assertThat(round(3.34, 3.33, 3.33)).containsExactly(3.4, 3.3, 3.3);
    assertThat(round(0.05, 0.05)).containsExactly(0.1, 0.0);
    assertThat(round(1.26, -0.07)).containsExactly(1.3, -0.1);
    assertThat(round(1.24, -0.04)).containsExactly(1.2, 0.0);
  }

  @Test
  void missing_tenths_go_to_the_largest_remainders() {
    assertThat(round(0.01, 0.09, 0.04, 0.08)).containsExactly(0.0, 0.1, 0.0, 0.1);
    assertThat(round(-0.01, -0.09, -0.04, -0.08)).containsExactly(0.0, -0.1, 0.0, -0.1);
  }

  @Test
  void terms_of_both_signs_are_shown_as_near_as_they_can_be() {
    assertThat(round(4.99, -3.99)).containsExactly(5.0, -4.0);
    assertThat(round(4.96, -3.93)).containsExactly(4.9, -3.9);
  }

  @Test
  void equal_remainders_are_served_in_the_order_stated() {
    assertThat(round(0.04, 0.04, 0.04)).containsExactly(0.1, 0.0, 0.0);
  }

  @Test
  void tenths_stay_as_they_are() {
    assertThat(round(1.1, 2.2, -3.3, 0)).containsExactly(1.1, 2.2, -3.3, 0);
    assertThat(round()).isEmpty();
    assertThat(round(7)).containsExactly(7);
  }

  @Test
  void one_number_is_rounded_to_the_nearest_tenth() {
    assertThat(LargestRemainder.round(13.249)).isEqualTo(13.2);
    assertThat(LargestRemainder.round(-13.251)).isEqualTo(-13.3);
    assertThat(1 / LargestRemainder.round(-0.01)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void thousands_of_random_cases_keep_every_promise() {
    for (long seed = 1; seed <= 20_000; seed++) {
      double[] terms = randomTerms(seed);
      double total = CompensatedSum.of(terms);
      double[] shown = LargestRemainder.round(terms, total);

      assertThat(tenths(shown)).as("sum, seed %d", seed).isEqualTo((long) Math.rint(total * 10));
      for (int k = 0; k < terms.length; k++) {
        assertThat(Math.abs(shown[k] - terms[k])).as("seed %d", seed).isLessThan(0.1);
        assertThat(shown[k] * terms[k] >= 0).as("sign, seed %d", seed).isTrue();
      }
    }
  }

  @Test
  void turning_every_sign_turns_what_is_shown() {
    for (long seed = 1; seed <= 2000; seed++) {
      double[] terms = randomTerms(seed);
      double[] turned = Arrays.stream(terms).map(term -> 0.0 - term).toArray();
      double[] shown = Arrays.stream(round(terms)).map(term -> 0.0 - term).toArray();

      assertThat(round(turned)).as("seed %d", seed).containsExactly(shown);
    }
  }

  private static long tenths(double[] shown) {
    return Arrays.stream(shown).mapToLong(term -> Math.round(term * 10)).sum();
  }

  /** Up to fifty terms, of which some are zero or lie half-way between two tenths. */
  private static double[] randomTerms(long seed) {
    var random = new SplittableRandom(seed);
    return random
        .doubles(random.nextInt(1, 51), -30, 30)
        .map(
            term ->
                switch (random.nextInt(4)) {
                  case 0 -> Math.rint(term * 10) / 10 + 0.05;
                  case 1 -> random.nextBoolean() ? 0 : term / 1000;
                  default -> term;
                })
        .toArray();
  }
}
