package dev.steelyard.core.robustness.finding;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Constraints;
import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Alternative;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.robustness.RobustnessAnalysis;
import dev.steelyard.core.robustness.VariationPlan;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnknownCellsTest {

  @Test
  void the_leader_could_lose_under_the_value_less_the_lead_per_weight() {
    var judgement =
        Judging.of(
            PercentTable.draft(row(1, 1), row(1, 60), row(60, 40))
                .cell("c1", "a", Performance.UNKNOWN)
                .build());

    assertThat(UnknownCells.of(judgement))
        .containsExactly(
            new UnknownCell(
                "a", "c1", true, List.of(new CellThreshold(true, 40, Mark.of(40), "b"))));
  }

  @Test
  void a_rival_could_lead_over_its_value_and_the_gap_per_weight() {
    var judgement =
        Judging.of(
            PercentTable.draft(row(1, 1), row(60, 60), row(0, 40))
                .cell("c1", "b", Performance.UNKNOWN)
                .build());

    assertThat(UnknownCells.of(judgement))
        .containsExactly(
            new UnknownCell(
                "b", "c1", true, List.of(new CellThreshold(false, 80, Mark.of(80), "b"))));
  }

  @Test
  void on_labels_the_threshold_is_the_last_label_that_changes_nothing() {
    var draft =
        new DecisionDraft()
            .alternatives(Alternative.of("a", "Alpha"), Alternative.of("b", "Beta"))
            .criteria(
                Criterion.of("c1", "One", OpenDecisions.labels()),
                Criterion.of("c2", "Two", NumericScale.percent()))
            .weights(PercentTable.points(1, 1))
            .cell("c1", "a", Performance.UNKNOWN)
            .cell("c1", "b", Performance.of("good"))
            .cell("c2", "a", Performance.of(60))
            .cell("c2", "b", Performance.of(50));

    assertThat(UnknownCells.of(Judging.of(draft.build())).get(0).thresholds())
        .containsExactly(new CellThreshold(true, 40, Mark.of("good"), "b"));
  }

  @Test
  void a_constraint_alone_can_change_who_is_first() {
    var judgement =
        Judging.of(
            PercentTable.draft(row(0, 1), row(0, 90), row(70, 10))
                .cell("c1", "a", Performance.UNKNOWN)
                .constraints(Constraints.atLeast("c1", 50))
                .build());

    assertThat(UnknownCells.of(judgement))
        .containsExactly(new UnknownCell("a", "c1", true, List.of()));
  }

  @Test
  void a_rival_that_is_out_where_it_would_lead_changes_nothing() {
    var draft =
        PercentTable.draft(row(1, 1), row(60, 60), row(0, 40)).cell("c1", "b", Performance.UNKNOWN);
    var out = draft.constraints(Constraints.atMost("c1", 80)).build();
    var most = draft.constraints(Constraints.atMost("c1", 90)).build();

    assertThat(UnknownCells.of(Judging.of(out)).get(0).thresholds())
        .as("level at 80, out beyond")
        .isEmpty();
    assertThat(UnknownCells.of(Judging.of(most)).get(0).thresholds())
        .containsExactly(new CellThreshold(false, 80, Mark.of(80), "b"));
  }

  @Test
  void thresholds_agree_with_the_method_on_a_grid_in_500_random_cases() {
    int thresholds = 0;
    for (long seed = 0; seed < 500; seed++) {
      var judgement = OpenDecisions.random(seed);
      for (UnknownCell cell : UnknownCells.of(judgement)) {
        check(judgement, cell, seed);
        thresholds += cell.thresholds().size();
      }
    }
    assertThat(thresholds).isGreaterThan(50);
  }

  private static void check(Judgement judgement, UnknownCell cell, long seed) {
    int row = judgement.row(cell.alternative());
    int column = judgement.table().values().criteria().indexOf(cell.criterion());
    var reading = judgement.table().reading(row, column);
    double step = (reading.high() - reading.low()) / 110;
    double[] grid =
        IntStream.rangeClosed(0, 110).mapToDouble(k -> reading.low() + k * step).toArray();
    var first = judgement.ranking().first();
    boolean changes =
        DoubleStream.concat(DoubleStream.of(grid), DoubleStream.of(30, 60))
            .anyMatch(at -> !OpenDecisions.firstAt(judgement, row, column, at).equals(first));
    assertThat(cell.canChangeFirst()).as("seed %d, %s", seed, cell).isEqualTo(changes);
    for (CellThreshold threshold : cell.thresholds()) {
      double side = threshold.under() ? -1 : 1;
      assertThat(OpenDecisions.firstAt(judgement, row, column, threshold.position() + side * 1e-4))
          .as("seed %d, %s", seed, cell)
          .startsWith(threshold.first())
          .isNotEqualTo(first);
      for (double at : grid) {
        boolean between =
            side * (at - reading.is()) >= 0 && side * (at - threshold.position()) < -1e-6;
        assertThat(!between || OpenDecisions.firstAt(judgement, row, column, at).equals(first))
            .as("seed %d, %s at %s", seed, cell, at)
            .isTrue();
      }
    }
  }

  @Test
  void where_missing_facts_cannot_decide_no_cell_of_theirs_can() {
    var plan = new VariationPlan(1, 1, 0.5);
    int compared = 0;
    for (long seed = 0; seed < 200; seed++) {
      var judgement = OpenDecisions.random(seed);
      var facts = new RobustnessAnalysis(Judging::of, plan).analyse(judgement).missingFacts();
      for (var fact : facts) {
        var cells =
            UnknownCells.of(judgement).stream()
                .filter(cell -> cell.criterion().equals(fact.criterion()))
                .toList();
        assertThat(cells).extracting(UnknownCell::alternative).isEqualTo(fact.alternatives());
        if (!fact.canDecide()) {
          assertThat(cells).as("seed %d", seed).noneMatch(UnknownCell::canChangeFirst);
          compared++;
        }
      }
    }
    assertThat(compared).isPositive();
  }

  @Test
  void a_lone_alternative_has_no_threshold() {
    var judgement =
        Judging.of(PercentTable.draft(row(1), row(1)).cell("c1", "a", Performance.UNKNOWN).build());

    assertThat(UnknownCells.of(judgement))
        .containsExactly(new UnknownCell("a", "c1", false, List.of()));
    assertThat(CertainFirst.of(judgement).orElseThrow().standing("a"))
        .contains(Standing.FIRST_WHATEVER_THE_RANGES);
    assertThat(ScoreBounds.of(judgement.table(), judgement.weights()).bounds().get(0).most())
        .isCloseTo(100, within(1e-12));
  }
}
