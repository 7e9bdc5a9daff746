package dev.steelyard.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import dev.steelyard.core.table.Column;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NormalizationTest {

  private static Normalization kind(ReferenceCase each) {
    String word = each.word("normalization");
    return word.equals("minmax")
        ? Normalization.MIN_MAX
        : Normalization.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Column column(double... numbers) {
    var ids = IntStream.range(0, numbers.length).mapToObj(i -> "a" + i).toList();
    return Column.of(ids, numbers);
  }

  private static boolean finite(double[] numbers) {
    return Arrays.stream(numbers).allMatch(Double::isFinite);
  }

  @TestFactory
  Stream<DynamicTest> all_reference_cases() {
    var cases = ReferenceCases.of("normalization");
    assertThat(cases).hasSize(238);
    return cases.stream().map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase each) {
    var matrix = each.node().path("matrix");
    Column x =
        column(
            IntStream.range(0, matrix.size())
                .mapToDouble(i -> matrix.path(i).path(0).asDouble())
                .toArray());
    double[] actual = kind(each).apply(x, each.directions().get(0));
    if (each.undefined()) {
      boolean constant = x.constant() && Arrays.stream(actual).allMatch(number -> number == 0);
      assertThat(constant || !finite(actual)).as(each.id()).isTrue();
    } else if (finite(actual) || each.node().path("mayReject").isMissingNode()) {
      compare(each, actual);
    }
  }

  private static void compare(ReferenceCase each, double[] actual) {
    var wanted = each.expected().path("normalised");
    double tolerance = each.node().path("tolerance").asDouble();
    assertThat(actual).hasSize(wanted.size());
    for (int i = 0; i < actual.length; i++) {
      double expected = wanted.path(i).asDouble();
      double allowed = tolerance * Math.max(1, Math.abs(expected));
      if (!(Math.abs(actual[i] - expected) <= allowed)) {
        fail("%s[%d] should be %s, but was %s", each.id(), i, expected, actual[i]);
      }
    }
  }

  /** Columns of positive, negative and mixed numbers, with ties and zeros. */
  private static double[] randomNumbers(SplittableRandom random) {
    int low = random.nextInt(-3, 3);
    return IntStream.range(0, random.nextInt(2, 7))
        .mapToDouble(i -> random.nextInt(low, low + 8) * 0.75)
        .toArray();
  }

  @ParameterizedTest
  @EnumSource(Normalization.class)
  void what_is_better_is_never_normalized_to_less_unless_it_says_so(Normalization kind) {
    int judged = 0;
    for (int seed = 0; seed < 500; seed++) {
      double[] numbers = randomNumbers(new SplittableRandom(seed));
      for (Direction direction : Direction.values()) {
        double[] normalized = kind.apply(column(numbers), direction);
        if (finite(normalized) && kind.orders(column(numbers), direction)) {
          judged++;
          assertOrdered(numbers, normalized, direction);
        }
      }
    }
    assertThat(judged).isGreaterThan(50);
  }

  private static void assertOrdered(double[] numbers, double[] normalized, Direction direction) {
    for (int i = 0; i < numbers.length; i++) {
      for (int k = 0; k < numbers.length; k++) {
        if (direction.sign() * (numbers[i] - numbers[k]) > 0) {
          assertThat(normalized[i])
              .as("%s of %s", i, Arrays.toString(numbers))
              .isGreaterThanOrEqualTo(normalized[k] - 1e-12);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Normalization.class,
      names = {"SUM_PLAIN", "VECTOR_PLAIN", "MAX_ABS", "Z_SCORE"})
  void kinds_that_leave_the_direction_say_so_for_costs(Normalization kind) {
    assertThat(kind.orders(column(1, 2), Direction.MINIMIZE)).isFalse();
    assertThat(kind.orders(column(1, 2), Direction.MAXIMIZE)).isTrue();
    assertThat(kind.apply(column(1, 2), Direction.MINIMIZE))
        .isEqualTo(kind.apply(column(1, 2), Direction.MAXIMIZE));
  }

  @Test
  void logarithms_of_numbers_with_a_product_below_1_turn_the_order_and_say_so() {
    var small = column(0.5, 0.25);

    assertThat(Normalization.LOGARITHMIC.orders(small, Direction.MAXIMIZE)).isFalse();
    assertThat(Normalization.LOGARITHMIC.apply(small, Direction.MAXIMIZE))
        .containsExactly(new double[] {1 / 3.0, 2 / 3.0}, within(1e-15));
  }

  @Test
  void a_sum_that_is_zero_but_for_rounding_is_no_divisor() {
    double[] third = Normalization.SUM.apply(column(0.1, 0.2, -0.3), Direction.MAXIMIZE);
    double[] product = Normalization.LOGARITHMIC.apply(column(3, 1 / 3.0), Direction.MAXIMIZE);

    assertThat(finite(third)).isFalse();
    assertThat(finite(product)).isFalse();
  }

  @Test
  void a_negative_divisor_is_refused_as_it_would_turn_the_order() {
    var debts = column(-3, -1);

    assertThat(finite(Normalization.MAX.apply(debts, Direction.MAXIMIZE))).isFalse();
    assertThat(finite(Normalization.SUM.apply(debts, Direction.MAXIMIZE))).isFalse();
    assertThat(finite(Normalization.LINEAR.apply(debts, Direction.MINIMIZE))).isFalse();
    assertThat(Normalization.MIN_MAX.apply(debts, Direction.MAXIMIZE)).containsExactly(0, 1);
  }

  @Test
  void only_the_cells_that_cannot_be_inverted_are_not_finite() {
    for (var kind : new Normalization[] {Normalization.LINEAR, Normalization.VECTOR_INVERSE}) {
      double[] normalized = kind.apply(column(-1, 2, 4), Direction.MINIMIZE);

      assertThat(normalized[0]).isNaN();
      assertThat(normalized[2]).isFinite();
    }
  }

  @Test
  void a_span_too_large_for_a_number_is_refused_and_not_flattened() {
    var wide = column(-1.7e308, 0, 1.7e308);

    assertThat(finite(Normalization.MIN_MAX.apply(wide, Direction.MAXIMIZE))).isFalse();
  }

  @Test
  void constant_columns_are_zero_under_min_max_and_z_score() {
    for (var kind : new Normalization[] {Normalization.MIN_MAX, Normalization.Z_SCORE}) {
      assertThat(kind.apply(column(7, 7), Direction.MAXIMIZE)).containsExactly(0, 0);
    }
  }

  @Test
  void the_best_is_exactly_1_and_the_worst_exactly_0_under_min_max() {
    double[] normalized = Normalization.MIN_MAX.apply(column(0.1, 49.1, 7), Direction.MINIMIZE);

    assertThat(normalized[0]).isEqualTo(1);
    assertThat(normalized[1]).isEqualTo(0);
  }

  @Test
  void norms_neither_overflow_nor_vanish() {
    assertThat(Normalization.VECTOR.apply(column(3e200, 4e200), Direction.MAXIMIZE))
        .containsExactly(new double[] {0.6, 0.8}, within(1e-15));
    assertThat(Normalization.VECTOR_INVERSE.apply(column(4e-300, 3e-300), Direction.MINIMIZE))
        .containsExactly(new double[] {0.6, 0.8}, within(1e-15));
  }

  @Test
  void the_line_of_a_column_says_what_one_more_is_worth() {
    var line = Normalization.MIN_MAX.line(column(10, 30), Direction.MINIMIZE).orElseThrow();

    assertThat(line).isEqualTo(new Normalization.Line(0, 30, -20));
    assertThat(line.applyAsDouble(25)).isEqualTo(0.25);
    assertThat(Normalization.LINEAR.line(column(10, 30), Direction.MINIMIZE)).isEmpty();
  }

  @Test
  void no_numbers_give_no_numbers() {
    for (Normalization kind : Normalization.values()) {
      assertThat(kind.apply(column(), Direction.MAXIMIZE)).isEmpty();
      assertThat(kind.orders(column(), Direction.MAXIMIZE)).isTrue();
    }
  }
}
