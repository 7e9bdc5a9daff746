package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.ReferenceCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RamTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return Ram.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> all_reference_cases() {
    assertThat(ReferenceCases.of("ram")).hasSize(25);
    return ReferenceCases.tests("ram", each -> new Ram());
  }

  @Test
  void the_example_of_the_page() {
    var input =
        Given.rows(
            "++-",
            new double[] {0.4, 0.3, 0.3},
            Given.row(5, 20, 10),
            Given.row(3, 50, 20),
            Given.row(2, 30, 10));

    assertThat(Given.scores(new Ram(), input))
        .containsExactly(
            new double[] {
              Math.pow(2.26, 1 / 2.075), Math.pow(2.27, 1 / 2.15), Math.pow(2.17, 1 / 2.075)
            },
            within(1e-12));
  }

  @Test
  void a_negative_performance_is_refused_by_its_cell() {
    var input = Given.rows("+-", new double[] {0.5, 0.5}, Given.row(-1, 1), Given.row(2, 3));

    assertThatThrownBy(() -> new Ram().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("needs performances of at least 0, but \"A\" of \"a\" is -1.");
  }

  @Test
  void a_column_of_zeros_is_refused() {
    var input = Given.rows("+-", new double[] {0.5, 0.5}, Given.row(0, 1), Given.row(0, 3));

    assertThat(new Ram().fitness(input).level()).isEqualTo(Fitness.Level.REFUSED);
  }
}
