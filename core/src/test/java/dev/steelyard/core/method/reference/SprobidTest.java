package dev.steelyard.core.method.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.result.Evaluation;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SprobidTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Sprobid.DEFINITION;
  }

  /** Tables that are judged, also without the third criterion. */
  @Override
  protected MethodInput table(SplittableRandom random) {
    MethodInput input = super.table(random);
    while (!Plain.judged(new Sprobid(), input)) {
      input = super.table(random);
    }
    return input;
  }

  @TestFactory
  Stream<DynamicTest> reproduces_every_reference_case() {
    return ReferenceCases.tests("sprobid", each -> new Sprobid());
  }

  @Test
  void scores_the_bikes_as_its_page_says() {
    double best = Math.hypot(.5 / 7, .2 / 3);
    double worst = Math.hypot(.5 * 3 / 7, .3 * 7 / 11);

    assertThat(new Sprobid().evaluate(Plain.bikes()).ranking().score("a2"))
        .isCloseTo(worst / best, within(1e-12));
    Plain.assertScores(new Sprobid(), Plain.bikes(), 5e-7, 1.412926, 2.937302, .430179);
  }

  @Test
  void an_alternative_that_is_best_on_every_criterion_is_refused() {
    var input = Plain.of(new double[][] {{9, 1}, {5, 2}, {3, 4}}, "+-", .5, .5);

    Plain.assertRefused(new Sprobid(), input, "best quarter of the ideals");
  }

  @Test
  void eight_alternatives_have_two_ideals_in_the_best_quarter() {
    double[][] rows = new double[8][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {i + 1};
    }
    var input = Plain.of(rows, "+", 1);
    double norm = Math.sqrt(204);

    var positive =
        (Step.ByAlternative) new Sprobid().evaluate(input).step("positive").orElseThrow();

    assertThat(positive.values().value(7)).isCloseTo(1 / norm / 2, within(1e-12));
    assertThat(positive.values().value(0)).isCloseTo((7 + 6 / 2.) / norm, within(1e-12));
  }

  @Test
  void a_pair_whose_best_sides_together_are_the_ideal_is_compared_in_finite_parts() {
    var input = Plain.of(new double[][] {{9, 1}, {1, 9}, {4, 3}}, "++", .6, .4);
    Evaluation evaluation = new Sprobid().evaluate(input);

    assertThat(evaluation.compare("a1", "a2").gap())
        .isCloseTo(
            evaluation.ranking().score("a1") - evaluation.ranking().score("a2"), within(1e-12));
  }
}
