package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.MethodChoice;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.InvalidDecisionException;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodCatalogue;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CometTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Comet.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    int objects = 1 << input.width();
    double[] scores = new double[objects];
    for (int k = 0; k < objects; k++) {
      scores[k] = Integer.bitCount(k);
    }
    return Map.of(
        "characteristicValues",
        Given.byCriterion(input, j -> items(-20_000, 20_000)),
        "characteristicObjectScores",
        items(scores));
  }

  @TestFactory
  Stream<DynamicTest> all_reference_cases() {
    assertThat(ReferenceCases.of("comet")).hasSize(29);
    return ReferenceCases.tests("comet", each -> comet(each));
  }

  private static Comet comet(ReferenceCase each) {
    var values = new LinkedHashMap<String, List<Double>>();
    each.parameterByCriterion("characteristicValues")
        .forEach((id, node) -> values.put(id, numbers(node)));
    return new Comet(
        new Comet.Parameters(
            values, numbers(each.parameters().path("characteristicObjectScores"))));
  }

  private static List<Double> numbers(Iterable<com.fasterxml.jackson.databind.JsonNode> nodes) {
    var numbers = new java.util.ArrayList<Double>();
    nodes.forEach(node -> numbers.add(node.asDouble()));
    return numbers;
  }

  /** The grid of the page: rent, size, way to work. */
  private static Comet.Parameters flats() {
    var grid = new LinkedHashMap<String, List<Double>>();
    grid.put("A", List.of(500.0, 1000.0));
    grid.put("B", List.of(40.0, 80.0));
    grid.put("C", List.of(0.0, 20.0));
    return new Comet.Parameters(grid, List.of(70.0, 50.0, 100.0, 80.0, 20.0, 0.0, 60.0, 40.0));
  }

  private static MethodInput threeFlats() {
    return Given.rows(
        "-+-",
        new double[] {1, 1, 1},
        Given.row(750, 60, 10),
        Given.row(500, 80, 20),
        Given.row(600, 50, 5));
  }

  @Test
  void the_example_of_the_page() {
    assertThat(Given.scores(new Comet(flats()), threeFlats()))
        .containsExactly(new double[] {0.5, 6 / 7.0, 4.3375 / 7}, within(1e-12));
  }

  @Test
  void objects_are_named_by_their_values() {
    var step = new Comet(flats()).evaluate(threeFlats()).step("preference").orElseThrow();

    assertThat(((Step.ByAlternative) step).values().ids())
        .startsWith("(500, 40, 0)", "(500, 40, 20)", "(500, 80, 0)")
        .hasSize(8);
  }

  @Test
  void equal_scores_share_a_preference() {
    var grid = Map.of("A", List.of(0.0, 1.0, 2.0));
    var comet = new Comet(new Comet.Parameters(grid, List.of(5.0, 5.0, 9.0)));
    var input = Given.rows("+", new double[] {1}, Given.row(0), Given.row(1), Given.row(1.5));

    assertThat(Given.scores(comet, input)).containsExactly(0, 0, 0.5);
  }

  @Test
  void a_performance_outside_the_grid_is_refused_and_not_scored_0() {
    var outside =
        Given.rows("-+-", new double[] {1, 1, 1}, Given.row(750, 60, 10), Given.row(450, 60, 10));

    assertThatThrownBy(() -> new Comet(flats()).evaluate(outside))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining(
            "COMET needs performances within the characteristic values, but \"A\" of \"b\" is"
                + " 450.");
  }

  @Test
  void weights_that_are_not_used_are_remarked() {
    var weighted = threeFlats().withWeights(0.5, 0.25, 0.25);

    assertThat(new Comet(flats()).fitness(weighted).remarks())
        .extracting(Warning::message)
        .containsExactly("This method does not use the stated weights.");
    assertThat(new Comet(flats()).fitness(threeFlats()).level()).isEqualTo(Fitness.Level.FIT);
  }

  @Test
  void other_criteria_than_those_of_the_grid_are_refused() {
    var two = Given.rows("-+", new double[] {1, 1}, Given.row(750, 60));

    assertThat(new Comet(flats()).fitness(two).level()).isEqualTo(Fitness.Level.REFUSED);
  }

  @Test
  void parameters_must_fit_together() {
    var grid = Map.of("A", List.of(0.0, 1.0));

    assertThatThrownBy(() -> new Comet.Parameters(grid, List.of(1.0)))
        .hasMessage("expected one score for each of 2 objects, at most 1000000, but was 1");
    assertThatThrownBy(() -> new Comet.Parameters(grid, List.of(1.0, 1.0)))
        .hasMessage("scores must be finite and must not all be equal");
    assertThatThrownBy(
            () -> new Comet.Parameters(Map.of("A", List.of(1.0, 0.0)), List.of(1.0, 2.0)))
        .hasMessage("characteristic values must ascend, at least two of them");
  }

  @Test
  void a_decision_with_the_wrong_number_of_scores_is_invalid() {
    var input = Given.rows("+", new double[] {1}, Given.row(1));
    var values = Given.byCriterion(input, j -> items(0, 1));
    var choice =
        new MethodChoice(
            "comet",
            Map.of("characteristicValues", values, "characteristicObjectScores", items(1, 2, 3)));

    assertThatThrownBy(
            () -> MethodCatalogue.standard().method(choice, input.criteria(), List.of("a")))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessageContaining("\"characteristicObjectScores\" does not fit: expected one score");
  }

  @Test
  void values_that_do_not_ascend_are_invalid() {
    var input = Given.rows("+", new double[] {1}, Given.row(1));
    var choice =
        new MethodChoice(
            "comet",
            Map.of(
                "characteristicValues",
                Given.byCriterion(input, j -> items(1, 1)),
                "characteristicObjectScores",
                items(1, 2)));

    assertThatThrownBy(
            () -> MethodCatalogue.standard().method(choice, input.criteria(), List.of("a")))
        .isInstanceOf(InvalidDecisionException.class)
        .hasMessageContaining("a list of at least two numbers, each larger than the one before");
  }

  private static Setting items(double... numbers) {
    return new Setting.Items(Arrays.stream(numbers).mapToObj(Setting::of).toList());
  }
}
