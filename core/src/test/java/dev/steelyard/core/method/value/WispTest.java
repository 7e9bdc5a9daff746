package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WispTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Wisp.DEFINITION;
  }

  private static MethodInput bikes() {
    return Given.rows(
        "++-",
        new double[] {0.5, 0.25, 0.25},
        Given.row(10, 4, 200),
        Given.row(5, 8, 100),
        Given.row(8, 8, 150));
  }

  /** By hand from the formulas of the paper, in exact fractions. */
  @Test
  void the_example_of_the_page() {
    double a = (1.375 / 1.4625 + 0.8125 / 0.9375 + 3.5 / 5 + 1.25 / (1 + 8 / 15.0)) / 4;
    double b = (1.375 / 1.4625 + 1 + 1 + 1.5 / (1 + 8 / 15.0)) / 4;
    double c = (1 + 0.9125 / 0.9375 + (1 + 52 / 15.0) / 5 + 1) / 4;

    assertThat(Given.scores(new Wisp(), bikes()))
        .containsExactly(new double[] {a, b, c}, within(1e-12));
  }

  /**
   * The example of D. Stanujkic et al., "Comparative Analysis of the Simple WISP and Some Prominent
   * MCDM Methods: A Python Approach", Axioms 10 (2021) 347, as the tests of the R package rwisp
   * quote it.
   */
  private static MethodInput python() {
    return Given.rows(
        "+-++-+-+-+",
        new double[] {0.07, 0.07, 0.07, 0.14, 0.2, 0.08, 0.12, 0.125, 0.05, 0.075},
        Given.row(3, 7, 4, 4, 6, 4, 6, 8, 5, 8),
        Given.row(4, 6, 5, 5, 5, 5, 5, 8, 6, 9),
        Given.row(6, 4, 5, 6, 4, 5, 5, 9, 7, 9),
        Given.row(5, 6, 6, 5, 3, 6, 4, 7, 8, 9),
        Given.row(2, 8, 3, 4, 6, 3, 6, 7, 7, 8));
  }

  @Test
  void stanujkic_2021_python_approach_as_printed() {
    var evaluation = new Wisp().evaluate(python());

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.879, 0.937, 0.996, 0.997, 0.849}, within(5e-4));
    assertThat(evaluation.ranking().order()).containsExactly("d", "c", "b", "a", "e");
    assertThat(step(evaluation, "sumDifference"))
        .containsExactly(new double[] {-0.01, 0.12, 0.22, 0.21, -0.08}, within(5e-3));
    assertThat(step(evaluation, "productDifference"))
        .containsExactly(
            new double[] {-0.00005, -0.00003, -0.00002, -0.00002, -0.00007}, within(5e-6));
    assertThat(step(evaluation, "sumRatio"))
        .containsExactly(new double[] {0.98, 1.33, 1.71, 1.76, 0.82}, within(5e-3));
    assertThat(step(evaluation, "productRatio"))
        .containsExactly(new double[] {0.0013, 0.0054, 0.0175, 0.0132, 0.0003}, within(5e-5));
  }

  private static double[] step(Evaluation evaluation, String id) {
    return ((Step.ByAlternative) evaluation.step(id).orElseThrow()).values().toArray();
  }

  @Test
  void a_criterion_without_weight_makes_no_product_0() {
    var weighted = bikes().withWeights(0.5, 0, 0.5);
    var two =
        Given.rows(
            "+-",
            new double[] {0.5, 0.5},
            Given.row(10, 200),
            Given.row(5, 100),
            Given.row(8, 150));

    assertThat(Given.scores(new Wisp(), weighted))
        .containsExactly(Given.scores(new Wisp(), two), within(1e-12));
  }

  @Test
  void gains_alone_and_costs_alone_are_judged() {
    var gains = Given.rows("++", new double[] {0.5, 0.5}, Given.row(2, 1), Given.row(1, 1));
    var costs = Given.rows("--", new double[] {0.5, 0.5}, Given.row(2, 1), Given.row(1, 1));

    assertThat(new Wisp().evaluate(gains).ranking().order()).containsExactly("a", "b");
    assertThat(new Wisp().evaluate(costs).ranking().order()).containsExactly("b", "a");
    assertThat(Given.scores(new Wisp(), gains)[0]).isCloseTo(1, within(1e-12));
    assertThat(Given.scores(new Wisp(), costs)[1]).isCloseTo(1, within(1e-12));
  }

  @Test
  void a_cost_of_0_is_refused_by_its_cell() {
    var input = Given.rows("-+", new double[] {0.5, 0.5}, Given.row(0, 1), Given.row(2, 3));

    assertThatThrownBy(() -> new Wisp().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("WISP divides by costs, but \"A\" of \"a\" is 0.");
  }

  @Test
  void products_too_small_to_divide_by_are_refused() {
    String directions = "-".repeat(400);
    double[] weights = new double[400];
    Arrays.fill(weights, 1 / 400.0);
    double[] row = new double[400];
    Arrays.fill(row, 1);
    var input = Given.rows(directions, weights, row, row);

    assertThat(new Wisp().fitness(input).level()).isEqualTo(Fitness.Level.REFUSED);
  }
}
