package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearProgramTest {

  private static double[] numbers(double... numbers) {
    return numbers;
  }

  /** A textbook programme: 3x + 5y is most at x = 2, y = 6. */
  private static LinearProgram textbook() {
    return new LinearProgram(2)
        .atMost(numbers(1, 0), 4)
        .atMost(numbers(0, 2), 12)
        .atMost(numbers(3, 2), 18);
  }

  @Test
  void the_largest_value_is_found_at_a_corner() {
    assertThat(textbook().maximize(numbers(3, 5)).orElseThrow())
        .containsExactly(numbers(2, 6), within(1e-9));
  }

  @Test
  void the_smallest_value_is_found_with_equations_and_free_variables() {
    var programme = new LinearProgram(2).free(1).equal(numbers(1, 1), 1).atLeast(numbers(0, 1), -3);

    assertThat(programme.minimize(numbers(0, 1)).orElseThrow())
        .containsExactly(numbers(4, -3), within(1e-9));
  }

  @Test
  void constraints_that_exclude_each_other_have_no_point() {
    assertThat(textbook().atLeast(numbers(1, 0), 5).minimize(numbers(1, 1))).isEmpty();
  }

  @Test
  void a_copy_takes_constraints_of_its_own() {
    var whole = textbook();
    whole.copy().atMost(numbers(0, 1), 1);

    assertThat(whole.maximize(numbers(3, 5)).orElseThrow())
        .containsExactly(numbers(2, 6), within(1e-9));
  }

  @Test
  void without_a_largest_value_nothing_is_returned() {
    assertThatThrownBy(() -> new LinearProgram(1).maximize(numbers(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("linear programme is");
  }

  @Test
  void every_constraint_needs_a_coefficient_for_each_variable() {
    assertThatThrownBy(() -> new LinearProgram(2).atMost(numbers(1), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 coefficients, but was 1");
  }
}
