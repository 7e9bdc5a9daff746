package dev.steelyard.core.method.reference;

import static dev.steelyard.core.method.reference.Matrix.row;
import static dev.steelyard.core.method.reference.Matrix.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MarcosTest extends MethodContract {

  private static final MethodInput SERVICES =
      Matrix.of(
          "min max min", weights(0.5, 0.3, 0.2), row(4, 80, 2), row(5, 100, 4), row(8, 90, 1));

  @Override
  protected MethodDefinition definition() {
    return Marcos.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.tests("marcos", each -> new Marcos());
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = new Marcos().evaluate(SERVICES);

    assertThat(numbers(evaluation.step("kPlus").orElseThrow()))
        .containsExactly(new double[] {0.84, 0.75, 0.72}, within(1e-12));
    assertThat(numbers(evaluation.step("kMinus").orElseThrow()))
        .containsExactly(new double[] {0.84 / 0.54, 0.75 / 0.54, 0.72 / 0.54}, within(1e-12));
    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.7063, 0.6306, 0.6054}, within(5e-5));
  }

  private static double[] numbers(Step step) {
    return ((Step.ByAlternative) step).values().toArray();
  }

  @Test
  void the_score_is_the_formula_of_the_paper_for_each_alternative() {
    for (int seed = 0; seed < 100; seed++) {
      MethodInput input = table(new SplittableRandom(seed));
      var evaluation = new Marcos().evaluate(input);
      double[] plus = numbers(evaluation.step("kPlus").orElseThrow());
      double[] minus = numbers(evaluation.step("kMinus").orElseThrow());
      for (int i = 0; i < plus.length; i++) {
        double sum = plus[i] + minus[i];
        double ofPlus = minus[i] / sum;
        double ofMinus = plus[i] / sum;
        assertThat(evaluation.scores().value(i))
            .isCloseTo(sum / (1 + (1 - ofPlus) / ofPlus + (1 - ofMinus) / ofMinus), within(1e-12));
      }
    }
  }

  @Test
  void contributions_sum_to_the_score() {
    var evaluation = new Marcos().evaluate(SERVICES);

    for (String id : SERVICES.alternatives()) {
      assertThat(evaluation.contributions(id).stream().mapToDouble(Contribution::points).sum())
          .isCloseTo(evaluation.ranking().score(id), within(1e-12));
    }
  }

  @Test
  void an_anti_ideal_of_zero_is_refused() {
    var zero = Matrix.equal("max max", row(0, 1), row(1, 0));

    assertThatThrownBy(() -> new Marcos().evaluate(zero))
        .isInstanceOf(InapplicableMethodException.class);
    assertThat(new Marcos().fitness(zero).refusals())
        .extracting(Violation::message)
        .containsExactly("MARCOS divides by the worst of everything, which is 0.");
  }

  @Test
  void weights_that_are_all_zero_are_refused() {
    var weightless = Matrix.of("max max", weights(0, 0), row(1, 2), row(2, 1));

    assertThatThrownBy(() -> new Marcos().evaluate(weightless))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("MARCOS needs a weight above 0.");
  }

  @Test
  void equal_alternatives_share_two_thirds_with_a_remark() {
    var same = Matrix.equal("max min", row(3, 5), row(3, 5));

    assertThat(new Marcos().evaluate(same).scores().toArray())
        .containsExactly(new double[] {2.0 / 3, 2.0 / 3}, within(1e-15));
    assertThat(new Marcos().fitness(same).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }
}
