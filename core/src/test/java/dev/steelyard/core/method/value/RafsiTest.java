package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RafsiTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Rafsi.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of(
        "ideal",
        Given.byCriterion(input, j -> Setting.of(input.benefit(j) ? 20_000 : 0)),
        "antiIdeal",
        Given.byCriterion(input, j -> Setting.of(input.benefit(j) ? 0 : 20_000)));
  }

  private static Rafsi rafsi(MethodInput input, List<Double> ideal, List<Double> antiIdeal) {
    return new Rafsi(new Rafsi.Parameters(Given.map(input, ideal), Given.map(input, antiIdeal), 6));
  }

  /**
   * Žižović et al. (2020), Mathematics 8, 1015; scores printed to four decimals. Data and scores as
   * quoted in the tests of pymcdm.
   */
  @Test
  void the_printed_example() {
    var input =
        Given.rows(
            "++--+",
            new double[] {0.35, 0.25, 0.15, 0.15, 0.1},
            Given.row(180, 10.5, 15.5, 160, 3.7),
            Given.row(165, 9.2, 16.5, 131, 5.0),
            Given.row(160, 8.8, 14.0, 125, 4.5),
            Given.row(170, 9.5, 16.0, 135, 3.4),
            Given.row(185, 10.0, 14.5, 143, 4.3),
            Given.row(167, 8.9, 15.1, 140, 4.1));
    var method =
        rafsi(input, List.of(200.0, 12.0, 10.0, 100.0, 8.0), List.of(120.0, 6.0, 20.0, 200.0, 2.0));

    assertThat(Given.scores(method, input))
        .containsExactly(
            new double[] {0.5081, 0.4522, 0.4381, 0.4560, 0.5299, 0.4373}, within(0.00006));
  }

  private static MethodInput pumps() {
    return Given.rows(
        "+-+",
        new double[] {0.5, 0.3, 0.2},
        Given.row(6, 20, 4),
        Given.row(8, 60, 3),
        Given.row(4, 0, 5));
  }

  private static Rafsi forPumps() {
    return rafsi(pumps(), List.of(10.0, 0.0, 5.0), List.of(0.0, 100.0, 0.0));
  }

  @Test
  void the_example_of_the_page() {
    assertThat(Given.scores(forPumps(), pumps()))
        .containsExactly(
            new double[] {3.9 / 7, 2.5 / 7 + 0.3 * 6 / 28 + 0.8 / 7, 1.5 / 7 + 1.8 / 7 + 1.2 / 7},
            within(1e-12));
  }

  @Test
  void a_performance_outside_the_ends_is_refused_by_its_cell() {
    var outside =
        Given.rows("+-+", new double[] {0.5, 0.3, 0.2}, Given.row(11, 20, 4), Given.row(1, 1, 1));

    assertThatThrownBy(() -> forPumps().evaluate(outside))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining(
            "RAFSI needs performances between ideal and anti-ideal, but \"A\" of \"a\" is 11.");
  }

  @Test
  void an_ideal_that_is_not_better_than_the_anti_ideal_is_refused() {
    var turned = rafsi(pumps(), List.of(10.0, 100.0, 5.0), List.of(0.0, 0.0, 0.0));

    assertThatThrownBy(() -> turned.evaluate(pumps()))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("RAFSI needs an ideal better than the anti-ideal on \"B\".");
  }

  @Test
  void a_criterion_without_ends_is_refused() {
    var other = Given.rows("++++", new double[] {1, 1, 1, 1}, Given.row(1, 1, 1, 1));

    assertThat(forPumps().fitness(other).level()).isEqualTo(Fitness.Level.REFUSED);
  }

  @Test
  void parameters_must_fit_together() {
    assertThatThrownBy(() -> new Rafsi.Parameters(Map.of("A", 1.0), Map.of(), 6))
        .hasMessage("ideal and anti-ideal must be for the same criteria, but were for [A] and []");
    assertThatThrownBy(() -> new Rafsi.Parameters(Map.of(), Map.of(), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was 1.0");
  }
}
