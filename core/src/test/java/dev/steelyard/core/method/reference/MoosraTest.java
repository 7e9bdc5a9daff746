package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import org.junit.jupiter.api.Test;

class MoosraTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Moosra.DEFINITION;
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(
        new Moosra(),
        Plain.bikes(),
        1e-12,
        (.3 * 2 / 11 + .2 * 4 / 9) / (.5 * 2 / 7),
        (.3 * 9 / 11 + .2 * 4 / 9) / (.5 * 3 / 7),
        (.3 * 6 / 11 + .2 * 7 / 9) / (.5 * 6 / 7));
    Plain.assertOrder(new Moosra(), Plain.bikes(), "a2", "a1", "a3");
  }

  @Test
  void data_without_a_cost_are_refused() {
    var input = Plain.of(new double[][] {{1, 2}, {2, 3}}, "++", .5, .5);

    Plain.assertRefused(new Moosra(), input, "some alternative has none");
  }

  @Test
  void an_alternative_without_costs_is_refused() {
    var input = Plain.of(new double[][] {{1, 0}, {2, 3}}, "+-", .5, .5);

    Plain.assertRefused(new Moosra(), input, "some alternative has none");
  }

  @Test
  void a_cost_of_weight_0_cannot_be_divided_by() {
    Plain.assertRefused(
        new Moosra(), Plain.bikes().withWeights(0, .5, .5), "divides by the sum of costs");
  }

  @Test
  void negative_numbers_are_refused_by_cell() {
    var input = Plain.of(new double[][] {{-1, 1}, {2, 3}}, "+-", .5, .5);

    Plain.assertRefused(new Moosra(), input, "\"c1\" of \"a1\" is -1");
  }

  @Test
  void without_benefits_all_score_0() {
    var input = Plain.of(new double[][] {{1, 1}, {2, 3}}, "--", .5, .5);

    Plain.assertScores(new Moosra(), input, 0, 0, 0);
  }

  @Test
  void a_pair_whose_free_sides_together_cost_nothing_is_compared_in_finite_parts() {
    var input = Plain.of(new double[][] {{0, 5, 3}, {5, 0, 2}}, "--+", .3, .4, .3);
    var evaluation = new Moosra().evaluate(input);

    assertThat(evaluation.compare("a1", "a2").gap())
        .isCloseTo(
            evaluation.ranking().score("a1") - evaluation.ranking().score("a2"), within(1e-12));
  }
}
