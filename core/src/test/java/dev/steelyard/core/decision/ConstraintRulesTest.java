package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConstraintRulesTest {

  private static Constraint atLeast(String criterion, Mark bound) {
    return new Constraint(criterion, Constraint.Relation.AT_LEAST, bound, Optional.empty());
  }

  @Test
  void bounds_that_are_marks_of_the_scale_are_accepted() {
    var draft =
        new DecisionDraft()
            .constraints(atLeast("support", Mark.of("good")), atLeast("cost", Mark.of(0)));

    assertThat(draft.violations()).isEmpty();
  }

  @Test
  void a_constraint_on_an_unknown_criterion_is_refused() {
    var draft =
        new DecisionDraft()
            .constraints(atLeast("cost", Mark.of(50)), atLeast("suport", Mark.of("good")));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_CRITERION,
                    Subject.at("constraints", "1", "criterion"),
                    "There is no criterion \"suport\".")
                .choices("suport", List.of("support", "cost")));
  }

  @Test
  void a_bound_that_is_not_on_the_scale_is_refused() {
    var draft = new DecisionDraft().constraints(atLeast("cost", Mark.of(201)));

    assertThat(draft.violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.OUTSIDE_SCALE,
                    Subject.at("constraints", "0", "bound"),
                    "201 is outside this scale, 0 to 200 EUR.")
                .help(
                    "Widen worst or best if this value is real; the weights refer to that range."));
  }

  @Test
  void relations_have_words() {
    assertThat(Constraint.Relation.values())
        .extracting(Constraint.Relation::words)
        .containsExactly("at least", "at most", "is");
  }
}
