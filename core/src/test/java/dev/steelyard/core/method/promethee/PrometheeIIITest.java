package dev.steelyard.core.method.promethee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrometheeIIITest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return PrometheeIII.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return PrometheeData.settings(input);
  }

  private static Evaluation evaluate(double alpha) {
    var input =
        PrometheeData.input(
            new double[][] {{320, 900, 8}, {280, 700, 6}, {410, 1200, 9}}, "-++", 50, 30, 20);
    var preferences =
        new Preferences(
            Map.of("c1", PreferenceFunction.linear(20, 120), "c2", PreferenceFunction.vShape(400)));
    return new PrometheeIII(preferences, alpha).evaluate(input);
  }

  private static double[] numbers(Evaluation evaluation, String step) {
    return ((Step.ByAlternative) evaluation.step(step).orElseThrow()).values().toArray();
  }

  private static List<String> relation(Evaluation evaluation) {
    return ((Step.Relation) evaluation.step("intervalRelation").orElseThrow()).rows();
  }

  /** Net preferences 0.25, -0.075 and 0; the example of docs/methods/promethee-iii.md, by hand. */
  @Test
  void computes_the_example_of_its_page() {
    var evaluation = evaluate(0.5);

    assertThat(numbers(evaluation, "meanFlow"))
        .containsExactly(new double[] {0.175 / 3, -0.25 / 3, 0.025}, within(1e-12));
    assertThat(numbers(evaluation, "lower"))
        .containsExactly(new double[] {-0.0111, -0.1423, 0.0073}, within(5e-5));
    assertThat(numbers(evaluation, "upper"))
        .containsExactly(new double[] {0.1278, -0.0244, 0.0427}, within(5e-5));
    assertThat(relation(evaluation)).containsExactly("-PI", "N-N", "IP-");
    assertThat(evaluation.scores().toArray()).containsExactly(1, 2, 1);
  }

  @Test
  void narrow_intervals_order_as_the_net_flows_do() {
    assertThat(relation(evaluate(0.15))).containsExactly("-PP", "N-N", "NP-");
    assertThat(evaluate(0).ranking().order()).containsExactly("a1", "a3", "a2");
  }

  @Test
  void wide_intervals_leave_all_indifferent() {
    assertThat(relation(evaluate(5))).containsExactly("-II", "I-I", "II-");
    assertThat(evaluate(5).ranking().first()).hasSize(3);
  }

  @Test
  void alpha_must_be_at_least_0() {
    assertThatThrownBy(() -> new PrometheeIII(Preferences.USUAL, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alpha must be at least 0, but was -1.0");
  }
}
