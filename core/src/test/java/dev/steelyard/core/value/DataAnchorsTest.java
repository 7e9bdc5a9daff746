package dev.steelyard.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.UnanchoredScale;
import dev.steelyard.core.error.Violation;
import org.junit.jupiter.api.Test;

class DataAnchorsTest {

  private static DecisionDraft draft(Direction direction, double first, double second) {
    return new DecisionDraft()
        .alternatives(Alternative.of("a", "A"), Alternative.of("b", "B"))
        .criteria(Criterion.of("x", "X", UnanchoredScale.of(direction)))
        .cell("x", "a", Performance.of(first))
        .cell("x", "b", Performance.of(second));
  }

  private static NumericScale resolved(Decision decision) {
    return (NumericScale) DataAnchors.resolve(decision).criteria().leaf("x").orElseThrow().scale();
  }

  @Test
  void ends_are_the_least_and_the_greatest_present() {
    assertThat(resolved(draft(Direction.MAXIMIZE, 3, 7).build()))
        .isEqualTo(NumericScale.of("", 3, 7));
    assertThat(resolved(draft(Direction.MINIMIZE, 3, 7).build()))
        .isEqualTo(NumericScale.of("", 7, 3));
  }

  @Test
  void equal_performances_are_in_the_middle() {
    var scale = resolved(draft(Direction.MAXIMIZE, 5, 5).build());

    assertThat(scale).isEqualTo(NumericScale.of("", 4, 6));
    assertThat(ValueFunction.of(scale).points(5)).isEqualTo(50);
  }

  @Test
  void a_decision_whose_scales_have_ends_is_left_as_it_is() {
    var decision = new DecisionDraft().build();

    assertThat(DataAnchors.resolve(decision)).isSameAs(decision);
    assertThat(DataAnchors.missing(decision)).isEmpty();
    assertThat(DataAnchors.missing(draft(Direction.MAXIMIZE, 1, 2).build())).hasSize(1);
  }

  @Test
  void an_unknown_performance_needs_ends() {
    var draft = draft(Direction.MAXIMIZE, 1, 2).cell("x", "b", Performance.UNKNOWN);

    assertThat(draft.violations())
        .extracting(Violation::message)
        .containsExactly(
            "An unknown performance needs a scale with ends, and this one states only a direction.");
  }

  @Test
  void a_label_is_not_a_number() {
    var draft = draft(Direction.MAXIMIZE, 1, 2).cell("x", "b", Performance.of("good"));

    assertThat(draft.violations())
        .extracting(Violation::message)
        .containsExactly("\"good\" is a label, but this criterion is measured by a number.");
  }
}
