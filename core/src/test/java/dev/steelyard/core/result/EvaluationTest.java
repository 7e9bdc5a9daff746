package dev.steelyard.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.explanation.AdditiveAttribution;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Measure;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final Evaluation EVALUATION =
      Evaluation.of(
          "weighted-sum",
          Column.of(List.of("a1", "a10"), new double[] {30, 20}),
          Direction.MAXIMIZE,
          new AdditiveAttribution(
              PerformanceTable.of(
                  List.of("a1", "a10"), List.of("x", "y"), new double[][] {{60, 20}, {0, 20}}),
              new double[] {0.5, 0.5},
              Measure.POINTS));

  @Test
  void contributions_are_those_of_the_alternative_and_of_no_other() {
    assertThat(EVALUATION.contributions("a1"))
        .extracting(Contribution::points)
        .containsExactly(30.0, 0.0);
    assertThat(EVALUATION.contributions("a")).isEmpty();
  }

  @Test
  void a_comparison_is_the_first_minus_the_second() {
    assertThat(EVALUATION.compare("a1", "a10").gap()).isEqualTo(10);
    assertThat(EVALUATION.compare("a10", "a1"))
        .isEqualTo(EVALUATION.compare("a1", "a10").reversed());
  }

  @Test
  void what_was_not_evaluated_cannot_be_compared() {
    assertThatThrownBy(() -> EVALUATION.compare("a1", "a2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'a2' was not evaluated, only [a1, a10]");
  }
}
