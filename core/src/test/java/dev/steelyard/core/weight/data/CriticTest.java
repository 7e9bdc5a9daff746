package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.weight.DataWeighting;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CriticTest extends DataWeightingContract {

  @Override
  List<DataWeighting> variants() {
    return List.of(new Critic(), new Critic(false));
  }

  @TestFactory
  Stream<DynamicTest> reproduces_the_reference_cases() {
    return WeightCases.tests(
        "weights-critic", each -> new Critic(each.parameters().path("directed").asBoolean()));
  }

  @Test
  void weighs_the_vans_of_its_page() {
    assertClose(vans(new Critic()), 5e-5, 0.3326, 0.4140, 0.2534);
    assertClose(vans(new Critic(false)), 5e-5, 0.2477, 0.2477, 0.5045);
    assertClose(step(new Critic(), "information"), 5e-6, 1.33634, 1.66366, 1.01835);
    assertClose(step(new Critic(), "standardDeviation"), 5e-5, 0.5, 0.5, 0.5092);
  }

  @Test
  void the_direction_of_a_cost_decides_who_weighs_most() {
    double[][] rows = {{7, 6, 4}, {9, 5, 2}, {8, 2, 8}};

    assertClose(weights(new Critic(false), rows, "++-"), 5e-5, 0.2854, 0.3562, 0.3584);
    assertClose(weights(new Critic(), rows, "++-"), 5e-5, 0.4532, 0.3456, 0.2012);
  }

  @Test
  void with_two_alternatives_only_the_signs_of_correlations_are_left() {
    double[][] near = {{3, 5, 1}, {4, 2, 2}};
    double[][] far = {{3, 5, 1}, {999, -7, 1.001}};

    assertClose(weights(new Critic(), near, "+++"), 1e-12, 0.25, 0.5, 0.25);
    assertClose(weights(new Critic(), far, "+++"), 1e-12, 0.25, 0.5, 0.25);
    assertThat(new Critic().fitness(table(near), directions("+++")).remarks())
        .extracting(Warning::help)
        .containsExactly(
            "Every correlation is 1 or -1 and every spread the same, so only the signs of the"
                + " correlations are left.");
  }

  @Test
  void a_constant_criterion_is_left_out() {
    double[][] with = {{5, 7, 3}, {8, 7, 4}, {2, 7, 6}, {6, 7, 5}};
    double[][] without = {{5, 3}, {8, 4}, {2, 6}, {6, 5}};
    double[] weights = weights(new Critic(), without, "+-");

    assertClose(weights(new Critic(), with, "++-"), 1e-12, weights[0], 0, weights[1]);
    assertThat(new Critic().fitness(table(with), directions("++-")).remarks())
        .extracting(Warning::message)
        .containsExactly("All alternatives are equal on \"c101\".");
  }

  @Test
  void criteria_that_agree_fully_are_refused() {
    assertThat(refusals(new Critic(), new double[][] {{1, 10}, {2, 20}, {4, 40}}, "++"))
        .containsExactly(
            "CRITIC needs two criteria that do not agree fully about the alternatives.");
  }

  @Test
  void shows_the_correlations() {
    var table =
        (Step.Table)
            new Critic()
                .weigh(table(VANS), VAN_DIRECTIONS).steps().stream()
                    .filter(each -> each.id().equals("correlation"))
                    .findFirst()
                    .orElseThrow();

    assertThat(table.table().value(0, 1)).isCloseTo(-1, within(1e-12));
    assertThat(table.table().value(2, 0)).isCloseTo(0.327327, within(5e-7));
    assertThat(table.table().value(2, 2)).isCloseTo(1, within(1e-12));
  }
}
