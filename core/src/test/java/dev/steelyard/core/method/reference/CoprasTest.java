package dev.steelyard.core.method.reference;

import static dev.steelyard.core.method.reference.Matrix.row;
import static dev.steelyard.core.method.reference.Matrix.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoprasTest extends MethodContract {

  private static final MethodInput ROOFS =
      Matrix.of(
          "min max max", weights(0.4, 0.4, 0.2), row(20, 4, 30), row(30, 5, 50), row(50, 1, 20));

  @Override
  protected MethodDefinition definition() {
    return Copras.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.tests("copras", each -> new Copras());
  }

  private static double[] numbers(Step step) {
    return ((Step.ByAlternative) step).values().toArray();
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = new Copras().evaluate(ROOFS);

    assertThat(numbers(evaluation.step("sPlus").orElseThrow()))
        .containsExactly(new double[] {0.22, 0.3, 0.08}, within(1e-12));
    assertThat(numbers(evaluation.step("sMinus").orElseThrow()))
        .containsExactly(new double[] {0.08, 0.12, 0.2}, within(1e-12));
    assertThat(numbers(evaluation.step("significance").orElseThrow()))
        .containsExactly(new double[] {0.4135, 0.4290, 0.1574}, within(5e-5));
    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.9639, 1, 0.3669}, within(5e-5));
  }

  @Test
  void a_higher_cost_lowers_the_score() {
    var cheap = Matrix.equal("min max", row(2, 5), row(4, 5), row(8, 5));

    assertThat(new Copras().evaluate(cheap).ranking().order()).containsExactly("a1", "a2", "a3");
  }

  @Test
  void without_a_cost_that_counts_the_benefits_decide() {
    var costless = Matrix.of("max min", weights(1, 0), row(1, 5), row(3, 9));
    var benefits = Matrix.of("max", weights(1), row(1), row(3));

    assertThat(new Copras().evaluate(costless).scores().toArray())
        .containsExactly(new double[] {1.0 / 3, 1}, within(1e-15));
    assertThat(new Copras().evaluate(benefits).scores().toArray())
        .containsExactly(new double[] {1.0 / 3, 1}, within(1e-15));
  }

  @Test
  void a_constant_cost_is_not_without_effect() {
    var plain = Matrix.of("min max", weights(0.5, 0.5), row(1, 1), row(4, 9), row(9, 6));
    var constant =
        Matrix.of("min min max", weights(0.5, 0.5, 0.5), row(1, 4, 1), row(4, 4, 9), row(9, 4, 6));

    assertThat(new Copras().evaluate(plain).ranking().first()).containsExactly("a1");
    assertThat(new Copras().evaluate(constant).ranking().first()).containsExactly("a2");
    assertThat(new Copras().fitness(constant).remarks())
        .extracting(Warning::help)
        .containsExactly(
            "It tells none of them apart; a cost that is the same for all makes the others count"
                + " less.");
  }

  @Test
  void gaps_are_split_by_shapley_values() {
    var comparison = new Copras().evaluate(ROOFS).compare("a2", "a1");

    assertThat(comparison.measure().split()).isEqualTo(Split.SHAPLEY);
    assertThat(comparison.gap()).isCloseTo(1 - 0.9639, within(5e-5));
    assertThat(comparison.reasonsAgainst()).hasSize(1);
  }

  @Test
  void costs_that_round_to_nothing_are_refused() {
    var tiny = Matrix.equal("min max", row(1e-300, 3), row(1e300, 1), row(1, 2));

    assertThatThrownBy(() -> new Copras().evaluate(tiny))
        .isInstanceOf(InapplicableMethodException.class);
    assertThat(new Copras().fitness(tiny).refusals())
        .extracting(Violation::message)
        .containsExactly("COPRAS divides by sums of costs, and one rounds to 0.");
  }

  @Test
  void equal_alternatives_all_have_1_with_a_remark() {
    var same = Matrix.equal("max min", row(3, 5), row(3, 5));

    assertThat(new Copras().evaluate(same).scores().toArray()).containsExactly(1, 1);
    assertThat(new Copras().fitness(same).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }
}
