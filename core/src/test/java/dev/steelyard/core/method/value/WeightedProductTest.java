package dev.steelyard.core.method.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Warning;
import dev.steelyard.core.explanation.Split;
import dev.steelyard.core.method.Fitness;
import dev.steelyard.core.method.MethodContract;
import dev.steelyard.core.method.MethodDefinition;
import dev.steelyard.core.method.MethodInput;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.value.Normalization;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WeightedProductTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return WeightedProduct.DEFINITION;
  }

  @TestFactory
  Stream<DynamicTest> all_reference_cases() {
    assertThat(ReferenceCases.of("weighted-product")).hasSize(40);
    return ReferenceCases.tests("weighted-product", each -> new WeightedProduct(kind(each)));
  }

  private static Normalization kind(ReferenceCase each) {
    String word = each.word("normalization");
    return word.equals("minmax")
        ? Normalization.MIN_MAX
        : Normalization.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static MethodInput kits() {
    return Given.rows(
        "-++",
        new double[] {0.5, 0.25, 0.25},
        Given.row(400, 16, 2),
        Given.row(200, 4, 4),
        Given.row(100, 1, 8));
  }

  @Test
  void the_example_of_the_page() {
    assertThat(Given.scores(new WeightedProduct(), kits()))
        .containsExactly(
            new double[] {0.5 * Math.sqrt(0.5), 0.42044820762685725, 0.5}, within(1e-12));
  }

  @Test
  void a_gap_is_split_in_logarithms() {
    var comparison = new WeightedProduct().evaluate(kits()).compare("c", "a");

    assertThat(comparison.measure().split()).isEqualTo(Split.LOGARITHMIC);
    assertThat(comparison.pulls())
        .filteredOn(pull -> pull.criterion().equals("A"))
        .singleElement()
        .satisfies(pull -> assertThat(pull.points()).isCloseTo(0.5 * Math.log(4), within(1e-12)));
  }

  @Test
  void a_zero_makes_the_score_0_and_is_remarked() {
    var input =
        Given.rows(
            "++", new double[] {0.5, 0.5}, Given.row(0, 9), Given.row(2, 1), Given.row(4, 4));
    var method = new WeightedProduct();

    assertThat(Given.scores(method, input)[0]).isZero();
    assertThat(method.fitness(input).level()).isEqualTo(Fitness.Level.DEGENERATE);
    assertThat(method.fitness(input).remarks())
        .extracting(Warning::message)
        .containsExactly("\"A\" of \"a\" is 0 after normalization.");
    assertThat(method.evaluate(input).compare("c", "a").measure().split()).isEqualTo(Split.SHAPLEY);
    assertThat(method.evaluate(input).compare("c", "a").gap())
        .isCloseTo(Given.scores(method, input)[2], within(1e-12));
  }

  @Test
  void a_zero_on_a_criterion_without_weight_does_not_matter() {
    var input = Given.rows("++", new double[] {0, 1}, Given.row(0, 9), Given.row(2, 3));

    assertThat(Given.scores(new WeightedProduct(), input))
        .containsExactly(new double[] {1, 1 / 3.0}, within(1e-12));
  }

  @Test
  void a_constant_criterion_under_min_max_is_left_out() {
    var input =
        Given.rows(
            "++", new double[] {0.5, 0.5}, Given.row(7, 1), Given.row(7, 3), Given.row(7, 5));

    assertThat(Given.scores(new WeightedProduct(Normalization.MIN_MAX), input))
        .containsExactly(new double[] {0, Math.sqrt(0.5), 1}, within(1e-12));
  }

  @Test
  void a_negative_number_is_refused_by_its_cell() {
    var input = Given.rows("++", new double[] {0.5, 0.5}, Given.row(-1, 1), Given.row(2, 3));

    assertThatThrownBy(() -> new WeightedProduct().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining(
            "Weighted product has no power of a negative number, but \"A\" of \"a\" is -1.");
  }

  @Test
  void costs_left_as_they_are_are_refused() {
    assertThatThrownBy(() -> new WeightedProduct(Normalization.SUM_PLAIN).evaluate(kits()))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("needs numbers of which more is better");
  }

  @Test
  void products_too_small_for_a_number_are_refused_and_not_called_level() {
    var input = Given.rows("+", new double[] {2000}, Given.row(1), Given.row(2), Given.row(8));

    assertThat(new WeightedProduct().fitness(input).level()).isEqualTo(Fitness.Level.REFUSED);
    assertThatThrownBy(() -> new WeightedProduct().evaluate(input))
        .isInstanceOf(InapplicableMethodException.class);
  }

  @Test
  void ratios_of_scores_do_not_depend_on_the_others() {
    double[] three = Given.scores(new WeightedProduct(), kits());
    double[] two =
        Given.scores(
            new WeightedProduct(),
            Given.rows(
                "-++",
                new double[] {0.5, 0.25, 0.25},
                Given.row(400, 16, 2),
                Given.row(200, 4, 4)));

    assertThat(two[0] / two[1]).isCloseTo(three[0] / three[1], within(1e-12));
  }
}
