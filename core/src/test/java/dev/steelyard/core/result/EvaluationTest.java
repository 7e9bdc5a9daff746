package dev.steelyard.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.explanation.Contribution;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final Evaluation EVALUATION =
      new Evaluation(
          "weighted-sum",
          Ranking.of(List.of("a1", "a10"), new double[] {30, 20}, TiePolicy.COMPETITION),
          List.of(
              new Contribution("a1", "x", 0.5, 60, 30),
              new Contribution("a1", "y", 0.5, 0, 0),
              new Contribution("a10", "x", 0.5, 20, 10),
              new Contribution("a10", "y", 0.5, 20, 10)),
          List.of());

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
        .hasMessage("cannot compare [x, y] with []");
  }
}
