package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class RatioTest {

  private static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  @Test
  void is_kept_in_lowest_terms_with_the_sign_above() {
    assertThat(of(6, -4)).isEqualTo(of(-3, 2));
    assertThat(of(0, -7)).isEqualTo(Ratio.ZERO);
    assertThat(of(-3, 2).sign()).isEqualTo(-1);
  }

  @Test
  void decimals_are_taken_digit_by_digit() {
    assertThat(Ratio.of(new BigDecimal("-0.125"))).isEqualTo(of(-1, 8));
    assertThat(Ratio.of(new BigDecimal("2.5E3"))).isEqualTo(of(2500, 1));
  }

  @Test
  void calculates_exactly() {
    assertThat(of(1, 6).plus(of(1, 10))).isEqualTo(of(4, 15));
    assertThat(of(1, 6).minus(of(1, 10))).isEqualTo(of(1, 15));
    assertThat(of(-2, 3).times(of(9, 4))).isEqualTo(of(-3, 2));
    assertThat(of(-2, 3).over(of(-4, 9))).isEqualTo(of(3, 2));
    assertThat(of(1, 3)).isLessThan(of(34, 100));
  }

  @Test
  void nothing_is_divided_by_zero() {
    assertThatThrownBy(() -> Ratio.ONE.over(Ratio.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
