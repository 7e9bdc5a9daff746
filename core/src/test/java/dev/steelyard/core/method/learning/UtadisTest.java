package dev.steelyard.core.method.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UtadisTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Utadis.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Samples.categories(input);
  }

  private static Utadis method(Map<String, Integer> examples, int points) {
    return new Utadis(new Utadis.Parameters(examples, Breakpoints.everywhere(points), 0.05));
  }

  private static Map<String, String> words(Evaluation evaluation) {
    return ((Step.Assignment) evaluation.step("category").orElseThrow()).categories();
  }

  @Test
  void one_linear_criterion_is_sorted_as_calculated_by_hand() {
    // U = x / 10, and the threshold lies from 0.45 to 0.6.
    var evaluation = method(Map.of("four", 1, "six", 2), 2).evaluate(Samples.line());

    assertThat(words(evaluation))
        .isEqualTo(Map.of("zero", "1", "four", "1", "six", "2", "ten", "2"));
    assertThat(Samples.cell(evaluation, "thresholds", "2", "threshold"))
        .isBetween(0.45 - 1e-7, 0.6 + 1e-7);
    assertThat(evaluation.ranking().score("six")).isCloseTo(0.6, within(1e-9));
    assertThat(Samples.single(evaluation, "error")).isZero();
  }

  @Test
  void contradictory_examples_are_answered_with_the_smallest_error_and_remarked() {
    // 0.6 - s <= t - 0.05 and 0.4 + s' >= t: together 0.25 is missing.
    var method = method(Map.of("six", 1, "four", 2), 2);
    var evaluation = method.evaluate(Samples.line());

    assertThat(Samples.single(evaluation, "error")).isCloseTo(0.25, within(1e-6));
    assertThat(
            Samples.of(evaluation, "sigmaPlus", "four")
                + Samples.of(evaluation, "sigmaMinus", "six"))
        .isCloseTo(0.25, within(1e-6));
    assertThat(method.fitness(Samples.line()).remarks())
        .anyMatch(remark -> remark.message().contains("agrees with all examples"));
  }

  @Test
  void the_transport_example_is_sorted_as_told() {
    // Data and categories of the documentation of the R package MCDA; ours count from the worst.
    var examples = Map.of("rer", 3, "metro1", 2, "metro2", 2, "bus", 1, "taxi", 1);
    var parameters = new Utadis.Parameters(examples, Samples.TRANSPORT_POINTS, 0.1);
    var evaluation = new Utadis(parameters).evaluate(Samples.transport());

    examples.forEach(
        (id, category) -> assertThat(words(evaluation)).containsEntry(id, category.toString()));
    assertThat(Samples.single(evaluation, "error")).isZero();
  }

  @Test
  void the_offices_of_the_page_are_as_calculated_by_hand() {
    var evaluation = method(Map.of("east", 2, "south", 1), 2).evaluate(Samples.offices());

    assertThat(Samples.weight(evaluation, "rent")).isCloseTo(1.0 / 3, within(1e-6));
    assertThat(Samples.weight(evaluation, "area")).isCloseTo(0.1875, within(1e-6));
    assertThat(evaluation.ranking().score("east")).isCloseTo(0.754167, within(1e-6));
    assertThat(evaluation.ranking().score("north")).isCloseTo(0.54375, within(1e-6));
    assertThat(words(evaluation))
        .containsEntry("east", "2")
        .containsEntry("north", "1")
        .containsEntry("south", "1")
        .containsEntry("west", "1");
  }

  @Test
  void a_category_without_examples_lies_between_its_neighbours() {
    var evaluation = method(Map.of("zero", 1, "ten", 3), 2).evaluate(Samples.line());
    double second = Samples.cell(evaluation, "thresholds", "2", "threshold");
    double third = Samples.cell(evaluation, "thresholds", "3", "threshold");

    assertThat(third).isBetween(second + 0.05 - 1e-7, 1 + 1e-7);
    assertThat(second).isGreaterThanOrEqualTo(0.05 - 1e-7);
  }

  @Test
  void useless_examples_are_refused() {
    assertRefused(Map.of("four", 1), "at least two alternatives");
    assertRefused(Map.of("four", 1, "six", 1), "examples of at least two categories");
    assertRefused(Map.of("four", 1, "nine", 2), "not in play, \"nine\"");
    assertRefused(Map.of("four", 1, "six", 30), "cannot place the thresholds");
  }

  private static void assertRefused(Map<String, Integer> examples, String why) {
    assertThatThrownBy(() -> method(examples, 2).evaluate(Samples.line()))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining(why);
  }

  @Test
  void a_category_below_1_is_refused() {
    assertThatThrownBy(() -> new Utadis.Parameters(Map.of("a", 0), Breakpoints.STANDARD, 0.05))
        .hasMessage("category of 'a' must be from 1 to 100, but was 0");
  }

  @Test
  void the_weights_of_the_decision_change_nothing_and_a_remark_says_so() {
    var method = method(Map.of("east", 2, "south", 1), 2);
    var offices = Samples.offices();

    assertThat(method.evaluate(offices.withWeights(9, 0, 1))).isEqualTo(method.evaluate(offices));
    assertThat(method.fitness(offices).remarks())
        .anyMatch(remark -> remark.message().equals("The weights of the decision are not used."));
  }
}
