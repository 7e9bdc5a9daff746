package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapleyAttributionTest {

  private static final Measure SCORE = new Measure(Split.ADDITIVE, "of the score", 4, 0);

  private static final double[][] ROWS = {{1, 5, 2}, {4, 1, 3}};

  private static double product(IntUnaryOperator row) {
    return IntStream.range(0, 3)
        .mapToDouble(j -> ROWS[row.applyAsInt(j)][j])
        .reduce(1, (a, b) -> a * b);
  }

  private static ShapleyAttribution attribution(int criteria, ShapleyAttribution.Composite score) {
    var ids = IntStream.range(0, criteria).mapToObj(j -> "c" + j).toList();
    return new ShapleyAttribution(List.of("a", "b"), ids, score, SCORE);
  }

  @Test
  void parts_are_the_mean_over_all_orders_and_sum_to_the_gap() {
    var comparison = attribution(3, ShapleyAttributionTest::product).compare(0, 1);

    assertThat(comparison.gap()).isCloseTo(10 - 12, within(1e-12));
    assertThat(comparison.measure().split()).isEqualTo(Split.SHAPLEY);
    assertThat(comparison.measure().error()).isZero();
    assertThat(part(comparison, "c0")).isCloseTo(meanGain(0), within(1e-12));
    assertThat(part(comparison, "c1")).isCloseTo(meanGain(1), within(1e-12));
  }

  private static double part(Comparison comparison, String criterion) {
    return comparison.pulls().stream()
        .filter(pull -> pull.criterion().equals(criterion))
        .mapToDouble(Pull::points)
        .sum();
  }

  /** The mean gain of a criterion over the six orders of three. */
  private static double meanGain(int wanted) {
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    double sum = 0;
    for (int[] order : orders) {
      boolean[] in = new boolean[3];
      for (int j : order) {
        double before = product(k -> in[k] ? 0 : 1);
        in[j] = true;
        sum += j == wanted ? product(k -> in[k] ? 0 : 1) - before : 0;
      }
    }
    return sum / 6;
  }

  @Test
  void a_sum_is_split_into_its_terms() {
    var comparison =
        attribution(
                3, row -> IntStream.range(0, 3).mapToDouble(j -> ROWS[row.applyAsInt(j)][j]).sum())
            .compare(0, 1);

    assertThat(part(comparison, "c0")).isCloseTo(-3, within(1e-12));
    assertThat(part(comparison, "c1")).isCloseTo(4, within(1e-12));
    assertThat(part(comparison, "c2")).isCloseTo(-1, within(1e-12));
  }

  @Test
  void many_criteria_are_sampled_within_the_stated_error_and_still_sum_to_the_gap() {
    int n = 14;
    ShapleyAttribution.Composite score =
        row -> {
          double first = IntStream.range(0, n).filter(j -> row.applyAsInt(j) == 0).count();
          return first * first;
        };

    var comparison = attribution(n, score).compare(0, 1);

    assertThat(comparison.measure().split()).isEqualTo(Split.SAMPLED_SHAPLEY);
    assertThat(comparison.gap()).isCloseTo(n * n, within(1e-9));
    assertThat(comparison.pulls())
        .allMatch(pull -> Math.abs(pull.points() - n) <= comparison.measure().error() + 1e-9);
    assertThat(attribution(n, score).compare(0, 1)).isEqualTo(comparison);
  }
}
