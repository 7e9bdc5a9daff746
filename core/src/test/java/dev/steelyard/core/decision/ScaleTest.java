package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.RandomDecisions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScaleTest {

  private static final Scale COST = NumericScale.of("EUR", 200, 0);

  @Test
  void an_exact_performance_is_certain() {
    var reading = COST.read(Performance.of(25));

    assertThat(reading).isEqualTo(new Reading(25, 25, 25, true));
    assertThat(reading.certain()).isTrue();
  }

  @Test
  void a_range_without_a_value_is_read_at_its_middle() {
    var reading = COST.read(Performance.between(50, 90));

    assertThat(reading).isEqualTo(new Reading(50, 70, 90, true));
    assertThat(reading.certain()).isFalse();
  }

  @Test
  void a_range_with_a_value_is_read_at_the_value() {
    var range = new Performance.Between(Mark.of(50), Optional.of(Mark.of(60)), Mark.of(90));

    assertThat(COST.read(range)).isEqualTo(new Reading(50, 60, 90, true));
  }

  @Test
  void an_unknown_performance_may_be_anything_and_is_never_zero() {
    assertThat(COST.read(Performance.UNKNOWN)).isEqualTo(new Reading(0, 100, 200, false));
    assertThat(LabelScale.RATING5.read(Performance.UNKNOWN))
        .isEqualTo(new Reading(0, 50, 100, false));
  }

  @Test
  void a_mark_off_the_scale_cannot_be_read() {
    assertThatThrownBy(() -> COST.read(Performance.of("cheap")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cheap is not on the scale");
  }

  @Test
  void readings_are_in_order_whatever_is_stated() {
    RandomDecisions.check(
        300,
        decision ->
            decision
                .criteria()
                .leaves()
                .forEach(
                    leaf ->
                        decision
                            .performances()
                            .rows()
                            .get(leaf.id())
                            .values()
                            .forEach(
                                cell -> assertInOrder(leaf.scale().read(cell.performance())))));
  }

  private static void assertInOrder(Reading reading) {
    assertThat(reading.low()).isLessThanOrEqualTo(reading.is());
    assertThat(reading.is()).isLessThanOrEqualTo(reading.high());
  }
}
