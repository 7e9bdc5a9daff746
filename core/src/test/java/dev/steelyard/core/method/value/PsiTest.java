package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.table.PerformanceTable;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PsiTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Psi.DEFINITION;
  }

  /** Narrower than the usual numbers, as a variation above 1 is refused. */
  @Override
  protected MethodInput table(SplittableRandom random) {
    MethodInput wide = super.table(random);
    double[][] columns = new double[wide.width()][wide.rows()];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < columns[j].length; i++) {
        columns[j][i] = wide.performances().value(i, j) + wide.performances().column(j).greatest();
      }
    }
    return MethodInput.of(
        PerformanceTable.of(wide.alternatives(), wide.criteria(), columns),
        wide.directions(),
        wide.weights());
  }

  private static MethodInput tools() {
    return Given.rows(
        "+-+",
        new double[] {1, 1, 1},
        Given.row(10, 100, 4),
        Given.row(8, 125, 5),
        Given.row(6, 200, 5));
  }

  /** By hand: the deviations are 0.92, 0.8733 and 0.9733, as exact fractions over 2.7667. */
  @Test
  void the_example_of_the_page() {
    double sum = 0.92 + 2.62 / 3 + 2.92 / 3;
    double[] weights = {0.92 / sum, 2.62 / 3 / sum, 2.92 / 3 / sum};
    var evaluation = new Psi().evaluate(tools());

    assertThat(((Step.ByCriterion) evaluation.step("weights").orElseThrow()).values().toArray())
        .containsExactly(weights, within(1e-12));
    assertThat(evaluation.scores().toArray())
        .containsExactly(
            new double[] {
              weights[0] + weights[1] + 0.8 * weights[2],
              0.8 * weights[0] + 0.8 * weights[1] + weights[2],
              0.6 * weights[0] + 0.5 * weights[1] + weights[2]
            },
            within(1e-12));
  }

  @Test
  void the_sum_of_squares_is_not_divided_by_the_number_of_alternatives() {
    var input =
        Given.rows(
            "++++",
            new double[] {1, 1, 1, 1},
            Given.row(9, 7, 6, 7),
            Given.row(8, 7, 9, 6),
            Given.row(7, 8, 6, 6));
    double variation = 2 * 0.01 / 0.81;
    var evaluation = new Psi().evaluate(input);
    double[] weights =
        ((Step.ByCriterion) evaluation.step("weights").orElseThrow()).values().toArray();
    double third = 1 - 2 / 27.0;

    assertThat(weights[0] / weights[2]).isCloseTo((1 - variation) / third, within(1e-12));
  }

  @Test
  void the_stated_weights_are_not_used_and_this_is_remarked() {
    var weighted = tools().withWeights(0.8, 0.1, 0.1);

    assertThat(Given.scores(new Psi(), weighted)).isEqualTo(Given.scores(new Psi(), tools()));
    assertThat(new Psi().fitness(weighted).remarks())
        .extracting(Warning::message)
        .containsExactly("This method does not use the stated weights.");
    assertThat(new Psi().fitness(tools()).level()).isEqualTo(Fitness.Level.FIT);
  }

  @Test
  void a_variation_above_1_would_give_a_negative_weight_and_is_refused() {
    double[][] rows = new double[10][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Given.row(i % 2 == 0 ? 1 : 100, 5);
    }
    var input = Given.rows("++", new double[] {1, 1}, rows);

    assertThatThrownBy(() -> new Psi().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("gives a negative weight to a variation above 1 on \"A\".");
  }
}
