package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.method.AggregationMethod;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.ReferenceCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FullMultiplicativeTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return FullMultiplicative.DEFINITION;
  }

  private static AggregationMethod method(FullMultiplicative.Weighting weighting) {
    return new FullMultiplicative(new FullMultiplicative.Parameters(weighting));
  }

  private static AggregationMethod plain() {
    return method(FullMultiplicative.Weighting.NONE);
  }

  private static AggregationMethod weighted() {
    return method(FullMultiplicative.Weighting.FACTOR);
  }

  @TestFactory
  Stream<DynamicTest> reproduces_every_reference_case() {
    return ReferenceCases.tests(
        "full-multiplicative",
        each -> each.word("weighting").equals("factor") ? weighted() : plain());
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(plain(), Plain.bikes(), 1e-12, .4, 1.2, .7);
    Plain.assertOrder(plain(), Plain.bikes(), "a2", "a3", "a1");
  }

  @Test
  void weights_never_change_the_order() {
    var other = Plain.bikes().withWeights(.05, .05, .9);

    Plain.assertOrder(weighted(), Plain.bikes(), "a2", "a3", "a1");
    Plain.assertOrder(weighted(), other, "a2", "a3", "a1");
  }

  @Test
  void parts_are_logarithms_of_ratios() {
    var comparison = plain().evaluate(Plain.bikes()).compare("a2", "a1");

    assertThat(comparison.measure().split()).isEqualTo(Split.LOGARITHMIC);
    assertThat(comparison.gap()).isCloseTo(Math.log(3), within(1e-12));
    assertThat(comparison.pulls().get(0).criterion()).isEqualTo("c2");
    assertThat(comparison.pulls().get(0).points()).isCloseTo(Math.log(4.5), within(1e-12));
  }

  @Test
  void zeros_and_negative_numbers_are_refused_by_cell() {
    var input = Plain.of(new double[][] {{0, 1}, {3, -2}}, "++", .5, .5);

    Plain.assertRefused(plain(), input, "\"c1\" of \"a1\" is 0");
    Plain.assertRefused(plain(), input, "\"c2\" of \"a2\" is -2");
  }

  @Test
  void a_benefit_of_weight_0_makes_every_product_0_and_is_remarked() {
    var input = Plain.bikes().withWeights(.5, .5, 0);

    Plain.assertRemarked(weighted(), input, "weight 0");
    Plain.assertScores(weighted(), input, 0, 0, 0, 0);
  }

  @Test
  void a_cost_of_weight_0_is_refused_only_where_weights_count() {
    var input = Plain.bikes().withWeights(0, .5, .5);

    Plain.assertRefused(weighted(), input, "\"c1\"");
    Plain.assertScores(plain(), input, 1e-12, .4, 1.2, .7);
  }

  @Test
  void products_beyond_the_range_of_numbers_are_refused() {
    var input = Plain.of(new double[][] {{1e200, 1e200}, {1, 1}}, "++", .5, .5);

    Plain.assertRefused(plain(), input, "range of numbers");
  }

  @Test
  void the_standard_is_without_weights() {
    Plain.assertScores(method(Plain.bikes()), Plain.bikes(), 1e-12, .4, 1.2, .7);
  }
}
