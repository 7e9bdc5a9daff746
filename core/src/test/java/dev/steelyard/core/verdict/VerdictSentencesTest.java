package dev.steelyard.core.verdict;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Heading;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.weight.Points;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictSentencesTest {

  @Test
  void dominance_names_all_the_others() {
    var decision = PercentTable.draft(row(1, 1), row(90, 60), row(50, 60), row(20, 30)).build();

    assertThat(said(decision))
        .containsExactly(
            "Alpha is at least as good as Beta and Gamma on every criterion, for all values in"
                + " range. Weights do not matter.",
            "It rests on \"Criterion 1\" alone: without it, Alpha would not lead.");
  }

  @Test
  void a_clear_lead_tells_how_far_and_how_surely() {
    var decision = PercentTable.draft(row(1, 1, 1), row(90, 90, 40), row(50, 50, 60)).build();

    assertThat(said(decision))
        .containsExactly("Alpha leads Beta by 20 points and comes first in every variation.");
  }

  @Test
  void a_lead_tells_its_weak_step_and_what_it_rests_on() {
    var decision =
        new DecisionDraft()
            .weights(new Points(Map.of("support", 2.0, "cost", 1.0)))
            .cell("support", "server", Performance.of("very good"))
            .cell("support", "cloud", Performance.of("good"))
            .cell("cost", "server", Performance.of(90))
            .cell("cost", "cloud", Performance.of(80))
            .build();

    assertThat(said(decision))
        .containsExactly(
            "Virtual server leads Managed platform by 15 points and comes first in every variation.",
            "One step puts Managed platform ahead of Virtual server: Virtual server at good instead"
                + " of very good on \"Support\".",
            "It rests on \"Support\" alone: without it, Virtual server would not lead.");
  }

  @Test
  void a_step_that_levels_it_is_told_with_its_unit() {
    var decision =
        new DecisionDraft()
            .weights(new Points(Map.of("support", 0.0, "cost", 1.0)))
            .cell("support", "server", Performance.of("good"))
            .cell("support", "cloud", Performance.of("very good"))
            .cell("cost", "server", Performance.of(60))
            .cell("cost", "cloud", Performance.of(80))
            .build();

    assertThat(said(decision))
        .containsExactly(
            "Virtual server leads Managed platform by 10 points and comes first in every variation.",
            "One step levels it: Virtual server at 80 EUR instead of 60 EUR on \"Monthly cost\".",
            "It rests on \"Monthly cost\" alone: without it, Virtual server would not lead.");
  }

  @Test
  void a_slight_preference_warns_against_relying_on_it() {
    var decision = PercentTable.draft(row(1, 1), row(90, 40), row(52, 70)).build();

    assertThat(said(decision))
        .containsExactly(
            "Slight preference for Alpha: 4 points ahead of Beta, first in 72 of 100 variations. Do"
                + " not rely on it alone.",
            "It rests on \"Criterion 1\" alone: without it, Alpha would not lead.");
  }

  @Test
  void level_is_told_with_what_it_means_in_the_author_s_words() {
    var level = PercentTable.draft(row(1, 1), row(90, 40), row(40, 90), row(0, 0));

    assertThat(said(level.build()))
        .containsExactly("Too close to call. Alpha and Beta have the same score.");
    assertThat(said(level.heading(meaning("Take the one you know.")).build()))
        .containsExactly(
            "Too close to call. Alpha and Beta have the same score.", "Take the one you know.");
  }

  private static Heading meaning(String ifLevel) {
    return new Heading(
        "A decision",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(ifLevel));
  }

  @Test
  void a_lead_of_less_than_a_point_is_too_close() {
    var decision = PercentTable.draft(row(1, 1), row(60, 41.2), row(50, 50)).build();

    assertThat(said(decision))
        .containsExactly("Too close to call. Alpha leads Beta by less than a point.");
  }

  @Test
  void a_lead_that_varies_away_is_too_close() {
    var decision = PercentTable.draft(row(1, 1), row(90, 50), row(53, 84)).build();

    assertThat(said(decision))
        .containsExactly(
            "Too close to call. Alpha leads Beta by 1.5 points but comes first in only 58 of 100"
                + " variations.");
  }

  @Test
  void measures_that_disagree_are_told() {
    var decision =
        PercentTable.draft(row(1), row(50), row(45))
            .cell("c1", "a", new Performance.Between(mark(0), Optional.of(mark(50)), mark(55)))
            .build();

    assertThat(said(decision))
        .containsExactly(
            "Too close to call. Alpha leads Beta by 5 points, but Beta comes first most often, in 81"
                + " of 100 variations.");
  }

  private static Mark mark(double value) {
    return Mark.of(value);
  }

  @Test
  void a_missing_answer_comes_too_early() {
    var decision =
        PercentTable.draft(row(1, 1), row(0, 50), row(0, 50))
            .cell("c1", "a", Performance.UNKNOWN)
            .cell("c1", "b", Performance.UNKNOWN)
            .questions(fact("team", choice("yes", 90, 10), choice("no", 10, 90)))
            .build();

    assertThat(said(decision))
        .containsExactly(
            "Too early to call.", "A missing answer can decide it: \"What about team?\"");
  }

  @Test
  void missing_performances_come_too_early() {
    var decision =
        PercentTable.draft(row(1, 1, 1), row(0, 0, 50), row(50, 50, 50))
            .cell("c1", "a", Performance.UNKNOWN)
            .cell("c2", "a", Performance.UNKNOWN)
            .build();

    assertThat(said(decision))
        .containsExactly(
            "Too early to call.",
            "Not known for Alpha, and able to decide it: Criterion 1 and Criterion 2.");
  }

  @Test
  void a_constraint_that_the_leader_may_miss_comes_too_early() {
    var decision =
        new DecisionDraft()
            .cell("support", "server", Performance.of("good"))
            .cell("support", "cloud", Performance.of("poor"))
            .cell("cost", "server", Performance.between(90, 110))
            .cell("cost", "cloud", Performance.of(90))
            .constraints(Constraints.atMost("cost", 100))
            .build();

    assertThat(said(decision))
        .containsExactly(
            "Too early to call.",
            "It is not certain that Virtual server meets a constraint: \"Monthly cost\" is 90 to"
                + " 110 EUR, and it must be at most 100 EUR.");
  }

  @Test
  void the_answer_that_a_lead_rests_on_is_told_with_what_would_reverse_it() {
    assertThat(said(team("JavaScript")))
        .containsExactly(
            "Alpha is at least as good as Beta on every criterion, for all values in range. Weights"
                + " do not matter.",
            "It rests on one answer, \"JavaScript\": without \"Criterion 1\", Alpha would not lead.",
            "It would reverse, with Beta first, if the answer were Python to: \"What about team?\"");
  }

  private static Decision team(String answer) {
    return PercentTable.draft(row(1, 1), row(0, 50), row(0, 50))
        .questions(
            fact(
                "team",
                choice("JavaScript", 90, 10),
                choice("Python", 10, 90),
                choice("both", 90, 90)))
        .answer("team", answer)
        .build();
  }

  @Test
  void several_criteria_that_each_carry_the_lead_are_told_together() {
    var decision = PercentTable.draft(row(1, 1), row(80, 80), row(90, 40), row(40, 90)).build();

    assertThat(said(decision))
        .contains(
            "It rests on each of these: Criterion 1 and Criterion 2. Leave out any one of them, and"
                + " Alpha would not lead.");
  }

  @Test
  void the_only_one_left_is_told() {
    var decision =
        PercentTable.draft(row(1), row(60), row(40))
            .constraints(Constraints.atLeast("c1", 50))
            .build();

    assertThat(said(decision)).containsExactly("Only Alpha meets every constraint.");
  }

  private static List<String> said(Decision decision) {
    return Said.about(decision).verdictSentences();
  }
}
