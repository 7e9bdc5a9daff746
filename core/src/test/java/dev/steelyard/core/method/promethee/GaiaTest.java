package dev.steelyard.core.method.promethee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.result.Evaluation;
import dev.steelyard.core.table.PerformanceTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GaiaTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Gaia.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return PrometheeData.settings(input);
  }

  private static double delta(Evaluation evaluation) {
    return ((Step.Single) evaluation.step("delta").orElseThrow()).value();
  }

  private static PerformanceTable table(Evaluation evaluation, String step) {
    return ((Step.Table) evaluation.step(step).orElseThrow()).table();
  }

  /** Printed as 86 %. */
  @Test
  void shows_as_much_of_the_sites_as_mareschal_and_brans_print() {
    var evaluation = new Gaia(PrometheeData.sitePreferences()).evaluate(PrometheeData.sites());

    assertThat(delta(evaluation)).isCloseTo(.86, within(5e-3));
    assertThat(delta(evaluation)).isCloseTo(.8625, within(5e-5));
  }

  @Test
  void axes_have_length_1_and_stand_at_right_angles() {
    var evaluation = new Gaia(PrometheeData.sitePreferences()).evaluate(PrometheeData.sites());
    var criteria = table(evaluation, "criterionCoordinates");
    double u = 0;
    double v = 0;
    double both = 0;
    for (int j = 0; j < criteria.rows(); j++) {
      u += criteria.value(j, 0) * criteria.value(j, 0);
      v += criteria.value(j, 1) * criteria.value(j, 1);
      both += criteria.value(j, 0) * criteria.value(j, 1);
    }

    assertThat(new double[] {u, v, both}).containsExactly(new double[] {1, 1, 0}, within(1e-12));
  }

  /** Two criteria lie in the plane without loss; the example of docs/methods/gaia.md. */
  @Test
  void computes_the_example_of_its_page() {
    var input = PrometheeData.input(new double[][] {{3, 1}, {2, 3}, {1, 2}}, "++", 60, 40);

    var evaluation = new Gaia(Preferences.USUAL).evaluate(input);
    var alternatives = table(evaluation, "alternativeCoordinates");
    var axis = table(evaluation, "decisionAxis");

    assertThat(delta(evaluation)).isCloseTo(1, within(1e-12));
    assertThat(Math.abs(alternatives.value(0, 0))).isCloseTo(Math.sqrt(2), within(1e-12));
    assertThat(evaluation.scores().value(0)).isCloseTo(0.2, within(1e-12));
    for (int i = 0; i < 3; i++) {
      double along =
          alternatives.value(i, 0) * axis.value(0, 0) + alternatives.value(i, 1) * axis.value(0, 1);
      assertThat(along).isCloseTo(evaluation.scores().value(i), within(1e-12));
    }
  }

  @Test
  void two_alternatives_lie_on_a_line() {
    var input = PrometheeData.input(new double[][] {{1, 2, 5}, {2, 1, 3}}, "+++", 1, 1, 1);

    var alternatives = table(new Gaia(Preferences.USUAL).evaluate(input), "alternativeCoordinates");

    assertThat(alternatives.column(1).toArray()).containsExactly(0, 0);
    assertThat(Math.abs(alternatives.value(0, 0))).isCloseTo(Math.sqrt(3), within(1e-12));
  }

  @Test
  void equal_alternatives_lie_at_the_origin() {
    var input = PrometheeData.input(new double[][] {{1, 2}, {1, 2}}, "++", 1, 1);

    var evaluation = new Gaia(Preferences.USUAL).evaluate(input);

    assertThat(delta(evaluation)).isEqualTo(1);
    assertThat(table(evaluation, "alternativeCoordinates").column(0).toArray())
        .containsExactly(0, 0);
  }
}
