package dev.steelyard.core.certificate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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
  void what_is_level_counts_half() {
    assertThat(above(0, 0)).isEqualTo(part(1, 2));
  }

  @Test
  void one_sign_is_certain() {
    assertThat(above(2, 0, 1)).isEqualTo(Rational.ONE);
    assertThat(above(-2, 0)).isEqualTo(Rational.ZERO);
  }
}
