package dev.steelyard.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NonNegativeLeastSquaresTest {

  private static double dot(double[] some, double... others) {
    double sum = 0;
    for (int e = 0; e < some.length; e++) {
      sum += some[e] * others[e];
    }
    return sum;
  }

  private static double[][] columns(SplittableRandom random, int count, int entries) {
    double[][] columns = new double[count][];
    for (int r = 0; r < count; r++) {
      double[] column = random.doubles(entries, -1, 1).toArray();
      double length = Math.sqrt(dot(column, column));
      columns[r] = Arrays.stream(column).map(each -> each / length).toArray();
    }
    return columns;
  }

  /** No column helps what is left, and what was taken away is at a right angle to it. */
  @Test
  void what_is_left_cannot_be_made_smaller() {
    var random = new SplittableRandom(11);
    for (int trial = 0; trial < 300; trial++) {
      int entries = random.nextInt(2, 9);
      double[][] columns = columns(random, random.nextInt(1, 15), entries);
      double[] target = random.doubles(entries, -1, 1).toArray();

      double[] left = NonNegativeLeastSquares.residual(columns, target);

      for (double[] column : columns) {
        assertThat(dot(column, left)).isLessThan(1e-12);
      }
      assertThat(dot(left, left)).isCloseTo(dot(left, target), within(1e-12));
    }
  }

  @Test
  void a_column_on_the_wrong_side_stays_out() {
    assertThat(NonNegativeLeastSquares.residual(new double[][] {{-1, 0}}, 2, 1))
        .containsExactly(2, 1);
  }

  @Test
  void a_column_that_later_ones_replace_leaves() {
    double[][] columns = {{0.8, 0.6}, {1, 0}, {0, 1}};

    assertThat(NonNegativeLeastSquares.residual(columns, 3, 4))
        .containsExactly(new double[] {0, 0}, within(1e-14));
  }
}
