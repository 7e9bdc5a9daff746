package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final ChoiceQuestion TEAM =
      new ChoiceQuestion(
          "team",
          "Who is there?",
          Optional.empty(),
          List.of(new Choice("one", Map.of()), new Choice("many", Map.of())));
  private static final ImportanceQuestion BUDGET =
      new ImportanceQuestion(
          "budget", "Is money short?", Optional.of("It decides."), Map.of("cost", -0.0));

  @Test
  void a_choice_question_offers_its_choices() {
    assertThat(TEAM.options(ImportanceScale.STANDARD)).containsExactly("one", "many");
    assertThat(TEAM.choice("many")).contains(TEAM.choices().get(1));
    assertThat(TEAM.choice("none")).isEmpty();
  }

  @Test
  void an_importance_question_offers_the_levels_from_least_to_most() {
    assertThat(BUDGET.options(ImportanceScale.STANDARD))
        .containsExactly("not needed", "nice to have", "important", "critical");
  }

  @Test
  void shares_of_negative_zero_are_zero() {
    assertThat(BUDGET.importance()).containsEntry("cost", 0.0);
  }

  @Test
  void a_questionnaire_finds_questions_by_id_in_the_order_stated() {
    var questionnaire = new Questionnaire(List.of(TEAM, BUDGET), ImportanceScale.STANDARD);

    assertThat(questionnaire.ids()).containsExactly("team", "budget");
    assertThat(questionnaire.question("budget")).contains(BUDGET);
    assertThat(questionnaire.question("speed")).isEmpty();
    assertThat(Questionnaire.NONE.ids()).isEmpty();
  }

  @Test
  void the_usual_levels_add_0_to_40_points_and_not_sure_up_to_20() {
    assertThat(ImportanceScale.STANDARD.points().values()).containsExactly(0.0, 10.0, 20.0, 40.0);
    assertThat(ImportanceScale.STANDARD.notSureLow()).isZero();
    assertThat(ImportanceScale.STANDARD.notSureHigh()).isEqualTo(20);
  }

  @Test
  void the_most_points_may_come_from_a_level_or_from_not_sure() {
    assertThat(ImportanceScale.STANDARD.most()).isEqualTo(40);
    assertThat(new ImportanceScale(Map.of("some", 5.0), 0, 30).most()).isEqualTo(30);
  }

  @Test
  void levels_of_negative_zero_are_zero() {
    var points = new LinkedHashMap<String, Double>();
    points.put("none", -0.0);

    assertThat(new ImportanceScale(points, -0.0, -0.0))
        .isEqualTo(new ImportanceScale(Map.of("none", 0.0), 0, 0));
  }
}
