package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import org.junit.jupiter.api.Test;

class LmawTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Lmaw.DEFINITION;
  }

  /**
   * Location of a logistics centre; Pamučar, Žižović, Biswas and Božanić (2021), six alternatives.
   * Scores are printed to three decimals. Data and scores as quoted in the tests of pymcdm.
   */
  @Test
  void the_printed_example() {
    var input =
        Given.rows(
            "++---+",
            new double[] {0.215, 0.126, 0.152, 0.09, 0.19, 0.226},
            Given.row(647.34, 6.24, 49.87, 19.46, 212.58, 6.75),
            Given.row(115.64, 3.24, 16.26, 9.69, 207.59, 3.00),
            Given.row(373.61, 5.00, 26.43, 12.00, 184.62, 3.74),
            Given.row(37.63, 2.48, 2.85, 9.35, 142.50, 3.24),
            Given.row(858.01, 4.74, 62.85, 45.96, 267.95, 4.00),
            Given.row(222.92, 3.00, 19.24, 21.46, 221.38, 3.49));

    assertThat(Given.scores(new Lmaw(), input))
        .containsExactly(new double[] {4.840, 4.681, 4.799, 4.733, 4.736, 4.704}, within(0.0006));
  }

  private static MethodInput warehouses() {
    return Given.rows(
        "+-+",
        new double[] {0.4, 0.35, 0.25},
        Given.row(4, 100, 50),
        Given.row(2, 100, 100),
        Given.row(2, 200, 80));
  }

  @Test
  void the_example_of_the_page() {
    var step = new Lmaw().evaluate(warehouses()).step("xi").orElseThrow();

    assertThat(((Step.Table) step).table().value(0, 0)).isCloseTo(0.7634, within(0.00005));
  }

  @Test
  void with_a_weight_of_1_a_logarithmic_share_is_added_as_it_is() {
    var step = new Lmaw().evaluate(warehouses().withWeights(1, 1, 1)).step("xi").orElseThrow();
    double share = Math.log(2) / (Math.log(2) + 2 * Math.log(1.5));

    assertThat(((Step.Table) step).table().value(0, 0)).isCloseTo(share, within(1e-12));
    assertThat(share).isCloseTo(0.4608, within(0.00005));
  }

  @Test
  void one_alternative_scores_the_number_of_criteria() {
    var one = Given.rows("+-", new double[] {0.5, 0.5}, Given.row(4, 100));

    assertThat(Given.scores(new Lmaw(), one)).containsExactly(new double[] {2}, within(1e-12));
  }

  @Test
  void a_gain_of_0_adds_nothing() {
    var input = Given.rows("+", new double[] {1}, Given.row(0), Given.row(3));

    assertThat(Given.scores(new Lmaw(), input)).containsExactly(0, 1);
  }

  @Test
  void a_cost_of_0_is_refused() {
    var input = Given.rows("-+", new double[] {0.5, 0.5}, Given.row(0, 1), Given.row(2, 3));

    assertThatThrownBy(() -> new Lmaw().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("\"A\" of \"a\" is 0.");
  }
}
