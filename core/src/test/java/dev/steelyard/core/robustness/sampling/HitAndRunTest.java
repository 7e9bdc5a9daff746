package dev.steelyard.core.robustness.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.robustness.exact.FirstPlaces;
import dev.steelyard.core.robustness.exact.WeightInequality;
import dev.steelyard.core.robustness.exact.WeightRegion;
import dev.steelyard.core.table.PerformanceTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitAndRunTest {

  private static WeightInequality times(int criteria, int more, String times, int less) {
    return WeightInequality.atLeastTimes(criteria, more, new BigDecimal(times), less);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 3", "3, 10", "4, 26", "5, 56", "7, 179", "9, 420", "14, 1858"})
  void thinning_is_that_of_the_published_program(int dimensions, int steps) {
    assertThat(HitAndRun.thinning(dimensions)).isEqualTo(steps);
  }

  @Test
  void draws_meet_all_statements() {
    List<WeightInequality> statements =
        List.of(times(5, 0, "1.5", 1), times(5, 2, "0.5", 0), times(5, 3, "1", 4));
    var walk = HitAndRun.of(5, statements).orElseThrow();
    WeightSource.Draws draws = walk.start(new SplittableRandom(4));
    for (int draw = 0; draw < 2000; draw++) {
      double[] w = draws.next();
      assertThat(IntStream.range(0, 5).mapToDouble(j -> w[j]).sum()).isCloseTo(1, within(1e-12));
      assertThat(Arrays.stream(w).min().orElseThrow()).isNotNegative();
      assertThat(w[0] - 1.5 * w[1]).isGreaterThan(-1e-9);
      assertThat(w[2] - .5 * w[0]).isGreaterThan(-1e-9);
      assertThat(w[3] - w[4]).isGreaterThan(-1e-9);
    }
  }

  /** A ranking is a set of statements whose exact shares are known. */
  @Test
  void shares_are_those_of_a_region_with_exact_ones() {
    PerformanceTable values = Samples.random(17, 5, 4);
    List<WeightInequality> ranking =
        List.of(times(4, 2, "1", 0), times(4, 0, "1", 3), times(4, 3, "1", 1));
    FirstPlaces exact = FirstPlaces.of(values, WeightRegion.ranked(2, 0, 3, 1)).orElseThrow();
    Acceptability found =
        new UncertainSampling(
                PerformanceSource.of(values),
                HitAndRun.of(4, ranking).orElseThrow(),
                Scoring.additive())
            .run(SamplingPlan.of(Sampler.PLAIN, 20_000).about(0), Progress.NONE);

    for (int i = 0; i < 5; i++) {
      assertThat(found.share(i, 1)).isCloseTo(exact.share(i), within(.03));
    }
  }

  @Test
  void the_mean_is_the_centre_of_the_region() {
    var walk = HitAndRun.of(4, List.of()).orElseThrow();
    WeightSource.Draws draws = walk.start(new SplittableRandom(4));
    double[] sums = new double[8];
    for (int draw = 0; draw < 20_000; draw++) {
      double[] w = draws.next();
      for (int j = 0; j < 4; j++) {
        sums[j] += w[j] / 20_000;
        sums[4 + j] += w[j] * w[j] / 20_000;
      }
    }

    for (int j = 0; j < 4; j++) {
      assertThat(sums[j]).isCloseTo(.25, within(.01));
      assertThat(sums[4 + j]).as("2 / (n (n+1))").isCloseTo(.1, within(.006));
    }
  }

  @Test
  void statements_that_leave_equalities_leave_fewer_dimensions() {
    List<WeightInequality> equal = List.of(times(3, 0, "1", 1), times(3, 1, "1", 0));
    var line = HitAndRun.of(3, equal).orElseThrow();
    double[] drawn = line.start(new SplittableRandom(1)).next();
    var all = new ArrayList<>(equal);
    all.add(times(3, 1, "1", 2));
    all.add(times(3, 2, "1", 0));
    var point = HitAndRun.of(3, all).orElseThrow();

    assertThat(line.dimensions()).isEqualTo(1);
    assertThat(drawn[0]).isCloseTo(drawn[1], within(1e-8));
    assertThat(point.dimensions()).isZero();
    assertThat(point.start(new SplittableRandom(1)).next())
        .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-8));
    assertThat(HitAndRun.of(1, List.of()).orElseThrow().start(new SplittableRandom(1)).next())
        .containsExactly(1);
  }

  @Test
  void contradictory_statements_leave_nothing() {
    List<WeightInequality> none =
        List.of(
            times(2, 0, "2", 1),
            times(2, 1, "2", 0),
            WeightInequality.atLeast(
                List.of(BigDecimal.ONE, BigDecimal.ZERO), new BigDecimal("0.1")));

    assertThat(HitAndRun.of(2, none)).isEmpty();
    assertThatThrownBy(() -> HitAndRun.of(3, none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 3 criteria, but was 2");
  }

  @Test
  void walks_mix() {
    var walk = HitAndRun.of(5, List.of(times(5, 0, "3", 4))).orElseThrow();
    List<Mixing> mixing = walk.diagnose(7, 1000);

    assertThat(mixing).hasSize(5).allMatch(each -> each.splitR() < 1.01);
    assertThat(mixing).allMatch(each -> each.effectiveSamples() > 1000);
    assertThat(walk.diagnose(7, 1000)).isEqualTo(mixing);
  }

  @Test
  void a_drift_and_a_slow_walk_show() {
    double[] rising = IntStream.range(0, 100).asDoubleStream().toArray();
    var random = new SplittableRandom(2);
    double[] slow = new double[4000];
    for (int k = 1; k < 4000; k++) {
      slow[k] = .9 * slow[k - 1] + random.nextDouble() - .5;
    }
    Mixing mixing = Mixing.of(List.of(slow));

    assertThat(Mixing.of(List.of(rising, rising)).splitR()).isGreaterThan(1.5);
    assertThat(mixing.effectiveSamples()).as("4000 (1 - .9) / (1 + .9)").isBetween(120.0, 330.0);
    assertThat(Mixing.of(List.of(new double[8])).splitR()).isEqualTo(1);
  }
}
