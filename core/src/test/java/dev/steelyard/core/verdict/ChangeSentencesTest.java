package dev.steelyard.core.verdict;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static dev.steelyard.core.Questions.need;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.weight.Needs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeSentencesTest {

  @Test
  void weights_and_performances_that_would_change_it_are_told() {
    var decision = PercentTable.draft(row(1, 1), row(90, 50), row(50, 60)).build();

    assertThat(changes(decision))
        .containsExactly(
            "Alpha and Beta are level when \"Criterion 1\" carries 20% of the weight (now 50%).",
            "Alpha and Beta are level when \"Criterion 2\" carries 80% of the weight (now 50%).",
            "Alpha comes first in 80% of all possible sets of weights, performances as calculated.",
            "Alpha and Beta are level if Alpha is 60% on \"Criterion 1\" instead of 90%.",
            "Alpha and Beta are level if Beta is 80% on \"Criterion 1\" instead of 50%.",
            "Alpha and Beta are level if Alpha is 20% on \"Criterion 2\" instead of 50%.",
            "Alpha and Beta are level if Beta is 90% on \"Criterion 2\" instead of 60%.",
            "No single performance in play, moved by one step, takes the lead away.");
  }

  @Test
  void a_label_and_a_number_with_its_unit_are_told() {
    var decision =
        new DecisionDraft()
            .cell("support", "server", Performance.of("very good"))
            .cell("support", "cloud", Performance.of("fair"))
            .cell("cost", "server", Performance.of(100))
            .cell("cost", "cloud", Performance.between(60, 80))
            .build();

    assertThat(changes(decision))
        .containsExactly(
            "Virtual server and Managed platform are level when \"Support\" carries 23.1% of the"
                + " weight (now 50%).",
            "Virtual server and Managed platform are level when \"Monthly cost\" carries 76.9% of the"
                + " weight (now 50%).",
            "Virtual server comes first in 76.9% of all possible sets of weights, performances as calculated.",
            "Managed platform overtakes Virtual server if Virtual server is fair on \"Support\""
                + " instead of very good.",
            "Managed platform overtakes Virtual server if Managed platform is very good on"
                + " \"Support\" instead of fair.",
            "Virtual server and Managed platform are level if Virtual server is 170 EUR on \"Monthly"
                + " cost\" instead of 100 EUR.",
            "Virtual server and Managed platform are level if Managed platform is 0 EUR on \"Monthly"
                + " cost\" instead of 60 to 80 EUR.",
            "No single performance in play, moved by one step, takes the lead away.");
  }

  @Test
  void weights_in_the_stated_order_are_told_apart_from_all() {
    var decision = PercentTable.draft(row(5, 3, 2), row(90, 50, 20), row(60, 80, 30)).build();

    assertThat(changes(decision))
        .contains(
            "Alpha comes first in 90% of all sets of weights that keep their present order, performances as calculated.",
            "Alpha comes first in 37.5% of all possible sets of weights, performances as calculated.");
    assertThat(changes(PercentTable.draft(row(5, 3), row(90, 50), row(60, 70)).build()))
        .contains(
            "Alpha leads with every set of weights that keeps their present order, performances as calculated.");
  }

  @Test
  void weights_that_cannot_change_it_are_told_together() {
    var decision = PercentTable.draft(row(1, 1, 1), row(90, 60, 50), row(50, 40, 50)).build();

    assertThat(changes(decision))
        .contains(
            "Cannot change who comes first at any weight: Criterion 1, Criterion 2 and Criterion 3.");
  }

  @Test
  void answers_of_the_same_effect_are_told_together() {
    assertThat(changes(answered("Alpha only")))
        .startsWith(
            "It would reverse, with Beta first, if the answer were Beta only or hardly Alpha to:"
                + " \"What about team?\"",
            "No alternative would lead if the answer were neither to: \"What about team?\"");
  }

  private static Decision answered(String answer) {
    return PercentTable.draft(row(1, 1), row(0, 50), row(0, 50))
        .questions(
            fact(
                "team",
                choice("Alpha only", 90, 10),
                choice("Beta only", 10, 90),
                choice("hardly Alpha", 10, 50),
                choice("neither", 10, 10)))
        .answer("team", answer)
        .build();
  }

  @Test
  void an_answer_about_a_need_is_told_like_one_about_a_fact() {
    var decision =
        PercentTable.draft(row(20, 0), row(60, 0), row(40, 80))
            .weights(new Needs(PercentTable.points(20, 0).points(), Optional.empty()))
            .questions(need("data", "c2"))
            .answer("data", "not needed")
            .build();

    assertThat(changes(decision))
        .contains(
            "It would reverse, with Beta first, if the answer were nice to have, important or"
                + " critical to: \"Do you need data?\"");
  }

  @Test
  void answers_that_change_nothing_are_told_as_such() {
    var decision =
        PercentTable.draft(row(1, 9), row(60, 90), row(40, 10))
            .questions(fact("team", choice("yes", 90, 10), choice("no", 10, 90)))
            .build();

    assertThat(changes(decision))
        .contains(
            "\"Not sure\" aside, no other answer to a single question changes who comes first.");
  }

  @Test
  void an_answer_that_knocks_everything_out_leaves_nobody_in_the_lead() {
    var decision =
        PercentTable.draft(row(1, 9), row(60, 90), row(60, 10))
            .constraints(Constraints.atLeast("c1", 50))
            .questions(fact("support", choice("yes", 60, 60), choice("no", 40, 40)))
            .answer("support", "yes")
            .build();

    assertThat(changes(decision))
        .contains("No alternative would lead if the answer were no to: \"What about support?\"");
  }

  @Test
  void what_nobody_knows_is_told_with_whether_it_matters() {
    var decision =
        PercentTable.draft(row(1, 9, 9), row(0, 90, 90), row(0, 10, 0))
            .cell("c1", "a", Performance.UNKNOWN)
            .cell("c1", "b", Performance.UNKNOWN)
            .cell("c3", "a", Performance.UNKNOWN)
            .cell("c3", "b", Performance.UNKNOWN)
            .build();

    assertThat(changes(decision))
        .endsWith(
            "Not known for Alpha and Beta, but by itself it cannot change who comes first:"
                + " Criterion 1.",
            "Not known for Alpha and Beta, and it could change who comes first: Criterion 3.");
  }

  @Test
  void without_a_leader_only_missing_facts_are_told() {
    var decision =
        PercentTable.draft(row(1, 1), row(0, 90), row(50, 90))
            .cell("c1", "a", Performance.UNKNOWN)
            .build();

    assertThat(changes(decision))
        .containsExactly("Not known for Alpha, and it could change who comes first: Criterion 1.");
  }

  private static List<String> changes(Decision decision) {
    return Said.about(decision).changes();
  }
}
