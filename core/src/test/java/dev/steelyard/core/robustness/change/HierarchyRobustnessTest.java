package dev.steelyard.core.robustness.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.NumericScale;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.method.reference.Topsis;
import dev.steelyard.core.robustness.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HierarchyRobustnessTest {

  private static CriteriaGroup group(String id, CriteriaNode... children) {
    return new CriteriaGroup(id, id, Optional.empty(), List.of(children), Optional.empty());
  }

  private static Criterion leaf(int j) {
    return Criterion.of("c" + j, "Criterion " + j, NumericScale.percent());
  }

  /** c1 alone, and a group of c2 with a group of c3 and c4. */
  private static Decision tree(double[] weights, double[]... rows) {
    return PercentTable.draft(weights, rows)
        .criteria(leaf(1), group("outer", leaf(2), group("inner", leaf(3), leaf(4))))
        .build();
  }

  private static List<GroupStability> of(AggregationMethod method, Decision decision) {
    return HierarchyRobustness.of(Judged.by(method, decision));
  }

  @Test
  void the_example_pair_flips_where_its_groups_do() {
    Decision decision =
        tree(new double[] {4, 3, 2, 1}, new double[][] {{90, 50, 40, 70}, {60, 80, 50, 60}});

    List<GroupStability> groups = of(new WeightedSum(), decision);

    assertThat(groups).extracting(GroupStability::group).containsExactly("outer", "inner");
    assertThat(groups).extracting(GroupStability::depth).containsExactly(1, 2);
    assertThat(groups.get(0).share()).isCloseTo(.6, within(1e-12));
    // outside d = 30, inside (-9 - 2 + 1) / .6: level at T = 30 / (30 + 50 / 3)
    assertThat(groups.get(0).interval().orElseThrow().upper())
        .isCloseTo(30 / (30 + 50 / 3.0), within(1e-12));
    assertThat(groups.get(0).interval().orElseThrow().aboveFirst()).containsExactly("b");
    assertThat(groups.get(0).without()).containsExactly("a");
    // inside (-2 + 1) / .3, outside (12 - 9) / .7
    assertThat(groups.get(1).interval().orElseThrow().upper())
        .isCloseTo(3 / .7 / (3 / .7 + 1 / .3), within(1e-12));
  }

  @Test
  void a_grid_agrees_with_every_interval_of_random_cases() {
    var random = new SplittableRandom(71);
    int bounded = 0;
    for (int trial = 0; trial < 150; trial++) {
      AggregationMethod method = trial % 5 == 0 ? new Topsis() : new WeightedSum();
      double[][] rows = new double[4][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = random.ints(4, 0, 101).asDoubleStream().toArray();
      }
      Judgement judgement =
          Judged.by(method, tree(random.ints(4, 1, 9).asDoubleStream().toArray(), rows));
      if (judgement.leader().isPresent()) {
        for (GroupStability group : HierarchyRobustness.of(judgement)) {
          bounded += grid(judgement, group);
        }
      }
    }
    assertThat(bounded).isGreaterThan(100);
  }

  private static int grid(Judgement judgement, GroupStability group) {
    var interval = group.interval().orElseThrow();
    var leader = judgement.ranking().first();
    double[] shares = new MethodRun(judgement).shares();
    int from = group.group().equals("outer") ? 1 : 2;
    for (int k = 0; k <= 50; k++) {
      double share = k / 50.0;
      double[] at = new double[4];
      for (int j = 0; j < 4; j++) {
        at[j] = shares[j] * (j >= from ? share / group.share() : (1 - share) / (1 - group.share()));
      }
      boolean stays = Judged.at(judgement, at).ranking().first().equals(leader);
      boolean inside = share > interval.lower() + 1e-9 && share < interval.upper() - 1e-9;
      boolean outside = share < interval.lower() - 1e-9 || share > interval.upper() + 1e-9;
      if (interval.exact() && outside) {
        assertThat(stays).isFalse();
      }
      if (inside) {
        assertThat(stays).isTrue();
      }
      if (k == 0) {
        assertThat(group.without()).isEqualTo(Judged.at(judgement, at).ranking().first());
      }
    }
    return interval.lower() > 0 || interval.upper() < 1 ? 1 : 0;
  }

  @Test
  void a_group_with_all_weight_or_none_has_no_interval() {
    double[][] rows = {{10, 20, 30, 40}, {40, 10, 20, 30}};

    assertThat(of(new WeightedSum(), tree(new double[] {1, 0, 0, 0}, rows)))
        .allSatisfy(
            each -> {
              assertThat(each.interval()).isEmpty();
              assertThat(each.without()).containsExactly("b");
            });
    assertThat(of(new WeightedSum(), tree(new double[] {0, 1, 1, 1}, rows)).get(0))
        .satisfies(
            each -> {
              assertThat(each.interval()).isEmpty();
              assertThat(each.without()).isEmpty();
            });
  }

  @Test
  void a_tree_without_groups_has_nothing_to_say() {
    assertThat(of(new WeightedSum(), Judged.pair())).isEmpty();
  }
}
