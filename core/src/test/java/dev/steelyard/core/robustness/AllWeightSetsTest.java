package dev.steelyard.core.robustness;

import static dev.steelyard.core.PercentTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Judging;
import dev.steelyard.core.PercentTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllWeightSetsTest {

  private static List<WeightSets> of(double[] weights, double[]... rows) {
    return new AllWeightSets(Judging.of(PercentTable.draft(weights, rows).build())).find();
  }

  /**
   * The pair G5: half of all sets of weights, nine tenths of those in the order of the stated ones.
   */
  @Test
  void two_alternatives_have_exact_parts_for_any_number_of_criteria() {
    var found = of(row(4, 3, 2, 1), row(90, 50, 40, 70), row(60, 80, 50, 60));

    FirstChance any = found.get(0).of("a");
    FirstChance ordered = found.get(1).of("a");
    assertThat(any.exact()).isTrue();
    assertThat(any.least()).isCloseTo(0.5, within(1e-14));
    assertThat(ordered.exact()).isTrue();
    assertThat(ordered.least()).isCloseTo(0.9, within(1e-14));
    assertThat(ordered.meanRank()).isCloseTo(1.1, within(1e-14));
  }

  @Test
  void first_in_all_is_said_only_where_it_is_proven() {
    var found = of(row(3, 2, 1), row(60, 50, 50), row(50, 60, 50), row(50, 60.0001, 50));

    assertThat(found.get(1).of("a").least()).isLessThan(1);
    assertThat(of(row(3, 2, 1), row(60, 50, 50), row(50, 60, 50)).get(1).of("a"))
        .isEqualTo(new FirstChance("a", 1, 1, 1));
  }

  @Test
  void alternatives_that_are_level_at_all_weights_share() {
    var found = of(row(1, 1), row(60, 40), row(40, 60), row(60, 40));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).chances())
        .extracting(FirstChance::least)
        .containsExactly(0.25, 0.5, 0.25);
  }

  @Test
  void many_criteria_give_sure_bounds() {
    var chance =
        of(
                row(6, 5, 4, 3, 2, 1),
                row(90, 50, 40, 70, 20, 30),
                row(60, 80, 50, 60, 30, 40),
                row(70, 70, 40, 60, 30, 50))
            .get(1)
            .of("a");

    assertThat(chance.exact()).isFalse();
    assertThat(chance.least()).isBetween(0.0, chance.most());
    assertThat(chance.most()).isLessThan(1);
  }

  @Test
  void one_alternative_has_nothing_to_come_before() {
    assertThat(of(row(1, 1), row(60, 40))).isEmpty();
  }

  @Test
  void who_is_not_in_play_has_no_chance() {
    var any = of(row(1, 1), row(60, 40), row(40, 60)).get(0);

    assertThatThrownBy(() -> any.of("z")).hasMessage("not in play: z");
  }
}
