package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
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

class ProbidTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Probid.DEFINITION;
  }

  /** Tables that are judged, also without the third criterion. */
  @Override
  protected MethodInput table(SplittableRandom random) {
    MethodInput input = super.table(random);
    while (!Plain.judged(new Probid(), input)) {
      input = super.table(random);
    }
    return input;
  }

  @TestFactory
  Stream<DynamicTest> reproduces_every_reference_case() {
    return ReferenceCases.tests("probid", each -> new Probid());
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    Plain.assertScores(new Probid(), Plain.bikes(), 5e-7, .789678, .953393, .428577);
    var positive =
        (Step.ByAlternative) new Probid().evaluate(Plain.bikes()).step("positive").orElseThrow();
    double first = Math.hypot(.5 / 7, .2 / 3);
    double second = .3 * 3 / 11;
    assertThat(positive.values().value(1)).isCloseTo(first + second / 2, within(1e-12));
  }

  @Test
  void identical_alternatives_are_refused() {
    var input = Plain.of(new double[][] {{1, 2}, {1, 2}}, "++", .5, .5);

    Plain.assertRefused(new Probid(), input, "worse half of the ideals");
  }

  @Test
  void a_constant_criterion_is_remarked() {
    var input = Plain.of(new double[][] {{1, 7}, {2, 7}, {4, 7}}, "++", .5, .5);

    Plain.assertRemarked(new Probid(), input, "\"c2\"");
    Plain.assertOrder(new Probid(), input, "a3", "a2", "a1");
  }
}
