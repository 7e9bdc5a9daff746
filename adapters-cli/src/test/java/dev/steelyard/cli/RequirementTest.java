package dev.steelyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.verdict.VerdictCode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

  @ParameterizedTest
  @CsvSource({
    "DOMINATES, 'DOMINATES'",
    "CLEAR_LEAD, 'DOMINATES CLEAR_LEAD'",
    "LEAD, 'DOMINATES CLEAR_LEAD LEAD'",
    "LEAN, 'DOMINATES CLEAR_LEAD LEAD LEAN'"
  })
  void is_met_by_verdicts_that_are_at_least_as_strong(Requirement requirement, String met) {
    assertThat(Stream.of(VerdictCode.values()).filter(requirement::isMetBy))
        .extracting(Enum::name)
        .containsExactly(met.split(" "));
  }
}
