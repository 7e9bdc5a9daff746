package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import org.junit.jupiter.api.Test;

class DominanceTest {

  @Test
  void as_good_everywhere_and_better_on_one_criterion_dominates() {
    assertThat(dominates(PercentTable.draft(row(1, 1), row(80, 50), row(70, 50)).build())).isTrue();
  }

  @Test
  void as_good_everywhere_and_better_nowhere_does_not() {
    assertThat(dominates(PercentTable.draft(row(1, 1), row(80, 50), row(80, 50)).build()))
        .isFalse();
  }

  @Test
  void behind_on_one_criterion_does_not_even_without_weight() {
    assertThat(dominates(PercentTable.draft(row(1, 0), row(80, 49), row(70, 50)).build()))
        .isFalse();
  }

  @Test
  void everybody_else_must_be_dominated() {
    var decision = PercentTable.draft(row(1, 1), row(80, 50), row(70, 50), row(10, 51)).build();

    assertThat(dominates(decision)).isFalse();
  }

  @Test
  void every_value_in_range_must_be_at_least_as_good() {
    assertThat(dominates(ranged(70, 90, 70))).isTrue();
    assertThat(dominates(ranged(69, 90, 70))).isFalse();
  }

  private static Decision ranged(double low, double high, double other) {
    return PercentTable.draft(row(1, 1), row(80, 60), row(other, 50))
        .cell("c1", "a", Performance.between(low, high))
        .build();
  }

  @Test
  void what_nobody_knows_about_another_alternative_may_be_better() {
    var decision =
        PercentTable.draft(row(1, 1), row(80, 60), row(70, 50))
            .cell("c1", "b", Performance.UNKNOWN)
            .build();

    assertThat(dominates(decision)).isFalse();
  }

  @Test
  void the_best_that_can_be_dominates_the_unknown() {
    var decision =
        PercentTable.draft(row(1, 1), row(100, 60), row(70, 50))
            .cell("c1", "b", Performance.UNKNOWN)
            .build();

    assertThat(dominates(decision)).isTrue();
  }

  @Test
  void alone_there_is_nothing_to_dominate() {
    assertThat(dominates(PercentTable.draft(row(1), row(80)).build())).isFalse();
  }

  private static boolean dominates(Decision decision) {
    return Dominance.overAll(Judging.of(decision), "a");
  }
}
