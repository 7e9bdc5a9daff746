package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static dev.steelyard.core.Questions.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.weight.Needs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerChangesTest {

  @Test
  void every_other_answer_is_judged_and_its_effect_told() {
    var decision = asked().answer("team", "both").build();

    assertThat(find(decision))
        .containsExactly(
            change("Alpha only", Effect.STAYS, Optional.of("a"), 50),
            change("Beta only", Effect.REVERSES, Optional.of("b"), 40),
            change("neither", Effect.LEVEL, Optional.empty(), 0));
  }

  @Test
  void where_nobody_leads_an_answer_may_decide() {
    var decision = asked().answer("team", "neither").build();

    assertThat(find(decision))
        .containsExactly(
            change("Alpha only", Effect.DECIDES, Optional.of("a"), 50),
            change("Beta only", Effect.DECIDES, Optional.of("b"), 40),
            change("both", Effect.DECIDES, Optional.of("a"), 10));
  }

  @Test
  void an_open_or_unsure_question_has_every_answer_as_another_one() {
    assertThat(find(asked().build())).hasSize(4);
    assertThat(find(asked().answer("team", Answers.NOT_SURE).build()))
        .extracting(AnswerChange::answer)
        .containsExactly("Alpha only", "Beta only", "both", "neither");
  }

  private static DecisionDraft asked() {
    return PercentTable.draft(row(1, 1), row(0, 50), row(0, 50))
        .questions(
            fact(
                "team",
                choice("Alpha only", 100, 0),
                choice("Beta only", 0, 80),
                choice("both", 100, 80),
                choice("neither", 0, 0)));
  }

  @Test
  void an_answer_about_a_need_changes_weights() {
    var decision =
        PercentTable.draft(row(10, 0), row(60, 0), row(50, 30))
            .weights(new Needs(PercentTable.points(10, 0).points(), Optional.empty()))
            .questions(need("upkeep", "c2"))
            .answer("upkeep", "not needed")
            .build();

    assertThat(find(decision))
        .extracting(AnswerChange::answer, AnswerChange::effect)
        .containsExactly(
            tuple("nice to have", Effect.REVERSES),
            tuple("important", Effect.REVERSES),
            tuple("critical", Effect.REVERSES));
  }

  @Test
  void an_answer_that_knocks_the_leader_out_reverses_the_order() {
    var decision =
        PercentTable.draft(row(1, 9), row(60, 90), row(60, 10))
            .constraints(Constraints.atLeast("c1", 50))
            .questions(fact("support", choice("yes", 60, 60), choice("no", 40, 60)))
            .answer("support", "yes")
            .build();

    assertThat(find(decision))
        .as("only Beta is left, so it is ahead of nobody")
        .containsExactly(
            new AnswerChange(
                "support", "no", Effect.REVERSES, Optional.of("b"), 0, Optional.empty()));
  }

  @Test
  void an_answer_that_knocks_everything_out_leaves_no_leader() {
    var decision =
        PercentTable.draft(row(1, 9), row(60, 90), row(60, 10))
            .constraints(Constraints.atLeast("c1", 50))
            .questions(fact("support", choice("yes", 60, 60), choice("no", 40, 40)))
            .answer("support", "yes")
            .build();

    assertThat(find(decision))
        .containsExactly(
            new AnswerChange("support", "no", Effect.LEVEL, Optional.empty(), 0, Optional.empty()));
  }

  @Test
  void varying_a_change_tells_how_surely_its_leader_comes_first() {
    var decision = asked().answer("team", "neither").build();
    var changes = find(decision);
    var plan = VariationPlan.STANDARD.withCount(1_000);
    var varied = AnswerChanges.varied(changes.get(1), decision, Judging::of, plan);

    assertThat(varied)
        .isEqualTo(
            new AnswerChange(
                "team", "Beta only", Effect.DECIDES, Optional.of("b"), 40, Optional.of(1.0)));
  }

  @Test
  void varying_a_change_counts_the_variations_of_the_changed_decision() {
    var decision =
        PercentTable.draft(row(1, 1), row(50, 60), row(0, 0))
            .questions(fact("team", choice("yes", 50, 100), choice("no", 50, 0)))
            .answer("team", "no")
            .build();
    var plan = new VariationPlan(20_000, 42, 0.5);
    var varied = AnswerChanges.varied(find(decision).get(0), decision, Judging::of, plan);

    assertThat(varied.leader()).contains("a");
    assertThat(varied.firstIn().orElseThrow())
        .as("P(60 p > 50 q) with p and q uniform on 0.5 to 1.5")
        .isEqualTo(1 - 0.345833, within(0.015));
  }

  @Test
  void a_change_without_a_leader_is_not_varied() {
    var decision = asked().answer("team", "both").build();
    var level = find(decision).get(2);

    assertThat(AnswerChanges.varied(level, decision, Judging::of, VariationPlan.STANDARD))
        .isEqualTo(level);
  }

  private static AnswerChange change(
      String answer, Effect effect, Optional<String> leader, double lead) {
    return new AnswerChange("team", answer, effect, leader, lead, Optional.empty());
  }

  private static List<AnswerChange> find(Decision decision) {
    return new AnswerChanges(Judging.of(decision), Judging::of).find();
  }
}
