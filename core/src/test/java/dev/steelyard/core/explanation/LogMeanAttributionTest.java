package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogMeanAttributionTest {

  /** Price (less is better), storage, camera, looks of five phones; all weights are 1/4. */
  private static final double[][] PHONES = {
    {250, 16, 12, 5}, {200, 16, 8, 3}, {300, 32, 16, 4}, {275, 32, 8, 4}, {225, 16, 16, 2}
  };

  private static final double[] BEST = {200, 32, 16, 5};

  private static final double[] WORST = {300, 16, 8, 2};

  private static LogMeanAttribution phones() {
    return new LogMeanAttribution(
        List.of("a1", "a2", "a3", "a4", "a5"),
        List.of("price", "storage", "camera", "looks"),
        (i, j) -> square(0.25 * (PHONES[i][j] - BEST[j]) / norm(j)),
        (i, j) -> square(0.25 * (PHONES[i][j] - WORST[j]) / norm(j)));
  }

  private static double square(double value) {
    return value * value;
  }

  private static double norm(int j) {
    return Math.sqrt(Arrays.stream(PHONES).mapToDouble(row -> square(row[j])).sum());
  }

  private static LogMeanAttribution of(double[][] toIdeal, double[][] toAntiIdeal) {
    return new LogMeanAttribution(
        List.of("a", "b"), List.of("x", "y"), (i, j) -> toIdeal[i][j], (i, j) -> toAntiIdeal[i][j]);
  }

  private static double pull(Comparison comparison, String criterion) {
    return comparison.pulls().stream()
        .filter(pull -> pull.criterion().equals(criterion))
        .mapToDouble(Pull::points)
        .sum();
  }

  @Test
  void splits_the_logits_of_the_phones() {
    assertThat(phones().logits(2, 3))
        .containsExactly(new double[] {-0.0973, 0, 0.7659, 0}, within(5e-5));
    assertThat(Arrays.stream(phones().logits(2, 3)).sum()).isCloseTo(0.6686, within(5e-5));
    assertThat(phones().logits(2, 0))
        .containsExactly(new double[] {-0.1741, 0.8313, 0.2935, -0.2803}, within(5e-5));
  }

  @Test
  void the_parts_of_the_logits_sum_to_their_gap() {
    double logit3 = Math.log(0.691632 / (1 - 0.691632));
    double logit1 = Math.log(0.534277 / (1 - 0.534277));

    assertThat(Arrays.stream(phones().logits(2, 0)).sum()).isCloseTo(logit3 - logit1, within(1e-5));
  }

  @Test
  void pulls_sum_to_the_gap_of_the_scores_and_keep_the_ratios_of_the_logits() {
    var comparison = phones().compare(2, 3);

    assertThat(comparison.gap()).isCloseTo(0.691632 - 0.534737, within(1e-6));
    assertThat(pull(comparison, "camera") / pull(comparison, "price"))
        .isCloseTo(0.7659 / -0.0973, within(5e-3));
    assertThat(comparison.measure().split()).isEqualTo(Split.LOG_MEAN);
  }

  @Test
  void equal_criteria_pull_to_neither() {
    assertThat(pull(phones().compare(2, 3), "storage")).isZero();
    assertThat(pull(phones().compare(2, 3), "looks")).isZero();
  }

  @Test
  void swapping_the_two_turns_every_sign() {
    var one = phones().compare(0, 4);
    var other = phones().compare(4, 0);

    for (Pull pull : one.pulls()) {
      assertThat(pull(other, pull.criterion())).isCloseTo(-pull.points(), within(1e-15));
    }
  }

  /** b is 1 and 3 from the ideal, squared: x has a quarter of its distance. */
  @Test
  void the_gap_to_the_ideal_point_is_shared_out_by_what_the_other_lacks() {
    var comparison =
        of(new double[][] {{0, 0}, {1, 3}}, new double[][] {{9, 16}, {4, 0}}).compare(0, 1);

    assertThat(comparison.gap()).isCloseTo(1 - 0.5, within(1e-15));
    assertThat(pull(comparison, "x")).isCloseTo(0.125, within(1e-15));
    assertThat(pull(comparison, "y")).isCloseTo(0.375, within(1e-15));
  }

  @Test
  void the_gap_to_the_anti_ideal_point_is_shared_out_by_what_it_lacks_to_the_other() {
    var comparison =
        of(new double[][] {{9, 16}, {4, 0}}, new double[][] {{0, 0}, {1, 3}}).compare(0, 1);

    assertThat(comparison.gap()).isCloseTo(-0.5, within(1e-15));
    assertThat(pull(comparison, "x")).isCloseTo(-0.125, within(1e-15));
    assertThat(pull(comparison, "y")).isCloseTo(-0.375, within(1e-15));
  }

  @Test
  void between_ideal_and_anti_ideal_the_gap_is_1() {
    var comparison =
        of(new double[][] {{0, 0}, {1, 3}}, new double[][] {{1, 3}, {0, 0}}).compare(0, 1);

    assertThat(comparison.gap()).isCloseTo(1, within(1e-15));
    assertThat(pull(comparison, "x")).isCloseTo(0.25, within(1e-15));
  }

  /** The limit is what a tiny distance to the ideal comes near to. */
  @Test
  void near_the_ideal_point_pulls_come_near_to_those_at_it() {
    double[][] far = {{9, 16}, {4, 0}};
    var at = of(new double[][] {{0, 0}, {1, 3}}, far).compare(0, 1);
    var near = of(new double[][] {{1e-300, 1e-300}, {1, 3}}, far).compare(0, 1);

    assertThat(pull(near, "x")).isCloseTo(pull(at, "x"), within(5e-3));
    assertThat(pull(near, "y")).isCloseTo(pull(at, "y"), within(5e-3));
  }

  @Test
  void where_all_distances_are_0_nothing_pulls() {
    var comparison = of(new double[2][2], new double[2][2]).compare(0, 1);

    assertThat(comparison.pulls()).extracting(Pull::points).containsExactly(0.0, 0.0);
  }

  @Test
  void the_logits_of_an_ideal_point_are_infinite() {
    var attribution = of(new double[][] {{0, 0}, {1, 3}}, new double[][] {{9, 16}, {4, 0}});

    assertThatThrownBy(() -> attribution.logits(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equal_scores_keep_the_pulls_of_either_side() {
    var comparison =
        of(new double[][] {{1, 4}, {4, 1}}, new double[][] {{4, 1}, {1, 4}}).compare(0, 1);

    assertThat(comparison.gap()).isZero();
    assertThat(pull(comparison, "x")).isCloseTo(0.15, within(1e-15));
    assertThat(pull(comparison, "y")).isCloseTo(-0.15, within(1e-15));
  }

  @Test
  void pulls_sum_to_the_gap_for_numbers_of_any_size() {
    var random = new SplittableRandom(3);
    for (int k = 0; k < 2000; k++) {
      double[][] near = terms(random);
      double[][] far = terms(random);
      var comparison = of(near, far).compare(0, 1);

      assertThat(comparison.gap())
          .isCloseTo(closeness(near[0], far[0]) - closeness(near[1], far[1]), within(1e-12));
    }
  }

  private static double[][] terms(SplittableRandom random) {
    return IntStream.range(0, 2)
        .mapToObj(
            i ->
                IntStream.range(0, 2)
                    .mapToDouble(j -> Math.pow(10, random.nextDouble(-40, 40)))
                    .toArray())
        .toArray(double[][]::new);
  }

  private static double closeness(double[] near, double[] far) {
    double n = Math.sqrt(near[0] + near[1]);
    double f = Math.sqrt(far[0] + far[1]);
    return f / (n + f);
  }
}
