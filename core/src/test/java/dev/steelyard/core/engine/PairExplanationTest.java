package dev.steelyard.core.engine;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.port.EvaluationOptions;
import dev.steelyard.core.port.Explanation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairExplanationTest {

  private static final DecisionEngine ENGINE = new DecisionEngine(MethodCatalogue.standard());

  private static DecisionDraft draft() {
    return PercentTable.draft(row(1, 1), row(90, 50), row(50, 60), row(10, 10))
        .constraints(Constraints.atLeast("c1", 20));
  }

  @Test
  void a_pair_is_compared_as_asked() {
    var explanation = explain("a", "b");

    assertThat(explanation.comparison().first()).isEqualTo("a");
    assertThat(explanation.comparison().second()).isEqualTo("b");
    assertThat(explanation.comparison().gap()).isEqualTo(15);
    assertThat(explanation.text())
        .isEqualTo(
            """
            Alpha is ahead mainly on "Criterion 1" (20 points).
            "Criterion 1" alone outweighs everything that speaks for Beta (5 points).
            Beta is ahead on "Criterion 2" (5 points).
            Criteria on which Beta is ahead: one, with 50% of the weight; behind: one, with 50% of the\
             weight.""");
  }

  @Test
  void where_no_single_reason_is_enough_there_is_an_account() {
    var decision = PercentTable.draft(row(4, 3, 3), row(80, 70, 10), row(55, 40, 60)).build();
    var outcome = ENGINE.evaluate(decision, EvaluationOptions.STANDARD);

    assertThat(ENGINE.explain(outcome, "a", "b").text())
        .endsWith(
            """
            "Criterion 1" pays 10 points of "Criterion 3" (15 points).
            "Criterion 2" pays 5 points of "Criterion 3" (15 points).
            Left after all payments: 4 points for Alpha.""");
  }

  @Test
  void asked_the_other_way_round_the_numbers_turn_and_the_sentences_stay() {
    var there = explain("a", "b");
    var back = explain("b", "a");

    assertThat(back.comparison()).isEqualTo(there.comparison().reversed());
    assertThat(back.comparison().gap()).isEqualTo(-15);
    assertThat(back.sentences()).isEqualTo(there.sentences());
  }

  @Test
  void names_serve_as_well_as_ids() {
    assertThat(explain("Alpha", "Beta")).isEqualTo(explain("a", "b"));
    assertThat(explain("Beta", "a")).isEqualTo(explain("b", "a"));
  }

  @Test
  void an_id_comes_before_the_name_of_another() {
    var decision =
        draft()
            .alternatives(
                Alternative.of("a", "b"), Alternative.of("b", "Beta"), Alternative.of("c", "Gamma"))
            .build();
    var outcome = ENGINE.evaluate(decision, EvaluationOptions.STANDARD);

    assertThat(new PairExplanation(outcome).explain("a", "b").comparison().second()).isEqualTo("b");
  }

  @Test
  void everything_unknown_is_refused_at_once() {
    assertThat(refused("alfa", "Python"))
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_ALTERNATIVE,
                    Subject.at("options", "first"),
                    "There is no alternative \"alfa\" in play.")
                .choices("alfa", List.of("a", "b")),
            Violation.of(
                    ErrorCode.UNKNOWN_ALTERNATIVE,
                    Subject.at("options", "second"),
                    "There is no alternative \"Python\" in play.")
                .choices("Python", List.of("a", "b")));
  }

  @Test
  void what_was_knocked_out_is_not_in_play() {
    assertThat(refused("a", "c"))
        .extracting(Violation::message)
        .containsExactly("There is no alternative \"c\" in play.");
  }

  @Test
  void nothing_is_compared_with_itself() {
    assertThat(refused("a", "Alpha"))
        .containsExactly(
            Violation.of(
                ErrorCode.INVALID_OPTION,
                Subject.at("options", "second"),
                "\"Alpha\" cannot be compared with itself."));
  }

  private static Explanation explain(String first, String second) {
    var outcome = ENGINE.evaluate(draft().build(), EvaluationOptions.STANDARD);
    return ENGINE.explain(outcome, first, second);
  }

  private static List<Violation> refused(String first, String second) {
    return catchThrowableOfType(InvalidDecisionException.class, () -> explain(first, second))
        .violations();
  }
}
