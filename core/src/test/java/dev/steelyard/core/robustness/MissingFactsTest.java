package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static dev.steelyard.core.Questions.choice;
import static dev.steelyard.core.Questions.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.Frozen;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.Answers;
import dev.steelyard.core.decision.Cell;
import dev.steelyard.core.decision.Choice;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MissingFactsTest {

  @Test
  void where_everything_is_known_nothing_is_missing() {
    assertThat(find(PercentTable.draft(row(1), row(60), row(40)).build())).isEmpty();
  }

  @Test
  void a_fact_that_the_lead_stands_on_any_value_of_cannot_decide() {
    var decision =
        PercentTable.draft(row(1, 9), row(0, 90), row(0, 10))
            .cell("c1", "a", Performance.UNKNOWN)
            .build();

    assertThat(find(decision)).containsExactly(missing("c1", false, "a"));
  }

  @Test
  void a_fact_about_the_leader_can_decide() {
    var decision =
        PercentTable.draft(row(1, 1), row(0, 60), row(60, 40))
            .cell("c1", "a", Performance.UNKNOWN)
            .build();

    assertThat(Judging.of(decision).leader()).contains("a");
    assertThat(find(decision)).containsExactly(missing("c1", true, "a"));
  }

  @Test
  void a_fact_about_a_challenger_can_decide() {
    var decision =
        PercentTable.draft(row(1, 1), row(60, 60), row(0, 40))
            .cell("c1", "b", Performance.UNKNOWN)
            .build();

    assertThat(find(decision)).containsExactly(missing("c1", true, "b"));
  }

  @Test
  void facts_about_several_alternatives_can_decide_together() {
    var decision =
        PercentTable.draft(row(1, 1), row(0, 80), row(0, 10))
            .cell("c1", "a", Performance.UNKNOWN)
            .cell("c1", "b", Performance.UNKNOWN)
            .build();

    assertThat(find(decision))
        .as("each alone moves 25 points, the lead is 35")
        .containsExactly(missing("c1", true, "a", "b"));
  }

  @Test
  void a_fact_of_no_weight_cannot_decide() {
    var decision =
        PercentTable.draft(row(0, 1), row(0, 50), row(0, 49))
            .cell("c1", "a", Performance.UNKNOWN)
            .build();

    assertThat(find(decision)).containsExactly(missing("c1", false, "a"));
  }

  @Test
  void a_fact_about_an_alternative_in_front_can_decide_when_it_may_miss_a_constraint() {
    var decision =
        PercentTable.draft(row(0, 1), row(0, 90), row(70, 10))
            .cell("c1", "a", Performance.UNKNOWN)
            .constraints(Constraints.atLeast("c1", 50))
            .build();

    assertThat(find(decision)).containsExactly(missing("c1", true, "a"));
  }

  @Test
  void where_a_question_asks_for_the_fact_its_answers_are_judged() {
    assertThat(find(asked(choice("yes", 100, 0), choice("no", 0, 100))))
        .containsExactly(new MissingFact("c1", List.of("a", "b"), Optional.of("team"), true));
    assertThat(find(asked(choice("yes", 100, 0), choice("no", 60, 100))))
        .as("the answers keep the leader, though some values would not")
        .containsExactly(new MissingFact("c1", List.of("a", "b"), Optional.of("team"), false));
  }

  @Test
  void an_answer_that_leaves_it_unknown_decides_nothing() {
    assertThat(find(asked(choice("yes", 100, 0), choice("who knows"))))
        .extracting(MissingFact::canDecide)
        .containsExactly(false);
  }

  private static Decision asked(Choice... choices) {
    return PercentTable.draft(row(1, 1), row(0, 90), row(0, 40))
        .cell("c1", "a", Performance.UNKNOWN)
        .cell("c1", "b", Performance.UNKNOWN)
        .questions(fact("team", choices))
        .build();
  }

  @Test
  void not_sure_leaves_the_question_open() {
    var decision = asked(choice("yes", 100, 0), choice("no", 0, 100));
    var unsure = decision.withAnswers(Answers.NONE.with("team", Answers.NOT_SURE));

    assertThat(find(unsure)).isEqualTo(find(decision));
  }

  @Test
  void what_the_question_does_not_ask_for_counts_by_its_values() {
    var decision =
        PercentTable.draft(row(1, 1), row(0, 60), row(0, 40))
            .cell("c1", "a", Performance.UNKNOWN)
            .cell("c1", "b", Performance.UNKNOWN)
            .questions(
                fact(
                    "team",
                    choice("yes", "c1", Map.of("a", Performance.of(60))),
                    choice("no", "c1", Map.of("a", Performance.of(50)))))
            .build();

    assertThat(find(decision))
        .as("no answer takes the lead away, but what nobody asks about Beta does")
        .containsExactly(new MissingFact("c1", List.of("a", "b"), Optional.of("team"), true));
  }

  @Test
  void a_harmless_fact_changes_nothing_whatever_its_value() {
    RandomDecisions.check(1_000, MissingFactsTest::harmlessIsHarmless);
  }

  private static void harmlessIsHarmless(Decision decision) {
    var first = Judging.of(decision).ranking().first();
    var random = new SplittableRandom(first.hashCode());
    for (MissingFact fact : find(decision)) {
      for (int k = 0; k < 10 && !fact.canDecide() && fact.question().isEmpty(); k++) {
        var known = withValues(Frozen.of(decision), fact, random);
        assertThat(Judging.of(known).ranking().first()).as(fact.toString()).isEqualTo(first);
      }
    }
  }

  private static Decision withValues(Decision decision, MissingFact fact, SplittableRandom random) {
    Scale scale = decision.criteria().leaf(fact.criterion()).orElseThrow().scale();
    Decision known = decision;
    for (String alternative : fact.alternatives()) {
      var mark = new Performance.Exactly(mark(scale, random));
      known = known.withCell(fact.criterion(), alternative, Cell.of(mark));
    }
    return known;
  }

  /** Ends are as likely as all other positions together. */
  private static Mark mark(Scale scale, SplittableRandom random) {
    if (scale instanceof LabelScale labels) {
      return Mark.of(labels.labels().get(random.nextInt(labels.labels().size())));
    }
    double part = Math.max(0, Math.min(1, random.nextDouble() * 2 - 0.5));
    double at = scale.lowest() + part * (scale.highest() - scale.lowest());
    return Mark.of(Math.min(at, scale.highest()));
  }

  private static MissingFact missing(String criterion, boolean canDecide, String... alternatives) {
    return new MissingFact(criterion, List.of(alternatives), Optional.empty(), canDecide);
  }

  private static List<MissingFact> find(Decision decision) {
    return new MissingFacts(Judging.of(decision), Judging::of).find();
  }
}
