package dev.steelyard.core.verdict;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Constraint.Relation;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnockoutsTest {

  @Test
  void without_constraints_all_are_in_play() {
    assertThat(Knockouts.inPlay(PercentTable.draft(row(1), row(0), row(100)).build()))
        .containsExactly("a", "b");
  }

  @Test
  void at_least_keeps_the_bound_itself() {
    assertThat(inPlay(Relation.AT_LEAST, 49.9, 50, 50.1)).containsExactly("b", "c");
  }

  @Test
  void at_most_keeps_the_bound_itself() {
    assertThat(inPlay(Relation.AT_MOST, 49.9, 50, 50.1)).containsExactly("a", "b");
  }

  @Test
  void is_keeps_nothing_but_the_bound() {
    assertThat(inPlay(Relation.IS, 49.9, 50, 50.1)).containsExactly("b");
  }

  private static List<String> inPlay(Relation relation, double a, double b, double c) {
    return Knockouts.inPlay(
        PercentTable.draft(row(1), row(a), row(b), row(c))
            .constraints(Constraints.of("c1", relation, Mark.of(50)))
            .build());
  }

  @Test
  void a_range_that_meets_the_bound_in_part_stays_in_play_and_is_open() {
    assertThat(ranged(Relation.AT_LEAST, 40, 50)).isTrue();
    assertThat(ranged(Relation.AT_MOST, 50, 60)).isTrue();
    assertThat(ranged(Relation.IS, 40, 60)).isTrue();
  }

  @Test
  void a_range_wholly_beyond_the_bound_is_out() {
    assertThat(ranged(Relation.AT_LEAST, 40, 49)).isFalse();
    assertThat(ranged(Relation.AT_MOST, 51, 60)).isFalse();
    assertThat(ranged(Relation.IS, 40, 49)).isFalse();
    assertThat(ranged(Relation.IS, 51, 60)).isFalse();
  }

  private static boolean ranged(Relation relation, double low, double high) {
    var decision =
        PercentTable.draft(row(1), row(0))
            .cell("c1", "a", Performance.between(low, high))
            .constraints(Constraints.of("c1", relation, Mark.of(50)))
            .build();
    boolean open = !Knockouts.open(decision).isEmpty();
    assertThat(Knockouts.inPlay(decision).isEmpty()).isEqualTo(!open);
    return open;
  }

  @Test
  void a_range_wholly_within_the_bound_is_not_open() {
    var decision =
        PercentTable.draft(row(1), row(0))
            .cell("c1", "a", Performance.between(50, 60))
            .constraints(Constraints.atLeast("c1", 50))
            .build();

    assertThat(Knockouts.open(decision)).isEmpty();
  }

  @Test
  void what_nobody_knows_stays_in_play_and_is_open() {
    var constraint = Constraints.atLeast("c1", 50);
    var decision =
        PercentTable.draft(row(1), row(0))
            .cell("c1", "a", Performance.UNKNOWN)
            .constraints(constraint)
            .build();

    assertThat(Knockouts.inPlay(decision)).containsExactly("a");
    assertThat(Knockouts.open(decision)).containsExactly(new OpenConstraint("a", constraint));
  }

  @Test
  void labels_compare_by_their_points() {
    var decision =
        new DecisionDraft()
            .cell("support", "server", Performance.of("fair"))
            .cell("support", "cloud", Performance.of("very good"))
            .constraints(Constraints.of("support", Relation.AT_LEAST, Mark.of("good")))
            .build();

    assertThat(Knockouts.of(decision))
        .containsExactly(
            new Knockout(
                "server", Optional.of(decision.constraints().get(0)), Optional.empty(), 0.25));
  }

  @Test
  void on_a_scale_where_less_is_better_at_most_is_still_about_the_number() {
    var decision =
        new DecisionDraft()
            .cell("cost", "server", Performance.of(120))
            .cell("cost", "cloud", Performance.of(80))
            .constraints(Constraints.atMost("cost", 100))
            .build();

    assertThat(Knockouts.inPlay(decision)).containsExactly("cloud");
    assertThat(Knockouts.of(decision).get(0).gap()).as("20 of 200 EUR").isEqualTo(0.1);
  }

  @Test
  void the_reason_of_the_constraint_is_kept() {
    var constraint =
        new Constraint("c1", Relation.AT_LEAST, Mark.of(50), Optional.of("Our contract says so."));
    var decision = PercentTable.draft(row(1), row(40)).constraints(constraint).build();

    assertThat(Knockouts.of(decision))
        .containsExactly(
            new Knockout("a", Optional.of(constraint), Optional.of("Our contract says so."), 0.1));
  }

  @Test
  void of_several_constraints_the_one_missed_by_most_is_told() {
    var decision =
        PercentTable.draft(row(1, 1), row(45, 20))
            .constraints(Constraints.atLeast("c1", 50), Constraints.atLeast("c2", 50))
            .build();
    var knockouts = Knockouts.of(decision);

    assertThat(knockouts).hasSize(1);
    assertThat(knockouts.get(0).constraint()).contains(Constraints.atLeast("c2", 50));
    assertThat(knockouts.get(0).gap()).isEqualTo(0.3, within(1e-12));
  }

  @Test
  void what_was_stated_to_be_out_is_out_for_that_reason() {
    assertThat(Knockouts.of(statedOut()))
        .containsExactly(
            new Knockout("a", Optional.empty(), Optional.of("It is no longer sold."), 0));
    assertThat(Knockouts.inPlay(statedOut())).containsExactly("b");
  }

  private static Decision statedOut() {
    return PercentTable.draft(row(1), row(40), row(60))
        .alternatives(
            new Alternative(
                "a",
                "Alpha",
                Optional.empty(),
                Optional.empty(),
                Optional.of("It is no longer sold.")),
            Alternative.of("b", "Beta"))
        .constraints(Constraints.atLeast("c1", 50))
        .build();
  }

  @Test
  void an_answer_can_knock_out() {
    var draft =
        PercentTable.draft(row(1), row(60), row(60))
            .constraints(Constraints.atLeast("c1", 50))
            .questions(fact("team", choice("yes", 60, 60), choice("no", 40, 60)));

    assertThat(Knockouts.inPlay(draft.build())).containsExactly("a", "b");
    assertThat(Knockouts.inPlay(draft.answer("team", "no").build())).containsExactly("b");
  }

  @Test
  void open_constraints_are_told_in_order_for_those_in_play_only() {
    var one = Constraints.atLeast("c1", 50);
    var other = Constraints.atMost("c2", 50);
    var decision =
        PercentTable.draft(row(1, 1), row(0, 0), row(40, 60), row(60, 0))
            .cell("c1", "a", Performance.UNKNOWN)
            .cell("c2", "a", Performance.UNKNOWN)
            .cell("c2", "b", Performance.UNKNOWN)
            .cell("c2", "c", Performance.between(40, 60))
            .constraints(one, other)
            .build();

    assertThat(Knockouts.open(decision))
        .containsExactly(
            new OpenConstraint("a", one),
            new OpenConstraint("a", other),
            new OpenConstraint("c", other));
  }
}
