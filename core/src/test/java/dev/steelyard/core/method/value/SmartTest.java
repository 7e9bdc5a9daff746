package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.Steelyard;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import org.junit.jupiter.api.Test;

class SmartTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Smart.DEFINITION;
  }

  private static MethodInput anchored() {
    Decision decision =
        Steelyard.decision("Which print shop")
            .alternatives("a", "b", "c")
            .criterion(
                "Price",
                c ->
                    c.weight(50)
                        .worst(300)
                        .best(100)
                        .value("a", 100)
                        .value("b", 150)
                        .value("c", 200))
            .criterion(
                "Quality",
                c -> c.weight(30).worst(0).best(10).value("a", 2).value("b", 8).value("c", 4))
            .criterion(
                "Distance",
                c -> c.weight(20).worst(20).best(0).value("a", 10).value("b", 5).value("c", 0))
            .build();
    return MethodInput.of(ValueTable.of(decision, decision.alternativeIds()), Weights.of(decision));
  }

  @Test
  void the_example_of_the_page() {
    assertThat(Given.scores(new Smart(), anchored()))
        .containsExactly(new double[] {66, 76.5, 57}, within(1e-12));
  }

  /**
   * The office locations of P. Goodwin and G. Wright, "Decision Analysis for Management Judgment",
   * Wiley, chapter 3: benefits of seven offices by closeness, visibility, image, size, comfort and
   * car parking. The weights, the first row and the totals of a, c and g were read in a copy; the
   * other cells and totals are quoted from memory, and each row adds up to its total.
   */
  @Test
  void goodwin_and_wright_office_locations_as_printed() {
    var offices =
        Given.rows(
            "++++++",
            new double[] {32, 26, 23, 10, 6, 3},
            Given.row(100, 60, 100, 75, 0, 90),
            Given.row(20, 80, 10, 30, 100, 30),
            Given.row(80, 70, 0, 0, 10, 100),
            Given.row(70, 50, 30, 55, 30, 90),
            Given.row(40, 60, 90, 100, 60, 70),
            Given.row(0, 0, 70, 0, 80, 0),
            Given.row(60, 100, 20, 50, 50, 80));

    assertThat(Given.scores(new Smart(), offices))
        .containsExactly(new double[] {80.8, 39.4, 47.4, 52.3, 64.8, 20.9, 60.2}, within(0.05));
  }

  @Test
  void with_the_ends_present_the_best_is_worth_100_and_the_worst_0() {
    assertThat(Given.scores(new Smart(Smart.Ends.PRESENT), anchored()))
        .containsExactly(new double[] {50, 65, 30}, within(1e-12));
  }

  @Test
  void importance_points_need_not_sum_to_1() {
    var shares = Given.rows("+-", new double[] {0.8, 0.2}, Given.row(1, 5), Given.row(2, 9));
    var points = shares.withWeights(80, 20);

    assertThat(Given.scores(new Smart(), points))
        .containsExactly(Given.scores(new Smart(), shares), within(1e-12));
  }

  @Test
  void stated_ends_that_nobody_stated_are_refused() {
    var plain = Given.rows("+", new double[] {1}, Given.row(1), Given.row(2));

    assertThatThrownBy(() -> new Smart(Smart.Ends.STATED).evaluate(plain))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("SMART needs scales with stated ends.");
  }

  @Test
  void two_alternatives_between_the_ends_present_are_remarked() {
    var pair = Given.rows("++", new double[] {0.5, 0.5}, Given.row(3, 5), Given.row(4, 2));

    assertThat(new Smart().fitness(pair).level()).isEqualTo(Fitness.Level.DEGENERATE);
    assertThat(new Smart().fitness(anchored()).level()).isEqualTo(Fitness.Level.FIT);
  }

  @Test
  void weights_of_0_throughout_are_refused() {
    var unweighted = Given.rows("++", new double[] {0, 0}, Given.row(3, 5), Given.row(4, 2));

    assertThat(new Smart().fitness(unweighted).level()).isEqualTo(Fitness.Level.REFUSED);
  }
}
