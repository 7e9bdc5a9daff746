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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArasTest extends MethodContract {

  private static final MethodInput TABLETS =
      Matrix.of(
          "min max min",
          weights(0.5, 0.3, 0.2),
          row(400, 10, 300),
          row(200, 8, 400),
          row(800, 14, 500));

  @Override
  protected MethodDefinition definition() {
    return Aras.DEFINITION;
  }

  private static Aras against(String criterion, double performance) {
    return new Aras(new Aras.Parameters(Map.of(criterion, performance)));
  }

  private static void assertRefused(Aras aras, String message) {
    assertThatThrownBy(() -> aras.evaluate(TABLETS))
        .isInstanceOf(InapplicableMethodException.class);
    assertThat(aras.fitness(TABLETS).refusals())
        .extracting(Violation::message)
        .containsExactly(message);
  }

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.tests("aras", each -> new Aras());
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = against("c2", 16).evaluate(TABLETS);
    var optimal = (Step.ByCriterion) evaluation.step("optimal").orElseThrow();
    var sum = (Step.Single) evaluation.step("optimalS").orElseThrow();
    var sums = (Step.ByAlternative) evaluation.step("S").orElseThrow();

    assertThat(optimal.values().toArray()).containsExactly(200, 16, 300);
    assertThat(sum.value()).isCloseTo(0.3415, within(5e-5));
    assertThat(sums.values().value(1)).isCloseTo(0.2766, within(5e-5));
    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.6240, 0.8099, 0.4942}, within(5e-5));
  }

  @Test
  void the_best_present_is_the_standard() {
    assertThat(new Aras().evaluate(TABLETS))
        .isEqualTo(against("c2", 14).evaluate(TABLETS))
        .isNotEqualTo(against("c2", 16).evaluate(TABLETS));
  }

  @Test
  void an_optimum_that_is_surpassed_gives_more_than_1() {
    var single = Matrix.of("max", weights(1), row(4), row(8));

    assertThat(against("c1", 4).evaluate(single).scores().toArray())
        .containsExactly(new double[] {1, 2}, within(1e-15));
  }

  @Test
  void contributions_sum_to_the_score() {
    var evaluation = new Aras().evaluate(TABLETS);

    for (String id : TABLETS.alternatives()) {
      assertThat(evaluation.contributions(id).stream().mapToDouble(Contribution::points).sum())
          .isCloseTo(evaluation.ranking().score(id), within(1e-12));
    }
  }

  @Test
  void an_optimum_that_cannot_be_is_refused() {
    assertRefused(against("c1", 0), "ARAS needs an optimal performance above 0 on \"c1\".");
    assertRefused(against("c9", 5), "ARAS does not know the criterion \"c9\".");
    assertThatThrownBy(() -> new Aras.Parameters(Map.of("c1", -1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("optimal 'c1' must be finite and at least 0, but was -1.0");
  }

  @Test
  void an_optimum_that_is_zero_throughout_is_refused() {
    var single = Matrix.of("max", weights(1), row(4), row(8));

    assertThat(against("c1", 0).fitness(single).refusals())
        .extracting(Violation::message)
        .containsExactly("ARAS divides by the optimal sum, which is 0.");
  }

  @Test
  void equal_alternatives_tie_with_a_remark() {
    var same = Matrix.equal("max min", row(3, 5), row(3, 5));

    assertThat(new Aras().evaluate(same).scores().toArray())
        .containsExactly(new double[] {1, 1}, within(1e-15));
    assertThat(new Aras().fitness(same).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }
}
