package dev.steelyard.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswersTest {

  @Test
  void an_open_question_has_no_answer_and_not_sure_is_one() {
    var answers = Answers.NONE.with("team", Answers.NOT_SURE);

    assertThat(answers.to("team")).contains("not sure");
    assertThat(answers.to("budget")).isEmpty();
  }

  @Test
  void a_new_answer_replaces_the_earlier_one_in_its_place() {
    var answers = Answers.NONE.with("a", "1").with("b", "2").with("a", "3");

    assertThat(answers.given().keySet()).containsExactly("a", "b");
    assertThat(answers.to("a")).contains("3");
    assertThat(Answers.NONE.given()).isEmpty();
  }
}
