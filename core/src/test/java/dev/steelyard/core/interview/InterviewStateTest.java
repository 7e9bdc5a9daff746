package dev.steelyard.core.interview;

import static dev.steelyard.core.Questions.need;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.decision.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterviewStateTest {

  private static final List<Question> OPEN = List.of(need("data", "c1"), need("speed", "c2"));

  @Test
  void the_first_open_question_is_next() {
    assertThat(new InterviewState(OPEN, 1, 3, false).next()).contains(need("data", "c1"));
  }

  @Test
  void with_none_open_none_is_next() {
    assertThat(new InterviewState(List.of(), 3, 3, true).next()).isEmpty();
  }

  @Test
  void numbers_start_at_one() {
    assertThat(new InterviewState(OPEN, 0, 2, false).number()).isEqualTo(1);
    assertThat(new InterviewState(OPEN, 1, 3, false).number()).isEqualTo(2);
  }

  @Test
  void stopping_is_offered_when_questions_are_left_that_cannot_matter() {
    assertThat(new InterviewState(OPEN, 1, 3, true).offerToStop()).isTrue();
    assertThat(new InterviewState(OPEN, 1, 3, false).offerToStop()).isFalse();
    assertThat(new InterviewState(List.of(), 3, 3, true).offerToStop()).isFalse();
  }
}
