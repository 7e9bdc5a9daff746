package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import org.junit.jupiter.api.Test;

class JudgementTest {

  private static final double ROUNDING = 1e-9;

  private final Judgement judgement =
      Judging.of(PercentTable.draft(row(3, 1), row(40, 20), row(80, 60), row(60, 0)).build());

  @Test
  void the_leader_is_alone_in_front() {
    assertThat(judgement.leader()).contains("b");
    assertThat(judgement.top()).contains("b");
    assertThat(judgement.runnerUp()).contains("c");
    assertThat(judgement.lead()).isEqualTo(30, within(ROUNDING));
  }

  @Test
  void who_shares_the_highest_score_does_not_lead() {
    var level = Judging.of(PercentTable.draft(row(1, 1), row(10, 20), row(20, 10)).build());

    assertThat(level.leader()).isEmpty();
    assertThat(level.top()).contains("a");
    assertThat(level.runnerUp()).contains("b");
    assertThat(level.lead()).isZero();
  }

  @Test
  void a_gap_is_the_first_score_less_the_second() {
    assertThat(judgement.gap("a", "b")).isEqualTo(-40, within(ROUNDING));
    assertThat(judgement.gap("b", "a")).isEqualTo(40, within(ROUNDING));
  }

  @Test
  void a_gap_that_rounding_makes_is_none() {
    var level =
        Judging.of(PercentTable.draft(row(0.1, 0.2, 0.3), row(1, 1, 0), row(0, 0, 1)).build());

    assertThat(level.gap("a", "b")).isZero();
  }

  @Test
  void a_difference_is_about_one_criterion_alone() {
    assertThat(judgement.difference("a", "c", 1)).isEqualTo(20, within(ROUNDING));
  }

  @Test
  void the_others_are_in_ranking_order() {
    assertThat(judgement.others("b")).containsExactly("c", "a");
  }

  @Test
  void what_is_not_in_play_has_no_row() {
    var decision =
        PercentTable.draft(row(1), row(40), row(80))
            .constraints(Constraints.atLeast("c1", 50))
            .build();
    var alone = Judging.of(decision);

    assertThat(alone.row("a")).isEqualTo(-1);
    assertThat(alone.row("b")).isZero();
    assertThat(alone.runnerUp()).isEmpty();
    assertThat(alone.lead()).isZero();
  }

  @Test
  void with_nothing_in_play_nobody_leads() {
    var decision =
        PercentTable.draft(row(1), row(40)).constraints(Constraints.atLeast("c1", 50)).build();
    var empty = Judging.of(decision);

    assertThat(empty.leader()).isEmpty();
    assertThat(empty.top()).isEmpty();
    assertThat(empty.tolerance()).isZero();
  }
}
