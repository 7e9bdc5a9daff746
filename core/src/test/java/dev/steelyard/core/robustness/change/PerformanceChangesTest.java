package dev.steelyard.core.robustness.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Constraint;
import dev.steelyard.core.decision.Constraint.Relation;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Mark;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.method.promethee.Preferences;
import dev.steelyard.core.method.promethee.PrometheeII;
import dev.steelyard.core.method.reference.Topsis;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PerformanceChangesTest {

  private static final WeightedSum SUM = new WeightedSum();

  private static double[] after(List<PerformanceChange> changes) {
    return changes.stream().mapToDouble(each -> each.steps().get(0).after()).toArray();
  }

  private static PerformanceChange of(List<PerformanceChange> all, PerformanceChangeKind kind) {
    return all.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void the_rival_of_the_example_pair_needs_the_published_performances() {
    var changes = PerformanceChanges.of(Judged.by(SUM, Judged.pair()));

    assertThat(after(changes.one("b")))
        .containsExactly(new double[] {65, 86.6667, 60, 80}, within(5e-5));
    assertThat(changes.one("b"))
        .allSatisfy(
            each -> {
              assertThat(each.effect()).isEqualTo(Effect.REVERSES);
              assertThat(each.nowFirst()).containsExactly("b");
              assertThat(each.smallest()).isTrue();
            });
  }

  @Test
  void the_leader_of_the_example_pair_may_lose_its_lead_over_the_weight() {
    var changes = PerformanceChanges.of(Judged.by(SUM, Judged.pair()));

    assertThat(after(changes.one("a")))
        .containsExactly(new double[] {85, 43.3333, 30, 50}, within(5e-5));
  }

  @Test
  void several_performances_of_the_example_pair_change_as_the_formulas_say() {
    var changes = PerformanceChanges.of(Judged.by(SUM, Judged.pair()));
    List<PerformanceChange> several = changes.several("b");

    assertThat(several).hasSize(4).allMatch(each -> each.nowFirst().equals(List.of("b")));
    assertThat(of(several, PerformanceChangeKind.LEAST_COST).distance()).isCloseTo(5, within(1e-9));
    assertThat(of(several, PerformanceChangeKind.FEWEST).distance()).isEqualTo(1);
    assertThat(of(several, PerformanceChangeKind.EUCLIDEAN).distance())
        .isCloseTo(2 / Math.sqrt(.3), within(1e-9));
    assertThat(of(several, PerformanceChangeKind.LARGEST).distance()).isCloseTo(2, within(1e-9));
    assertThat(of(several, PerformanceChangeKind.LARGEST).steps())
        .extracting(step -> Math.round(step.after() * 1e6) / 1e6)
        .containsExactly(62.0, 82.0, 52.0, 62.0);
    assertThat(changes.several("a")).isEmpty();
    assertThatThrownBy(() -> changes.several("b", List.of(1.0))).hasMessageContaining("4 costs");
  }

  @Test
  void costs_choose_the_criterion() {
    var changes = PerformanceChanges.of(Judged.by(SUM, Judged.pair()));

    var cheapest =
        of(changes.several("b", List.of(9.0, 1.0, 9.0, 9.0)), PerformanceChangeKind.LEAST_COST);

    assertThat(cheapest.steps()).extracting(PerformanceStep::criterion).containsExactly("c2");
    assertThat(cheapest.distance()).isCloseTo(20 / 3.0, within(1e-9));
  }

  @Test
  void a_falling_scale_is_inverted_and_labels_are_tried_one_by_one() {
    Decision decision =
        new DecisionDraft()
            .cell("support", "server", Performance.of("very good"))
            .cell("support", "cloud", Performance.of("fair"))
            .cell("cost", "server", Performance.of(100))
            .cell("cost", "cloud", Performance.of(60))
            .build();
    var changes = PerformanceChanges.of(Judged.by(SUM, decision));

    assertThat(changes.one("cloud"))
        .extracting(each -> each.steps().get(0).to().text())
        .containsExactly("very good", "0");
    assertThat(changes.one("server"))
        .extracting(each -> each.steps().get(0).to().text())
        .containsExactly("fair", "160");
    assertThat(changes.one("server")).allMatch(PerformanceChange::smallest);
    assertThat(of(changes.several("cloud"), PerformanceChangeKind.LARGEST).smallest()).isFalse();
  }

  @Test
  void a_rival_that_would_miss_a_constraint_does_not_come_first() {
    Decision decision =
        PercentTable.draft(new double[] {1, 1}, new double[][] {{60, 60}, {50, 50}})
            .constraints(
                new Constraint("c1", Relation.AT_MOST, Mark.of(65), Optional.empty()),
                new Constraint("c2", Relation.AT_LEAST, Mark.of(45), Optional.empty()))
            .build();
    var changes = PerformanceChanges.of(Judged.by(SUM, decision));

    assertThat(changes.one("b"))
        .extracting(each -> each.steps().get(0).criterion())
        .containsExactly("c2");
    assertThat(changes.one("a"))
        .filteredOn(each -> each.steps().get(0).criterion().equals("c2"))
        .first()
        .satisfies(each -> assertThat(each.nowFirst()).containsExactly("b"));
  }

  @Test
  void a_scan_finds_nothing_nearer_in_500_random_cases() {
    var random = new SplittableRandom(52);
    int found = 0;
    for (int trial = 0; trial < 500; trial++) {
      Judgement judgement = Judged.by(SUM, Judged.random(random, 2 + random.nextInt(3), 3));
      if (judgement.leader().isPresent()) {
        for (String alternative : judgement.ranking().order()) {
          found += scan(judgement, alternative);
        }
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  private static int scan(Judgement judgement, String alternative) {
    var placed =
        new PlacedRow(
            judgement, new MethodRun(judgement), judgement.leader().orElseThrow(), alternative);
    List<PerformanceChange> found = PerformanceChanges.of(judgement).one(alternative);
    for (int j = 0; j < 3; j++) {
      String criterion = judgement.table().criteria().get(j).id();
      double near =
          found.stream()
              .filter(each -> each.steps().get(0).criterion().equals(criterion))
              .mapToDouble(PerformanceChange::distance)
              .findFirst()
              .orElse(2);
      for (int at = 0; at <= 100; at += 10) {
        double[] positions = placed.now();
        double part = Math.abs(positions[j] - at) / 100;
        positions[j] = at;
        assertThat(placed.reaches(positions) && part < near - 1e-9).isFalse();
        assertThat(part > near + 1e-9 && (at > placed.now()[j]) == up(found, criterion))
            .isIn(false, placed.reaches(positions));
      }
    }
    return found.size();
  }

  private static boolean up(List<PerformanceChange> found, String criterion) {
    return found.stream()
        .map(each -> each.steps().get(0))
        .anyMatch(step -> step.criterion().equals(criterion) && step.after() > step.before());
  }

  @Test
  void other_methods_are_searched_and_confirmed() {
    var random = new SplittableRandom(53);
    int found = 0;
    for (AggregationMethod method : List.of(new Topsis(), new PrometheeII(Preferences.USUAL))) {
      for (int trial = 0; trial < 10; trial++) {
        Judgement judgement = Judged.by(method, Judged.random(random, 3, 2));
        if (judgement.leader().isPresent()) {
          for (String each : judgement.ranking().order()) {
            found += searched(judgement, each);
          }
        }
      }
    }
    assertThat(found).isGreaterThan(30);
  }

  private static int searched(Judgement judgement, String alternative) {
    var placed =
        new PlacedRow(
            judgement, new MethodRun(judgement), judgement.leader().orElseThrow(), alternative);
    var changes = PerformanceChanges.of(judgement);
    for (PerformanceChange change : changes.one(alternative)) {
      PerformanceStep step = change.steps().get(0);
      int j = judgement.table().values().criteria().indexOf(step.criterion());
      double[] at = placed.now();
      at[j] = step.after();
      double[] nearly = placed.now();
      nearly[j] += (1 - 1e-6) * (step.after() - step.before());
      assertThat(placed.reaches(at)).isTrue();
      assertThat(placed.reaches(nearly)).isFalse();
      assertThat(change.smallest()).isFalse();
    }
    assertThat(changes.several(alternative)).isEmpty();
    return changes.one(alternative).size();
  }

  @Test
  void a_criterion_without_weight_and_a_lone_alternative_change_nothing() {
    Decision idle =
        PercentTable.draft(new double[] {0, 1}, new double[][] {{10, 60}, {20, 50}}).build();
    Decision alone = PercentTable.draft(new double[] {1}, new double[][] {{5}}).build();

    assertThat(PerformanceChanges.of(Judged.by(SUM, idle)).one("b"))
        .extracting(each -> each.steps().get(0).criterion())
        .containsExactly("c2");
    assertThat(PerformanceChanges.of(Judged.by(SUM, alone)).one("a")).isEmpty();
    assertThat(NeedsToBeFirst.of(Judged.by(SUM, alone))).isEmpty();
  }

  @Test
  void needs_say_whether_one_criterion_is_enough() {
    Decision decision =
        PercentTable.draft(new double[] {5, 5}, new double[][] {{90, 90}, {60, 50}, {95, 70}})
            .build();

    List<Need> needs = NeedsToBeFirst.of(Judged.by(SUM, decision));

    assertThat(needs).extracting(Need::alternative).containsExactly("c", "b");
    assertThat(needs).extracting(Need::oneIsEnough).containsExactly(true, false);
    assertThat(needs.get(1).behind()).isCloseTo(35, within(1e-9));
    assertThat(of(needs.get(1).several(), PerformanceChangeKind.FEWEST).distance()).isEqualTo(2);
  }
}
