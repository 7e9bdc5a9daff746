package dev.steelyard.core.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class OddsTest {

  private static Rational above(long... values) {
    List<Rational> numbers = Arrays.stream(values).mapToObj(Rational::of).toList();
    return Odds.above(numbers);
  }

  private static Rational part(long over, long under) {
    return Rational.of(over).over(Rational.of(under));
  }

  @Test
  void two_shares_divide_a_line() {
    assertThat(above(3, -1)).isEqualTo(part(3, 4));
  }

  @Test
  void repeated_values_are_derivatives() {
    assertThat(above(1, 1, -1)).isEqualTo(part(3, 4));
    assertThat(above(1, -1, -1)).isEqualTo(part(1, 4));
  }

  @Test
  void the_golden_pair_has_a_half_and_nine_tenths() {
    assertThat(above(3, -3, -1, 1)).isEqualTo(part(1, 2));
    assertThat(above(36, 0, -4, 0)).isEqualTo(part(9, 10));
  }

  @Test
  void the_same_by_cutting() {
    List<List<Rational>> corners =
        List.of(List.of(Rational.of(1)), List.of(Rational.of(1)), List.of(Rational.of(-1)));
    assertThat(Cells.share(corners)).contains(part(3, 4));
  }

  @Test
  void random_values_with_repetitions_are_the_same_by_cutting() {
    for (long seed = 1; seed <= 500; seed++) {
      var random = new Random(seed);
      int n = 1 + random.nextInt(6);
      List<Rational> values =
          random.longs(n, -4, 5).mapToObj(each -> part(each, 1 + random.nextInt(3))).toList();
      if (values.stream().anyMatch(each -> each.sign() != 0)) {
        List<List<Rational>> corners = values.stream().map(List::of).toList();
        assertThat(Cells.share(corners)).as("seed " + seed).contains(Odds.above(values));
      }
    }
  }

  @Test
  void many_long_values_are_soon_found() {
    var random = new Random(7);
    List<Rational> values =
        random.doubles(60, -1, 1).mapToObj(each -> Rational.of(BigDecimal.valueOf(each))).toList();
    Rational odds =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Odds.above(values));
    Rational other = Odds.above(values.stream().map(Rational.ZERO::minus).toList());

    assertThat(odds.plus(other).minus(Rational.ONE).magnitude())
        .isLessThan(Rational.of(new BigDecimal("1e-50")));
    assertThat(Odds.effort(values)).isGreaterThan(Odds.effort(values.subList(0, 30)));
  }

  @Test
  void what_is_level_counts_half() {
    assertThat(above(0, 0)).isEqualTo(part(1, 2));
  }

  @Test
  void one_sign_is_certain() {
    assertThat(above(2, 0, 1)).isEqualTo(Rational.ONE);
    assertThat(above(-2, 0)).isEqualTo(Rational.ZERO);
  }
}
