package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CocosoTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Cocoso.DEFINITION;
  }

  private static Cocoso method(double lambda) {
    return new Cocoso(new Cocoso.Parameters(lambda));
  }

  /** Tables that are judged, also without the third criterion. */
  @Override
  protected MethodInput table(SplittableRandom random) {
    MethodInput input = super.table(random);
    while (!Plain.judged(method(.5), input)) {
      input = super.table(random);
    }
    return input;
  }

  @TestFactory
  Stream<DynamicTest> reproduces_every_reference_case() {
    return ReferenceCases.tests("cocoso", each -> method(each.number("lambda")));
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(method(.5), Plain.bikes(), 5e-7, 1.751137, 2.840060, 2.315454);
    var sums = (Step.ByAlternative) method(.5).evaluate(Plain.bikes()).step("S").orElseThrow();
    assertThat(sums.values().toArray())
        .containsExactly(new double[] {.5, .675, .2 + 1.2 / 7}, within(1e-12));
  }

  @Test
  void an_alternative_that_is_worst_on_every_criterion_is_refused() {
    var input = Plain.of(new double[][] {{1, 9}, {2, 8}, {3, 7}}, "+-", .5, .5);

    Plain.assertRefused(method(.5), input, "worst on every criterion");
  }

  @Test
  void a_pair_that_splits_the_criteria_ties_and_is_remarked() {
    var pair = Plain.of(new double[][] {{3, 5}, {4, 2}}, "++", .5, .5);

    Plain.assertRemarked(method(.5), pair, "there are two");
    assertThat(method(.5).evaluate(pair).ranking().first()).containsExactly("a1", "a2");
  }

  @Test
  void a_constant_criterion_counts_for_nothing() {
    var with = Plain.of(new double[][] {{1, 9, 5}, {2, 5, 5}, {3, 1, 5}}, "+++", .3, .3, .4);
    var without = Plain.of(new double[][] {{1, 9}, {2, 5}, {3, 1}}, "++", .3, .3);

    Plain.assertRemarked(method(.5), with, "\"c3\"");
    Plain.assertScores(method(.5), with, 1e-12, method(.5).evaluate(without).scores().toArray());
  }

  @Test
  void a_share_outside_0_to_1_cannot_be_stated() {
    assertThatThrownBy(() -> method(-.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lambda must be from 0 to 1, but was -0.1");
  }
}
