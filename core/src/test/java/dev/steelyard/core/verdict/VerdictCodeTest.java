package dev.steelyard.core.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerdictCodeTest {

  @Test
  void every_state_has_a_stable_name() {
    assertThat(Arrays.stream(VerdictCode.values()).map(VerdictCode::id))
        .containsExactly(
            "dominates",
            "clear-lead",
            "lead",
            "lean",
            "too-close",
            "too-early",
            "one-left",
            "none-left");
  }

  @Test
  void every_state_has_words() {
    assertThat(Arrays.stream(VerdictCode.values()).map(VerdictCode::words))
        .containsExactly(
            "Dominates",
            "Clear lead",
            "Lead",
            "Lean",
            "Too close to call",
            "Too early to call",
            "One left",
            "None left");
  }
}
