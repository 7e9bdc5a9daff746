package dev.steelyard.cli.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Module;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.port.TemplateStore;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {

  private static final Decision BACKEND =
      Guice.createInjector(ServiceLoader.load(Module.class))
          .getInstance(TemplateStore.class)
          .template("backend")
          .orElseThrow()
          .decision();

  private static AnswerText team() {
    return new AnswerText(BACKEND, BACKEND.questionnaire().question("team").orElseThrow());
  }

  @Test
  void not_sure_is_offered_last() {
    assertThat(team().offered())
        .containsExactly("JavaScript", "Python", "both", "neither", "not sure");
  }

  @ParameterizedTest
  @CsvSource({"1, JavaScript", "5, not sure", "python, Python", "' NOT SURE ', not sure"})
  void understands_numbers_and_words_in_any_case(String typed, String answer) {
    assertThat(team().byWordsOrNumber(typed)).contains(answer);
  }

  @ParameterizedTest
  @CsvSource({"0", "6", "-1", "1.0", "99999999999", "Java", "''"})
  void anything_else_is_no_answer(String typed) {
    assertThat(team().byWordsOrNumber(typed)).isEmpty();
  }
}
