package dev.steelyard.core.robustness.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.method.promethee.PreferenceFunction;
import dev.steelyard.core.method.promethee.Preferences;
import dev.steelyard.core.method.promethee.PrometheeII;
import dev.steelyard.core.method.reference.Topsis;
import dev.steelyard.core.method.reference.Vikor;
import dev.steelyard.core.robustness.Effect;
import dev.steelyard.core.robustness.Judgement;
import dev.steelyard.core.value.Normalization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightChangesTest {

  private static final WeightedSum SUM = new WeightedSum();

  private static WeightChange of(List<WeightChange> changes, WeightChangeKind kind) {
    return changes.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void the_example_pair_has_the_published_distances_in_every_norm() {
    WeightChanges changes = WeightChanges.of(Judged.by(SUM, Judged.pair()));
    List<WeightChange> any = changes.any();

    assertThat(changes.additive()).isTrue();
    assertThat(of(any, WeightChangeKind.TOTAL).distance() / 2).isCloseTo(.0333, within(5e-5));
    assertThat(of(any, WeightChangeKind.LARGEST).distance()).isCloseTo(.025, within(1e-9));
    assertThat(of(any, WeightChangeKind.EUCLIDEAN).distance()).isCloseTo(.044721, within(5e-7));
    assertThat(Judged.array(of(any, WeightChangeKind.EUCLIDEAN).after()))
        .containsExactly(new double[] {.37, .33, .21, .09}, within(1e-9));
    assertThat(of(any, WeightChangeKind.ENTROPY).distance()).isCloseTo(.003045, within(5e-7));
    assertThat(Judged.array(of(any, WeightChangeKind.ENTROPY).after()))
        .containsExactly(new double[] {.3662, .3297, .2068, .0973}, within(5e-5));
  }

  @Test
  void the_example_pair_has_the_published_single_weights() {
    List<WeightChange> one =
        WeightChanges.of(Judged.by(SUM, Judged.pair())).any().stream()
            .filter(each -> each.kind() == WeightChangeKind.ONE)
            .toList();

    assertThat(one)
        .extracting(each -> each.criterion().orElseThrow())
        .containsExactly("c1", "c2", "c3");
    assertThat(IntStream.range(0, 3).mapToDouble(j -> one.get(j).after().get(j)).toArray())
        .containsExactly(new double[] {.35714, .34375, .33333}, within(5e-6));
  }

  @Test
  void each_change_of_the_example_pair_reverses_and_says_so() {
    assertThat(WeightChanges.of(Judged.by(SUM, Judged.pair())).any())
        .hasSize(7)
        .allSatisfy(
            each -> {
              assertThat(each.rival()).isEqualTo("b");
              assertThat(each.effect()).isEqualTo(Effect.REVERSES);
              assertThat(each.nowFirst()).containsExactly("b");
              assertThat(each.smallest()).isTrue();
              assertThat(Judged.array(each.before()))
                  .containsExactly(new double[] {.4, .3, .2, .1}, within(1e-15));
            });
  }

  @Test
  void with_two_alternatives_toward_the_rival_is_the_same_as_any() {
    WeightChanges changes = WeightChanges.of(Judged.by(SUM, Judged.pair()));

    assertThat(changes.toward("b"))
        .usingRecursiveComparison()
        .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
        .isEqualTo(changes.any());
    assertThat(changes.toward("a")).isEmpty();
    assertThatThrownBy(() -> changes.toward("nobody")).hasMessageContaining("nobody");
  }

  @Test
  void no_point_of_a_grid_is_nearer_in_500_random_cases() {
    var random = new SplittableRandom(41);
    int flips = 0;
    for (int trial = 0; trial < 500; trial++) {
      Judgement judgement = Judged.by(SUM, Judged.random(random, 2 + random.nextInt(3), 3));
      if (judgement.leader().isPresent()) {
        flips += check(judgement, WeightChanges.of(judgement).any());
      }
    }
    assertThat(flips).isGreaterThan(1000);
  }

  private static int check(Judgement judgement, List<WeightChange> any) {
    String leader = judgement.leader().orElseThrow();
    for (int a = 0; a <= 40; a++) {
      for (int b = 0; b <= 40 - a; b++) {
        double[] at = {a / 40.0, b / 40.0, (40 - a - b) / 40.0};
        var first = Judged.at(judgement, at).ranking().first();
        if (!first.equals(List.of(leader))) {
          for (WeightChangeKind kind : nearKinds()) {
            WeightChange change = of(any, kind);
            assertThat(change.distance())
                .as("%s", kind)
                .isLessThanOrEqualTo(distance(kind, change.before(), at) + 1e-9);
          }
        }
      }
    }
    any.forEach(each -> confirm(judgement, each));
    return any.size();
  }

  private static List<WeightChangeKind> nearKinds() {
    return List.of(WeightChangeKind.TOTAL, WeightChangeKind.LARGEST, WeightChangeKind.EUCLIDEAN);
  }

  private static double distance(WeightChangeKind kind, List<Double> before, double... at) {
    double[] moves =
        IntStream.range(0, at.length).mapToDouble(j -> Math.abs(at[j] - before.get(j))).toArray();
    return switch (kind) {
      case TOTAL -> IntStream.range(0, at.length).mapToDouble(j -> moves[j]).sum();
      case LARGEST -> IntStream.range(0, at.length).mapToDouble(j -> moves[j]).max().orElseThrow();
      default ->
          Math.sqrt(IntStream.range(0, at.length).mapToDouble(j -> moves[j] * moves[j]).sum());
    };
  }

  private static void confirm(Judgement judgement, WeightChange change) {
    String leader = judgement.leader().orElseThrow();
    double[] before = Judged.array(change.before());
    double[] after = Judged.array(change.after());
    double[] nearly = new double[after.length];
    for (int j = 0; j < after.length; j++) {
      nearly[j] = before[j] + (1 - 1e-6) * (after[j] - before[j]);
    }
    var at = Judged.at(judgement, after);
    assertThat(at.ranking().score(change.rival()))
        .isCloseTo(at.ranking().score(leader), within(1e-7));
    assertThat(Judged.at(judgement, nearly).ranking().first()).containsExactly(leader);
    assertThat(change.nowFirst().contains(leader)).isEqualTo(change.effect() == Effect.LEVEL);
  }

  @Test
  void toward_a_rival_puts_it_first_and_is_never_nearer_than_any() {
    var random = new SplittableRandom(43);
    for (int trial = 0; trial < 100; trial++) {
      Judgement judgement = Judged.by(SUM, Judged.random(random, 4, 3));
      if (judgement.leader().isEmpty()) {
        continue;
      }
      WeightChanges changes = WeightChanges.of(judgement);
      for (String rival : judgement.ranking().order().subList(1, 4)) {
        for (WeightChange change : changes.toward(rival)) {
          var at = Judged.at(judgement, Judged.array(change.after())).ranking();
          assertThat(at.score(rival)).isCloseTo(at.ranked().get(0).score(), within(1e-7));
          assertThat(change.nowFirst()).contains(rival);
          assertThat(changes.any())
              .filteredOn(
                  each ->
                      each.kind() == change.kind() && each.criterion().equals(change.criterion()))
              .first()
              .satisfies(
                  each ->
                      assertThat(each.distance()).isLessThanOrEqualTo(change.distance() + 1e-9));
        }
      }
    }
  }

  @Test
  void net_flows_and_normalized_sums_are_recognized_as_sums() {
    Decision decision =
        PercentTable.draft(
                new double[] {3, 2, 4}, new double[][] {{90, 20, 40}, {40, 60, 60}, {10, 90, 50}})
            .build();

    assertThat(
            Stream.of(
                new WeightedSum(Normalization.MIN_MAX),
                new PrometheeII(Preferences.USUAL),
                new PrometheeII(shapes())))
        .allSatisfy(
            method -> {
              Judgement judgement = Judged.by(method, decision);
              WeightChanges changes = WeightChanges.of(judgement);
              assertThat(changes.additive()).isTrue();
              assertThat(changes.any()).isNotEmpty().allMatch(WeightChange::smallest);
              changes.any().forEach(each -> confirm(judgement, each));
            });
  }

  private static Preferences shapes() {
    var functions = new LinkedHashMap<String, PreferenceFunction>();
    functions.put("c1", PreferenceFunction.linear(5, 40));
    functions.put("c2", PreferenceFunction.gaussian(20));
    return new Preferences(functions);
  }

  @Test
  void other_methods_are_searched_and_every_change_is_confirmed() {
    var random = new SplittableRandom(44);
    int found = 0;
    for (AggregationMethod method : List.of(new Topsis(), new Vikor())) {
      for (int trial = 0; trial < 10; trial++) {
        Judgement judgement = Judged.by(method, Judged.random(random, 4, 3));
        if (judgement.leader().isPresent()) {
          found += searched(judgement);
        }
      }
    }
    assertThat(found).isGreaterThan(30);
  }

  private static int searched(Judgement judgement) {
    String leader = judgement.leader().orElseThrow();
    WeightChanges changes = WeightChanges.of(judgement);
    assertThat(changes.additive()).isFalse();
    for (WeightChange change : changes.any()) {
      double[] before = Judged.array(change.before());
      double[] after = Judged.array(change.after());
      double[] half = new double[after.length];
      for (int j = 0; j < half.length; j++) {
        half[j] = before[j] + (1 - 1e-6) * (after[j] - before[j]);
      }
      assertThat(change.smallest()).isFalse();
      assertThat(Judged.at(judgement, after).ranking().first()).isNotEqualTo(List.of(leader));
      assertThat(Judged.at(judgement, half).ranking().first()).containsExactly(leader);
      assertThat(change.nowFirst()).contains(change.rival());
    }
    return changes.any().size();
  }

  @Test
  void a_leader_that_is_better_throughout_has_no_change() {
    Decision decision =
        PercentTable.draft(new double[] {1, 1}, new double[][] {{90, 80}, {50, 40}}).build();

    assertThat(WeightChanges.of(Judged.by(SUM, decision)).any()).isEmpty();
    assertThat(WeightChanges.of(Judged.by(new Topsis(), decision)).any()).isEmpty();
  }

  @Test
  void without_a_sole_leader_there_is_nothing_to_change() {
    Decision same =
        PercentTable.draft(new double[] {1, 2}, new double[][] {{5, 7}, {5, 7}, {1, 1}}).build();
    Decision alone = PercentTable.draft(new double[] {1}, new double[][] {{5}}).build();

    assertThat(WeightChanges.of(Judged.by(SUM, same)).any()).isEmpty();
    assertThat(WeightChanges.of(Judged.by(SUM, same)).toward("c")).isEmpty();
    assertThat(WeightChanges.of(Judged.by(SUM, alone)).any()).isEmpty();
  }

  @Test
  void a_change_that_can_only_reach_the_leader_is_level() {
    Decision decision =
        PercentTable.draft(new double[] {1, 1}, new double[][] {{90, 40}, {50, 40}}).build();

    assertThat(of(WeightChanges.of(Judged.by(SUM, decision)).any(), WeightChangeKind.TOTAL))
        .satisfies(
            each -> {
              assertThat(each.effect()).isEqualTo(Effect.LEVEL);
              assertThat(each.nowFirst()).containsExactly("a", "b");
              assertThat(each.criterion()).isEqualTo(Optional.empty());
              assertThat(Judged.array(each.after()))
                  .containsExactly(new double[] {0, 1}, within(1e-9));
            });
  }
}
