package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import org.junit.jupiter.api.Test;

class CradisTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Cradis.DEFINITION;
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    double toIdeal = .5 - .5 * 2 / 3 + .5 - .3 + .5 - .2 * 4 / 7;
    double above = .5 * 2 / 3 + .3 + .2 * 4 / 7 - 3 * .3 * 2 / 9;
    double plus = (.2 + .3) / toIdeal;
    double minus = above / (.5 + .3 + .2 - 3 * .3 * 2 / 9);

    assertThat(new Cradis().evaluate(Plain.bikes()).ranking().score("a2"))
        .isCloseTo((plus + minus) / 2, within(1e-12));
    Plain.assertScores(new Cradis(), Plain.bikes(), 5e-7, .605828, .674540, .497024);
  }

  /**
   * Puška, Stević and Pamučar 2022, printed with four digits from means that are printed with two;
   * those give up to 0.0031 more or less.
   */
  @Test
  void reproduces_the_incinerators_of_puska_2022() {
    var input =
        Plain.of(
            new double[][] {
              {
                1.82, 1.59, 2.62, 2.62, 4.31, 3.3, 2.29, 3.3, 4.31, 5.31, 2.29, 1.26, .36, 30, 10,
                5.02
              },
              {
                1.82, 1.59, 2.62, 2.62, 3.63, 3.3, 2.29, 3.3, 4.31, 6, 2.29, 1.26, .54, 40, 11.5,
                6.26
              },
              {2.88, 2.62, 3.3, 3, 4.64, 3.91, 2.52, 3.91, 3.3, 6, 3.3, 1.44, .75, 50, 12.5, 8.97},
              {1.82, 1.59, 2.62, 3.17, 3.63, 3.3, 2.29, 3.3, 4.31, 6, 3.3, 2, .57, 65, 17.5, 8.79},
              {3.11, 3, 3.91, 4, 5, 4.58, 3.3, 4, 2.29, 5, 3.91, 2.88, 1.35, 100, 16.5, 11.68},
              {
                2.88, 2.29, 3.63, 3.63, 5, 4.31, 3.3, 4.31, 2.88, 6, 4.31, 2.29, 1.2, 100, 15.5,
                12.9
              }
            },
            "--------++--++--",
            .07,
            .05,
            .05,
            .06,
            .09,
            .06,
            .06,
            .06,
            .05,
            .07,
            .05,
            .05,
            .09,
            .06,
            .07,
            .06);

    Plain.assertScores(new Cradis(), input, .0035, .7932, .8187, .6393, .7380, .5807, .6123);
    Plain.assertOrder(new Cradis(), input, "a2", "a1", "a4", "a3", "a6", "a5");
  }

  @Test
  void equal_weights_leave_only_the_distance_from_the_anti_ideal() {
    var input = Plain.of(new double[][] {{2, 10}, {10, 2}, {8, 8}}, "++", .5, .5);

    var plus = (Step.ByAlternative) new Cradis().evaluate(input).step("KPlus").orElseThrow();

    assertThat(plus.values().toArray()).containsExactly(0, 0, 0);
    Plain.assertScores(new Cradis(), input, 1e-12, .25, .25, .375);
  }

  @Test
  void the_best_on_everything_scores_1_with_equal_weights_too() {
    var input = Plain.of(new double[][] {{9, 9}, {3, 3}}, "++", .5, .5);

    Plain.assertScores(new Cradis(), input, 1e-12, 1, 0);
  }

  @Test
  void zero_costs_and_negative_benefits_are_refused_by_cell() {
    var input = Plain.of(new double[][] {{0, 1}, {3, -2}}, "-+", .5, .5);

    Plain.assertRefused(new Cradis(), input, "divides by costs, but \"c1\" of \"a1\" is 0");
    Plain.assertRefused(new Cradis(), input, "\"c2\" of \"a2\" is -2");
  }
}
