package dev.steelyard.core.method.ordinal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.explanation.Contribution;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.method.Ballots;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ordinal.Oreste.Parameters;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OresteTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Oreste.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("alpha", Setting.of(1 / 3.0), "exponent", Setting.of(2.0));
  }

  @Test
  void the_page_example_by_hand() {
    var evaluation = new Oreste(Parameters.STANDARD).evaluate(Ballots.bicycles());

    assertThat(evaluation.scores().toArray()).containsExactly(17.5, 12.5, 15);
    assertThat(evaluation.ranking().order()).containsExactly("tour", "cargo", "city");
    assertThat(evaluation.compare("tour", "cargo").gap()).isEqualTo(2.5);
    assertThat(evaluation.contributions("city").stream().mapToDouble(Contribution::value).toArray())
        .containsExactly(1, 7.5, 9);
  }

  @Test
  void the_intensity_of_a_preference_is_a_part_of_the_most_possible() {
    var evaluation = new Oreste(Parameters.STANDARD).evaluate(Ballots.bicycles());
    var table = ((Step.Pairs) evaluation.step("intensities").orElseThrow()).table();

    assertThat(table.value(1, 0)).isCloseTo((5 + 1.5) / 18, within(1e-15));
    assertThat(table.value(0, 1)).isCloseTo(1.5 / 18, within(1e-15));
  }

  @Test
  void only_own_ranks_count_with_alpha_1_and_only_criteria_with_alpha_0() {
    var input = Ballots.bicycles();

    assertThat(new Oreste(new Parameters(1, 1)).evaluate(input).scores().toArray())
        .containsExactly(2 + 8 + 8, 5 + 2 + 5, 8 + 5 + 2);
    assertThat(new Oreste(new Parameters(0, 1)).evaluate(input).ranking().first()).hasSize(3);
  }

  @Test
  void rounding_breaks_no_tie_of_distances() {
    var input =
        Ballots.columns(new double[] {1, 2}, new double[] {2, 1}, new double[] {1, 2})
            .withWeights(3, 2, 1);
    var evaluation = new Oreste(new Parameters(2 / 3.0, 1)).evaluate(input);
    var distances = ((Step.Table) evaluation.step("distances").orElseThrow()).table();

    assertThat(distances.value(1, 2))
        .isNotEqualTo(distances.value(0, 0))
        .isCloseTo(distances.value(0, 0), within(1e-15));
    assertThat(evaluation.scores().toArray()).containsExactly(3.5 + 2 + 6, 1 + 5 + 3.5);
  }

  @Test
  void without_any_weight_all_tie() {
    var input = Ballots.bicycles().withWeights(0, 0, 0);

    assertThat(new Oreste(Parameters.STANDARD).evaluate(input).ranking().first()).hasSize(3);
  }

  @Test
  void refuses_parameters_out_of_range() {
    assertThatThrownBy(() -> new Parameters(1.5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("alpha must be from 0 to 1, but was 1.5");
    assertThatThrownBy(() -> new Parameters(0.5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("exponent must be from 0.01 to 100, but was 0.0");
  }
}
