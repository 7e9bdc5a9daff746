package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearSystemTest {

  @Test
  void solves_equations_that_need_another_order() {
    var solution = new LinearSystem(new double[][] {{0, 2, 4}, {3, 1, 5}}).solve().orElseThrow();

    assertThat(solution).containsExactly(new double[] {1, 2}, within(1e-12));
  }

  @Test
  void has_no_answer_where_equations_say_the_same() {
    assertThat(new LinearSystem(new double[][] {{1, 2, 3}, {2, 4, 6}}).solve()).isEmpty();
  }
}
