package dev.steelyard.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.CurvePoint;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.value.ValueTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TradeOffRatesTest {

  private static final List<CurvePoint> CURVE =
      List.of(new CurvePoint(0, 0), new CurvePoint(100, 80), new CurvePoint(200, 100));

  private static TradeOffRates rates(double range, double cost, double... weights) {
    var decision =
        new DecisionDraft()
            .alternatives(Alternative.of("a", "A"), Alternative.of("b", "B"))
            .criteria(
                Criterion.of("range", "Range", new NumericScale(Optional.of("km"), 0, 200, CURVE)),
                Criterion.of("cost", "Cost", NumericScale.of("EUR", 1000, 0)))
            .cell("range", "a", Performance.of(range))
            .cell("cost", "a", Performance.of(cost))
            .build();
    return new TradeOffRates(ValueTable.of(decision, List.of("a", "b")), weights);
  }

  private static double rate(TradeOffRates rates) {
    return rates.at(0, 0, 1).orElseThrow().rate();
  }

  @Test
  void a_rate_is_the_ratio_of_weighted_slopes() {
    assertThat(rate(rates(50, 500, 0.5, 0.5))).isCloseTo(8, within(1e-9));
    assertThat(rate(rates(150, 500, 0.5, 0.5))).isCloseTo(2, within(1e-9));
    assertThat(rate(rates(150, 500, 0.75, 0.25))).isCloseTo(6, within(1e-9));
  }

  @Test
  void a_rate_says_which_way_is_better() {
    var rate = rates(50, 500, 0.5, 0.5).at(0, 0, 1).orElseThrow();

    assertThat(rate.criterion()).isEqualTo("range");
    assertThat(rate.other()).isEqualTo("cost");
    assertThat(rate.more()).isTrue();
    assertThat(rate.otherMore()).isFalse();
  }

  @Test
  void the_slope_at_a_bend_is_the_one_above_and_at_the_end_the_one_below() {
    assertThat(rate(rates(100, 500, 0.5, 0.5))).isCloseTo(2, within(1e-9));
    assertThat(rate(rates(99.99, 500, 0.5, 0.5))).isCloseTo(8, within(1e-6));
    assertThat(rate(rates(200, 1000, 0.5, 0.5))).isCloseTo(2, within(1e-9));
  }

  @Test
  void both_directions_of_a_rate_are_inverse() {
    var rates = rates(20, 300, 0.3, 0.7);

    assertThat(rate(rates) * rates.at(0, 1, 0).orElseThrow().rate()).isCloseTo(1, within(1e-9));
  }

  @Test
  void what_counts_nothing_has_no_rate() {
    assertThat(rates(50, 500, 1, 0).at(0, 0, 1)).isEmpty();
    assertThat(rates(50, 500, 0, 1).at(0, 0, 1)).isEmpty();
  }

  @Test
  void weights_must_fit() {
    assertThatThrownBy(() -> rates(50, 500, 1))
        .hasMessage("expected 2 finite weights of at least 0, but was [1.0]");
  }
}
