package dev.steelyard.core.method.promethee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PrometheeITest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return PrometheeI.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return PrometheeData.settings(input);
  }

  /**
   * The rankings of the cases are those of PROMETHEE II, so only flows and relations are looked at.
   */
  @TestFactory
  Stream<DynamicTest> agrees_with_the_relations_of_the_reference_cases() {
    return ReferenceCases.of("promethee").stream()
        .filter(each -> !each.undefined())
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase each) {
    var evaluation = new PrometheeI(PrometheeData.preferences(each)).evaluate(each.input());
    var rows = new ArrayList<String>();
    each.expected().path("partialRelation").forEach(row -> rows.add(row.asText()));

    assertThat(relation(evaluation)).isEqualTo(rows);
    checkFlows(evaluation, "phiPlus", each.expected());
    checkFlows(evaluation, "phiMinus", each.expected());
  }

  private static void checkFlows(Evaluation evaluation, String step, JsonNode expected) {
    var flows = ((Step.ByAlternative) evaluation.step(step).orElseThrow()).values();
    for (int i = 0; i < flows.size(); i++) {
      assertThat(flows.value(i)).isCloseTo(expected.path(step).path(i).asDouble(), within(1e-9));
    }
  }

  private static double[] flows(Evaluation evaluation, String step) {
    return ((Step.ByAlternative) evaluation.step(step).orElseThrow()).values().toArray();
  }

  private static List<String> relation(Evaluation evaluation) {
    return ((Step.Relation) evaluation.step("partialRelation").orElseThrow()).rows();
  }

  @Test
  void the_two_leading_sites_of_mareschal_and_brans_are_incomparable_and_share_the_first_layer() {
    var evaluation =
        new PrometheeI(PrometheeData.sitePreferences()).evaluate(PrometheeData.sites());

    assertThat(relation(evaluation).get(3).charAt(4)).isEqualTo('R');
    assertThat(evaluation.ranking().first()).containsExactly("a4", "a5");
    assertThat(evaluation.scores().value(2)).isEqualTo(2);
  }

  /** The example of docs/methods/promethee-i.md. */
  @Test
  void computes_the_example_of_its_page() {
    var input =
        PrometheeData.input(
            new double[][] {{320, 900, 8}, {280, 700, 6}, {410, 1200, 9}}, "-++", 50, 30, 20);
    var preferences =
        new Preferences(
            Map.of("c1", PreferenceFunction.linear(20, 120), "c2", PreferenceFunction.vShape(400)));

    var evaluation = new PrometheeI(preferences).evaluate(input);

    assertThat(flows(evaluation, "phiPlus"))
        .containsExactly(new double[] {0.35, 0.3, 0.4625}, within(1e-12));
    assertThat(flows(evaluation, "phiMinus"))
        .containsExactly(new double[] {0.2625, 0.425, 0.425}, within(1e-12));
    assertThat(relation(evaluation)).containsExactly("-PR", "N-N", "RP-");
    assertThat(evaluation.scores().toArray()).containsExactly(1, 2, 1);
    assertThat(((Step.Single) evaluation.step("incomparablePairs").orElseThrow()).value())
        .isEqualTo(1);
    assertThat(((Step.Sets) evaluation.step("layers").orElseThrow()).sets())
        .containsExactly(List.of("a1", "a3"), List.of("a2"));
  }

  @Test
  void layers_are_the_longest_ways_down_the_relation() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new SplittableRandom(seed);
      int m = random.nextInt(1, 30);
      double[] plus = new double[m];
      double[] minus = new double[m];
      for (int i = 0; i < m; i++) {
        plus[i] = random.nextInt(8);
        minus[i] = random.nextInt(8);
      }
      List<String> ids = PrometheeData.ids("a", m);

      double[] layers = new FlowOrder(Column.of(ids, plus), Column.of(ids, minus)).layers();

      assertThat(layers).as("seed %s", seed).containsExactly(longest(plus, minus));
    }
  }

  private static double[] longest(double[] plus, double[] minus) {
    double[] layers = new double[plus.length];
    for (int round = 0; round < layers.length; round++) {
      for (int i = 0; i < layers.length; i++) {
        double above = 0;
        for (int k = 0; k < layers.length; k++) {
          boolean equal = plus[k] == plus[i] && minus[k] == minus[i];
          boolean better = plus[k] >= plus[i] && minus[k] <= minus[i] && !equal;
          above = better ? Math.max(above, layers[k]) : above;
        }
        layers[i] = above + 1;
      }
    }
    return layers;
  }

  @Test
  void flows_that_differ_by_rounding_are_equal() {
    List<String> ids = List.of("a1", "a2");
    var order =
        new FlowOrder(
            Column.of(ids, new double[] {0.3, 0.1 + 0.2}), Column.of(ids, new double[] {0.5, 0.5}));

    assertThat(((Step.Relation) order.steps().get(0)).rows()).containsExactly("-I", "I-");
    assertThat(order.layers()).containsExactly(1, 1);
  }
}
