package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OcraTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Ocra.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> all_reference_cases() {
    assertThat(ReferenceCases.of("ocra")).hasSize(25);
    return ReferenceCases.tests("ocra", each -> new Ocra());
  }

  private static MethodInput shops() {
    return Given.rows(
        "-++",
        new double[] {0.5, 0.3, 0.2},
        Given.row(100, 4, 10),
        Given.row(120, 5, 20),
        Given.row(200, 6, 10));
  }

  @Test
  void the_example_of_the_page() {
    assertThat(Given.scores(new Ocra(), shops()))
        .containsExactly(new double[] {0.35, 0.525, 0}, within(1e-12));
  }

  @Test
  void a_gap_is_the_sum_of_its_parts_although_the_rating_is_shifted() {
    var comparison = new Ocra().evaluate(shops()).compare("b", "a");

    assertThat(comparison.gap()).isCloseTo(0.175, within(1e-12));
    assertThat(comparison.measure().split()).isEqualTo(Split.ADDITIVE);
    assertThat(new Ocra().evaluate(shops()).contributions()).isEmpty();
  }

  @Test
  void a_smallest_performance_of_0_is_refused_by_its_cell() {
    var input = Given.rows("+-", new double[] {0.5, 0.5}, Given.row(0, 1), Given.row(2, 3));

    assertThatThrownBy(() -> new Ocra().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("OCRA needs performances above 0, but \"A\" of \"a\" is 0.");
  }

  @Test
  void numbers_too_far_apart_to_divide_are_refused() {
    var input = Given.rows("+", new double[] {1}, Given.row(1e-300), Given.row(1e300));

    assertThatThrownBy(() -> new Ocra().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("OCRA cannot add up numbers this large.");
  }
}
