package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final double EIGHTH = 0.125;

  /** Equal shares of an eighth, so that sums are exact. */
  private static Comparison compare(double[] first, double[] second) {
    double[] parts = new double[first.length];
    for (int j = 0; j < parts.length; j++) {
      parts[j] = EIGHTH * (first[j] - second[j]);
    }
    return Comparison.of("a", "b", Column.of(ids(parts.length), parts), Measure.POINTS);
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(j -> "c" + j).toList();
  }

  private static double[] doubles(double... values) {
    return values;
  }

  @Test
  void pulls_are_weighted_differences_largest_first() {
    var comparison = compare(doubles(80, 10, 50), doubles(40, 90, 50));

    assertThat(comparison.first()).isEqualTo("a");
    assertThat(comparison.second()).isEqualTo("b");
    assertThat(comparison.gap()).isEqualTo(-5);
    assertThat(comparison.pulls())
        .containsExactly(new Pull("c1", -10, -10), new Pull("c0", 5, 5), new Pull("c2", 0, 0));
  }

  @Test
  void equal_pulls_keep_the_order_of_the_criteria() {
    assertThat(compare(doubles(0, 8, 0, 16), doubles(8, 0, 8, 0)).pulls())
        .extracting(Pull::criterion)
        .containsExactly("c3", "c0", "c1", "c2");
  }

  @Test
  void reasons_are_split_by_the_side_they_speak_for() {
    var comparison = compare(doubles(80, 10, 50, 8), doubles(40, 90, 50, 0));

    assertThat(comparison.reasonsFor()).extracting(Pull::criterion).containsExactly("c0", "c3");
    assertThat(comparison.reasonsAgainst()).extracting(Pull::criterion).containsExactly("c1");
    assertThat(comparison.barrier()).isEqualTo(10);
  }

  @Test
  void without_anything_against_the_barrier_is_zero_and_one_reason_decides() {
    var comparison = compare(doubles(80, 16), doubles(40, 8));

    assertThat(1 / comparison.barrier()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(comparison.decisiveSet()).extracting(Pull::criterion).containsExactly("c0");
  }

  @Test
  void the_shown_barrier_is_the_sum_of_what_is_shown_of_its_parts() {
    var comparison = compare(doubles(80, 9.9, 50), doubles(40, 90.3, 50.7));
    double shown = comparison.reasonsAgainst().stream().mapToDouble(Pull::shown).sum();

    assertThat(comparison.barrier()).isCloseTo(10.1375, within(1e-12));
    assertThat(comparison.shownBarrier()).isEqualTo(-shown).isEqualTo(10.1);
  }

  @Test
  void a_barrier_too_small_to_be_shown_is_given_exactly() {
    var comparison = compare(doubles(80, 10), doubles(40, 10.125));

    assertThat(comparison.reasonsAgainst()).extracting(Pull::shown).containsExactly(0.0);
    assertThat(comparison.shownBarrier()).isEqualTo(0.015625);
    assertThat(compare(doubles(1), doubles(0)).shownBarrier()).isZero();
  }

  @Test
  void reasons_that_only_equal_the_other_side_do_not_decide() {
    var comparison = compare(doubles(80, 0, 8), doubles(0, 80, 0));

    assertThat(comparison.decisiveSet()).extracting(Pull::criterion).containsExactly("c0", "c2");
  }

  @Test
  void nothing_decides_for_an_alternative_that_does_not_lead() {
    assertThat(compare(doubles(8, 0), doubles(0, 8)).decisiveSet()).isEmpty();
    assertThat(compare(doubles(8, 0), doubles(0, 16)).decisiveSet()).isEmpty();
    assertThat(compare(doubles(8), doubles(8)).decisiveSet()).isEmpty();
  }

  @Test
  void no_smaller_set_of_reasons_decides() {
    for (long seed = 1; seed <= 3000; seed++) {
      var comparison = random(seed);
      var chosen = comparison.decisiveSet();

      assertThat(chosen.size()).as("seed %d", seed).isEqualTo(fewestByTryingAll(comparison));
      if (comparison.gap() > 0) {
        assertThat(sum(chosen)).as("seed %d", seed).isGreaterThan(comparison.barrier());
      }
    }
  }

  /** The size of the smallest subset of reasons whose sum exceeds the barrier, 0 for none. */
  private static int fewestByTryingAll(Comparison comparison) {
    var reasons = comparison.reasonsFor();
    int fewest = 0;
    for (int subset = 1; subset < 1 << reasons.size(); subset++) {
      int size = Integer.bitCount(subset);
      boolean smaller = fewest == 0 || size < fewest;
      if (smaller && sum(members(reasons, subset)) > comparison.barrier()) {
        fewest = size;
      }
    }
    return fewest;
  }

  private static List<Pull> members(List<Pull> reasons, int subset) {
    return reasons.stream().filter(each -> (subset >> reasons.indexOf(each) & 1) == 1).toList();
  }

  private static double sum(List<Pull> pulls) {
    return pulls.stream().mapToDouble(Pull::points).sum();
  }

  @Test
  void the_other_side_sees_the_same_with_every_sign_turned() {
    for (long seed = 1; seed <= 2000; seed++) {
      double[] parts = randomParts(seed);
      double[] turned = Arrays.stream(parts).map(part -> 0.0 - part).toArray();
      var ids = ids(parts.length);
      var forward = Comparison.of("a", "b", Column.of(ids, parts), Measure.POINTS);
      var backward = Comparison.of("b", "a", Column.of(ids, turned), Measure.POINTS);

      assertThat(forward.reversed()).as("seed %d", seed).isEqualTo(backward);
      assertThat(backward.reversed()).as("seed %d", seed).isEqualTo(forward);
    }
  }

  @Test
  void exact_pulls_sum_to_the_gap_and_shown_ones_to_the_shown_gap() {
    for (long seed = 1; seed <= 2000; seed++) {
      double[] parts = randomParts(seed);
      var comparison = Comparison.of("a", "b", Column.of(ids(parts.length), parts), Measure.POINTS);
      long shown =
          comparison.pulls().stream().mapToLong(pull -> Math.round(pull.shown() * 10)).sum();

      assertThat(sum(comparison.pulls()))
          .as("seed %d", seed)
          .isCloseTo(comparison.gap(), within(1e-12));
      assertThat(shown).as("seed %d", seed).isEqualTo(Math.round(comparison.shownGap() * 10));
    }
  }

  @Test
  void an_alternative_is_level_with_itself() {
    var comparison = compare(doubles(80, 10), doubles(80, 10));

    assertThat(comparison.gap()).isZero();
    assertThat(comparison.reasonsFor()).isEmpty();
    assertThat(comparison.reasonsAgainst()).isEmpty();
    assertThat(comparison.reversed().pulls()).isEqualTo(comparison.pulls());
  }

  @Test
  void reasons_that_only_equal_the_other_side_are_not_decisive() {
    double[] weights = {30, 40, 10, 10, 5, 5, 5, 5};
    double[] steps = {75, -50, 25, -25, 25, -25, 25, -25};
    double[] parts = new double[weights.length];
    for (int j = 0; j < weights.length; j++) {
      parts[j] = weights[j] / 130 * (50 + steps[j] / 2 - (50 - steps[j] / 2));
    }
    var comparison = Comparison.of("a", "b", Column.of(ids(parts.length), parts), Measure.POINTS);

    assertThat(comparison.decisiveSet())
        .as("30 * 75 + 10 * 25 is what speaks for b, to the last digit")
        .extracting(Pull::criterion)
        .containsExactly("c0", "c2", "c4");
  }

  @Test
  void there_must_be_a_part() {
    assertThatThrownBy(
            () -> Comparison.of("a", "b", Column.of(List.of(), new double[0]), Measure.POINTS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a comparison needs at least one part");
  }

  private static Comparison random(long seed) {
    var random = new SplittableRandom(seed);
    int count = random.nextInt(1, 11);
    double[] first = random.ints(count, 0, 101).asDoubleStream().toArray();
    double[] second = random.ints(count, 0, 101).asDoubleStream().toArray();
    return compare(first, second);
  }

  private static double[] randomParts(long seed) {
    var random = new SplittableRandom(seed);
    double[] parts = new double[random.nextInt(1, 20)];
    for (int j = 0; j < parts.length; j++) {
      double gap = random.nextInt(4) == 0 ? 0 : random.nextDouble(-100, 100);
      parts[j] = random.nextDouble() / parts.length * gap + 0.0;
    }
    return parts;
  }
}
