package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RimTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Rim.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of(
        "ranges", Plain.each(input, Plain.pair(0, 10_000)),
        "ideals", Plain.each(input, Plain.pair(20, 300)));
  }

  private static Rim method(double[][] ranges, double[][] ideals) {
    return new Rim(new Rim.Parameters(Plain.ranges(ranges), Plain.ranges(ideals)));
  }

  private static Rim forBikes(double... ideal) {
    return method(
        new double[][] {{0, 8000}, {0, 100}, {0, 100}},
        new double[][] {ideal, {60, 100}, {50, 100}});
  }

  @TestFactory
  Stream<DynamicTest> reproduces_every_reference_case() {
    return ReferenceCases.tests(
        "rim",
        each ->
            new Rim(
                new Rim.Parameters(
                    Plain.ranges(each.parameterByCriterion("ranges")),
                    Plain.ranges(each.parameterByCriterion("ideals")))));
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Rim rim = forBikes(0, 2000);
    double toIdeal = Math.hypot(.5 / 6, .2 * .2);
    double toNothing = Math.sqrt(Math.pow(.5 * 5 / 6, 2) + .09 + Math.pow(.2 * .8, 2));

    assertThat(rim.evaluate(Plain.bikes()).ranking().score("a2"))
        .isCloseTo(toNothing / (toIdeal + toNothing), within(1e-12));
    Plain.assertScores(rim, Plain.bikes(), 5e-7, .723771, .853327, .543720);
  }

  @Test
  void more_can_be_too_much() {
    var input = Plain.of(new double[][] {{19}, {21}, {28}}, "+", 1);
    Rim rim = method(new double[][] {{10, 30}}, new double[][] {{20, 22}});

    Plain.assertScores(rim, input, 1e-12, .9, 1, .25);
  }

  @Test
  void an_ideal_at_the_end_of_the_range_divides_by_nothing() {
    var input = Plain.of(new double[][] {{10}, {30}}, "+", 1);
    Rim rim = method(new double[][] {{10, 30}}, new double[][] {{30, 30}});

    Plain.assertScores(rim, input, 0, 0, 1);
  }

  @Test
  void an_ideal_outside_its_range_and_missing_intervals_are_refused() {
    Plain.assertRefused(forBikes(0, 9000), Plain.bikes(), "an ideal within it on \"c1\"");
    Plain.assertRefused(
        method(new double[][] {{0, 8000}}, new double[][] {{0, 2000}}), Plain.bikes(), "\"c2\"");
  }

  @Test
  void performances_outside_the_range_are_refused_by_cell() {
    var input = Plain.of(new double[][] {{10}, {31}}, "+", 1);
    Rim rim = method(new double[][] {{10, 30}}, new double[][] {{20, 22}});

    Plain.assertRefused(rim, input, "\"c1\" of \"a2\" is 31");
  }

  @Test
  void a_range_without_length_and_weights_of_0_are_refused() {
    var input = Plain.of(new double[][] {{10}, {10}}, "+", 0);

    Plain.assertRefused(
        method(new double[][] {{10, 10}}, new double[][] {{10, 10}}), input, "low end");
    Plain.assertRefused(
        method(new double[][] {{0, 10}}, new double[][] {{10, 10}}), input, "weight above 0");
  }
}
