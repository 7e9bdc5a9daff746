package dev.steelyard.core.method.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.reference.Copras;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TriangularCoprasTest extends TriangularContract {

  private static final Map<String, Importance> NONE = Map.of();

  @Override
  protected MethodDefinition definition() {
    return Copras.DEFINITION;
  }

  @Override
  AggregationMethod crisp(MethodInput input) {
    return new Copras();
  }

  /**
   * No printed example has this variant. By hand: centroids are 2 and 3 of the benefit, 1 and 3 of
   * the cost; half of each share is S⁺ = 1/5 and 3/10, S⁻ = 1/8 and 3/8. Costs turn into (1/2) / (8
   * + 8/3) = 3/64 over S⁻: 3/8 and 1/8. So Q is 23/40 and 17/40.
   */
  @Test
  void a_range_by_hand() {
    var input =
        triangles("+-", weights(0.5, 0.5), row(t(1, 2, 3), t(1)), row(t(2, 2, 5), t(2, 3, 4)));

    assertThat(Copras.triangular(NONE).evaluate(input).scores().toArray())
        .containsExactly(new double[] {1, 17.0 / 23}, within(1e-12));
  }

  /** An importance of (0, 0, 1) leaves a third of the high corner: 3/3 and 5/3 of 5. */
  @Test
  void an_importance_by_hand() {
    var input = triangles("+", weights(1), row(t(1, 2, 3)), row(t(2, 2, 5)));

    assertThat(Copras.triangular(importance(t(0, 0, 1))).evaluate(input).scores().toArray())
        .containsExactly(new double[] {3.0 / 5, 1}, within(1e-12));
  }

  @Test
  void the_example_of_its_page() {
    var input =
        triangles(
            "-++",
            weights(0.4, 0.4, 0.2),
            row(t(20), t(4), t(20, 30, 40)),
            row(t(25, 30, 50), t(4, 5, 6), t(30, 50, 55)),
            row(t(50), t(1), t(20)));
    var evaluation = Copras.triangular(NONE).evaluate(input);
    var significance = (Step.ByAlternative) evaluation.step("significance").orElseThrow();

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {1, 0.9639, 0.3832}, within(5e-5));
    assertThat(significance.values().value(0)).isCloseTo(0.4261, within(5e-5));
    assertThat(significance.values().value(1)).isCloseTo(0.4107, within(5e-5));
  }

  @Test
  void with_exact_weights_it_is_copras_on_the_centroids() {
    for (int seed = 0; seed < 50; seed++) {
      MethodInput wide = table(new SplittableRandom(seed));
      var centroids = MethodInput.of(Centroids.of(wide), wide.directions(), wide.weights());

      assertThat(Copras.triangular(NONE).evaluate(wide).scores().toArray())
          .containsExactly(new Copras().evaluate(centroids).scores().toArray(), within(1e-9));
    }
  }

  @Test
  void a_cost_that_may_be_zero_is_refused() {
    assertRefused(
        Copras.triangular(NONE),
        triangles("-", weights(1), row(t(0, 1, 2)), row(t(1))),
        "COPRAS divides by costs, which must be above 0, but \"c1\" of \"a1\" may be 0.");
  }

  @Test
  void no_weight_at_all_is_refused() {
    assertRefused(
        Copras.triangular(NONE),
        triangles("+", weights(0), row(t(1, 2, 3)), row(t(1))),
        "COPRAS needs a weight above 0.");
  }
}
