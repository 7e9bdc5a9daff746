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
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Question;
import dev.steelyard.core.weight.Needs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterviewTest {

  @Test
  void what_can_move_two_alternatives_furthest_apart_is_asked_first() {
    assertThat(open(asked().build()))
        .as("moves of 20, 80 and 22.2 points")
        .containsExactly("large", "data", "small");
  }

  @Test
  void an_answered_question_is_not_asked_again() {
    var state = state(asked().answer("large", "yes").build());

    assertThat(state.open()).extracting(Question::id).containsExactly("data", "small");
    assertThat(state.answered()).isEqualTo(1);
    assertThat(state.total()).isEqualTo(3);
    assertThat(state.number()).isEqualTo(2);
  }

  @Test
  void not_sure_is_an_answer() {
    assertThat(open(asked().answer("large", Answers.NOT_SURE).build()))
        .containsExactly("data", "small");
  }

  private static DecisionDraft asked() {
    return PercentTable.draft(row(20, 0), row(50, 100), row(50, 50))
        .weights(new Needs(PercentTable.points(20, 0).points(), Optional.empty()))
        .questions(
            fact("small", choice("yes", 60, 50), choice("no", 50, 60)),
            fact("large", choice("yes", 90, 50), choice("no", 50, 90)),
            need("data", "c2"));
  }

  @Test
  void questions_that_matter_equally_are_asked_in_the_order_stated() {
    var decision =
        PercentTable.draft(row(0.1, 0.2, 0.3), row(50, 50, 50), row(40, 40, 40))
            .questions(
                fact("first", choice("yes", 60.3, 10.1), choice("no", 10.1, 60.3)),
                fact("second", choice("no", 10.1, 60.3), choice("yes", 60.3, 10.1)))
            .build();

    assertThat(open(decision)).containsExactly("first", "second");
  }

  @Test
  void an_answer_that_can_knock_out_matters_as_much_as_can_be() {
    var decision =
        PercentTable.draft(row(1, 9), row(60, 90), row(60, 10))
            .constraints(Constraints.atLeast("c1", 50))
            .questions(
                fact(
                    "gap",
                    choice("yes", "c2", Map.of("a", percent(90))),
                    choice("no", "c2", Map.of("a", percent(10)))),
                fact("support", choice("yes", 60, 60), choice("no", 40, 60)))
            .build();

    assertThat(open(decision)).as("72 points, against being out").containsExactly("support", "gap");
  }

  private static Performance percent(double value) {
    return Performance.of(value);
  }

  @Test
  void a_question_after_which_nothing_is_left_whatever_the_answer_matters_not_at_all() {
    var decision =
        PercentTable.draft(row(1), row(60), row(60))
            .constraints(Constraints.atLeast("c1", 50))
            .questions(
                fact("support", choice("yes", 10, 10), choice("no", 20, 20)),
                fact("team", choice("yes", 60, 70), choice("no", 70, 60)))
            .build();

    assertThat(open(decision)).containsExactly("team", "support");
  }

  @Test
  void when_all_is_answered_there_is_nothing_to_offer() {
    var decision =
        asked().answer("large", "yes").answer("small", "no").answer("data", "critical").build();
    var state = state(decision);

    assertThat(state.next()).isEmpty();
    assertThat(state.settled()).isTrue();
    assertThat(state.offerToStop()).isFalse();
  }

  @Test
  void a_decision_without_questions_is_settled() {
    assertThat(state(PercentTable.draft(row(1), row(60), row(60)).build()))
        .isEqualTo(new InterviewState(List.of(), 0, 0, true));
  }

  private static List<String> open(Decision decision) {
    return state(decision).open().stream().map(Question::id).toList();
  }

  private static InterviewState state(Decision decision) {
    return new Interview(Judging::of).state(decision);
  }
}
