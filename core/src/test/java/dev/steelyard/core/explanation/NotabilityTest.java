package dev.steelyard.core.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NotabilityTest {

  private static List<Pull> pulls(double... points) {
    return IntStream.range(0, points.length)
        .mapToObj(j -> new Pull("c" + (j + 1), points[j], points[j]))
        .toList();
  }

  private static List<String> ids(double factor, double... points) {
    return Notability.of(pulls(points), factor).notable().stream().map(Pull::criterion).toList();
  }

  @Test
  void reproduces_the_golden_pair() {
    var verbose = Notability.of(pulls(0.12, -0.09, -0.02, 0.01), Notability.VERBOSE);

    assertThat(verbose.mean()).isCloseTo(0.06, within(1e-12));
    assertThat(verbose.deviation()).isCloseTo(0.04637, within(5e-6));
    assertThat(verbose.reasonsFor()).extracting(Pull::criterion).containsExactly("c1");
    assertThat(verbose.reasonsAgainst()).extracting(Pull::criterion).containsExactly("c2");
    assertThat(verbose.coverage()).isCloseTo(0.21 / 0.24, within(1e-12));
    assertThat(ids(Notability.CONCISE, 0.12, -0.09, -0.02, 0.01)).containsExactly("c1");
  }

  @Test
  void three_siblings_or_fewer_all_stand_out() {
    assertThat(ids(1, 1, -5, 90)).containsExactly("c3", "c2", "c1");
    assertThat(ids(1, 4)).containsExactly("c1");
  }

  @Test
  void equal_magnitudes_all_stand_out() {
    assertThat(ids(1, 0.1, -0.1, 0.1, -0.1, 0.1)).hasSize(5);
  }

  @Test
  void where_nothing_exceeds_the_threshold_the_largest_stand_out() {
    assertThat(ids(1, 1, 0, -1, 0)).containsExactly("c1", "c3");
    assertThat(ids(100, 3, 2, 1, 0)).containsExactly("c1");
  }

  @Test
  void a_pull_of_zero_never_stands_out() {
    var level = Notability.of(pulls(0, 0), 1);

    assertThat(level.notable()).isEmpty();
    assertThat(level.coverage()).isEqualTo(1);
    assertThat(ids(1, 2, 0)).containsExactly("c1");
    assertThat(Notability.of(List.of(), 1).notable()).isEmpty();
  }

  @Test
  void factors_are_not_negative() {
    assertThatThrownBy(() -> Notability.of(List.of(), -1))
        .hasMessage("factor must be finite and ≥ 0, but was -1.0");
    assertThatThrownBy(() -> Notability.of(List.of(), Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_stands_out_is_above_the_threshold_and_nothing_else_is() {
    RandomPairs.check(
        1000,
        comparison -> {
          var found = Notability.of(comparison.pulls(), 0.5);
          double[] sizes =
              comparison.pulls().stream().mapToDouble(each -> Math.abs(each.points())).toArray();
          double bar = found.mean() + 0.5 * found.deviation();
          long above = Arrays.stream(sizes).filter(size -> size > bar).count();
          if (sizes.length > 3 && found.deviation() > 0 && above > 0) {
            assertThat(found.notable()).hasSize((int) above);
          } else {
            assertThat(found.notable().isEmpty())
                .isEqualTo(Arrays.stream(sizes).allMatch(size -> size == 0));
          }
        });
  }
}
