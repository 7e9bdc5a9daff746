package dev.steelyard.core.robustness.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.math.NormalDistribution;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UncertaintyTest {

  private static double mean(Uncertainty uncertainty) {
    return IntStream.range(0, 4000)
        .mapToDouble(k -> uncertainty.quantile((k + .5) / 4000))
        .average()
        .orElseThrow();
  }

  @Test
  void means_are_those_of_the_formulas() {
    assertThat(mean(new Uncertainty.Fixed(3))).isEqualTo(3);
    assertThat(mean(new Uncertainty.Uniform(1, 4))).isCloseTo(2.5, within(1e-9));
    assertThat(mean(new Uncertainty.Triangular(1, 2, 6))).isCloseTo(3, within(1e-5));
    assertThat(mean(Uncertainty.Beta.pert(1, 2, 6))).isCloseTo(2.5, within(1e-5));
    assertThat(mean(new Uncertainty.Normal(5, 2, 3, 7))).isCloseTo(5, within(1e-9));
  }

  @Test
  void a_triangle_without_width_is_a_number() {
    assertThat(new Uncertainty.Triangular(2, 2, 2).quantile(.3)).isEqualTo(2);
    assertThat(new Uncertainty.Triangular(0, 0, 1).quantile(.75)).isEqualTo(.5);
    assertThat(new Uncertainty.Triangular(0, 1, 1).quantile(.25)).isEqualTo(.5);
  }

  @Test
  void a_normal_that_is_cut_off_keeps_its_shape_inside() {
    var normal = new Uncertainty.Normal(10, 2, 9, 15);
    double all = NormalDistribution.cumulative(2.5) - NormalDistribution.cumulative(-.5);
    for (double u : new double[] {.01, .3, .5, .8, .99}) {
      double z = (normal.quantile(u) - 10) / 2;
      assertThat((NormalDistribution.cumulative(z) - NormalDistribution.cumulative(-.5)) / all)
          .isCloseTo(u, within(1e-12));
    }
  }

  @Test
  void a_normal_whose_range_is_far_out_stays_in_it() {
    var normal = new Uncertainty.Normal(0, 1, 20, 21);
    var beyond = new Uncertainty.Normal(0, 1, 60, 61);

    assertThat(normal.quantile(.5)).isBetween(20.0, 20.1);
    assertThat(normal.quantile(.9)).isGreaterThan(normal.quantile(.5));
    assertThat(beyond.quantile(.5)).isBetween(60.0, 61.0);
    assertThat(new Uncertainty.Normal(0, 1, 2, 2).quantile(.5)).isEqualTo(2);
  }

  @Test
  void ordinal_performances_keep_their_order_and_their_ends() {
    var ordinal = new UncertainColumn.Ordinal(List.of(2, 1, 5, 2, 3));
    var random = new SplittableRandom(5);
    double sum = 0;
    for (int draw = 0; draw < 3000; draw++) {
      double[] values = ordinal.draw(random);
      assertThat(values[1]).isEqualTo(1);
      assertThat(values[2]).isZero();
      assertThat(values[0]).isEqualTo(values[3]).isBetween(values[4], 1.0);
      sum += values[0] / 3000;
    }

    assertThat(sum).as("the larger of two uniform draws").isCloseTo(2.0 / 3, within(.02));
    assertThat(new UncertainColumn.Ordinal(List.of(1, 1)).draw(random)).containsExactly(0, 0);
  }

  @Test
  void refuses_what_is_upside_down() {
    assertThatThrownBy(() -> new Uncertainty.Uniform(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected finite numbers that do not fall, but was [2.0, 1.0]");
    assertThatThrownBy(() -> new Uncertainty.Fixed(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Uncertainty.Normal(0, 0, 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("deviation must be above 0, but was 0.0");
    assertThatThrownBy(() -> new Uncertainty.Beta(0, 1, 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Uncertainty.Beta.pert(1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
