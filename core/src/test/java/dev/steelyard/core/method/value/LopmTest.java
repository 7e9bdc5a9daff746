package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Pull;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LopmTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Lopm.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of(
        "limits",
        Given.byCriterion(input, j -> Setting.of(5)),
        "kinds",
        Given.byCriterion(input, j -> Setting.of(input.benefit(j) ? "lower" : "upper")));
  }

  @TestFactory
  Stream<DynamicTest> all_reference_cases() {
    assertThat(ReferenceCases.of("lopm")).hasSize(30);
    return ReferenceCases.tests("lopm", each -> lopm(each));
  }

  private static Lopm lopm(ReferenceCase each) {
    var limits = new LinkedHashMap<String, Double>();
    var kinds = new LinkedHashMap<String, Lopm.Kind>();
    each.parameterByCriterion("limits").forEach((id, node) -> limits.put(id, node.asDouble()));
    each.parameterByCriterion("kinds").forEach((id, node) -> kinds.put(id, kind(node.asText())));
    return new Lopm(new Lopm.Parameters(limits, kinds));
  }

  private static Lopm.Kind kind(String word) {
    return Lopm.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static MethodInput boards() {
    return Given.rows(
        "+-+",
        new double[] {0.5, 0.3, 0.2},
        Given.row(50, 8, 190),
        Given.row(40, 10, 200),
        Given.row(80, 16, 220));
  }

  private static Lopm shelf() {
    return new Lopm(
        new Lopm.Parameters(
            Given.map(boards(), List.of(40.0, 10.0, 200.0)),
            Given.map(boards(), List.of(Lopm.Kind.LOWER, Lopm.Kind.UPPER, Lopm.Kind.TARGET))));
  }

  @Test
  void the_example_of_the_page() {
    assertThat(Given.scores(shelf(), boards()))
        .containsExactly(new double[] {0.65, 0.8, 0.75}, within(1e-12));
    assertThat(shelf().evaluate(boards()).ranking().order()).containsExactly("a", "c", "b");
  }

  @Test
  void what_adds_to_the_score_of_the_second_speaks_for_the_first() {
    var comparison = shelf().evaluate(boards()).compare("a", "b");

    assertThat(comparison.gap()).isCloseTo(0.15, within(1e-12));
    assertThat(comparison.first()).isEqualTo("a");
    assertThat(comparison.reasonsAgainst()).extracting(Pull::criterion).containsExactly("C");
  }

  @Test
  void a_performance_of_0_under_a_lower_limit_is_refused_by_its_cell() {
    var input =
        Given.rows("+-+", new double[] {0.5, 0.3, 0.2}, Given.row(0, 8, 190), Given.row(1, 8, 190));

    assertThatThrownBy(() -> shelf().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("divides by performances, but \"A\" of \"a\" is 0.");
  }

  @Test
  void limits_and_kinds_must_be_for_the_same_criteria_and_finite() {
    assertThatThrownBy(() -> new Lopm.Parameters(Map.of("A", 1.0), Map.of()))
        .hasMessage("limits and kinds must be for the same criteria, but were for [A] and []");
    assertThatThrownBy(
            () -> new Lopm.Parameters(Map.of("A", Double.NaN), Map.of("A", Lopm.Kind.LOWER)))
        .hasMessage("limits must be finite, but were {A=NaN}");
  }

  @Test
  void a_criterion_without_a_limit_is_refused() {
    var one = Given.rows("++++", new double[] {1, 1, 1, 1}, Given.row(1, 1, 1, 1));

    assertThat(shelf().fitness(one).level()).isEqualTo(Fitness.Level.REFUSED);
  }
}
