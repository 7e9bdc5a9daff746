package dev.steelyard.core.method.reference;

import static dev.steelyard.core.method.reference.Matrix.row;
import static dev.steelyard.core.method.reference.Matrix.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Pull;
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

class MaircaTest extends MethodContract {

  private static final MethodInput WAREHOUSES =
      Matrix.of(
          "min max min",
          weights(0.5, 0.3, 0.2),
          row(5, 900, 2),
          row(7, 1500, 4),
          row(10, 1200, 6),
          row(5, 600, 10));

  @Override
  protected MethodDefinition definition() {
    return Mairca.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.tests("mairca", each -> new Mairca());
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = new Mairca().evaluate(WAREHOUSES);

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.05, 0.0625, 0.175, 0.125}, within(1e-12));
    assertThat(evaluation.ranking().order()).containsExactly("a1", "a2", "a4", "a3");
  }

  @Test
  void steps_show_what_is_due_and_what_is_lacking() {
    var evaluation = new Mairca().evaluate(WAREHOUSES);
    var due = (Step.ByCriterion) evaluation.step("theoretical").orElseThrow();
    var gaps = (Step.Table) evaluation.step("gaps").orElseThrow();

    assertThat(due.values().toArray())
        .containsExactly(new double[] {0.125, 0.075, 0.05}, within(1e-12));
    assertThat(gaps.table().value(1, 0)).isCloseTo(0.125 * 2 / 5, within(1e-12));
    assertThat(gaps.table().value(1, 1)).isZero();
  }

  @Test
  void a_smaller_gap_pulls_toward_an_alternative() {
    var pulls = new Mairca().evaluate(WAREHOUSES).compare("a1", "a4").pulls();

    assertThat(pulls)
        .filteredOn(pull -> pull.criterion().equals("c3"))
        .extracting(Pull::points)
        .allMatch(points -> Math.abs(points - 0.05) < 1e-12);
  }

  @Test
  void on_a_constant_criterion_nobody_has_a_gap() {
    var constant = Matrix.equal("max max", row(1, 7), row(2, 7));

    assertThat(new Mairca().evaluate(constant).scores().toArray()).containsExactly(0.25, 0);
    assertThat(new Mairca().fitness(constant).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }
}
