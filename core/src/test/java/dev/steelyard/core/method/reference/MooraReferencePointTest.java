package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.result.Evaluation;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MooraReferencePointTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return MooraReferencePoint.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> reproduces_every_reference_case() {
    return ReferenceCases.tests("moora-reference-point", each -> new MooraReferencePoint());
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(
        new MooraReferencePoint(), Plain.bikes(), 1e-12, .3 * 7 / 11, .5 / 7, .5 * 4 / 7);
    Plain.assertOrder(new MooraReferencePoint(), Plain.bikes(), "a2", "a1", "a3");
  }

  @Test
  void only_the_largest_distance_counts() {
    var input =
        Plain.of(new double[][] {{1, 3, 9}, {1, 9, 9}, {9, 9, 1}}, "+++", 1 / 3., 1 / 3., 1 / 3.);

    Evaluation evaluation = new MooraReferencePoint().evaluate(input);

    assertThat(evaluation.scores().value(0)).isEqualTo(evaluation.scores().value(1));
    assertThat(evaluation.ranking().order()).containsExactly("a3", "a1", "a2");
  }

  @Test
  void the_reference_point_is_the_best_of_every_column() {
    var step = new MooraReferencePoint().evaluate(Plain.bikes()).step("referencePoint");

    assertThat(((Step.ByCriterion) step.orElseThrow()).values().toArray())
        .containsExactly(new double[] {2 / 7., 9 / 11., 7 / 9.}, within(1e-12));
  }

  @Test
  void a_criterion_of_zeros_is_refused_by_name() {
    var input = Plain.of(new double[][] {{0, 1}, {0, 2}}, "-+", .5, .5);

    Plain.assertRefused(new MooraReferencePoint(), input, "\"c1\"");
  }
}
