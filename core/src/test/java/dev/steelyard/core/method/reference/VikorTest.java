package dev.steelyard.core.method.reference;

import static dev.steelyard.core.method.reference.Matrix.row;
import static dev.steelyard.core.method.reference.Matrix.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.result.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VikorTest extends MethodContract {

  private static final MethodInput STOPS =
      Matrix.of(
          "min min max",
          weights(0.5, 0.3, 0.2),
          row(4, 90, 6),
          row(8, 50, 9),
          row(6, 60, 8),
          row(12, 40, 4));

  @Override
  protected MethodDefinition definition() {
    return Vikor.DEFINITION;
  }

  private static Vikor v(double v) {
    return new Vikor(new Vikor.Parameters(v));
  }

  private static MethodInput benefits(double[]... rows) {
    return Matrix.of("max max max", weights(0.5, 0.3, 0.2), rows);
  }

  private static List<String> compromise(Evaluation evaluation) {
    return ((Step.Members) evaluation.step("compromiseSet").orElseThrow()).members();
  }

  private static boolean holds(Evaluation evaluation, String condition) {
    return ((Step.Condition) evaluation.step(condition).orElseThrow()).holds();
  }

  private static void assertCompromise(
      MethodInput input, boolean advantage, boolean stability, String... members) {
    var evaluation = new Vikor().evaluate(input);

    assertThat(holds(evaluation, "acceptableAdvantage")).isEqualTo(advantage);
    assertThat(holds(evaluation, "acceptableStability")).isEqualTo(stability);
    assertThat(compromise(evaluation)).containsExactly(members);
  }

  @TestFactory
  Stream<DynamicTest> reference_cases() {
    return ReferenceCases.tests("vikor", each -> v(each.number("v")));
  }

  @Test
  void climbs_the_mountain_of_the_paper() {
    var evaluation =
        new Vikor().evaluate(Matrix.equal("min max", row(1, 3000), row(2, 3750), row(5, 4500)));

    assertThat(numbers(evaluation, "S")).containsExactly(0.5, 0.375, 0.5);
    assertThat(numbers(evaluation, "R")).containsExactly(0.5, 0.25, 0.5);
    assertThat(numbers(evaluation, "Q")).containsExactly(1, 0, 1);
  }

  private static double[] numbers(Evaluation evaluation, String step) {
    return ((Step.ByAlternative) evaluation.step(step).orElseThrow()).values().toArray();
  }

  @Test
  void with_advantage_and_stability_the_first_stands_alone() {
    assertCompromise(benefits(row(2, 5, 2), row(8, 8, 8), row(7, 4, 2)), true, true, "a2");
  }

  @Test
  void with_advantage_and_no_stability_the_second_joins() {
    assertCompromise(
        benefits(row(4, 1, 7), row(2, 3, 4), row(9, 1, 5), row(3, 8, 9), row(5, 2, 3)),
        true,
        false,
        "a3",
        "a4");
  }

  @Test
  void without_advantage_all_near_the_first_join_even_if_stable() {
    assertCompromise(
        benefits(row(9, 1, 7), row(4, 7, 1), row(9, 4, 8), row(8, 9, 4), row(6, 4, 4)),
        false,
        true,
        "a3",
        "a4");
  }

  @Test
  void without_advantage_and_stability_not_everybody_joins() {
    assertCompromise(
        benefits(row(9, 5, 1), row(9, 2, 6), row(8, 5, 2), row(5, 3, 2), row(7, 7, 1)),
        false,
        false,
        "a1",
        "a2",
        "a3",
        "a5");
  }

  @Test
  void an_advantage_of_exactly_one_step_is_acceptable() {
    var evaluation = new Vikor().evaluate(Matrix.equal("max", row(0), row(1), row(2)));

    assertThat(numbers(evaluation, "Q")).containsExactly(1, 0.5, 0);
    assertThat(holds(evaluation, "acceptableAdvantage")).isTrue();
    assertThat(compromise(evaluation)).containsExactly("a3");
  }

  @Test
  void two_alternatives_that_each_lead_once_tie_with_a_remark() {
    var pair = Matrix.equal("max max", row(3, 5), row(4, 2));

    assertThat(new Vikor().evaluate(pair).scores().toArray()).containsExactly(0, 0);
    assertThat(compromise(new Vikor().evaluate(pair))).containsExactly("a1", "a2");
    assertThat(new Vikor().fitness(pair).remarks())
        .extracting(Warning::message)
        .contains(
            "All alternatives have the same sum of regrets.",
            "All alternatives have the same greatest regret.");
  }

  /** 0.9 + 0.9 + 0 and 0.9 + 0.6 + 0.3 round differently; Q would blow the gap up to 1. */
  @Test
  void sums_that_differ_only_by_rounding_are_equal() {
    var level =
        Matrix.of(
            "max max max",
            weights(0.9, 0.9, 0.9),
            row(0, 0, 3),
            row(0, 3, 0),
            row(3, 0, 0),
            row(0, 1, 2),
            row(1, 0, 2));
    var evaluation = v(1).evaluate(level);

    assertThat(numbers(evaluation, "S")[0]).isNotEqualTo(numbers(evaluation, "S")[4]);
    assertThat(evaluation.scores().toArray()).containsOnly(0);
  }

  @Test
  void a_shared_first_place_has_no_advantage_and_no_stability_to_speak_of() {
    var twins = Matrix.equal("max max", row(5, 5), row(5, 5), row(1, 2), row(2, 1));
    var evaluation = new Vikor().evaluate(twins);

    assertThat(evaluation.ranking().first()).containsExactly("a1", "a2");
    assertThat(holds(evaluation, "acceptableAdvantage")).isFalse();
    assertThat(evaluation.step("acceptableStability")).isEmpty();
    assertThat(compromise(evaluation)).containsExactly("a1", "a2");
  }

  @Test
  void the_example_of_its_page() {
    var evaluation = new Vikor().evaluate(STOPS);

    assertThat(numbers(evaluation, "S"))
        .containsExactly(new double[] {0.42, 0.31, 0.285, 0.7}, within(1e-12));
    assertThat(numbers(evaluation, "R"))
        .containsExactly(new double[] {0.3, 0.25, 0.125, 0.5}, within(1e-12));
    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.3960, 0.1968, 0, 1}, within(5e-5));
    assertThat(compromise(evaluation)).containsExactly("a2", "a3");
  }

  @Test
  void the_criterion_of_the_greatest_regret_is_named() {
    var attaining =
        (Step.CriterionByAlternative)
            new Vikor()
                .evaluate(Matrix.equal("min max", row(1, 4500), row(2, 3750), row(5, 4500)))
                .step("attaining")
                .orElseThrow();

    assertThat(attaining.criteria()).isEqualTo(Map.of("a2", "c2", "a3", "c1"));
  }

  @Test
  void small_v_spares_the_greatest_regret() {
    assertThat(v(1).evaluate(STOPS).scores().value(0))
        .isCloseTo((0.42 - 0.285) / (0.7 - 0.285), within(1e-12));
    assertThat(v(0).evaluate(STOPS).scores().value(0))
        .isCloseTo((0.3 - 0.125) / (0.5 - 0.125), within(1e-12));
  }

  @Test
  void gaps_are_split_by_shapley_values() {
    var comparison = new Vikor().evaluate(STOPS).compare("a3", "a4");

    assertThat(comparison.measure().split()).isEqualTo(Split.SHAPLEY);
    assertThat(comparison.gap()).isCloseTo(1, within(1e-12));
  }

  @Test
  void one_alternative_has_no_regret_and_a_remark() {
    var one = Matrix.equal("max min", row(3, 5));
    var evaluation = new Vikor().evaluate(one);

    assertThat(evaluation.scores().toArray()).containsExactly(0);
    assertThat(compromise(evaluation)).containsExactly("a1");
    assertThat(evaluation.step("acceptableAdvantage")).isEmpty();
    assertThat(new Vikor().fitness(one).level()).isEqualTo(Fitness.Level.DEGENERATE);
  }

  @Test
  void v_must_be_a_share() {
    assertThatThrownBy(() -> new Vikor.Parameters(1.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("v must be from 0 to 1, but was 1.1");
    assertThatThrownBy(() -> new Vikor.Parameters(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
