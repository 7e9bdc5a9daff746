package dev.steelyard.core.weight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiblingRulesTest {

  private static final List<CriteriaNode> SIBLINGS =
      List.of(
          Criterion.of("speed", "Speed", LabelScale.RATING5),
          Criterion.of("rent", "Rent", LabelScale.RATING5));

  private static List<Violation> check(String... named) {
    return new SiblingRules("order", SIBLINGS).check(List.of(named));
  }

  @Test
  void everyone_once_is_right() {
    assertThat(check("rent", "speed")).isEmpty();
  }

  @Test
  void strangers_absentees_and_doubles_are_named() {
    assertThat(check("sped", "rent", "rent"))
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_CRITERION,
                    Subject.at("order"),
                    "\"sped\" is weighted, but there is no such criterion here.")
                .choices("sped", List.of("speed", "rent")),
            Violation.of(
                ErrorCode.CONFLICTING_WEIGHTS,
                Subject.at("order"),
                "\"rent\" is named more than once."),
            Violation.of(ErrorCode.MISSING_WEIGHT, Subject.at("order"), "\"Speed\" has no weight.")
                .help("Name \"speed\" too; every criterion here must be judged."));
  }
}
