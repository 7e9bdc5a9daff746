package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.error.ErrorCode;
import dev.steelyard.core.error.Subject;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.weight.Needs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {

  private static final Question TEAM =
      new ChoiceQuestion(
          "team",
          "What does the team know?",
          Optional.empty(),
          List.of(new Choice("Linux", Map.of()), new Choice("nothing", Map.of())));

  private static final Question BUDGET =
      new ImportanceQuestion("budget", "Is money short?", Optional.empty(), Map.of("cost", 1.0));

  private static DecisionDraft draft() {
    return new DecisionDraft()
        .weights(new Needs(Map.of("support", 1.0, "cost", 1.0), Optional.empty()))
        .questions(TEAM, BUDGET);
  }

  @Test
  void answers_that_are_offered_and_not_sure_are_accepted() {
    assertThat(draft().answer("team", "Linux").answer("budget", "critical").violations()).isEmpty();
    assertThat(draft().answer("team", "not sure").answer("budget", "not sure").violations())
        .isEmpty();
  }

  @Test
  void an_answer_that_is_not_offered_is_refused() {
    assertThat(draft().answer("team", "linux").answer("budget", "no").violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_ANSWER,
                    Subject.at("answers", "team"),
                    "\"linux\" is not an answer to question \"team\".")
                .choices("linux", List.of("Linux", "nothing", "not sure")),
            Violation.of(
                    ErrorCode.UNKNOWN_ANSWER,
                    Subject.at("answers", "budget"),
                    "\"no\" is not an answer to question \"budget\".")
                .choices(
                    "no",
                    List.of("not needed", "nice to have", "important", "critical", "not sure")));
  }

  @Test
  void an_answer_to_no_question_is_refused() {
    assertThat(draft().answer("buget", "critical").violations())
        .containsExactly(
            Violation.of(
                    ErrorCode.UNKNOWN_QUESTION,
                    Subject.at("answers", "buget"),
                    "There is no question \"buget\".")
                .choices("buget", List.of("team", "budget")));
  }
}
