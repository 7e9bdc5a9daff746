package dev.steelyard.core.method.promethee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PreferenceFunctionTest {

  private static double[] degrees(PreferenceFunction function, double... differences) {
    return Arrays.stream(differences).map(function::degree).toArray();
  }

  @Test
  void the_six_shapes_are_those_of_the_paper() {
    assertThat(degrees(PreferenceFunction.usual(), 1e-300, 5)).containsExactly(1, 1);
    assertThat(degrees(PreferenceFunction.uShape(2), 1, 2, 2.5)).containsExactly(0, 0, 1);
    assertThat(degrees(PreferenceFunction.vShape(4), 1, 4, 9)).containsExactly(.25, 1, 1);
    assertThat(degrees(PreferenceFunction.level(2, 4), 2, 3, 4, 5)).containsExactly(0, .5, .5, 1);
    assertThat(degrees(PreferenceFunction.linear(2, 4), 2, 3, 4, 5)).containsExactly(0, .5, 1, 1);
    assertThat(degrees(PreferenceFunction.gaussian(2), 2))
        .containsExactly(new double[] {1 - Math.exp(-.5)}, within(1e-15));
  }

  @Test
  void straight_lines_go_through_points_and_jump_where_two_share_a_difference() {
    var function =
        PreferenceFunction.piecewiseLinear(
            List.of(
                new PreferencePoint(1, 0.2),
                new PreferencePoint(3, 0.4),
                new PreferencePoint(3, 0.8),
                new PreferencePoint(5, 1)));

    assertThat(degrees(function, 1, 2, 3, 4, 7))
        .containsExactly(new double[] {0, 0.3, 0.4, 0.9, 1}, within(1e-15));
  }

  @Test
  void infinite_differences_count_in_full() {
    double infinite = Double.POSITIVE_INFINITY;

    assertThat(PreferenceFunction.linear(1, 2).degree(infinite)).isEqualTo(1);
    assertThat(PreferenceFunction.gaussian(1).degree(infinite)).isEqualTo(1);
  }

  @Test
  void impossible_thresholds_are_refused() {
    assertThatThrownBy(() -> PreferenceFunction.linear(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("thresholds must be 0 <= q <= p <= 1.0E300, but were q = 3.0, p = 2.0");
    assertThatThrownBy(() -> PreferenceFunction.level(3, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PreferenceFunction.uShape(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PreferenceFunction.vShape(0))
        .hasMessage("p must be above 0, but was 0.0");
    assertThatThrownBy(() -> PreferenceFunction.gaussian(0))
        .hasMessage("s must be above 0, but was 0.0");
    assertThatThrownBy(() -> new PreferencePoint(-1, 0))
        .hasMessage("difference must be at least 0, but was -1.0");
    assertThatThrownBy(() -> new PreferencePoint(1, 2))
        .hasMessage("degree must be from 0 to 1, but was 2.0");
    assertThatThrownBy(() -> PreferenceFunction.piecewiseLinear(List.of()))
        .hasMessage("there must be at least one point");
    assertThatThrownBy(
            () ->
                PreferenceFunction.piecewiseLinear(
                    List.of(new PreferencePoint(1, 0.5), new PreferencePoint(2, 0.4))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] sums(PreferenceFunction function, double[] ascending) {
    double[] sums = new double[ascending.length];
    function.addBelow(ascending, sums);
    return sums;
  }

  /** What the definition gives, pair by pair. */
  private static double[] definition(PreferenceFunction function, double[] ascending) {
    PreferenceFunction plain = function::degree;
    return sums(plain, ascending);
  }

  /** Numbers with one decimal, so that many differences equal a threshold up to rounding. */
  private static double[] decimals(SplittableRandom random) {
    double[] numbers = new double[random.nextInt(1, 300)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextInt(-100, 100) / 10.0;
    }
    Arrays.sort(numbers);
    return numbers;
  }

  @Test
  void counts_are_those_of_the_definition_bit_for_bit() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new SplittableRandom(seed);
      double[] numbers = decimals(random);
      double q = random.nextInt(0, 40) / 10.0;
      double p = q + random.nextInt(0, 40) / 10.0;
      for (PreferenceFunction function :
          List.of(
              PreferenceFunction.usual(),
              PreferenceFunction.uShape(q),
              PreferenceFunction.level(q, p),
              PreferenceFunction.linear(q, q))) {
        assertThat(sums(function, numbers))
            .as("seed %s", seed)
            .containsExactly(definition(function, numbers));
      }
    }
  }

  @Test
  void lines_are_those_of_the_definition() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new SplittableRandom(seed);
      double[] numbers = decimals(random);
      double q = random.nextInt(0, 40) / 10.0;
      double p = q + random.nextInt(1, 40) / 10.0;
      for (PreferenceFunction function :
          List.of(PreferenceFunction.vShape(p), PreferenceFunction.linear(q, p))) {
        assertThat(sums(function, numbers))
            .as("seed %s", seed)
            .containsExactly(
                definition(function, numbers), within(1e-15 * numbers.length * numbers.length));
      }
    }
  }

  @Test
  void lines_lose_no_digits_beside_outliers() {
    double[] numbers = {-1e300, -1e12, 0, 0.25, 0.5, 1.5, 2, 1e12, 1e12 + 1, 1e300};
    var function = PreferenceFunction.linear(0.25, 1.25);

    assertThat(sums(function, numbers))
        .containsExactly(definition(function, numbers), within(1e-12));
  }

  @Test
  void many_gaussian_preferences_are_those_of_the_definition() {
    for (double spread : new double[] {1e-4, 0.01, 0.3, 1, 7, 1000}) {
      var random = new SplittableRandom(11);
      double[] numbers = new double[GaussianFunction.ALL_PAIRS + 500];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = random.nextInt(5) == 0 ? 3 : 10 * random.nextDouble() + 1e6;
      }
      Arrays.sort(numbers);
      var function = PreferenceFunction.gaussian(spread);

      assertThat(sums(function, numbers))
          .as("spread %s", spread)
          .containsExactly(definition(function, numbers), within(1e-14 * numbers.length));
    }
  }

  /** {@code e Σ_{n ≥ 20} 1/n!} and {@code exp(-40.5)}. */
  @Test
  void what_the_fast_gaussian_sum_leaves_out_is_within_its_stated_error() {
    double rest = 0;
    double term = 1;
    for (int n = 1; n < 60; n++) {
      term /= n;
      rest += n >= 20 ? term : 0;
    }

    assertThat(Math.E * rest + Math.exp(-40.5)).isLessThan(GaussianSweep.ERROR);
  }

  @Test
  void many_numbers_are_sorted_with_their_places() {
    var random = new SplittableRandom(5);
    double[] numbers = new double[5000];
    for (int i = 0; i < numbers.length; i++) {
      double number = random.nextInt(-1000, 1000) / 8.0;
      numbers[i] = random.nextInt(50) == 0 ? number * 1e300 : number;
    }
    numbers[17] = -0.0;
    double[] expected = numbers.clone();
    Arrays.sort(expected);

    var sorted = SortedNumbers.of(numbers.clone());

    for (int t = 0; t < expected.length; t++) {
      assertThat(sorted.ascending()[t]).isEqualTo(expected[t] + 0.0);
      assertThat(numbers[sorted.place(t)]).isEqualTo(sorted.ascending()[t]);
    }
  }
}
