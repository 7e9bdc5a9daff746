package dev.steelyard.core.verdict;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static dev.steelyard.core.Questions.need;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.weight.Needs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettlingSentencesTest {

  private static final String NO_REASON =
      "If nothing new turns up, this comparison gives no reason to prefer one. Decide on something"
          + " it leaves out.";

  @Test
  void answers_that_would_give_a_lead_are_told_facts_before_needs() {
    assertThat(said(level().answer("team", "both").answer("data", "not needed")))
        .containsExactly(
            "Alpha would lead by 40 points, first in every variation, if the answer were Alpha only"
                + " to: \"What about team?\"",
            "Beta would lead by 20 points, first in every variation, if the answer were Beta only to:"
                + " \"What about team?\"",
            "Beta would lead by at least 6.7 points if the answer were nice to have, important or"
                + " critical to: \"Do you need data?\"",
            NO_REASON);
  }

  @Test
  void questions_answered_are_told_before_open_ones() {
    assertThat(said(level().answer("data", "not needed")))
        .filteredOn(sentence -> sentence.contains("data"))
        .hasSize(1);
    assertThat(said(level().answer("data", "not needed")).get(0)).contains("What about team?");
  }

  private static DecisionDraft level() {
    return PercentTable.draft(row(20, 0), row(50, 30), row(50, 50))
        .weights(new Needs(PercentTable.points(20, 0).points(), Optional.empty()))
        .questions(
            need("data", "c2"),
            fact(
                "team",
                choice("Alpha only", 90, 50),
                choice("Beta only", 50, 70),
                choice("both", 50, 50)));
  }

  @Test
  void an_answer_that_would_give_less_than_a_lead_settles_nothing() {
    var decision =
        PercentTable.draft(row(1, 1), row(50, 60), row(60, 50))
            .questions(fact("team", choice("yes", 50, 60), choice("a little", 51, 60)))
            .answer("team", "yes");

    assertThat(said(decision)).containsExactly(NO_REASON);
  }

  @Test
  void where_there_is_a_slight_preference_it_is_not_denied() {
    var decision =
        PercentTable.draft(row(1, 1), row(90, 40), row(52, 70))
            .questions(fact("team", choice("yes", 90, 52), choice("no", 90, 10)))
            .answer("team", "yes");

    assertThat(Said.about(decision.build()).verdict().code()).isEqualTo(VerdictCode.LEAN);
    assertThat(said(decision))
        .containsExactly(
            "Alpha would lead by 25 points, first in more than 99 of 100 variations, if the answer were no"
                + " to: \"What about team?\"");
  }

  private static List<String> said(DecisionDraft draft) {
    return Said.about(draft.build()).settling();
  }
}
