package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightRegionTest {

  @Test
  void ranked_weights_have_the_rank_order_centroid_for_a_centre() {
    assertThat(Tables.array(WeightRegion.ranked(1, 0, 2).centre()))
        .containsExactly(new double[] {5 / 18.0, 11 / 18.0, 2 / 18.0}, within(1e-15));
  }

  @Test
  void unknown_weights_are_equal_on_average() {
    assertThat(WeightRegion.unknown(4).centre()).isEqualTo(List.of(.25, .25, .25, .25));
  }

  @Test
  void corners_of_ranked_weights_are_means_of_the_most_important_criteria() {
    assertThat(WeightRegion.ranked(2, 0, 1).cornerValues(3, 9, 6))
        .containsExactly(new double[] {6, 4.5, 6}, within(1e-14));
  }

  @Test
  void equal_weights_are_one_corner_and_what_is_left_out_has_no_weight() {
    var region = WeightRegion.ranked(4, List.of(List.of(2, 0), List.of(3)));

    assertThat(region.cornerValues(3, 100, 6, 12))
        .containsExactly(new double[] {4.5, 7}, within(1e-14));
    assertThat(Tables.array(region.centre()))
        .containsExactly(new double[] {5 / 12.0, 0, 5 / 12.0, 2 / 12.0}, within(1e-15));
    assertThat(region.criteria()).isEqualTo(4);
  }

  /** A third of each difference would not add to nothing. */
  @Test
  void differences_that_cancel_out_cancel_out_exactly() {
    var region = WeightRegion.ranked(3, List.of(List.of(0, 1, 2)));

    assertThat(region.cornerValues(1, 6, -7)).containsExactly(0.0);
  }

  @Test
  void corners_with_least_weights_give_the_rest_to_one_criterion() {
    assertThat(WeightRegion.atLeast(.1, .2, 0).cornerValues(1, 2, 4))
        .containsExactly(new double[] {1.2, 1.9, 3.3}, within(1e-15));
  }

  @Test
  void least_weights_that_add_to_one_leave_one_point() {
    assertThat(WeightRegion.atLeast(.25, .75).cornerValues(4, 8)).containsExactly(7, 7);
  }

  @Test
  void what_is_no_region_is_refused() {
    assertThatThrownBy(() -> WeightRegion.unknown(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(WeightRegion::ranked).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WeightRegion.ranked(0, 2))
        .hasMessageContaining("but was [0, 2]")
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WeightRegion.ranked(2, List.of(List.of(0), List.of(0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WeightRegion.ranked(2, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WeightRegion.ranked(2, List.of(List.of(2))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WeightRegion.atLeast(.6, .6))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WeightRegion.atLeast(-.1, .6))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
