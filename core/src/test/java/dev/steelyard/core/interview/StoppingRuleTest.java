package dev.steelyard.core.interview;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static dev.steelyard.core.Questions.need;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.weight.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StoppingRuleTest {

  /** More combinations of answers than this are left alone. */
  private static final int MOST_COMBINATIONS = 2_000;

  @Test
  void it_is_settled_when_no_answer_can_make_up_for_the_lead() {
    assertThat(settled(needs(10, 90, 40).build())).as("50 times 10 against 10 times 40").isTrue();
    assertThat(settled(needs(7, 90, 40).build())).as("50 times 7 against 10 times 40").isFalse();
  }

  private static DecisionDraft needs(double weight, double a, double b) {
    return PercentTable.draft(row(weight, 0), row(a, 50), row(b, 60))
        .weights(new Needs(PercentTable.points(weight, 0).points(), Optional.empty()))
        .questions(need("data", "c2"));
  }

  @Test
  void several_open_needs_on_one_criterion_add_up() {
    var decision = needs(10, 90, 40).questions(need("data", "c2"), need("speed", "c2")).build();

    assertThat(settled(decision)).as("50 times 10 against 10 times 80").isFalse();
  }

  @Test
  void a_need_that_is_answered_is_not_open_any_more() {
    assertThat(settled(needs(7, 90, 40).answer("data", "important").build())).isTrue();
  }

  @Test
  void with_all_answered_even_a_level_result_is_settled() {
    assertThat(settled(PercentTable.draft(row(1), row(50), row(50)).build())).isTrue();
  }

  @Test
  void a_level_result_with_an_open_question_is_not_settled() {
    var decision =
        PercentTable.draft(row(1), row(50), row(50))
            .questions(fact("team", choice("yes", 50, 50), choice("no", 50, 50)))
            .build();

    assertThat(settled(decision)).isFalse();
  }

  @Test
  void an_open_fact_counts_with_all_its_answers() {
    assertThat(settled(facts(60, 40))).isTrue();
    assertThat(settled(facts(30, 60))).isFalse();
  }

  private static Decision facts(double a, double b) {
    return PercentTable.draft(row(1, 1), row(60, 60), row(40, 50))
        .questions(fact("team", choice("yes", 60, 40), choice("no", a, b)))
        .build();
  }

  @Test
  void an_open_fact_about_a_constrained_criterion_is_never_settled() {
    var decision =
        PercentTable.draft(row(0, 1), row(60, 90), row(60, 10))
            .constraints(Constraints.atLeast("c1", 50))
            .questions(fact("support", choice("yes", 60, 60), choice("no", 40, 60)))
            .build();

    assertThat(settled(decision)).isFalse();
  }

  @Test
  void the_only_one_in_play_is_settled() {
    var decision =
        PercentTable.draft(row(1), row(60))
            .questions(
                fact("team", choice("yes", "c1", Map.of("a", Performance.of(10))), choice("no")))
            .build();

    assertThat(settled(decision)).isTrue();
  }

  @Test
  void huge_points_do_not_make_a_rounding_error_a_lead() {
    var decision =
        PercentTable.draft(row(1e12, 0), row(50 + 1e-12, 50), row(50, 50))
            .weights(new Needs(PercentTable.points(1e12, 0).points(), Optional.empty()))
            .questions(need("data", "c2"))
            .build();

    assertThat(settled(decision)).isFalse();
  }

  @Test
  void once_settled_no_combination_of_answers_changes_who_leads() {
    var settledWhileOpen = new AtomicInteger();
    RandomDecisions.check(1_500, decision -> checkAll(decision, settledWhileOpen));
    assertThat(settledWhileOpen.get())
        .as("decisions settled with questions left")
        .isGreaterThan(30);
  }

  private static void checkAll(Decision decision, AtomicInteger settledWhileOpen) {
    List<Question> open =
        decision.questionnaire().questions().stream()
            .filter(question -> decision.answers().to(question.id()).isEmpty())
            .toList();
    if (open.isEmpty() || !settled(decision)) {
      return;
    }
    settledWhileOpen.incrementAndGet();
    var leader = Judging.of(decision).leader();
    for (Answers answers : combinations(decision, open)) {
      assertThat(Judging.of(decision.withAnswers(answers)).leader())
          .as(answers.toString())
          .isEqualTo(leader);
    }
  }

  /** Every open question left open, not sure, or answered in each way. */
  private static List<Answers> combinations(Decision decision, List<Question> open) {
    List<Answers> all = List.of(decision.answers());
    for (Question question : open) {
      var more = new ArrayList<Answers>(all);
      var answers = new ArrayList<>(question.options(decision.questionnaire().importance()));
      answers.add(Answers.NOT_SURE);
      for (Answers before : all) {
        answers.forEach(answer -> more.add(before.with(question.id(), answer)));
      }
      all = more.subList(0, Math.min(more.size(), MOST_COMBINATIONS));
    }
    return all;
  }

  private static boolean settled(Decision decision) {
    return new StoppingRule(Judging.of(decision)).settled();
  }
}
