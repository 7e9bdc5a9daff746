package dev.steelyard.core.method.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.reference.Vikor;
import dev.steelyard.core.result.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TriangularVikorTest extends TriangularContract {

  private static final Map<String, Importance> NONE = Map.of();

  @Override
  protected MethodDefinition definition() {
    return Vikor.DEFINITION;
  }

  @Override
  AggregationMethod crisp(MethodInput input) {
    return new Vikor();
  }

  private static double[] numbers(Evaluation evaluation, String id) {
    return ((Step.ByAlternative) evaluation.step(id).orElseThrow()).values().toArray();
  }

  /**
   * Water resources, S. Opricovic, "A fuzzy compromise solution for multicriteria problems", Int.
   * J. of Uncertainty, Fuzziness and Knowledge-Based Systems 15 (2007) 363–380, printed to three
   * decimals. The weights there are (1, 1.5, 4) and 1; here a weight of 4 times an importance.
   */
  @Test
  void the_printed_example() {
    double[][][] columns = {
      {t(3800, 4184.3, 4184.3), t(4300, 5211.9, 5211.9), t(4500, 5021.3, 5021.3)},
      {t(5000, 5566.1, 5566.1), t(4600, 5060.5, 5060.5), t(4000, 4317.9, 4317.9)},
      {t(2914, 2914, 3100), t(3630, 3630, 3700), t(3920.5, 3920.5, 4500)},
      {t(3957.9, 3957.9, 4200), t(3293.5, 3293.5, 3500), t(2925.9, 2925.9, 3200)},
      {t(350, 407.2, 440), t(420, 501.7, 550), t(480, 504, 510)},
      {t(540, 559.5, 580), t(500, 514.1, 520), t(420, 432.8, 450)},
      {t(250, 251, 260), t(300, 308.3, 340), t(275, 278.6, 280)},
      {t(330, 335.3, 340), t(270, 284.2, 300), t(230, 239.3, 240)},
      {t(195), t(282), t(12)},
      {t(167), t(69), t(12)},
      {t(244), t(346), t(56)},
      {t(268), t(90), t(55)},
      {t(15), t(21), t(3)},
      {t(16), t(7), t(3)},
      {t(2.4, 2.41, 2.5), t(1.2, 1.41, 1.41), t(4.3, 4.42, 4.45)},
      {t(3.3, 3.36, 3.9), t(4, 4.04, 4.2), t(4.3, 4.36, 4.5)}
    };
    double[][][] rows = new double[6][8][];
    for (int j = 0; j < 8; j++) {
      for (int i = 0; i < 6; i++) {
        rows[i][j] = columns[2 * j + i / 3][i % 3];
      }
    }
    double[] fuzzy = t(0.25, 0.375, 1);
    double[] one = t(0.25);
    var importance = importance(fuzzy, fuzzy, fuzzy, fuzzy, one, one, one, one);
    var input = triangles("+-++---+", weights(4, 4, 4, 4, 4, 4, 4, 4), rows);
    var evaluation = Vikor.triangular(new Vikor.Parameters(0.5625), importance).evaluate(input);

    assertThat(numbers(evaluation, "S"))
        .containsExactly(new double[] {7.542, 7.078, 4.184, 4.189, 3.560, 4.747}, within(0.0005));
    assertThat(numbers(evaluation, "R"))
        .containsExactly(new double[] {1.756, 1.467, 1.605, 1.487, 1.053, 1.859}, within(0.0005));
    assertThat(numbers(evaluation, "Q"))
        .containsExactly(new double[] {0.254, 0.200, 0.095, 0.081, 0.003, 0.148}, within(0.0005));
    assertThat(evaluation.ranking().order()).containsExactly("a5", "a4", "a3", "a6", "a2", "a1");
  }

  /**
   * One cost, exactly 10 or 10 to 30 with 20: the best is (10, 10, 10), all cells are from 10 to
   * 30, so d is 0 or (0, 1/2, 1), which is S and R alike; Q is 0 or (0, 1/2, 1), crisp 1/2.
   */
  @Test
  void a_range_by_hand() {
    var input = triangles("-", weights(1), row(t(10)), row(t(10, 20, 30)));
    var method = Vikor.triangular(new Vikor.Parameters(0.5), NONE);

    assertThat(method.evaluate(input).scores().toArray())
        .containsExactly(new double[] {0, 0.5}, within(1e-12));
  }

  @Test
  void the_example_of_its_page() {
    var input =
        triangles(
            "--+",
            weights(0.5, 0.3, 0.2),
            row(t(4), t(80, 90, 120), t(6)),
            row(t(7, 8, 10), t(50), t(9)),
            row(t(6), t(55, 60, 80), t(8)),
            row(t(12), t(40), t(4)));
    var evaluation = Vikor.triangular(new Vikor.Parameters(0.5), NONE).evaluate(input);
    var sums = ((Step.Table) evaluation.step("sums").orElseThrow()).table();

    assertThat(evaluation.scores().toArray())
        .containsExactly(new double[] {0.1754, 0.2304, 0, 0.9574}, within(5e-5));
    assertThat(numbers(evaluation, "S")[2]).isCloseTo(0.2541, within(5e-5));
    assertThat(sums.value(2, 0)).isCloseTo(0.2213, within(5.1e-5));
    assertThat(sums.value(2, 1)).isCloseTo(0.24, within(1e-12));
    assertThat(sums.value(2, 2)).isCloseTo(0.315, within(1e-12));
  }

  @Test
  void exact_cells_give_the_steps_of_vikor() {
    for (int seed = 0; seed < 50; seed++) {
      MethodInput wide = table(new SplittableRandom(seed));
      var exact = MethodInput.of(wide.performances(), wide.directions(), wide.weights());
      var crisp = new Vikor().evaluate(exact);
      var fuzzy = Vikor.triangular(new Vikor.Parameters(0.5), NONE).evaluate(exact);

      assertThat(numbers(fuzzy, "S")).containsExactly(numbers(crisp, "S"), within(1e-12));
      assertThat(numbers(fuzzy, "R")).containsExactly(numbers(crisp, "R"), within(1e-12));
      for (String id : List.of("acceptableAdvantage", "acceptableStability", "compromiseSet")) {
        assertThat(fuzzy.step(id)).as(id).isEqualTo(crisp.step(id));
      }
    }
  }

  @Test
  void a_criterion_without_weight_is_no_regret() {
    var input = triangles("--", weights(0, 1), row(t(1, 2, 9), t(5)), row(t(1, 2, 9), t(6)));

    assertThat(Vikor.triangular(new Vikor.Parameters(0.5), NONE).evaluate(input).scores().toArray())
        .containsExactly(new double[] {0, 1}, within(1e-12));
  }
}
