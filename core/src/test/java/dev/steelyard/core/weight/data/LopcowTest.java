package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LopcowTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Lopcow());
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests("weights-lopcow", each -> new Lopcow());
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Lopcow()), 5e-5, 0.3706, 0.3706, 0.2588);
    assertClose(step(new Lopcow(), "percentageValue"), 5e-5, 25.5413, 25.5413, 17.8337);
  }

  @Test
  void two_alternatives_are_refused() {
    assertThat(refusals(new Lopcow(), new double[][] {{3, 5}, {4, 2}}, "++"))
        .containsExactly("LOPCOW finds nothing to weigh by; with two alternatives it never does.");
  }

  @Test
  void a_constant_criterion_is_left_out() {
    double[][] with = {{5, 7, 3}, {8, 7, 4}, {2, 7, 6}, {6, 7, 5}};
    double[][] without = {{5, 3}, {8, 4}, {2, 6}, {6, 5}};
    double[] weights = weights(new Lopcow(), without, "+-");

    assertClose(weights(new Lopcow(), with, "++-"), 1e-15, weights[0], 0, weights[1]);
    assertThat(new Lopcow().fitness(table(with), directions("++-")).remarks())
        .extracting(Warning::message)
        .containsExactly("All alternatives are equal on \"c101\".");
  }

  @Test
  void a_criterion_that_sets_one_alternative_apart_has_no_weight() {
    double[][] rows = {{1, 5}, {1, 8}, {9, 2}, {1, 6}};

    assertClose(weights(new Lopcow(), rows, "++"), 1e-12, 0, 1);
  }

  @Test
  void the_direction_matters() {
    double[][] rows = {{5, 7}, {8, 6}, {2, 9}, {6, 4}};

    assertThat(weights(new Lopcow(), rows, "++")[0])
        .isNotCloseTo(weights(new Lopcow(), rows, "-+")[0], within(0.01));
  }
}
