package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import org.junit.jupiter.api.Test;

class TodimTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Todim.DEFINITION;
  }

  private static Todim method(double theta) {
    return new Todim(new Todim.Parameters(theta));
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    var totals =
        (Step.ByAlternative) method(1).evaluate(Plain.bikes()).step("totals").orElseThrow();
    double price = Math.sqrt(.5 * (1 / 3. - 1 / 6.)) - Math.sqrt((1 / 2. - 1 / 3.) / .5);
    double load = Math.sqrt(.3 * 7 / 17) + Math.sqrt(.3 * 3 / 17);
    double range = -Math.sqrt(.2 / .2);

    assertThat(totals.values().value(1)).isCloseTo(price + load + range, within(1e-12));
    Plain.assertScores(method(1), Plain.bikes(), 5e-7, 0, 1, .523323);
  }

  /** Equal steps on equal weights: sums of roots, by hand. */
  @Test
  void equal_steps_give_sums_of_roots() {
    var input =
        Plain.of(
            new double[][] {{10, 11, 12}, {7, 8, 9}, {4, 5, 6}, {1, 2, 3}},
            "+++",
            1 / 3.,
            1 / 3.,
            1 / 3.);
    double two = 1 + Math.sqrt(2);
    double three = two + Math.sqrt(3);

    Plain.assertScores(
        method(1),
        input,
        1e-12,
        1,
        (two - 3 + 3 * three) / (4 * three),
        (1 - 3 * two + 3 * three) / (4 * three),
        0);
  }

  @Test
  void losses_weigh_less_with_a_larger_factor() {
    var input = Plain.of(new double[][] {{10, 1}, {6, 5}, {1, 7}}, "++", .5, .5);

    double losing = method(1).evaluate(input).scores().value(0);
    double attenuated = method(5).evaluate(input).scores().value(0);

    assertThat(attenuated).isGreaterThan(losing);
  }

  @Test
  void a_criterion_of_weight_0_is_left_out() {
    var zero = Plain.bikes().withWeights(.6, .4, 0);
    var without = Plain.of(new double[][] {{2000, 20}, {3000, 90}, {6000, 60}}, "-+", .6, .4);

    Plain.assertScores(method(1), zero, 1e-12, method(1).evaluate(without).scores().toArray());
  }

  @Test
  void identical_alternatives_all_score_1() {
    var input = Plain.of(new double[][] {{5, 7}, {5, 7}}, "+-", .4, .6);

    Plain.assertRemarked(method(1), input, "\"c1\"");
    Plain.assertScores(method(1), input, 0, 1, 1);
  }

  @Test
  void a_mirrored_pair_ties_and_rounding_decides_nothing() {
    var pair = Plain.of(new double[][] {{.1, .7}, {.7, .1}}, "++", .5, .5);

    Plain.assertScores(method(1), pair, 0, 1, 1);
  }

  @Test
  void zero_costs_are_refused_by_cell() {
    var input = Plain.of(new double[][] {{0, 1}, {3, 2}}, "-+", .5, .5);

    Plain.assertRefused(method(1), input, "divides by costs, but \"c1\" of \"a1\" is 0");
  }

  @Test
  void weights_that_are_all_0_are_refused() {
    Plain.assertRefused(method(1), Plain.bikes().withWeights(0, 0, 0), "needs a weight above 0");
  }

  @Test
  void a_factor_that_is_not_above_0_cannot_be_stated() {
    assertThatThrownBy(() -> method(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("theta must be above 0, but was 0.0");
  }
}
