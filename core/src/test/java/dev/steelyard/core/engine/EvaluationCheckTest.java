package dev.steelyard.core.engine;

import static dev.steelyard.core.decision.Rating.FAIR;
import static dev.steelyard.core.decision.Rating.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.Judging;
import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.docs.Repository;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationCheckTest {

  private final Decision decision =
      Steelyard.decision("Which one?")
          .alternatives("A", "B")
          .criterion("Use", c -> c.rate("A", GOOD).rate("B", FAIR))
          .build();
  private final List<String> inPlay = decision.alternativeIds();
  private final Evaluation whole = Judging.of(decision).evaluation();

  private Evaluation scored(String... alternatives) {
    var scores = Column.of(List.of(alternatives), new double[alternatives.length]);
    return Evaluation.of("mine", scores, Direction.MAXIMIZE, (first, second) -> null);
  }

  @Test
  void a_whole_evaluation_passes() {
    assertThat(EvaluationCheck.checked(whole, inPlay)).isSameAs(whole);
  }

  @Test
  void an_alternative_left_out_is_refused() {
    String message = "Method \"mine\" did not rank every alternative in play exactly once.";

    assertThatThrownBy(() -> EvaluationCheck.checked(scored("a"), inPlay))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessage(message);
    assertThat(Repository.text("docs/errors.md"))
        .as("the example of this code")
        .contains("| " + message + " |");
  }

  @Test
  void an_alternative_ranked_twice_is_refused() {
    assertThatThrownBy(() -> EvaluationCheck.checked(scored("a", "b", "b"), inPlay))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessage("Method \"mine\" did not rank every alternative in play exactly once.");
  }
}
