package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.result.Evaluation;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MooraRatioTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return MooraRatio.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> reproduces_every_reference_case() {
    return ReferenceCases.tests("moora-ratio", each -> new MooraRatio());
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(
        new MooraRatio(),
        Plain.bikes(),
        1e-12,
        -.5 * 2 / 7 + .3 * 2 / 11 + .2 * 4 / 9,
        -.5 * 3 / 7 + .3 * 9 / 11 + .2 * 4 / 9,
        -.5 * 6 / 7 + .3 * 6 / 11 + .2 * 7 / 9);
    Plain.assertOrder(new MooraRatio(), Plain.bikes(), "a2", "a1", "a3");
  }

  @Test
  void contributions_of_costs_are_negative_and_sum_to_the_score() {
    Evaluation evaluation = new MooraRatio().evaluate(Plain.bikes());

    double sum = evaluation.contributions("a2").stream().mapToDouble(each -> each.points()).sum();

    assertThat(sum).isCloseTo(evaluation.ranking().score("a2"), within(1e-12));
    assertThat(evaluation.contributions("a2").get(0).points()).isCloseTo(-1.5 / 7, within(1e-12));
  }

  @Test
  void two_alternatives_without_a_winner_under_min_max_are_told_apart() {
    var pair = Plain.of(new double[][] {{3, 5}, {4, 2}}, "++", .5, .5);

    Plain.assertOrder(new MooraRatio(), pair, "a1", "a2");
  }

  @Test
  void a_criterion_of_zeros_is_refused_by_name() {
    var input = Plain.of(new double[][] {{0, 1}, {0, 2}}, "++", .5, .5);

    Plain.assertRefused(new MooraRatio(), input, "\"c1\"");
  }

  @Test
  void a_constant_criterion_is_remarked_and_changes_no_order() {
    var input = Plain.of(new double[][] {{7, 1}, {7, 2}}, "++", .5, .5);

    Plain.assertRemarked(new MooraRatio(), input, "\"c1\"");
    Plain.assertOrder(new MooraRatio(), input, "a2", "a1");
  }
}
