package dev.steelyard.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void later_changes_of_a_list_do_not_change_the_problem() {
    var violations = new ArrayList<Violation>();
    var problem = new Problem("invalid-decision", "Invalid decision", 422, "", violations);
    violations.add(Violation.of(ErrorCode.INVALID_ID, Subject.at("alternatives"), "Not an id."));

    assertThat(problem.violations()).isEmpty();
  }
}
