package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.Choice;
import dev.steelyard.core.decision.ChoiceQuestion;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final CriteriaGroup MONEY =
      new CriteriaGroup(
          "money",
          "Money and effort",
          Optional.empty(),
          List.of(
              Criterion.of("cost", "Monthly cost", NumericScale.of("EUR", 200, 0)),
              Criterion.of("uptime", "Uptime", NumericScale.percent())),
          Optional.empty());

  private static final Vocabulary WORDS =
      new Vocabulary(
          new DecisionDraft()
              .criteria(Criterion.of("support", "Support", LabelScale.RATING5), MONEY)
              .cell("support", "server", Performance.of("good"))
              .cell("cost", "server", Performance.between(20, 40))
              .cell("cost", "cloud", range(50, 60, 90))
              .cell("uptime", "cloud", Performance.of(99.5))
              .questions(
                  new ChoiceQuestion(
                      "team",
                      "Who runs it?",
                      Optional.empty(),
                      List.of(new Choice("we", Map.of()), new Choice("they", Map.of()))))
              .build());

  private static Performance range(double low, double is, double high) {
    return new Performance.Between(Mark.of(low), Optional.of(Mark.of(is)), Mark.of(high));
  }

  @Test
  void ids_have_names() {
    assertThat(WORDS.alternative("cloud")).isEqualTo("Managed platform");
    assertThat(WORDS.criterion("cost")).isEqualTo("Monthly cost");
    assertThat(WORDS.criterion("money")).isEqualTo("Money and effort");
    assertThat(WORDS.question("team")).isEqualTo("Who runs it?");
  }

  @Test
  void an_unknown_id_is_its_own_name() {
    assertThat(WORDS.alternative("moon")).isEqualTo("moon");
    assertThat(WORDS.criterion("moon")).isEqualTo("moon");
    assertThat(WORDS.question("moon")).isEqualTo("moon");
  }

  @Test
  void performances_have_the_unit_of_their_scale() {
    assertThat(WORDS.performance("server", "support")).isEqualTo("good");
    assertThat(WORDS.performance("server", "cost")).isEqualTo("20 to 40 EUR");
    assertThat(WORDS.performance("cloud", "cost")).isEqualTo("60 (50 to 90) EUR");
    assertThat(WORDS.performance("cloud", "uptime")).isEqualTo("99.5%");
    assertThat(WORDS.performance("server", "uptime")).isEqualTo("unknown");
    assertThat(WORDS.onScale("7", "cost")).isEqualTo("7 EUR");
    assertThat(WORDS.onScale("7", "support")).isEqualTo("7");
  }

  @Test
  void the_value_now_leaves_out_the_range_when_a_value_is_stated() {
    assertThat(WORDS.valueNow("cloud", "cost")).isEqualTo("60 EUR");
    assertThat(WORDS.valueNow("server", "cost")).isEqualTo("20 to 40 EUR");
    assertThat(WORDS.valueNow("server", "uptime")).isEqualTo("unknown");
  }

  @Test
  void several_names_become_one_argument() {
    assertThat(WORDS.criteria(List.of("cost", "support")).text())
        .isEqualTo("Monthly cost and Support");
    assertThat(WORDS.alternatives(List.of("server", "cloud")).text())
        .isEqualTo("Virtual server and Managed platform");
  }
}
