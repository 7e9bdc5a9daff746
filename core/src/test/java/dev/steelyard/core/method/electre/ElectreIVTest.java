package dev.steelyard.core.method.electre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No printed example was at hand; the relations are counted by hand in the comments. */
class ElectreIVTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreIV.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("thresholds", Cases.spread(input));
  }

  private static ElectreIV method() {
    var thresholds = new LinkedHashMap<String, Thresholds>();
    for (String id : List.of("c1", "c2", "c3", "c4")) {
      thresholds.put(id, Thresholds.of(1, 3, 6));
    }
    return new ElectreIV(new ElectreIV.Parameters(thresholds, 0.3, -0.15));
  }

  private static double credibility(double... differences) {
    var input =
        Cases.input(List.of("x", "y"), new double[] {1, 1, 1, 1}, differences, new double[4]);
    var evaluation = method().evaluate(input);
    return ((Step.Pairs) evaluation.step("credibility").orElseThrow()).table().value(0, 1);
  }

  @Test
  void each_of_the_five_relations_has_its_credibility() {
    // y only slightly better on one, x slightly better on two: quasi-dominance
    assertThat(credibility(1, 1, -1, 0)).isEqualTo(1);
    // y weakly better once, x strictly better once and slightly once: canonical
    assertThat(credibility(4, 1, -2, 0)).isEqualTo(0.8);
    // y weakly better once, x weakly better once, as many advantages: pseudo-dominance
    assertThat(credibility(2, 0, -2, 0)).isEqualTo(0.6);
    // y weakly better once, x slightly better twice: sub-dominance
    assertThat(credibility(1, 1, -2, 0)).isEqualTo(0.4);
    // y strictly better once by no more than 6, x strictly better on half of the criteria
    assertThat(credibility(4, 4, -6, 0)).isEqualTo(0.2);
    // the same with a veto; and without enough support
    assertThat(credibility(4, 4, -7, 0)).isZero();
    assertThat(credibility(4, 1, -6, 0)).isZero();
  }

  @Test
  void a_difference_equal_to_a_threshold_stays_below_it() {
    assertThat(credibility(0, 0, -1, 1)).as("slight").isEqualTo(0.6);
    assertThat(credibility(0, 0, -3, 1)).as("weak").isEqualTo(0.4);
  }

  @Test
  void identical_alternatives_outrank_each_other_as_pseudo_dominance() {
    assertThat(credibility(0, 0, 0, 0)).isEqualTo(0.6);
  }

  @Test
  void weights_are_not_used() {
    var one = method().evaluate(four());
    var other = method().evaluate(four().withWeights(9, 0, 0, 1));

    assertThat(other.ranking()).isEqualTo(one.ranking());
  }

  private static MethodInput four() {
    return Cases.input(
        List.of("x", "y"),
        new double[] {1, 1, 1, 1},
        new double[] {4, 4, 0, 0},
        new double[] {0, 0, 2, 0});
  }

  @Test
  void twelve_alternatives_in_order_of_dominance_are_ranked_in_that_order() {
    var evaluation =
        new ElectreIV(new ElectreIV.Parameters(Map.of(), 0.3, -0.15)).evaluate(Cases.chain());

    assertThat(evaluation.ranking().ranked())
        .extracting(each -> each.rank())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(evaluation.ranking().order())
        .containsExactlyElementsOf(Cases.chain().alternatives());
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(() -> new ElectreIV.Parameters(Map.of(), -0.1, 0))
        .hasMessage("alpha must be from 0 to 1, but was -0.1");
  }
}
