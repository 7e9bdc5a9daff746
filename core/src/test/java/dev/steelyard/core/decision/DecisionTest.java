package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private static final Cell GOOD = Cell.of(Performance.of("good"));
  private static final Cell POOR = Cell.of(Performance.of("poor"));

  private static ChoiceQuestion question(String id, String criterion, Cell server) {
    var states = new Choice("states", Map.of(criterion, Map.of("server", server)));
    var choices = List.of(states, new Choice("says nothing", Map.of()));
    return new ChoiceQuestion(id, "What is it?", Optional.empty(), choices);
  }

  private static DecisionDraft asked() {
    return new DecisionDraft()
        .cell("support", "server", GOOD)
        .questions(question("first", "support", POOR), question("second", "support", GOOD));
  }

  @Test
  void every_rule_reports_at_once() {
    var draft =
        new DecisionDraft()
            .heading(Heading.of(" "))
            .alternatives(Alternative.of("server", ""), Alternative.of("cloud", "Cloud"))
            .cell("support", "server", Performance.of("god"))
            .constraints(new Constraint("x", Constraint.Relation.IS, Mark.of(1), Optional.empty()))
            .weights(new Points(Map.of("support", 1.0, "cost", -1.0)))
            .questions(question("q", "cost", Cell.of(Performance.of(-5))))
            .answer("r", "yes");

    assertThat(draft.violations())
        .extracting(Violation::code)
        .containsExactly(
            ErrorCode.BLANK_TEXT,
            ErrorCode.BLANK_TEXT,
            ErrorCode.UNKNOWN_LABEL,
            ErrorCode.UNKNOWN_CRITERION,
            ErrorCode.INVALID_WEIGHT,
            ErrorCode.OUTSIDE_SCALE,
            ErrorCode.UNKNOWN_QUESTION);
  }

  @Test
  void an_open_question_states_nothing() {
    var decision = asked().build();

    assertThat(decision.answeredCells().rows()).isEmpty();
    assertThat(decision.cell("support", "server")).isEqualTo(GOOD);
  }

  @Test
  void an_answer_overrides_the_table() {
    var decision = asked().answer("first", "states").build();

    assertThat(decision.answeredCells().cell("support", "server")).contains(POOR);
    assertThat(decision.cell("support", "server")).isEqualTo(POOR);
    assertThat(decision.cell("support", "cloud")).isEqualTo(Cell.UNKNOWN);
    assertThat(decision.performances().cell("support", "server")).contains(GOOD);
  }

  @Test
  void a_later_question_overrides_an_earlier_one_whatever_the_order_of_the_answers() {
    var decision = asked().answer("second", "states").answer("first", "states").build();

    assertThat(decision.cell("support", "server")).isEqualTo(GOOD);
  }

  @Test
  void not_sure_and_answers_without_ratings_state_nothing() {
    var decision = asked().answer("first", "not sure").answer("second", "says nothing").build();

    assertThat(decision.answeredCells().rows()).isEmpty();
  }

  @Test
  void alternatives_are_found_by_id() {
    var decision = new DecisionDraft().build();

    assertThat(decision.alternativeIds()).containsExactly("server", "cloud");
    assertThat(decision.alternative("cloud")).map(Alternative::name).contains("Managed platform");
    assertThat(decision.alternative("Managed platform")).isEmpty();
  }

  @Test
  void a_changed_cell_leaves_everything_else() {
    var decision = asked().build();

    var changed = decision.withCell("support", "server", POOR);

    assertThat(changed.cell("support", "server")).isEqualTo(POOR);
    assertThat(changed.withCell("support", "server", GOOD)).isEqualTo(decision);
    assertThat(decision.cell("support", "server")).isEqualTo(GOOD);
  }

  @Test
  void a_change_that_breaks_a_rule_is_refused() {
    var decision = asked().build();

    assertThatThrownBy(() -> decision.withCell("support", "server", Cell.of(Performance.of(7))))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage("7 is a number, but scale rating5 has labels.");
    assertThatThrownBy(() -> decision.withAnswers(Answers.NONE.with("third", "x")))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage("There is no question \"third\".");
    assertThatThrownBy(() -> decision.withWeights(new Points(Map.of("support", 1.0))))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessage("\"Monthly cost\" has no weight.");
  }

  @Test
  void taking_a_change_back_gives_an_equal_decision() {
    RandomDecisions.check(
        200,
        decision -> {
          assertThat(decision.withAnswers(Answers.NONE).withAnswers(decision.answers()))
              .isEqualTo(decision);
          assertThat(decision.withWeights(decision.weights())).isEqualTo(decision);
          assertThat(decision.withPerformances(decision.performances())).isEqualTo(decision);
          assertThat(decision.withMethod(new MethodChoice("x")).withMethod(decision.method()))
              .isEqualTo(decision);
        });
  }

  @Test
  void later_changes_of_its_parts_do_not_reach_it() {
    var alternatives = new ArrayList<>(List.of(Alternative.of("a", "A")));
    var extensions = new LinkedHashMap<String, String>();
    var decision =
        new Decision(
            Heading.of("Title"),
            alternatives,
            new CriteriaTree(List.of(Criterion.of("c", "C", LabelScale.RATING5))),
            new Performances(Map.of("c", Map.of("a", Cell.UNKNOWN))),
            List.of(),
            new Points(Map.of("c", 1.0)),
            Questionnaire.NONE,
            Answers.NONE,
            List.of(),
            MethodChoice.STANDARD,
            extensions);
    alternatives.clear();
    extensions.put("/x-note", "1");

    assertThat(decision.alternatives()).hasSize(1);
    assertThat(decision.extensions()).isEmpty();
  }
}
