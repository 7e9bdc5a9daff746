package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.value.Normalization;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WaspasTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Waspas.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> all_reference_cases() {
    assertThat(ReferenceCases.of("waspas")).hasSize(40);
    return ReferenceCases.tests("waspas", each -> new Waspas(each.number("lambda")));
  }

  @Test
  void the_example_of_the_page() {
    var input =
        Given.rows(
            "-++",
            new double[] {0.5, 0.25, 0.25},
            Given.row(800, 3200, 2),
            Given.row(400, 800, 4),
            Given.row(200, 200, 8));
    var evaluation = new Waspas().evaluate(input);

    assertThat(evaluation.scores().toArray())
        .containsExactly(
            new double[] {0.39552669529663687, 0.4289741038134287, 0.6328125}, within(1e-12));
    assertThat(((Step.ByAlternative) evaluation.step("wsm").orElseThrow()).values().value(2))
        .isCloseTo(0.765625, within(1e-12));
    assertThat(((Step.ByAlternative) evaluation.step("wpm").orElseThrow()).values().value(2))
        .isCloseTo(0.5, within(1e-12));
  }

  /** A program that uses 1 + min-max instead finds b the best. */
  @Test
  void performances_are_divided_by_the_best_and_not_put_between_worst_and_best() {
    var input =
        Given.rows(
            "++-",
            new double[] {0.5, 0.3, 0.2},
            Given.row(3, 8, 9),
            Given.row(6, 2, 3),
            Given.row(5, 3, 1));

    assertThat(new Waspas().evaluate(input).ranking().order()).containsExactly("c", "b", "a");
  }

  @Test
  void at_the_ends_of_lambda_it_is_the_product_and_the_sum() {
    for (int seed = 0; seed < 20; seed++) {
      var input = table(new SplittableRandom(seed));

      assertThat(Given.scores(new Waspas(1), input))
          .containsExactly(
              Given.scores(new WeightedSum(Normalization.LINEAR), input), within(1e-12));
      assertThat(Given.scores(new Waspas(0), input))
          .containsExactly(Given.scores(new WeightedProduct(), input), within(1e-12));
    }
  }

  @Test
  void lambda_must_be_from_0_to_1() {
    assertThatThrownBy(() -> new Waspas(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lambda must be from 0 to 1, but was 1.5");
    assertThatThrownBy(() -> new Waspas(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_cost_of_0_is_refused_by_its_cell() {
    var input = Given.rows("-+", new double[] {0.5, 0.5}, Given.row(0, 1), Given.row(2, 3));

    assertThatThrownBy(() -> new Waspas().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("WASPAS cannot normalize by linear, but \"A\" of \"a\" is 0.");
  }
}
