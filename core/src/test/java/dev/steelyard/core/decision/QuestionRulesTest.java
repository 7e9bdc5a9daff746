package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.Needs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {

  private static final Needs NEEDS =
      new Needs(Map.of("support", 1.0, "cost", 1.0), Optional.empty());

  private static DecisionDraft draft(Question... questions) {
    return new DecisionDraft().weights(NEEDS).questions(questions);
  }

  private static ChoiceQuestion choice(String id, String... labels) {
    var choices = Stream.of(labels).map(label -> new Choice(label, Map.of())).toList();
    return new ChoiceQuestion(id, "Which?", Optional.empty(), choices);
  }

  private static ImportanceQuestion importance(String criterion, double share) {
    return new ImportanceQuestion(
        "budget", "Is money short?", Optional.empty(), Map.of(criterion, share));
  }

  private static Violation violation(ErrorCode code, String message, String... path) {
    return Violation.of(code, Subject.at(path), message);
  }

  @Test
  void questions_that_can_be_asked_are_accepted() {
    assertThat(draft(choice("team", "Linux", "nothing"), importance("cost", 1)).violations())
        .isEmpty();
  }

  @Test
  void ids_of_questions_must_have_the_form_of_ids() {
    assertThat(draft(choice("who?", "a", "b")).violations())
        .containsExactly(
            violation(
                ErrorCode.INVALID_ID,
                "\"who?\" cannot be an id: letters, digits, - and _, at most 64 characters.",
                "questions",
                "who?"));
  }

  @Test
  void ids_of_questions_must_be_unique() {
    assertThat(draft(choice("team", "a", "b"), choice("team", "c", "d")).violations())
        .containsExactly(
            violation(ErrorCode.DUPLICATE_ID, "\"team\" is asked twice.", "questions", "team"));
  }

  @Test
  void a_question_must_ask_something() {
    var silent = new ChoiceQuestion("q", " ", Optional.empty(), choice("x", "a", "b").choices());

    assertThat(draft(silent).violations())
        .containsExactly(
            violation(ErrorCode.BLANK_TEXT, "Question \"q\" asks nothing.", "questions", "q"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a,a", "a,b,a", "a,not sure", "a,b,not sure"})
  void two_or_more_different_answers_must_be_offered_besides_not_sure(String labels) {
    String[] offered = labels.isEmpty() ? new String[0] : labels.split(",");

    assertThat(draft(choice("q", offered)).violations())
        .containsExactly(
            violation(
                ErrorCode.INVALID_QUESTION,
                "Question \"q\" must offer two or more different answers besides \"not sure\".",
                "questions",
                "q"));
  }

  @Test
  void a_blank_answer_is_refused() {
    assertThat(draft(choice("q", "a", " ")).violations())
        .containsExactly(
            violation(
                ErrorCode.BLANK_TEXT, "Question \"q\" offers a blank answer.", "questions", "q"));
  }

  @Test
  void performances_that_an_answer_states_are_checked_like_those_of_the_table() {
    var row = new LinkedHashMap<String, Cell>();
    row.put("server", Cell.of(Performance.of("god")));
    row.put("sever", Cell.of(Performance.of("good")));
    var rates = new Choice("rates", Map.of("support", row));
    var question =
        new ChoiceQuestion(
            "team", "Who?", Optional.empty(), List.of(rates, new Choice("other", Map.of())));

    assertThat(draft(question).violations())
        .extracting(Violation::code, violation -> String.join("/", violation.subject().path()))
        .containsExactly(
            tuple(ErrorCode.UNKNOWN_LABEL, "questions/team/options/rates/rate/support/server"),
            tuple(
                ErrorCode.UNKNOWN_ALTERNATIVE, "questions/team/options/rates/rate/support/sever"));
  }

  @Test
  void importance_can_only_be_asked_for_when_weights_are_stated_by_needs() {
    var draft = new DecisionDraft().questions(importance("cost", 1));

    assertThat(draft.violations())
        .containsExactly(
            violation(
                    ErrorCode.INVALID_QUESTION,
                    "Question \"budget\" asks for importance, but weights are stated by equal.",
                    "questions",
                    "budget")
                .help("State the weights by needs, so that answers can add to them."));
  }

  @Test
  void importance_of_an_unknown_criterion_is_refused() {
    assertThat(draft(importance("cots", 1)).violations())
        .containsExactly(
            violation(
                    ErrorCode.UNKNOWN_CRITERION,
                    "There is no criterion \"cots\".",
                    "questions",
                    "budget",
                    "importance",
                    "cots")
                .choices("cots", List.of("support", "cost")));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0.0, 0", "-0.5, -0.5", "1.01, 1.01", "NaN, NaN", "Infinity, Infinity"})
  void a_share_of_importance_is_more_than_0_and_at_most_1(double share, String shown) {
    assertThat(draft(importance("cost", share)).violations())
        .containsExactly(
            violation(
                ErrorCode.INVALID_QUESTION,
                "A share of importance must be more than 0 and at most 1, but is " + shown + ".",
                "questions",
                "budget",
                "importance",
                "cost"));
  }

  private static Stream<ImportanceScale> wrongPoints() {
    return Stream.of(
        new ImportanceScale(Map.of("much", -1.0), 0, 20),
        new ImportanceScale(Map.of("much", Double.NaN), 0, 20),
        new ImportanceScale(Map.of("much", Double.POSITIVE_INFINITY), 0, 20),
        new ImportanceScale(Map.of("much", 40.0), 20, 0),
        new ImportanceScale(Map.of("much", 40.0), -1, 20),
        new ImportanceScale(Map.of("much", 40.0), 0, Double.POSITIVE_INFINITY),
        new ImportanceScale(Map.of("much", 40.0), Double.NaN, 20));
  }

  @ParameterizedTest
  @MethodSource("wrongPoints")
  void importance_points_are_finite_and_at_least_0(ImportanceScale scale) {
    assertThat(new DecisionDraft().importance(scale).violations())
        .containsExactly(
            violation(
                ErrorCode.INVALID_QUESTION,
                "Importance points must be finite and at least 0, and \"not sure\" a range from low"
                    + " to high.",
                "importance"));
  }

  private static Stream<ImportanceScale> wrongLevels() {
    return Stream.of(
        new ImportanceScale(Map.of(), 0, 20),
        new ImportanceScale(Map.of(" ", 40.0), 0, 20),
        new ImportanceScale(Map.of("not sure", 40.0), 0, 20));
  }

  @ParameterizedTest
  @MethodSource("wrongLevels")
  void levels_of_importance_have_texts_besides_not_sure(ImportanceScale scale) {
    assertThat(new DecisionDraft().importance(scale).violations())
        .containsExactly(
            violation(
                ErrorCode.INVALID_QUESTION,
                "Importance must have one or more levels with a text, besides \"not sure\".",
                "importance"));
  }
}
