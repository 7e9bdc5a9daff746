package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BalancedSpotisTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return BalancedSpotis.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of(
        "bounds", Plain.each(input, Plain.pair(0, 10_000)),
        "esp", Plain.each(input, Setting.of(3)));
  }

  private static BalancedSpotis balanced(double alpha) {
    return new BalancedSpotis(
        new BalancedSpotis.Parameters(
            Optional.of(
                Plain.ranges(new double[] {0, 8000}, new double[] {0, 100}, new double[] {0, 100})),
            Plain.point(3000, 80, 60),
            alpha));
  }

  private static MethodInput cars() {
    return Plain.of(
        new double[][] {
          {94, 69.9, 2017},
          {297, 42, 2013},
          {205, 68.9, 2015},
          {360, 36.9, 2014},
          {86, 59.9, 2017},
          {79.6, 63.8, 2017},
          {113, 56.9, 2015},
          {171, 58, 2016}
        },
        "--+",
        .33,
        .56,
        .11);
  }

  /** Shekhovtsov, Dezert and Sałabun 2025, the used cars with α = 0.5; four digits. */
  @Test
  void reproduces_the_used_cars_of_shekhovtsov_2025() {
    var balanced =
        new BalancedSpotis(
            new BalancedSpotis.Parameters(
                Optional.of(
                    Plain.ranges(
                        new double[] {70, 360}, new double[] {35, 70}, new double[] {2013, 2018})),
                Plain.point(110, 45, 2018),
                .5));

    Plain.assertScores(
        balanced, cars(), 5e-5, .5232, .4256, .6593, .4752, .3632, .4256, .3626, .4242);
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(balanced(.5), Plain.bikes(), 1e-12, .38375, .20375, .41125);
    Plain.assertOrder(balanced(.5), Plain.bikes(), "a2", "a1", "a3");
  }

  @Test
  void no_trust_is_the_ideal_and_full_trust_the_expected_point() {
    Plain.assertScores(balanced(0), Plain.bikes(), 1e-12, .485, .3375, .555);
    Plain.assertScores(balanced(1), Plain.bikes(), 1e-12, .2825, .07, .2675);
  }

  @Test
  void trust_outside_0_to_1_cannot_be_stated() {
    assertThatThrownBy(() -> balanced(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alpha must be from 0 to 1, but was 1.5");
    assertThatThrownBy(() -> balanced(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_expected_point_without_a_criterion_is_refused() {
    var balanced =
        new BalancedSpotis(
            new BalancedSpotis.Parameters(
                Optional.of(
                    Plain.ranges(
                        new double[] {0, 8000}, new double[] {0, 100}, new double[] {0, 100})),
                Plain.point(3000, 80),
                .5));

    Plain.assertRefused(balanced, Plain.bikes(), "\"c3\"");
  }

  @Test
  void performances_outside_the_bounds_are_refused_by_cell() {
    var balanced =
        new BalancedSpotis(
            new BalancedSpotis.Parameters(
                Optional.of(
                    Plain.ranges(
                        new double[] {0, 5000}, new double[] {0, 100}, new double[] {0, 100})),
                Plain.point(3000, 80, 60),
                .5));

    Plain.assertRefused(balanced, Plain.bikes(), "\"c1\" of \"a3\" is 6000");
  }
}
