package dev.steelyard.core.interview;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.need;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decided;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.explanation.Sentence;
import dev.steelyard.core.weight.Needs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceSentencesTest {

  private static final Optional<String> ALPHA = Optional.of("a");

  @Test
  void with_nothing_to_advise_nothing_is_said() {
    assertThat(said(decision(Optional.empty()), Optional.empty(), ALPHA)).isEmpty();
  }

  @Test
  void needs_that_pull_apart_are_quoted() {
    assertThat(said(ConsultationReason.NEEDS_APART))
        .containsExactly(
            "Two of your needs pull apart: \"Do you need live?\" and \"Do you need data?\"."
                + " Consider asking an adviser who knows Alpha and Beta.");
  }

  @Test
  void a_fact_against_a_need_is_quoted() {
    assertThat(said(ConsultationReason.FACT_AGAINST_NEED))
        .containsExactly(
            "What you have and what you need pull apart: \"Do you need live?\" and \"Do you need"
                + " data?\". Consider asking an adviser who knows Alpha and Beta.");
  }

  @Test
  void answers_that_are_not_sure_are_counted() {
    assertThat(said(ConsultationReason.NOT_SURE))
        .containsExactly(
            "2 answers are \"not sure\". Consider asking an adviser who knows Alpha and Beta.");
  }

  private static List<String> said(ConsultationReason reason) {
    var offer = Optional.of(new Consultation(reason, List.of("live", "data")));
    return said(decision(Optional.empty()), offer, ALPHA);
  }

  @Test
  void what_people_chose_otherwise_is_told_with_their_reason() {
    var decided = new Decided("b", Optional.of("We know it."));

    assertThat(said(decision(Optional.of(decided)), Optional.empty(), ALPHA))
        .containsExactly(
            "You chose Beta; the ranking has Alpha first.", "Your reason: We know it.");
  }

  @Test
  void a_choice_without_a_reason_is_told_without_one() {
    var decided = new Decided("b", Optional.empty());

    assertThat(said(decision(Optional.of(decided)), Optional.empty(), ALPHA))
        .containsExactly("You chose Beta; the ranking has Alpha first.");
  }

  @Test
  void a_choice_that_agrees_with_the_ranking_is_not_told() {
    var decided = Optional.of(new Decided("a", Optional.empty()));

    assertThat(said(decision(decided), Optional.empty(), ALPHA)).isEmpty();
  }

  @Test
  void without_a_leader_no_choice_is_otherwise() {
    var decided = Optional.of(new Decided("b", Optional.empty()));

    assertThat(said(decision(decided), Optional.empty(), Optional.empty())).isEmpty();
  }

  private static List<String> said(
      Decision decision, Optional<Consultation> offer, Optional<String> leader) {
    return new AdviceSentences(decision)
        .sentences(offer, leader).stream().map(Sentence::text).toList();
  }

  private static Decision decision(Optional<Decided> decided) {
    var heading =
        new Heading(
            "A decision",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            decided,
            Optional.empty());
    return PercentTable.draft(row(1, 1), row(90, 50), row(50, 60))
        .weights(new Needs(PercentTable.points(1, 1).points(), Optional.empty()))
        .questions(need("live", "c1"), need("data", "c2"))
        .heading(heading)
        .build();
  }
}
