package dev.steelyard.core.interview;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static dev.steelyard.core.Questions.need;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.ImportanceQuestion;
import dev.steelyard.core.weight.Needs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsultationRuleTest {

  @Test
  void two_needs_that_matter_and_favour_different_alternatives_are_a_reason() {
    assertThat(offer(asked().answer("live", "important").answer("data", "critical")))
        .contains(new Consultation(ConsultationReason.NEEDS_APART, List.of("live", "data")));
  }

  @Test
  void a_need_that_is_nice_to_have_does_not_matter_enough() {
    assertThat(offer(asked().answer("live", "nice to have").answer("data", "critical"))).isEmpty();
  }

  @Test
  void two_needs_that_favour_the_same_alternative_are_none() {
    assertThat(offer(asked().answer("data", "critical").answer("reports", "critical"))).isEmpty();
  }

  @Test
  void a_need_that_favours_nobody_is_none() {
    assertThat(offer(asked().answer("level", "critical").answer("data", "critical"))).isEmpty();
  }

  @Test
  void a_fact_against_a_critical_need_is_a_reason() {
    assertThat(offer(asked().answer("team", "Alpha").answer("data", "critical")))
        .contains(new Consultation(ConsultationReason.FACT_AGAINST_NEED, List.of("team", "data")));
  }

  @Test
  void a_fact_against_a_need_that_is_not_critical_is_none() {
    assertThat(offer(asked().answer("team", "Alpha").answer("data", "important"))).isEmpty();
  }

  @Test
  void a_fact_that_favours_the_same_alternative_or_nobody_is_none() {
    assertThat(offer(asked().answer("team", "Beta").answer("data", "critical"))).isEmpty();
    assertThat(offer(asked().answer("team", "both").answer("data", "critical"))).isEmpty();
  }

  @Test
  void two_answers_that_are_not_sure_are_a_reason() {
    assertThat(offer(asked().answer("team", Answers.NOT_SURE).answer("data", Answers.NOT_SURE)))
        .contains(new Consultation(ConsultationReason.NOT_SURE, List.of("data", "team")));
  }

  @Test
  void one_answer_that_is_not_sure_is_none() {
    assertThat(offer(asked().answer("data", Answers.NOT_SURE))).isEmpty();
  }

  @Test
  void open_questions_are_none() {
    assertThat(offer(asked())).isEmpty();
  }

  @Test
  void needs_that_pull_apart_come_before_everything_else() {
    assertThat(
            offer(
                asked()
                    .answer("live", "critical")
                    .answer("data", "critical")
                    .answer("team", "Alpha")
                    .answer("level", Answers.NOT_SURE)
                    .answer("reports", Answers.NOT_SURE)))
        .map(Consultation::reason)
        .contains(ConsultationReason.NEEDS_APART);
  }

  /** Alpha is ahead on c2, Beta on c3 and c4, nobody on c5; c1 is about the team. */
  private static DecisionDraft asked() {
    double[] weights = row(10, 0, 0, 0, 0);
    return PercentTable.draft(weights, row(50, 90, 40, 30, 50), row(50, 20, 80, 70, 50))
        .weights(new Needs(PercentTable.points(weights).points(), Optional.empty()))
        .questions(
            need("live", "c2"),
            need("data", "c3"),
            need("reports", "c4"),
            need("level", "c5"),
            fact(
                "team",
                choice("Alpha", 100, 25),
                choice("Beta", 25, 100),
                choice("both", 100, 100)));
  }

  @Test
  void what_only_rounding_puts_ahead_favours_nobody() {
    var shares = new LinkedHashMap<String, Double>();
    shares.put("c1", 0.1);
    shares.put("c2", 0.2);
    shares.put("c3", 0.3);
    var mixed = new ImportanceQuestion("mixed", "Mixed?", Optional.empty(), shares);
    var decision =
        PercentTable.draft(row(1, 1, 1, 1), row(1, 1, 0, 0), row(0, 0, 1, 90))
            .weights(new Needs(PercentTable.points(1, 1, 1, 1).points(), Optional.empty()))
            .questions(mixed, need("data", "c4"))
            .answer("mixed", "critical")
            .answer("data", "critical");

    assertThat(0.1 + 0.2).isNotEqualTo(0.3);
    assertThat(offer(decision)).isEmpty();
  }

  @Test
  void one_alternative_alone_is_favoured_by_everything() {
    var decision =
        PercentTable.draft(row(1, 1), row(50, 50))
            .weights(new Needs(PercentTable.points(1, 1).points(), Optional.empty()))
            .questions(need("live", "c1"), need("data", "c2"))
            .answer("live", "critical")
            .answer("data", "critical");

    assertThat(offer(decision)).isEmpty();
  }

  private static Optional<Consultation> offer(DecisionDraft draft) {
    return ConsultationRule.offer(Judging.of(draft.build()));
  }
}
