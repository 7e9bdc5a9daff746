package dev.steelyard.core.verdict;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Constraint.Relation;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnockoutSentencesTest {

  @Test
  void a_missed_constraint_is_told_with_the_performance_and_the_bound() {
    var decision =
        new DecisionDraft()
            .cell("cost", "server", Performance.between(120, 150))
            .cell("cost", "cloud", Performance.of(90))
            .constraints(Constraints.atMost("cost", 100))
            .build();

    assertThat(Said.about(decision).knockouts())
        .containsExactly(
            "Virtual server is out: \"Monthly cost\" is 120 to 150 EUR, and it must be at most 100"
                + " EUR.");
  }

  @Test
  void a_label_is_told_without_a_unit() {
    assertThat(Said.about(rated(Relation.AT_LEAST)).knockouts())
        .containsExactly(
            "Virtual server is out: \"Support\" is fair, and it must be at least good.");
    assertThat(Said.about(rated(Relation.IS)).knockouts())
        .containsExactly(
            "Virtual server is out: \"Support\" is fair, and it must be exactly good.");
  }

  private static Decision rated(Relation relation) {
    return new DecisionDraft()
        .cell("support", "server", Performance.of("fair"))
        .cell("support", "cloud", Performance.of("good"))
        .constraints(Constraints.of("support", relation, Mark.of("good")))
        .build();
  }

  @Test
  void a_stated_reason_is_told_as_stated() {
    assertThat(
            Said.about(
                    PercentTable.draft(row(1), row(40), row(60))
                        .alternatives(out("a", "Alpha"), in("b", "Beta"))
                        .build())
                .knockouts())
        .containsExactly("Alpha is out. Stated reason: It is no longer sold.");
  }

  @Test
  void with_all_in_play_nothing_is_out() {
    assertThat(Said.about(PercentTable.draft(row(1), row(40), row(60)).build()).knockouts())
        .isEmpty();
  }

  @Test
  void the_only_one_that_meets_every_constraint_is_told() {
    var decision =
        PercentTable.draft(row(1), row(60), row(40))
            .constraints(Constraints.atLeast("c1", 50))
            .build();

    assertThat(leftOver(decision)).containsExactly("Only Alpha meets every constraint.");
  }

  @Test
  void one_alternative_alone_is_compared_with_nothing() {
    assertThat(leftOver(PercentTable.draft(row(1), row(60)).build()))
        .containsExactly("Only Alpha is considered, so there is nothing to compare.");
  }

  @Test
  void where_another_one_was_stated_to_be_out_it_may_meet_every_constraint_too() {
    var decision =
        PercentTable.draft(row(1), row(60), row(70), row(40))
            .alternatives(in("a", "Alpha"), out("b", "Beta"), in("c", "Gamma"))
            .constraints(Constraints.atLeast("c1", 50))
            .build();

    assertThat(leftOver(decision))
        .containsExactly("Only Alpha is considered, so there is nothing to compare.");
  }

  @Test
  void with_none_left_the_one_that_misses_by_least_is_told() {
    var decision =
        PercentTable.draft(row(1), row(40), row(45))
            .constraints(Constraints.atLeast("c1", 50))
            .build();

    assertThat(leftOver(decision))
        .containsExactly(
            "No alternative is left: every one is out.",
            "Beta comes nearest: \"Criterion 1\" is 45%, and it must be at least 50%.");
  }

  @Test
  void what_misses_another_constraint_by_far_does_not_come_nearest() {
    var decision =
        PercentTable.draft(row(1, 1), row(49, 0), row(45, 45))
            .constraints(Constraints.atLeast("c1", 50), Constraints.atLeast("c2", 50))
            .build();

    assertThat(leftOver(decision))
        .containsExactly(
            "No alternative is left: every one is out.",
            "Beta comes nearest: \"Criterion 1\" is 45%, and it must be at least 50%.");
  }

  @Test
  void with_all_stated_to_be_out_nothing_comes_nearest() {
    var decision = PercentTable.draft(row(1), row(40)).alternatives(out("a", "Alpha")).build();

    assertThat(leftOver(decision)).containsExactly("No alternative is left: every one is out.");
  }

  private static List<String> leftOver(Decision decision) {
    return Said.about(decision).verdictSentences();
  }

  private static Alternative in(String id, String name) {
    return Alternative.of(id, name);
  }

  private static Alternative out(String id, String name) {
    return new Alternative(
        id, name, Optional.empty(), Optional.empty(), Optional.of("It is no longer sold."));
  }
}
