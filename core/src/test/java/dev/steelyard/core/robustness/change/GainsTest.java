package dev.steelyard.core.robustness.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.math.LinearProgram;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GainsTest {

  /** The pair of the docs: B must gain .02. */
  private static final Gains PAIR =
      new Gains(new double[] {.4, .3, .2, .1}, new double[] {.4, .2, .5, .4}, .02);

  @Test
  void the_example_pair_gains_as_the_formulas_say() {
    assertThat(PAIR.cheapest(1, 1, 1, 1).orElseThrow())
        .containsExactly(new double[] {.05, 0, 0, 0}, within(1e-15));
    assertThat(PAIR.cheapest(3, 1, 1, 1).orElseThrow())
        .containsExactly(new double[] {0, .02 / .3, 0, 0}, within(1e-15));
    assertThat(PAIR.shortest().orElseThrow())
        .containsExactly(new double[] {.02667, .02, .01333, .00667}, within(5e-6));
    assertThat(PAIR.evenest().orElseThrow())
        .containsExactly(new double[] {.02, .02, .02, .02}, within(1e-15));
  }

  @Test
  void nothing_is_enough_if_all_caps_together_are_not() {
    var gains = new Gains(new double[] {.5, .5}, new double[] {.1, .1}, .2);

    assertThat(gains.cheapest(1, 1)).isEmpty();
    assertThat(gains.fewest()).isEmpty();
    assertThat(gains.shortest()).isEmpty();
    assertThat(gains.evenest()).isEmpty();
  }

  @Test
  void a_criterion_without_weight_gains_nothing() {
    var gains = new Gains(new double[] {0, 1}, new double[] {1, 1}, .5);

    assertThat(gains.cheapest(1, 1).orElseThrow()).containsExactly(0, .5);
    assertThat(gains.shortest().orElseThrow()).containsExactly(0, .5);
    assertThat(gains.evenest().orElseThrow()).containsExactly(0, .5);
  }

  @Test
  void linear_programmes_and_enumeration_agree_in_500_random_cases() {
    var random = new SplittableRandom(51);
    int solved = 0;
    for (int trial = 0; trial < 500; trial++) {
      int n = 1 + random.nextInt(5);
      double[] weights = random.doubles(n).map(each -> each < .1 ? 0 : each).toArray();
      double[] caps = random.doubles(n).map(each -> each < .1 ? 0 : each).toArray();
      double[] costs = random.doubles(n, .5, 2).toArray();
      double need = random.nextDouble() * n / 3;
      var gains = new Gains(weights, caps, need);
      solved += cheapest(gains.cheapest(costs), programme(weights, caps, need, n), costs) ? 1 : 0;
      evenest(gains.evenest(), weights, caps, need);
      shortest(gains.shortest(), weights, caps, need);
      fewest(gains.fewest(), weights, caps, need);
    }
    assertThat(solved).isBetween(150, 450);
  }

  private static LinearProgram programme(
      double[] weights, double[] caps, double need, int variables) {
    int n = weights.length;
    var programme = new LinearProgram(variables).atLeast(Arrays.copyOf(weights, variables), need);
    for (int j = 0; j < n; j++) {
      double[] row = new double[variables];
      row[j] = 1;
      programme.atMost(row, caps[j]);
      if (variables > n) {
        row[n] = -1;
        programme.atMost(row, 0);
      }
    }
    return programme;
  }

  private static boolean cheapest(
      Optional<double[]> found, LinearProgram programme, double... costs) {
    var wanted = programme.minimize(costs);
    assertThat(found.isPresent()).isEqualTo(wanted.isPresent());
    if (found.isPresent()) {
      assertThat(dot(costs, found.get())).isCloseTo(dot(costs, wanted.get()), within(1e-9));
    }
    return found.isPresent();
  }

  private static void evenest(
      Optional<double[]> found, double[] weights, double[] caps, double need) {
    int n = weights.length;
    double[] cost = new double[n + 1];
    cost[n] = 1;
    var wanted = programme(weights, caps, need, n + 1).minimize(cost);
    assertThat(found.isPresent()).isEqualTo(wanted.isPresent());
    found.ifPresent(
        gains -> {
          enough(gains, weights, caps, need);
          double most = Arrays.stream(gains).max().orElseThrow();
          assertThat(most).isCloseTo(wanted.orElseThrow()[n], within(1e-9));
        });
  }

  private static void enough(double[] gains, double[] weights, double[] caps, double need) {
    assertThat(dot(weights, gains)).isCloseTo(need, within(1e-12));
    assertThat(IntStream.range(0, caps.length))
        .allMatch(j -> gains[j] >= 0 && gains[j] <= caps[j] + 1e-12);
  }

  /** No exchange of a little between two criteria makes it shorter. */
  private static void shortest(
      Optional<double[]> found, double[] weights, double[] caps, double need) {
    if (found.isEmpty()) {
      assertThat(dot(weights, caps)).isLessThan(need);
      return;
    }
    double[] gains = found.get();
    enough(gains, weights, caps, need);
    for (int j = 0; j < gains.length; j++) {
      for (int k = 0; k < gains.length; k++) {
        boolean free = gains[j] > 0 && gains[k] < caps[k] && weights[k] > 0;
        if (free) {
          assertThat(gains[j] / weights[j]).isLessThanOrEqualTo(gains[k] / weights[k] + 1e-9);
        }
      }
    }
  }

  private static void fewest(
      Optional<double[]> found, double[] weights, double[] caps, double need) {
    int n = weights.length;
    int least =
        IntStream.range(0, 1 << n)
            .filter(set -> sum(set, weights, caps) >= need)
            .map(Integer::bitCount)
            .min()
            .orElse(-1);
    long count =
        found.map(each -> Arrays.stream(each).filter(gain -> gain > 0).count()).orElse(-1L);
    assertThat(count).isEqualTo(least);
  }

  private static double sum(int set, double[] weights, double[] caps) {
    return IntStream.range(0, caps.length)
        .filter(j -> (set >> j & 1) == 1)
        .mapToDouble(j -> weights[j] * caps[j])
        .sum();
  }

  private static double dot(double[] some, double[] others) {
    return IntStream.range(0, some.length).mapToDouble(j -> some[j] * others[j]).sum();
  }
}
