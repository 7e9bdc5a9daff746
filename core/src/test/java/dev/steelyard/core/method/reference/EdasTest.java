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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EdasTest extends MethodContract {

  private static final MethodInput COURSES =
      Matrix.of(
          "min max max", weights(0.5, 0.3, 0.2), row(300, 40, 5), row(200, 30, 3), row(100, 20, 4));

  @Override
  protected MethodDefinition definition() {
    return Edas.DEFINITION;
  }

  private static void assertRefused(MethodInput input, String message) {
    assertThatThrownBy(() -> new Edas().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class);
    assertThat(new Edas().fitness(input).refusals())
        .extracting(Violation::message)
        .containsExactly(message);
  }

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.tests("edas", each -> new Edas());
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = new Edas().evaluate(COURSES);

    assertThat(numbers(evaluation.step("sp").orElseThrow()))
        .containsExactly(new double[] {0.15, 0, 0.25}, within(1e-12));
    assertThat(numbers(evaluation.step("sn").orElseThrow()))
        .containsExactly(new double[] {0.25, 0.05, 0.1}, within(1e-12));
    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.3, 0.4, 0.8}, within(1e-12));
  }

  private static double[] numbers(Step step) {
    return ((Step.ByAlternative) step).values().toArray();
  }

  @Test
  void contributions_sum_to_the_score() {
    var evaluation = new Edas().evaluate(COURSES);

    for (String id : COURSES.alternatives()) {
      assertThat(evaluation.contributions(id).stream().mapToDouble(Contribution::points).sum())
          .isCloseTo(evaluation.ranking().score(id), within(1e-12));
    }
  }

  @Test
  void an_average_of_zero_or_below_is_refused() {
    assertRefused(
        Matrix.equal("max max", row(1, -3), row(2, 1)), "EDAS needs an average above 0 on \"c2\".");
    assertRefused(
        Matrix.equal("max max", row(1, -1), row(2, 1)), "EDAS needs an average above 0 on \"c2\".");
  }

  /** The sum of the doubles 0.1, 0.2 and -0.3 is above 0, by rounding alone. */
  @Test
  void an_average_that_is_zero_but_for_rounding_is_refused() {
    assertRefused(
        Matrix.equal("max max", row(0.1, 1), row(0.2, 2), row(-0.3, 3)),
        "EDAS needs an average above 0 on \"c1\".");
  }

  /** The mean of three times 0.1 is not 0.1 in doubles. */
  @Test
  void equal_alternatives_score_a_half_and_not_rounding_noise() {
    var same = Matrix.equal("max min", row(0.1, 0.7), row(0.1, 0.7), row(0.1, 0.7));

    assertThat(new Edas().evaluate(same).scores().toArray()).containsExactly(0.5, 0.5, 0.5);
    assertThat(new Edas().fitness(same).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }
}
