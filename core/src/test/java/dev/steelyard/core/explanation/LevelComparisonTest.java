package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.RandomDecisions;
import dev.steelyard.core.decision.CriteriaGroup;
import dev.steelyard.core.decision.CriteriaNode;
import dev.steelyard.core.decision.CriteriaTree;
import dev.steelyard.core.decision.Criterion;
import dev.steelyard.core.decision.LabelScale;
import dev.steelyard.core.table.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LevelComparisonTest {

  private static final CriteriaTree TREE =
      new CriteriaTree(
          List.of(
              new CriteriaGroup(
                  "g",
                  "G",
                  Optional.empty(),
                  List.of(criterion("c1"), criterion("c2")),
                  Optional.empty()),
              criterion("c3"),
              criterion("c4")));

  private static CriteriaNode criterion(String id) {
    return Criterion.of(id, id, LabelScale.RATING5);
  }

  @Test
  void a_flat_tree_has_one_level() {
    var flat = new CriteriaTree(List.of(criterion("c1"), criterion("c2")));
    var comparison =
        Comparison.of(
            "a", "b", Column.of(List.of("c1", "c2"), new double[] {3, -1}), Measure.POINTS);
    var found = LevelComparison.of(flat, comparison, 1);

    assertThat(found.levels()).containsExactly(comparison);
    assertThat(found.siblings()).hasSize(1);
  }

  @Test
  void the_pull_of_a_group_is_the_sum_of_its_children() {
    var found = LevelComparison.of(TREE, RandomPairs.golden(), 1);

    assertThat(found.levels()).hasSize(2);
    assertThat(found.levels().get(0).pulls())
        .containsExactly(new Pull("g", 3, 3), new Pull("c3", -2, -2), new Pull("c4", 1, 1));
    assertThat(found.levels().get(0).decisiveSet())
        .extracting(Pull::criterion)
        .containsExactly("g");
    assertThat(found.levels().get(1)).isEqualTo(RandomPairs.golden());
    assertThat(found.siblings().get(1).group()).contains("g");
    assertThat(found.siblings().get(1).notability().mean()).isEqualTo(10.5);
  }

  @Test
  void a_comparison_by_other_criteria_is_refused() {
    var flat = new CriteriaTree(List.of(criterion("c1")));

    assertThatThrownBy(() -> LevelComparison.of(flat, RandomPairs.golden(), 1))
        .hasMessage(
            "expected a comparison by the criteria of the tree, but was by [c1, c2, c3, c4]");
  }

  @Test
  void every_level_sums_to_the_same_gap_exact_and_as_shown() {
    var random = new SplittableRandom(5);
    RandomDecisions.check(
        300,
        decision -> {
          var ids = decision.criteria().leaves().stream().map(Criterion::id).toList();
          double[] parts = random.doubles(ids.size(), -20, 20).toArray();
          var whole = Comparison.of("a", "b", Column.of(ids, parts), Measure.POINTS);
          var found = LevelComparison.of(decision.criteria(), whole, 1);
          found.levels().forEach(level -> requireSame(level, whole));
          assertThat(found.siblings()).hasSize(1 + decision.criteria().groups().size());
          assertThat(found.levels().get(found.levels().size() - 1).pulls())
              .containsExactlyInAnyOrderElementsOf(whole.pulls());
        });
  }

  private static void requireSame(Comparison level, Comparison whole) {
    double exact = level.pulls().stream().mapToDouble(Pull::points).sum();
    assertThat(exact).isCloseTo(whole.gap(), within(1e-9));
    var shown =
        level.pulls().stream()
            .map(pull -> BigDecimal.valueOf(pull.shown()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(shown).isEqualByComparingTo(BigDecimal.valueOf(whole.shownGap()));
  }
}
