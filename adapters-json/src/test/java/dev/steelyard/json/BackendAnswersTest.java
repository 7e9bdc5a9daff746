package dev.steelyard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.Outcome;
import dev.steelyard.core.robustness.AnswerChange;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.verdict.Verdict;
import dev.steelyard.core.verdict.VerdictCode;
import org.junit.jupiter.api.Test;

/** What the built-in decision must answer. */
class BackendAnswersTest {

  private static Outcome answer(String... questionsAndAnswers) {
    Answers answers = Answers.NONE;
    for (int i = 0; i < questionsAndAnswers.length; i += 2) {
      answers = answers.with(questionsAndAnswers[i], questionsAndAnswers[i + 1]);
    }
    Decision decision = new BuiltInDecisions().template("backend").orElseThrow().decision();
    return Steelyard.standard().evaluate(decision.withAnswers(answers));
  }

  private static void assertScores(Outcome outcome, double node, double python) {
    var ranking = outcome.evaluation().ranking();
    assertThat(ranking.score("node")).isCloseTo(node, within(0.005));
    assertThat(ranking.score("python")).isCloseTo(python, within(0.005));
  }

  private static Effect effect(Outcome outcome, String question, String answer) {
    return outcome.robustness().answerChanges().stream()
        .filter(change -> change.question().equals(question) && change.answer().equals(answer))
        .map(AnswerChange::effect)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void without_answers_it_is_too_early_and_the_team_is_the_missing_fact() {
    Outcome outcome = answer();

    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.TOO_EARLY);
    assertThat(((Verdict.TooEarly) outcome.verdict()).missing())
        .extracting(fact -> fact.criterion() + " " + fact.question().orElse("-"))
        .containsExactly("team team");
  }

  @Test
  void a_team_that_knows_both_is_level() {
    Outcome outcome = answer("team", "both");

    assertScores(outcome, 77.78, 77.78);
    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.TOO_CLOSE);
    assertThat(outcome.robustness().first().of("node")).isCloseTo(0.5, within(0.02));
  }

  @Test
  void a_javascript_team_with_live_features_has_a_clear_lead() {
    Outcome outcome = answer("team", "JavaScript", "realtime", "important");

    assertScores(outcome, 81.82, 52.27);
    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.CLEAR_LEAD);
    assertThat(outcome.verdict().leader()).contains("node");
    assertThat(effect(outcome, "team", "Python")).isEqualTo(Effect.REVERSES);
  }

  @Test
  void a_python_team_with_data_analysis_is_the_mirror_image() {
    Outcome outcome = answer("team", "Python", "data", "important");

    assertScores(outcome, 52.27, 81.82);
    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.CLEAR_LEAD);
    assertThat(outcome.verdict().leader()).contains("python");
    assertThat(effect(outcome, "team", "JavaScript")).isEqualTo(Effect.REVERSES);
  }

  @Test
  void a_javascript_team_and_nothing_else_rests_on_the_team_alone() {
    Outcome outcome = answer("team", "JavaScript");

    assertScores(outcome, 77.78, 52.78);
    assertThat(outcome.verdict().leader()).contains("node");
    assertThat(outcome.verdict().firstIn()).isGreaterThan(0.99);
    assertThat(outcome.robustness().restsOn())
        .extracting(each -> each.criterion() + " " + each.question().orElse("-"))
        .containsExactly("team team");
  }

  @Test
  void a_javascript_team_with_data_analysis_still_leads() {
    Outcome outcome = answer("team", "JavaScript", "data", "important");

    assertScores(outcome, 72.73, 61.36);
    assertThat(outcome.verdict().leader()).contains("node");
    assertThat(outcome.verdict().firstIn()).isCloseTo(0.91, within(0.02));
  }

  @Test
  void with_critical_data_analysis_it_is_too_close() {
    Outcome outcome = answer("team", "JavaScript", "data", "critical");

    assertScores(outcome, 69.23, 67.31);
    assertThat(outcome.verdict().code()).isEqualTo(VerdictCode.TOO_CLOSE);
    assertThat(outcome.verdict().firstIn()).isCloseTo(0.59, within(0.02));
    assertThat(outcome.statements().settling()).isNotEmpty();
  }

  @Test
  void an_adviser_is_offered_only_where_there_is_reason_to() {
    assertThat(answer("team", "JavaScript", "data", "critical").consultation()).isPresent();
    assertThat(answer("team", "both", "realtime", "not sure", "data", "not sure").consultation())
        .isPresent();
    assertThat(answer("team", "JavaScript", "realtime", "important").consultation()).isEmpty();
    assertThat(answer("team", "both").consultation()).isEmpty();
  }

  @Test
  void between_frameworks_it_says_what_is_not_known() {
    Decision decision =
        new BuiltInDecisions().template("backend-framework").orElseThrow().decision();

    Outcome outcome =
        Steelyard.standard()
            .evaluate(decision.withAnswers(Answers.NONE.with("team", "JavaScript")));

    assertThat(outcome.evidence().unknown()).isEqualTo(10);
    assertThat(outcome.robustness().missingFacts())
        .allSatisfy(fact -> assertThat(fact.alternatives()).contains("nestjs", "fastify"));
  }
}
