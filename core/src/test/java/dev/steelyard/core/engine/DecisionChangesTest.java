package dev.steelyard.core.engine;

import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static dev.steelyard.core.Questions.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.Needs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionChangesTest {

  private static final Decision DECISION =
      new DecisionDraft()
          .weights(new Needs(points(), Optional.empty()))
          .cell("support", "server", Performance.of("good"))
          .cell("support", "cloud", Performance.of("very good"))
          .cell("cost", "server", Performance.of(40))
          .cell("cost", "cloud", Performance.of(80))
          .questions(
              need("budget", "cost"),
              fact(
                  "team",
                  choice("yes", "support", Map.of("server", Performance.of("excellent"))),
                  choice("no")))
          .build();

  private static Map<String, Double> points() {
    var points = new LinkedHashMap<String, Double>();
    points.put("support", 10.0);
    points.put("cost", 30.0);
    return points;
  }

  @Test
  void without_changes_the_decision_stays() {
    assertThat(changed()).isEqualTo(DECISION);
  }

  @Test
  void a_question_is_answered() {
    assertThat(changed("team=yes").answers().to("team")).contains("yes");
    assertThat(changed("team = not sure").answers().to("team")).contains("not sure");
  }

  @Test
  void a_performance_is_changed_to_a_label_or_a_number() {
    assertThat(cell(changed("server.support=fair"), "support"))
        .isEqualTo(Cell.of(Performance.of("fair")));
    assertThat(cell(changed("server.cost = 55.5"), "cost"))
        .isEqualTo(Cell.of(Performance.of(55.5)));
  }

  @Test
  void a_performance_is_changed_to_a_range() {
    assertThat(cell(changed("server.support=fair..very good"), "support"))
        .isEqualTo(Cell.of(Performance.between("fair", "very good")));
    assertThat(cell(changed("server.cost=35 .. 60"), "cost"))
        .isEqualTo(Cell.of(Performance.between(35, 60)));
  }

  @Test
  void a_performance_is_forgotten() {
    assertThat(cell(changed("server.cost=unknown"), "cost")).isEqualTo(Cell.UNKNOWN);
  }

  private static Cell cell(Decision decision, String criterion) {
    return decision.cell(criterion, "server");
  }

  @Test
  void a_weight_is_changed() {
    var changed = (Needs) changed("weight.cost=12.5").weights();

    assertThat(changed.start())
        .containsExactly(Map.entry("support", 10.0), Map.entry("cost", 12.5));
  }

  @Test
  void changes_are_applied_in_order() {
    var changed = changed("team=yes", "server.cost=50", "team=no", "server.cost=60");

    assertThat(changed.answers().to("team")).contains("no");
    assertThat(cell(changed, "cost")).isEqualTo(Cell.of(Performance.of(60)));
  }

  @Test
  void only_the_first_equals_sign_separates() {
    assertThat(refused("server.support=a=b"))
        .extracting(Violation::message)
        .containsExactly("\"a=b\" is not on scale rating5.");
  }

  @Test
  void a_change_without_a_name_is_refused() {
    assertThat(refused("=5"))
        .containsExactly(
            Violation.of(
                    ErrorCode.INVALID_OPTION,
                    Subject.at("options", "=5"),
                    "\"=5\" is not a change: it has no name before an equals sign.")
                .help(
                    "Write question=answer, alternative.criterion=performance or"
                        + " weight.criterion=points."));
    assertThat(refused("faster")).hasSize(1);
  }

  @Test
  void an_unknown_question_or_answer_is_refused_with_the_nearest() {
    assertThat(refused("taem=yes"))
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_QUESTION,
                    Subject.at("answers", "taem"),
                    "There is no question \"taem\".")
                .choices("taem", List.of("budget", "team")));
    assertThat(refused("team=yess"))
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_ANSWER,
                    Subject.at("answers", "team"),
                    "\"yess\" is not an answer to question \"team\".")
                .choices("yess", List.of("yes", "no", "not sure")));
  }

  @Test
  void an_unknown_criterion_or_alternative_is_refused_with_the_nearest() {
    assertThat(refused("server.suport=fair"))
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_CRITERION,
                    Subject.at("options", "server.suport"),
                    "There is no criterion \"suport\".")
                .choices("suport", List.of("support", "cost")));
    assertThat(refused("sever.support=fair"))
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_ALTERNATIVE,
                    Subject.at("options", "sever.support"),
                    "There is no alternative \"sever\".")
                .choices("sever", List.of("server", "cloud")));
  }

  @Test
  void what_is_not_a_number_is_refused_on_a_scale_of_numbers() {
    assertThat(refused("server.cost=cheap"))
        .containsExactly(
            Violation.of(
                ErrorCode.NOT_A_NUMBER,
                Subject.at("options", "server.cost"),
                "\"cheap\" is not a finite number, and server.cost is measured in numbers."));
    assertThat(refused("server.cost=10..NaN"))
        .extracting(Violation::message)
        .containsExactly("\"NaN\" is not a finite number, and server.cost is measured in numbers.");
  }

  @Test
  void a_performance_off_the_scale_is_refused() {
    assertThat(refused("server.cost=900"))
        .extracting(Violation::message)
        .containsExactly("900 is outside this scale, 0 to 200 EUR.");
    assertThat(refused("server.cost=60..35"))
        .extracting(Violation::message)
        .containsExactly("A range runs from low to high, but this one runs from 60 to 35.");
  }

  @Test
  void a_performance_that_comes_from_an_answer_is_changed_by_the_answer() {
    assertThat(refused("team=yes", "server.support=fair"))
        .containsExactly(
            Violation.of(
                ErrorCode.INVALID_OPTION,
                Subject.at("options", "server.support"),
                "server.support comes from an answer. Change the answer instead: question=answer."));
    assertThat(cell(changed("team=no", "server.support=fair"), "support"))
        .isEqualTo(Cell.of(Performance.of("fair")));
  }

  @Test
  void a_weight_that_is_no_number_of_at_least_zero_is_refused() {
    for (String points : List.of("-1", "much", "NaN", "1e400", "")) {
      assertThat(refused("weight.cost=" + points))
          .containsExactly(
              Violation.of(
                  ErrorCode.INVALID_WEIGHT,
                  Subject.at("options", "weight.cost"),
                  "Weight of \"cost\" must be a finite number of at least 0, but was \""
                      + points
                      + "\"."));
    }
  }

  @Test
  void a_weight_of_nothing_that_exists_is_refused_with_the_nearest() {
    assertThat(refused("weight.coast=5"))
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_CRITERION,
                    Subject.at("options", "weight.coast"),
                    "There is no criterion \"coast\".")
                .choices("coast", List.of("support", "cost")));
  }

  @Test
  void weights_that_would_all_be_zero_are_refused() {
    assertThat(refused("weight.cost=0", "weight.support=0"))
        .extracting(Violation::code)
        .containsExactly(ErrorCode.WEIGHTS_SUM_TO_ZERO);
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    assertThat(refused("faster", "team=maybe", "server.cost=cheap", "weight.cost=-1", "team=yes"))
        .extracting(Violation::code)
        .containsExactly(
            ErrorCode.INVALID_OPTION,
            ErrorCode.UNKNOWN_ANSWER,
            ErrorCode.NOT_A_NUMBER,
            ErrorCode.INVALID_WEIGHT);
  }

  private static Decision changed(String... changes) {
    return new DecisionChanges(DECISION).apply(List.of(changes));
  }

  private static List<Violation> refused(String... changes) {
    return catchThrowableOfType(InvalidDecisionException.class, () -> changed(changes))
        .violations();
  }
}
