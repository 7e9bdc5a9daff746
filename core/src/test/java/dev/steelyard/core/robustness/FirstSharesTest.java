package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstSharesTest {

  @Test
  void an_alternative_that_is_not_in_play_never_comes_first() {
    assertThat(shares(0.7, 0.3).of("out")).isZero();
  }

  @Test
  void the_one_with_the_largest_share_comes_first_most_often() {
    assertThat(shares(0.3, 0.7).mostOften()).contains("b");
  }

  @Test
  void of_equal_shares_the_first_one_stated_is_named() {
    assertThat(shares(0.5, 0.5).mostOften()).contains("a");
  }

  @Test
  void with_nothing_in_play_nothing_comes_first() {
    assertThat(new FirstShares(VariationPlan.STANDARD, Map.of()).mostOften()).isEmpty();
  }

  private static FirstShares shares(double a, double b) {
    var share = new LinkedHashMap<String, Double>();
    share.put("a", a);
    share.put("b", b);
    return new FirstShares(VariationPlan.STANDARD, share);
  }
}
