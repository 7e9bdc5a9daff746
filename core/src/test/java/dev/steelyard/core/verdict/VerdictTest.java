package dev.steelyard.core.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final Optional<String> LEADER = Optional.of("a");

  @Test
  void a_verdict_from_a_slight_preference_up_names_an_alternative_to_go_with() {
    assertThat(
            Stream.of(
                new Verdict.Dominates(LEADER, 5, 1),
                new Verdict.ClearLead(LEADER, 5, 0.95),
                new Verdict.Lead(LEADER, 5, 0.8, Optional.empty()),
                new Verdict.Lean(LEADER, 5, 0.7),
                new Verdict.OneLeft(LEADER)))
        .allMatch(Verdict::decides);
  }

  @Test
  void other_verdicts_do_not() {
    assertThat(
            Stream.of(
                new Verdict.TooClose(LEADER, 0.5, 0.5, Verdict.Reason.SMALL_LEAD),
                new Verdict.TooEarly(LEADER, 5, 0.7, List.of(), List.of()),
                new Verdict.NoneLeft()))
        .noneMatch(Verdict::decides);
  }

  @Test
  void the_only_one_left_is_first_everywhere_and_ahead_of_nobody() {
    var verdict = new Verdict.OneLeft(LEADER);

    assertThat(verdict.firstIn()).isEqualTo(1);
    assertThat(verdict.lead()).isZero();
  }

  @Test
  void with_none_left_nothing_is_first_anywhere() {
    var verdict = new Verdict.NoneLeft();

    assertThat(verdict.leader()).isEmpty();
    assertThat(verdict.firstIn()).isZero();
    assertThat(verdict.lead()).isZero();
  }
}
