package dev.steelyard.core.method.reference;

import static dev.steelyard.core.method.reference.Matrix.row;
import static dev.steelyard.core.method.reference.Matrix.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.value.Normalization;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MabacTest extends MethodContract {

  private static final MethodInput SCREENS =
      Matrix.of(
          "min max max",
          weights(0.5, 0.3, 0.2),
          row(1000, 55, 3),
          row(2000, 75, 5),
          row(5000, 95, 4));

  private static final double[][] WEIGHTS_MATTER = {{2, 5, 8}, {3, 4, 3}, {7, 3, 9}};

  @Override
  protected MethodDefinition definition() {
    return Mabac.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.tests("mabac", each -> new Mabac());
  }

  @Test
  void weights_decide_who_is_first() {
    var weighted = Matrix.of("max max min", weights(0.5, 0.3, 0.2), WEIGHTS_MATTER);
    var equal = Matrix.equal("max max min", WEIGHTS_MATTER);

    assertThat(new Mabac().evaluate(weighted).ranking().first()).containsExactly("a3");
    assertThat(new Mabac().evaluate(equal).ranking().first()).containsExactly("a2");
  }

  @Test
  void gaps_are_those_of_the_weighted_sum_of_min_max_numbers() {
    for (int seed = 0; seed < 100; seed++) {
      MethodInput input = table(new SplittableRandom(seed));
      double[] scores = new Mabac().evaluate(input).scores().toArray();
      double[] sums = new WeightedSum(Normalization.MIN_MAX).evaluate(input).scores().toArray();
      for (int i = 1; i < scores.length; i++) {
        assertThat(scores[i] - scores[0]).isCloseTo(sums[i] - sums[0], within(1e-12));
      }
    }
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = new Mabac().evaluate(SCREENS);
    var border = (Step.ByCriterion) evaluation.step("borderArea").orElseThrow();

    assertThat(border.values().toArray())
        .containsExactly(new double[] {0.7591, 0.4327, 0.2884}, within(6e-5));
    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.0197, 0.2447, -0.0803}, within(5e-5));
  }

  @Test
  void contributions_sum_to_the_score() {
    var evaluation = new Mabac().evaluate(SCREENS);

    for (String id : SCREENS.alternatives()) {
      assertThat(evaluation.contributions(id).stream().mapToDouble(Contribution::points).sum())
          .isCloseTo(evaluation.ranking().score(id), within(1e-12));
    }
  }

  @Test
  void on_a_constant_criterion_everybody_is_on_the_border() {
    var constant = Matrix.equal("max max", row(1, 7), row(2, 7), row(4, 7));
    var alone = Matrix.of("max", weights(0.5), row(1), row(2), row(4));

    assertThat(new Mabac().evaluate(constant).scores().toArray())
        .containsExactly(new Mabac().evaluate(alone).scores().toArray(), within(1e-15));
    assertThat(new Mabac().fitness(constant).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }
}
