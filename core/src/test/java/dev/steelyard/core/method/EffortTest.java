package dev.steelyard.core.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffortTest {

  @Test
  void work_grows_with_cells_pairs_squares_and_triples() {
    assertThat(Effort.CELLS.operations(10, 3)).isEqualTo(50 * 30);
    assertThat(Effort.PAIRS.operations(10, 3)).isEqualTo(20 * 300);
    assertThat(Effort.SQUARES.operations(10, 3)).isEqualTo(20 * 900);
    assertThat(Effort.TRIPLES.operations(10, 3)).isEqualTo(3 * 1300);
  }

  @Test
  void work_on_sets_doubles_with_every_alternative_up_to_twenty() {
    assertThat(Effort.SETS.operations(3, 9)).isEqualTo(20 * 9 + 8 * 3);
    assertThat(Effort.SETS.operations(40, 9)).isEqualTo(20 * 1600 + 40 * 1048576.0);
  }

  @Test
  void linear_programmes_do_not_grow_with_the_table_alone() {
    assertThat(Effort.PROGRAMMES.operations(3, 2)).isEqualTo(Effort.PROGRAMMES.operations(20, 9));
  }
}
