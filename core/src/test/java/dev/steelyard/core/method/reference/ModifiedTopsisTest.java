package dev.steelyard.core.method.reference;

import static dev.steelyard.core.method.reference.Matrix.row;
import static dev.steelyard.core.method.reference.Matrix.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ModifiedTopsisTest extends MethodContract {

  private static final MethodInput PRINTERS =
      Matrix.of(
          "min max min", weights(0.4, 0.3, 0.3), row(300, 20, 4), row(200, 10, 7), row(600, 20, 4));

  @Override
  protected MethodDefinition definition() {
    return ModifiedTopsis.DEFINITION;
  }

  private static double[] scores(MethodInput input) {
    return new ModifiedTopsis().evaluate(input).scores().toArray();
  }

  @Test
  void it_is_topsis_with_the_roots_of_the_weights() {
    for (int seed = 0; seed < 100; seed++) {
      MethodInput input = table(new SplittableRandom(seed));
      double[] roots = Arrays.stream(input.weights()).map(Math::sqrt).toArray();

      assertThat(scores(input))
          .containsExactly(
              new Topsis().evaluate(input.withWeights(roots)).scores().toArray(), within(1e-14));
    }
  }

  /**
   * Two benefits 1, 0 and 0, 1 with weights w and 1 - w: N of the first is √(1 - w) and F is √w;
   * TOPSIS would have 1 - w and w.
   */
  @Test
  void a_weight_counts_once_in_a_squared_distance() {
    var pair = Matrix.of("max max", weights(0.8, 0.2), row(1, 0), row(0, 1));

    assertThat(scores(pair)).containsExactly(new double[] {2.0 / 3, 1.0 / 3}, within(1e-15));
    assertThat(new Topsis().evaluate(pair).scores().toArray())
        .containsExactly(new double[] {0.8, 0.2}, within(1e-15));
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = new ModifiedTopsis().evaluate(PRINTERS);

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.8056, 0.5833, 0.4167}, within(5e-5));
    var toIdeal = (Step.ByAlternative) evaluation.step("distanceToIdeal").orElseThrow();
    assertThat(toIdeal.values().value(0)).isCloseTo(Math.sqrt(0.4) / 7, within(1e-15));
    var toAntiIdeal = (Step.ByAlternative) evaluation.step("distanceToAntiIdeal").orElseThrow();
    assertThat(toAntiIdeal.values().value(0)).isCloseTo(0.3743, within(5e-5));
  }

  @Test
  void the_points_are_those_of_the_performances_without_weights() {
    var ideal =
        (Step.ByCriterion) new ModifiedTopsis().evaluate(PRINTERS).step("ideal").orElseThrow();

    assertThat(ideal.values().toArray())
        .containsExactly(new double[] {2.0 / 7, 2.0 / 3, 4.0 / 9}, within(1e-15));
  }

  @Test
  void where_all_coincide_every_score_is_a_half_with_a_remark() {
    var same = Matrix.equal("max min", row(3, 5), row(3, 5));

    assertThat(scores(same)).containsExactly(0.5, 0.5);
    assertThat(new ModifiedTopsis().fitness(same).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }
}
