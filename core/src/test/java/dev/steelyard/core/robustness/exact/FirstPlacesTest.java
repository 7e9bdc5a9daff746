package dev.steelyard.core.robustness.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Stations;
import dev.steelyard.core.table.PerformanceTable;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPlacesTest {

  private static double sum(PerformanceTable values, FirstPlaces first) {
    return IntStream.range(0, values.rows()).mapToDouble(first::share).sum();
  }

  @ParameterizedTest
  @CsvSource({"20, 2", "30, 3", "10, 4", "10, 5"})
  void parts_add_to_one(int rows, int criteria) {
    var random = new SplittableRandom(criteria);
    for (int trial = 0; trial < 20; trial++) {
      PerformanceTable values = Tables.random(random, rows, criteria);
      int[] order = IntStream.range(0, criteria).toArray();
      WeightRegion region =
          trial % 2 == 0 ? WeightRegion.unknown(criteria) : WeightRegion.ranked(order);
      FirstPlaces first = FirstPlaces.of(values, region).orElseThrow();

      assertThat(sum(values, first)).isCloseTo(1, within(1e-14));
    }
  }

  @Test
  void parts_add_to_one_where_many_planes_meet_in_one_point() {
    var random = new SplittableRandom(8);
    for (int trial = 0; trial < 50; trial++) {
      double[][] rows =
          IntStream.range(0, 8)
              .mapToObj(i -> random.ints(4, 0, 4).asDoubleStream().toArray())
              .toArray(double[][]::new);
      PerformanceTable values = Tables.rows(rows);

      assertThat(sum(values, FirstPlaces.of(values, WeightRegion.unknown(4)).orElseThrow()))
          .isCloseTo(1, within(1e-14));
    }
  }

  /** The same as the volume of the convex hull of the region's vertices, computed by Qhull. */
  @Test
  void a_hydro_electric_station_is_first_in_two_thirds_of_all_weights() {
    PerformanceTable values = Stations.flows();
    FirstPlaces first = FirstPlaces.of(values, WeightRegion.unknown(6)).orElseThrow();

    assertThat(first.share(4)).isCloseTo(0.6675197068487733, within(1e-14));
    assertThat(sum(values, first)).isCloseTo(1, within(1e-14));
  }

  @Test
  void draws_come_first_as_often() {
    var random = new SplittableRandom(31);
    PerformanceTable values = Tables.random(random, 6, 5);
    FirstPlaces first = FirstPlaces.of(values, WeightRegion.unknown(5)).orElseThrow();
    int draws = 100_000;
    int[] counts = new int[6];
    for (int draw = 0; draw < draws; draw++) {
      counts[Tables.best(values, Tables.weights(random, 5))]++;
    }

    for (int i = 0; i < 6; i++) {
      assertThat(counts[i] / (double) draws).isCloseTo(first.share(i), within(.006));
    }
  }

  @Test
  void central_weights_average_to_the_centre_of_the_region() {
    var random = new SplittableRandom(12);
    PerformanceTable values = Tables.random(random, 7, 4);
    WeightRegion region = WeightRegion.ranked(1, 3, 0, 2);
    FirstPlaces first = FirstPlaces.of(values, region).orElseThrow();
    for (int j = 0; j < 4; j++) {
      int criterion = j;
      double mean =
          IntStream.range(0, 7)
              .filter(i -> first.share(i) > 0)
              .mapToDouble(
                  i -> first.share(i) * first.centralWeights(i).orElseThrow().get(criterion))
              .sum();

      assertThat(mean).isCloseTo(region.centre().get(j), within(1e-14));
    }
  }

  @Test
  void who_is_never_first_has_no_central_weights() {
    PerformanceTable values = Tables.rows(new double[][] {{1, 0}, {0, 1}, {.4, .4}});
    FirstPlaces first = FirstPlaces.of(values, WeightRegion.unknown(2)).orElseThrow();

    assertThat(first.share(2)).isZero();
    assertThat(first.centralWeights(2)).isEmpty();
    assertThat(first.confidence(2)).isEmpty();
    assertThat(first.confidence(0)).hasValue(1.0);
  }

  @Test
  void equal_alternatives_share_their_part() {
    PerformanceTable values = Tables.rows(new double[][] {{1, 0}, {0, 1}, {0, 1}, {0, 1}});
    FirstPlaces first = FirstPlaces.of(values, WeightRegion.unknown(2)).orElseThrow();

    assertThat(first.share(0)).isEqualTo(.5);
    assertThat(first.share(2)).isCloseTo(1 / 6.0, within(1e-16));
    assertThat(first.centralWeights(3).orElseThrow().get(1)).isCloseTo(.75, within(1e-15));
  }

  @Test
  void one_alternative_has_everything() {
    PerformanceTable values = Tables.rows(new double[][] {{1, 2, 3}});
    FirstPlaces first = FirstPlaces.of(values, WeightRegion.unknown(3)).orElseThrow();

    assertThat(first.share(0)).isEqualTo(1);
    assertThat(first.confidence(0)).hasValue(1.0);
  }

  @Test
  void too_many_pieces_give_no_answer() {
    PerformanceTable values = Tables.random(new SplittableRandom(1), 10, 5);

    assertThat(FirstPlaces.of(values, WeightRegion.unknown(5), 20)).isEmpty();
  }
}
