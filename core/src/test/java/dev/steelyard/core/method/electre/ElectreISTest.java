package dev.steelyard.core.method.electre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No printed example was at hand; the figures are computed by hand in the comments. */
class ElectreISTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreIS.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("thresholds", Cases.spread(input), "concordanceThreshold", Setting.of(0.6));
  }

  private static MethodInput trams(double last) {
    return Cases.input(
        List.of("x", "y"),
        new double[] {0.4, 0.4, 0.2},
        new double[] {9, 9, 0},
        new double[] {7, 7, last});
  }

  private static List<String> outranking(double threshold, Thresholds third, double last) {
    var method = new ElectreIS(new ElectreIS.Parameters(threshold, Map.of("c3", third)));
    return ((Step.Relation) method.evaluate(trams(last)).step("outranking").orElseThrow()).rows();
  }

  @Test
  void a_difference_above_the_veto_threshold_forbids() {
    // c(x,y) = 0.8, c(y,x) = 0.2; with eta = (1 - 0.8 - 0.2) / (1 - 0.7 - 0.2) = 0 the veto is v
    assertThat(outranking(0.7, Thresholds.of(1, 2, 5), 5)).containsExactly("01", "00");
    assertThat(outranking(0.7, Thresholds.of(1, 2, 5), 5.1)).containsExactly("00", "00");
  }

  @Test
  void the_veto_is_stricter_when_less_weight_agrees() {
    // c1 of x is 0.5 behind with q = 0, p = 1: support 0.5, so c(x,y) = 0.6 * 0.5 + 0.2 = 0.5;
    // for c3 eta = (1 - 0.5 - 0.2) / (1 - 0.4 - 0.2) = 0.75, the veto starts above 5 - 0.75 = 4.25
    var thresholds = Map.of("c1", Thresholds.of(0, 1), "c3", Thresholds.of(1, 2, 5));
    var method = new ElectreIS(new ElectreIS.Parameters(0.4, thresholds));
    for (double last : new double[] {4.25, 4.26}) {
      var input =
          Cases.input(
              List.of("x", "y"),
              new double[] {0.6, 0.2, 0.2},
              new double[] {8.5, 9, 0},
              new double[] {9, 7, last});
      var rows = ((Step.Relation) method.evaluate(input).step("outranking").orElseThrow()).rows();

      assertThat(rows.get(0)).isEqualTo(last > 4.25 ? "00" : "01");
    }
  }

  @Test
  void the_best_of_a_chain_is_chosen() {
    var evaluation = new ElectreIS(new ElectreIS.Parameters(0.7, Map.of())).evaluate(Cases.chain());

    assertThat(evaluation.ranking().first()).containsExactly("a1");
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(() -> new ElectreIS.Parameters(-1, Map.of()))
        .hasMessage("concordanceThreshold must be from 0 to 1, but was -1.0");
  }
}
