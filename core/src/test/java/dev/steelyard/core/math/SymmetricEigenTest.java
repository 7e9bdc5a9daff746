package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SymmetricEigenTest {

  @Test
  void two_by_two_is_solved_by_hand() {
    var eigen = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});

    assertThat(eigen.value(0)).isCloseTo(3, within(1e-15));
    assertThat(eigen.value(1)).isCloseTo(1, within(1e-15));
    assertThat(eigen.component(0, 0)).isCloseTo(Math.sqrt(0.5), within(1e-15));
    assertThat(eigen.component(0, 1)).isCloseTo(Math.sqrt(0.5), within(1e-15));
    assertThat(eigen.component(1, 0)).isCloseTo(Math.sqrt(0.5), within(1e-15));
  }

  @Test
  void vectors_and_values_make_the_matrix_again() {
    for (int seed = 0; seed < 100; seed++) {
      double[][] matrix = random(new SplittableRandom(seed));
      var eigen = SymmetricEigen.of(matrix);
      for (int row = 0; row < matrix.length; row++) {
        for (int column = 0; column < matrix.length; column++) {
          assertThat(product(eigen, row, column))
              .as("seed %s", seed)
              .isCloseTo(matrix[row][column], within(1e-12));
        }
      }
    }
  }

  private static double[][] random(SplittableRandom random) {
    int n = random.nextInt(1, 9);
    double[][] matrix = new double[n][n];
    for (int row = 0; row < n; row++) {
      for (int column = 0; column <= row; column++) {
        matrix[row][column] = random.nextDouble(-1, 1);
        matrix[column][row] = matrix[row][column];
      }
    }
    return matrix;
  }

  private static double product(SymmetricEigen eigen, int row, int column) {
    double sum = 0;
    for (int k = 0; k < eigen.size(); k++) {
      sum += eigen.value(k) * eigen.component(k, row) * eigen.component(k, column);
    }
    return sum;
  }

  @Test
  void values_descend_and_the_largest_component_is_positive() {
    for (int seed = 0; seed < 100; seed++) {
      var eigen = SymmetricEigen.of(random(new SplittableRandom(seed)));
      for (int k = 0; k < eigen.size(); k++) {
        double largest = 0;
        for (int row = 0; row < eigen.size(); row++) {
          double component = eigen.component(k, row);
          largest = Math.abs(component) > Math.abs(largest) ? component : largest;
        }

        assertThat(largest).isPositive();
        assertThat(eigen.value(k)).isLessThanOrEqualTo(eigen.value(Math.max(0, k - 1)));
      }
    }
  }

  @Test
  void nothing_has_no_values_and_zeros_have_zeros() {
    assertThat(SymmetricEigen.of(new double[0][0]).size()).isZero();
    assertThat(SymmetricEigen.of(new double[2][2]).value(0)).isZero();
  }
}
