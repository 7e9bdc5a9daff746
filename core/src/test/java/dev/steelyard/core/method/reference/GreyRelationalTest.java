package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import org.junit.jupiter.api.Test;

class GreyRelationalTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return GreyRelational.DEFINITION;
  }

  private static GreyRelational method(double zeta) {
    return new GreyRelational(new GreyRelational.Parameters(zeta));
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(method(.5), Plain.bikes(), 1e-12, 2 / 3., .7, .5 / 3 + 2.1 / 13 + .2);
    Plain.assertOrder(method(.5), Plain.bikes(), "a2", "a1", "a3");
  }

  /** Figures of the test of the program JMcDM, whose origin is not printed there; four digits. */
  @Test
  void agrees_with_an_independent_program() {
    var input =
        Plain.of(
            new double[][] {
              {105_000, 105, 10, 4, 300, 10},
              {120_000, 110, 15, 4, 500, 8},
              {150_000, 120, 12, 3, 550, 12},
              {115_000, 105, 20, 4, 600, 9},
              {135_000, 115, 15, 5, 400, 9}
            },
            "-+-++-",
            .05,
            .2,
            .1,
            .15,
            .1,
            .4);

    Plain.assertScores(method(.5), input, 5e-5, .5250, .7007, .5464, .5763, .6510);
  }

  @Test
  void a_smaller_coefficient_rewards_the_best_more() {
    var input = Plain.of(new double[][] {{10, 0}, {0, 10}, {6, 6}}, "++", .5, .5);

    Plain.assertOrder(method(1), input, "a1", "a2", "a3");
    assertThat(method(1).evaluate(input).scores().value(0)).isCloseTo(.75, within(1e-12));
    Plain.assertScores(method(.1), input, 1e-12, 6 / 11., 6 / 11., .2);
  }

  @Test
  void all_equal_have_the_full_grade_and_are_remarked() {
    var input = Plain.of(new double[][] {{5, 7}, {5, 7}}, "+-", .4, .6);

    Plain.assertRemarked(method(.5), input, "\"c2\"");
    Plain.assertScores(method(.5), input, 1e-12, 1, 1);
  }

  @Test
  void a_constant_criterion_adds_its_weight_to_every_grade() {
    var input = Plain.of(new double[][] {{1, 7}, {3, 7}}, "++", .4, .6);

    Plain.assertScores(method(.5), input, 1e-12, .4 / 3 + .6, 1);
  }

  @Test
  void a_coefficient_outside_its_interval_cannot_be_stated() {
    assertThatThrownBy(() -> method(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("zeta must be from 0.01 to 1, but was 0.0");
    assertThatThrownBy(() -> method(2)).isInstanceOf(IllegalArgumentException.class);
  }
}
