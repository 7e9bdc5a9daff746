package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
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
