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
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ErvdTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Ervd.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("reference", Given.byCriterion(input, j -> Setting.of(5)));
  }

  @TestFactory
  Stream<DynamicTest> all_reference_cases() {
    assertThat(ReferenceCases.of("ervd")).hasSize(30);
    return ReferenceCases.tests("ervd", each -> ervd(each));
  }

  private static Ervd ervd(ReferenceCase each) {
    var reference = new LinkedHashMap<String, Double>();
    each.parameterByCriterion("reference")
        .forEach((id, node) -> reference.put(id, node.asDouble()));
    return new Ervd(new Ervd.Parameters(reference, each.number("lambda"), each.number("alpha")));
  }

  private static MethodInput jobs() {
    return Given.rows(
        "+-+",
        new double[] {0.5, 0.3, 0.2},
        Given.row(30, 20, 25),
        Given.row(40, 30, 30),
        Given.row(50, 50, 25));
  }

  private static Ervd plain() {
    return new Ervd(new Ervd.Parameters(Given.map(jobs(), List.of(40.0, 30.0, 25.0)), 2, 1));
  }

  @Test
  void the_example_of_the_page() {
    assertThat(Given.scores(plain(), jobs()))
        .containsExactly(
            new double[] {0.15 / 0.2875, (0.25 / 3 + 0.1325) / 0.2875, 0.125 / 0.2875},
            within(1e-12));
  }

  @Test
  void contributions_sum_to_the_score() {
    var evaluation = plain().evaluate(jobs());
    double sum = evaluation.contributions("b").stream().mapToDouble(each -> each.points()).sum();

    assertThat(sum).isCloseTo(evaluation.ranking().score("b"), within(1e-12));
  }

  @Test
  void alternatives_that_nothing_tells_apart_are_refused() {
    var same = Given.rows("+", new double[] {1}, Given.row(3), Given.row(3));
    var method = new Ervd(new Ervd.Parameters(Map.of("A", 2.0), 2.25, 0.88));

    assertThatThrownBy(() -> method.evaluate(same))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("ERVD needs alternatives that differ on a criterion with a weight.");
  }

  @Test
  void a_criterion_without_a_reference_is_refused() {
    var method = new Ervd(new Ervd.Parameters(Map.of("A", 2.0), 2.25, 0.88));

    assertThat(method.fitness(jobs()).level()).isEqualTo(Fitness.Level.REFUSED);
  }

  @Test
  void lambda_and_alpha_must_be_above_0() {
    assertThatThrownBy(() -> new Ervd.Parameters(Map.of(), 0, 1))
        .hasMessage("lambda and alpha must be above 0, but were 0.0 and 1.0");
    assertThatThrownBy(() -> new Ervd.Parameters(Map.of(), 1, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
