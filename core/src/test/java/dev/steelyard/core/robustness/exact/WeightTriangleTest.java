package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.table.PerformanceTable;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightTriangleTest {

  @Test
  void each_of_three_specialists_is_first_near_its_corner() {
    var triangle =
        WeightTriangle.ofThree(Tables.rows(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}));

    List<WeightPoint> region = triangle.region(0);

    assertThat(region).hasSize(4).contains(new WeightPoint(1, 0));
    assertThat(region)
        .anySatisfy(
            point -> {
              assertThat(point.first()).isCloseTo(1 / 3.0, within(1e-15));
              assertThat(point.second()).isCloseTo(1 / 3.0, within(1e-15));
              assertThat(point.third()).isCloseTo(1 / 3.0, within(1e-15));
            });
    assertThat(triangle.share(0)).isCloseTo(1 / 3.0, within(1e-15));
  }

  @Test
  void areas_agree_with_triangulated_parts() {
    var random = new SplittableRandom(23);
    for (int trial = 0; trial < 50; trial++) {
      PerformanceTable values = Tables.random(random, 9, 3);
      var triangle = WeightTriangle.ofThree(values);
      FirstPlaces first = FirstPlaces.of(values, WeightRegion.unknown(3)).orElseThrow();
      for (int i = 0; i < 9; i++) {
        assertThat(triangle.share(i)).isCloseTo(first.share(i), within(1e-13));
      }
      assertThat(IntStream.range(0, 9).mapToDouble(triangle::share).sum())
          .isCloseTo(1, within(1e-13));
    }
  }

  /** A point is in a polygon if it is on the left of each edge. */
  private static boolean inside(List<WeightPoint> polygon, double first, double second) {
    return !polygon.isEmpty()
        && IntStream.range(0, polygon.size())
            .allMatch(
                k -> {
                  WeightPoint from = polygon.get(k);
                  WeightPoint to = polygon.get((k + 1) % polygon.size());
                  return (to.first() - from.first()) * (second - from.second())
                          - (to.second() - from.second()) * (first - from.first())
                      >= 0;
                });
  }

  @Test
  void two_weights_move_while_the_others_keep_their_ratios() {
    var random = new SplittableRandom(29);
    for (int trial = 0; trial < 100; trial++) {
      PerformanceTable values = Tables.random(random, 6, 5);
      double[] weights = Tables.weights(random, 5);
      var triangle = WeightTriangle.ofTwo(values, weights, 3, 1);
      double[] shares = Tables.weights(random, 3);
      double rest = shares[2] / (1 - weights[3] - weights[1]);
      double[] moved =
          IntStream.range(0, 5)
              .mapToDouble(j -> j == 3 ? shares[0] : j == 1 ? shares[1] : weights[j] * rest)
              .toArray();
      int best = Tables.best(values, moved);

      for (int i = 0; i < 6; i++) {
        assertThat(inside(triangle.region(i), shares[0], shares[1])).isEqualTo(i == best);
      }
    }
  }

  @Test
  void who_only_ties_has_no_area() {
    PerformanceTable values =
        Tables.rows(new double[][] {{1, 0, 0}, {0, 1, 1}, {.5, .5, .5}, {.1, .1, .1}});
    var triangle = WeightTriangle.ofThree(values);

    assertThat(triangle.region(2)).isEmpty();
    assertThat(triangle.share(2)).isZero();
    assertThat(triangle.region(3)).isEmpty();
    assertThat(triangle.share(0)).isCloseTo(.25, within(1e-15));
  }

  @Test
  void equal_alternatives_have_the_same_region() {
    var triangle = WeightTriangle.ofThree(Tables.rows(new double[][] {{1, 2, 3}, {1, 2, 3}}));

    assertThat(triangle.region(0)).hasSize(3).isEqualTo(triangle.region(1));
    assertThat(triangle.share(0)).isEqualTo(1);
  }

  @Test
  void what_is_no_triangle_is_refused() {
    assertThatThrownBy(() -> WeightTriangle.ofThree(Tables.pair()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WeightTriangle.ofTwo(Tables.pair(), Tables.WEIGHTS, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                WeightTriangle.ofTwo(
                    Tables.rows(new double[][] {{1, 2}}), new double[] {1, 1}, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
