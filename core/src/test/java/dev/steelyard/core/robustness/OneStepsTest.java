package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneStepsTest {

  @Test
  void a_label_that_moves_to_its_neighbour_can_level_the_lead() {
    assertThat(find(rated("good", "fair")))
        .containsExactly(
            new OneStep("server", "support", Mark.of("fair"), 0, "cloud"),
            new OneStep("cloud", "support", Mark.of("good"), 0, "cloud"));
  }

  @Test
  void a_lead_of_more_than_one_label_stands_any_step() {
    assertThat(find(rated("very good", "fair"))).isEmpty();
  }

  private static Decision rated(String server, String cloud) {
    return new DecisionDraft()
        .criteria(Criterion.of("support", "Support", LabelScale.RATING5))
        .cell("support", "server", Performance.of(server))
        .cell("support", "cloud", Performance.of(cloud))
        .build();
  }

  @Test
  void a_number_moves_by_a_tenth_of_its_scale() {
    var decision = PercentTable.draft(row(1), row(50.4), row(45)).build();
    var steps = find(decision);

    assertThat(steps)
        .extracting(OneStep::alternative, OneStep::to)
        .containsExactlyInAnyOrder(tuple("a", Mark.of(40.4)), tuple("b", Mark.of(55)));
    assertThat(steps.get(0).gap()).isEqualTo(-4.6, within(1e-9));
  }

  @Test
  void the_strongest_step_comes_first() {
    var decision = PercentTable.draft(row(3, 1), row(50, 50), row(49, 49)).build();

    assertThat(find(decision))
        .extracting(OneStep::criterion)
        .containsExactly("c1", "c1", "c2", "c2");
  }

  @Test
  void the_challenger_that_comes_nearest_is_named() {
    var decision = PercentTable.draft(row(1), row(52), row(45), row(50)).build();

    assertThat(find(decision))
        .extracting(OneStep::alternative, OneStep::against)
        .containsExactly(tuple("a", "c"), tuple("c", "c"), tuple("b", "b"));
  }

  @Test
  void a_constraint_alone_takes_no_lead_away() {
    var decision =
        PercentTable.draft(row(1, 9), row(50, 90), row(60, 10))
            .constraints(Constraints.atLeast("c1", 45))
            .build();

    assertThat(find(decision)).isEmpty();
  }

  @Test
  void a_step_that_loses_the_lead_to_where_the_leader_misses_a_constraint_reverses_the_order() {
    var decision =
        PercentTable.draft(row(1), row(60), row(50))
            .constraints(Constraints.atLeast("c1", 50))
            .build();
    var strict =
        PercentTable.draft(row(1, 1), row(55, 60), row(55, 50))
            .constraints(Constraints.atLeast("c1", 50))
            .build();

    assertThat(find(decision))
        .as("level at the bound itself")
        .extracting(OneStep::gap)
        .contains(0.0);
    assertThat(find(strict)).contains(new OneStep("a", "c1", Mark.of(45), -100, "b"));
  }

  @Test
  void a_step_to_where_another_alternative_misses_a_constraint_helps_nobody() {
    var draft = PercentTable.draft(row(1, 1), row(40, 60), row(45, 50));
    var open = draft.build();
    var closed = draft.constraints(Constraints.atMost("c1", 54)).build();

    assertThat(find(open))
        .extracting(OneStep::alternative, OneStep::criterion)
        .contains(tuple("b", "c1"));
    assertThat(find(closed))
        .extracting(OneStep::alternative, OneStep::criterion)
        .doesNotContain(tuple("b", "c1"));
  }

  @Test
  void every_step_found_does_what_it_says_when_everything_is_judged_afresh() {
    Moves.check(1_500, moves -> find(moves.before()).forEach(step -> assertTrue(moves, step)));
  }

  private static void assertTrue(Moves moves, OneStep step) {
    var after = moves.after(step.alternative(), step.criterion(), step.to());
    assertThat(after.leader()).as(step.toString()).isNotEqualTo(moves.before().leader());
    assertThat(after.ranking().first()).as(step.toString()).contains(step.against());
    if (step.gap() > -100) {
      assertThat(after.gap(moves.leader(), step.against()))
          .as(step.toString())
          .isEqualTo(step.gap(), within(1e-9));
    }
  }

  @Test
  void no_step_that_takes_the_lead_away_is_missed() {
    Moves.check(
        500,
        moves -> {
          var found = find(moves.before());
          for (Criterion criterion : moves.before().table().criteria()) {
            moves.inPlay().forEach(each -> assertComplete(moves, criterion, each, found));
          }
        });
  }

  private static void assertComplete(
      Moves moves, Criterion criterion, String alternative, List<OneStep> found) {
    var taking =
        marks(moves.before(), criterion, alternative)
            .filter(mark -> !moves.keepsLeader(alternative, criterion.id(), mark))
            .filter(mark -> !moves.keepsLeadByScore(alternative, criterion.id(), mark))
            .toList();
    assertThat(found)
        .filteredOn(step -> step.criterion().equals(criterion.id()))
        .filteredOn(step -> step.alternative().equals(alternative))
        .extracting(OneStep::to)
        .containsExactlyInAnyOrderElementsOf(taking);
  }

  private static Stream<Mark> marks(Judgement judgement, Criterion criterion, String alternative) {
    int j = judgement.table().criteria().indexOf(criterion);
    double now = judgement.table().reading(judgement.row(alternative), j).is();
    if (criterion.scale() instanceof LabelScale labels) {
      var below = labels.ascending().stream().filter(level -> level.points() < now).toList();
      var above = labels.ascending().stream().filter(level -> level.points() > now).toList();
      return Stream.concat(
              below.stream().skip(Math.max(0, below.size() - 1)), above.stream().limit(1))
          .map(level -> Mark.of(level.label()));
    }
    return NumberStep.around(now, criterion.scale()).map(Mark::of);
  }

  private static List<OneStep> find(Decision decision) {
    return find(Judging.of(decision));
  }

  private static List<OneStep> find(Judgement judgement) {
    return new OneSteps(judgement, judgement.leader().orElseThrow()).find();
  }
}
