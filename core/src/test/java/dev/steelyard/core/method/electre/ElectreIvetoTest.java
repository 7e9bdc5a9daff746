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
class ElectreIvetoTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return ElectreIveto.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("vetoes", Cases.entries("c1", 5), "concordanceThreshold", Setting.of(0.6));
  }

  /** The example of docs/methods/electre-iveto.md. */
  private static MethodInput flats() {
    return Cases.input(
        List.of("park", "centre", "hill"),
        new double[] {0.4, 0.35, 0.25},
        new double[] {8, 7, 2},
        new double[] {6, 6, 7},
        new double[] {5, 8, 1});
  }

  @Test
  void a_veto_stops_an_alternative_that_most_of_the_weight_supports() {
    // park is ahead of centre on c1 and c2, weight 0.75, but 5 behind on c3
    var without = new ElectreIveto(new ElectreIveto.Parameters(0.65, Map.of())).evaluate(flats());
    var with =
        new ElectreIveto(new ElectreIveto.Parameters(0.65, Map.of("c3", 4.0))).evaluate(flats());

    assertThat(((Step.Relation) without.step("outranking").orElseThrow()).rows())
        .containsExactly("011", "001", "000");
    assertThat(without.ranking().first()).containsExactly("park");
    assertThat(((Step.Relation) with.step("outranking").orElseThrow()).rows())
        .containsExactly("001", "001", "000");
    assertThat(with.ranking().first()).containsExactly("park", "centre");
    assertThat(((Step.Relation) with.step("votes-c3").orElseThrow()).rows())
        .containsExactly("-VF", "F-F", "AV-");
  }

  @Test
  void a_difference_equal_to_the_veto_threshold_does_not_forbid() {
    var method = new ElectreIveto(new ElectreIveto.Parameters(0.65, Map.of("c3", 5.0)));

    assertThat(method.evaluate(flats()).ranking().first()).containsExactly("park");
  }

  @Test
  void parameters_out_of_range_are_refused() {
    assertThatThrownBy(() -> new ElectreIveto.Parameters(0.7, Map.of("c1", -1.0)))
        .hasMessage("veto of 'c1' must be at least 0, but was -1.0");
    assertThatThrownBy(() -> new ElectreIveto.Parameters(7, Map.of()))
        .hasMessage("concordanceThreshold must be from 0 to 1, but was 7.0");
  }
}
