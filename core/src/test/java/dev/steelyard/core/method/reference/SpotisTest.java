package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.DecisionDraft;
import dev.steelyard.core.decision.Decision;
import dev.steelyard.core.decision.Performance;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.method.WeightedSum;
import dev.steelyard.core.parameter.ParameterValues;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.value.ValueTable;
import dev.steelyard.core.weight.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SpotisTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Spotis.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("bounds", Plain.each(input, Plain.pair(0, 10_000)));
  }

  private static Spotis bounded(double[]... bounds) {
    return new Spotis(new Spotis.Parameters(Optional.of(Plain.ranges(bounds)), Optional.empty()));
  }

  private static Spotis forBikes() {
    return bounded(new double[] {0, 8000}, new double[] {0, 100}, new double[] {0, 100});
  }

  private static Spotis of(ReferenceCase each) {
    return new Spotis(
        new Spotis.Parameters(
            Optional.of(Plain.ranges(each.parameterByCriterion("bounds"))),
            each.parameters().has("esp") ? Optional.of(esp(each)) : Optional.empty()));
  }

  private static Map<String, Double> esp(ReferenceCase each) {
    var point = new LinkedHashMap<String, Double>();
    each.parameterByCriterion("esp").forEach((id, node) -> point.put(id, node.asDouble()));
    return point;
  }

  @TestFactory
  Stream<DynamicTest> reproduces_every_reference_case() {
    return ReferenceCases.tests("spotis", SpotisTest::of);
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(forBikes(), Plain.bikes(), 1e-12, .485, .3375, .555);
    Plain.assertOrder(forBikes(), Plain.bikes(), "a2", "a1", "a3");
  }

  /** Dezert, Tchamova, Han and Tacnet 2020, the cars with an expected point; four digits. */
  @Test
  void reproduces_the_cars_of_dezert_2020() {
    var cars =
        Plain.of(
            new double[][] {
              {15000, 4.3, 99, 42, 737},
              {15290, 5.0, 116, 42, 892},
              {15350, 5.0, 114, 45, 952},
              {15490, 5.3, 123, 45, 1120}
            },
            "---++",
            .2941,
            .2353,
            .2353,
            .0588,
            .1765);
    var bounds =
        Plain.ranges(
            new double[] {14000, 16000},
            new double[] {3, 8},
            new double[] {80, 140},
            new double[] {35, 60},
            new double[] {650, 1300});
    var spotis =
        new Spotis(
            new Spotis.Parameters(
                Optional.of(bounds), Optional.of(Plain.point(15300, 4, 115, 50, 900))));

    Plain.assertScores(spotis, cars, 5e-5, .1841, .0734, .0842, .1920);
  }

  @Test
  void bounds_may_be_stated_in_either_order() {
    var one = method(Plain.bikes());
    var settings = Map.of("bounds", Plain.each(Plain.bikes(), Plain.pair(10_000, 0)));
    var scope =
        new Scope(
            Plain.bikes().criteria(), Plain.bikes().alternatives(), List.of(), new Violations());
    var values = ParameterValues.read(definition().parameters(), settings, scope).orElseThrow();

    assertThat(definition().maker().apply(values).evaluate(Plain.bikes()))
        .isEqualTo(one.evaluate(Plain.bikes()));
  }

  @Test
  void without_bounds_and_without_scales_it_is_refused() {
    var spotis = new Spotis(new Spotis.Parameters(Optional.empty(), Optional.empty()));

    Plain.assertRefused(spotis, Plain.bikes(), "needs bounds or a scale with ends on \"c1\"");
  }

  @Test
  void on_straight_anchored_scales_it_is_what_the_weighted_sum_leaves_of_100_points() {
    var draft =
        new DecisionDraft()
            .cell("support", "server", Performance.of("fair"))
            .cell("support", "cloud", Performance.of("very good"))
            .cell("cost", "server", Performance.of(25))
            .cell("cost", "cloud", Performance.of(70));
    Decision decision = draft.build();
    var input =
        MethodInput.of(ValueTable.of(decision, decision.alternativeIds()), Weights.of(decision));
    var spotis = new Spotis(new Spotis.Parameters(Optional.empty(), Optional.empty()));

    var sums = new WeightedSum().evaluate(input).scores();

    for (int i = 0; i < input.rows(); i++) {
      assertThat(spotis.evaluate(input).scores().value(i))
          .isCloseTo(1 - sums.value(i) / 100, within(1e-12));
    }
  }

  @Test
  void bounds_without_length_and_performances_outside_are_refused() {
    Plain.assertRefused(
        bounded(new double[] {5, 5}, new double[] {0, 100}, new double[] {0, 100}),
        Plain.bikes(),
        "low end below the high end on \"c1\"");
    Plain.assertRefused(
        bounded(new double[] {0, 5000}, new double[] {0, 100}, new double[] {0, 100}),
        Plain.bikes(),
        "\"c1\" of \"a3\" is 6000");
  }

  @Test
  void an_expected_point_outside_the_bounds_is_refused() {
    var spotis =
        new Spotis(
            new Spotis.Parameters(
                Optional.of(
                    Plain.ranges(
                        new double[] {0, 8000}, new double[] {0, 100}, new double[] {0, 100})),
                Optional.of(Plain.point(9000, 50, 50))));

    Plain.assertRefused(spotis, Plain.bikes(), "expected performance within the bounds");
  }

  @Test
  void weights_that_do_not_sum_to_1_exactly_are_fine() {
    var input = Plain.of(new double[][] {{1, 2, 3, 4}, {4, 3, 2, 1}}, "++++", .05, .05, .15, .75);

    Plain.assertOrder(
        bounded(new double[] {0, 5}, new double[] {0, 5}, new double[] {0, 5}, new double[] {0, 5}),
        input,
        "a1",
        "a2");
  }

  @Test
  void a_smaller_distance_speaks_for_an_alternative() {
    var comparison = forBikes().evaluate(Plain.bikes()).compare("a2", "a1");

    assertThat(comparison.gap()).isCloseTo(.485 - .3375, within(1e-12));
    assertThat(comparison.reasonsFor().get(0).criterion()).isEqualTo("c2");
    assertThat(comparison.reasonsAgainst().get(0).criterion()).isEqualTo("c1");
  }
}
