package dev.steelyard.core.robustness.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.robustness.exact.Bounds;
import dev.steelyard.core.robustness.exact.WeightRegion;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoppingRuleTest {

  private static final StoppingRule RULE = new StoppingRule(.7, .05, 100, 1000);

  @Test
  void looks_double_up_to_the_limit() {
    assertThat(RULE.looks()).containsExactly(100, 200, 400, 800, 1000);
    assertThat(RULE.withLimit(100).looks()).containsExactly(100);
    assertThat(RULE.withLimit(7).looks()).containsExactly(7);
  }

  @Test
  void error_probabilities_of_all_looks_and_statements_add_to_alpha() {
    double sum = IntStream.range(0, 1_000_000).mapToDouble(k -> 2 * 3 * RULE.alpha(k, 3)).sum();

    assertThat(sum).isCloseTo(.05, within(1e-6)).isLessThanOrEqualTo(.05);
  }

  @Test
  void a_threshold_is_settled_when_a_bound_passes_it() {
    var above = new Bounds(.7, .9);
    var open = new Bounds(.6, .8);
    var below = new Bounds(.1, .69);

    assertThat(RULE.judge(List.of(below, above), OptionalInt.empty())).isEqualTo(Outcome.ABOVE);
    assertThat(RULE.judge(List.of(below, open), OptionalInt.empty())).isEqualTo(Outcome.OPEN);
    assertThat(RULE.judge(List.of(below, below), OptionalInt.empty())).isEqualTo(Outcome.BELOW);
    assertThat(RULE.judge(List.of(below, open), OptionalInt.of(0))).isEqualTo(Outcome.BELOW);
  }

  /** R: binom.test(8, 10, conf.level = .95). */
  @Test
  void bounds_are_those_of_clopper_and_pearson() {
    assertThat(ClopperPearson.lower(8, 10, .025)).isCloseTo(.4439045, within(1e-7));
    assertThat(ClopperPearson.upper(8, 10, .025)).isCloseTo(.9747893, within(1e-7));
    assertThat(ClopperPearson.lower(0, 10, .025)).isZero();
    assertThat(ClopperPearson.upper(0, 10, .025)).isCloseTo(1 - Math.pow(.025, .1), within(1e-12));
    assertThat(ClopperPearson.upper(10, 10, .025)).isEqualTo(1);
  }

  /** The first of two is ahead with probability 0.7 exactly: the true share is the threshold. */
  @Test
  void a_run_at_the_threshold_settles_it_wrongly_no_more_often_than_promised() {
    var values = Samples.rows(new double[] {.7, 0}, new double[] {0, .3});
    var sampling = new AdditiveSampling(values, WeightRegion.unknown(2));
    int settled = 0;
    for (int seed = 0; seed < 400; seed++) {
      SampledRun run =
          sampling
              .run(SamplingPlan.of(Sampler.PLAIN, 1).withRule(RULE).withSeed(seed), Progress.NONE)
              .run();
      settled += run.outcome() == Outcome.OPEN ? 0 : 1;
    }

    assertThat(settled).isLessThanOrEqualTo(20);
  }

  @Test
  void a_clear_case_stops_at_an_early_look() {
    var values = Samples.rows(new double[] {.99, .01}, new double[] {0, .02});
    SampledRun run =
        new AdditiveSampling(values, WeightRegion.unknown(2))
            .run(SamplingPlan.GUARANTEED, Progress.NONE)
            .run();

    assertThat(run.outcome()).isEqualTo(Outcome.ABOVE);
    assertThat(run.samples()).isEqualTo(1024);
    assertThat(run.looks()).isEqualTo(1);
  }

  @Test
  void refuses_numbers_outside_their_domain() {
    assertThatThrownBy(() -> RULE.withThreshold(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threshold must be above 0 and below 1, but was 1.0");
    assertThatThrownBy(() -> new StoppingRule(.5, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StoppingRule(.5, .1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RULE.withLimit(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
