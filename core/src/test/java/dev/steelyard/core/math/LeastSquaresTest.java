package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {

  @Test
  void a_line_through_three_points() {
    double[][] columns = {{1, 1, 1}, {0, 1, 2}};

    assertThat(LeastSquares.solve(columns, 1, 2, 4))
        .containsExactly(new double[] {5 / 6.0, 1.5}, within(1e-15));
  }

  @Test
  void nearly_equal_columns_are_told_apart() {
    double[][] columns = {{1, 1, 0}, {1, 1, 1e-9}};

    assertThat(LeastSquares.solve(columns, 3, 3, 2e-9))
        .containsExactly(new double[] {1, 2}, within(1e-6));
  }

  @Test
  void a_column_that_says_nothing_new_gets_nothing() {
    double[][] columns = {{1, 2}, {2, 4}};

    assertThat(LeastSquares.solve(columns, 1, 2))
        .containsExactly(new double[] {1, 0}, within(1e-15));
  }

  @Test
  void no_columns_explain_nothing() {
    assertThat(LeastSquares.solve(new double[0][], 1, 2)).isEmpty();
  }
}
