package dev.steelyard.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.Setting;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.parameter.Forms;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.value.Normalization;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The weighted sum of normalized performances (SAW), here with one that is no straight line. */
class WeightedSumNormalizationTest extends MethodContract {

  @Override
  protected MethodDefinition definition() {
    return WeightedSum.DEFINITION;
  }

  @Override
  protected Map<String, Setting> settings(MethodInput input) {
    return Map.of("normalization", Setting.of("linear"));
  }

  private static Normalization kind(ReferenceCase each) {
    String word = each.word("normalization");
    return word.equals("minmax")
        ? Normalization.MIN_MAX
        : Normalization.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static MethodInput input(Direction direction, double... first) {
    var ids = IntStream.range(0, first.length).mapToObj(i -> "a" + i).toList();
    double[] second = IntStream.range(0, first.length).mapToDouble(i -> 1 + i % 3).toArray();
    var table = PerformanceTable.of(ids, List.of("c1", "c2"), new double[][] {first, second});
    return MethodInput.of(table, List.of(direction, Direction.MAXIMIZE), 0.6, 0.4);
  }

  @TestFactory
  Stream<DynamicTest> all_reference_cases() {
    assertThat(ReferenceCases.of("weighted-sum")).hasSize(84);
    return ReferenceCases.tests("weighted-sum", each -> new WeightedSum(kind(each)));
  }

  @ParameterizedTest
  @EnumSource(Normalization.class)
  void the_scores_are_the_sums_of_the_table_that_is_shown(Normalization kind) {
    for (int seed = 0; seed < 50; seed++) {
      var input = table(new SplittableRandom(seed));
      var method = new WeightedSum(kind);
      if (method.fitness(input).level() != Fitness.Level.REFUSED) {
        assertSums(input, method);
      }
    }
  }

  private static void assertSums(MethodInput input, WeightedSum method) {
    var evaluation = method.evaluate(input);
    var shown = ((Step.Table) evaluation.step("normalised").orElseThrow()).table();
    for (int i = 0; i < input.rows(); i++) {
      double sum = 0;
      for (int j = 0; j < input.width(); j++) {
        sum += input.weight(j) * shown.value(i, j);
      }
      assertThat(evaluation.scores().value(i))
          .isCloseTo(sum, within(1e-12 * Math.max(1, Math.abs(sum))));
    }
  }

  @Test
  void a_straight_line_needs_memory_for_the_scores_only() {
    int m = 100_000;
    double[][] columns = new double[10][];
    for (int j = 0; j < columns.length; j++) {
      columns[j] = new SplittableRandom(j).doubles(m).toArray();
    }
    var ids = IntStream.range(0, m).mapToObj(i -> "a" + i).toList();
    var criteria = IntStream.range(0, columns.length).mapToObj(j -> "c" + j).toList();
    var table = PerformanceTable.of(ids, criteria, columns);
    double[] weights = new double[columns.length];
    Arrays.fill(weights, 0.1);
    var input =
        MethodInput.of(table, criteria.stream().map(c -> Direction.MAXIMIZE).toList(), weights);
    var method = new WeightedSum(Normalization.MIN_MAX);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    long before = threads.getCurrentThreadAllocatedBytes();
    var evaluation = method.evaluate(input);
    long used = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(evaluation.scores().size()).isEqualTo(m);
    assertThat(used).isBetween(8L * m, 3 * 8L * m);
  }

  @ParameterizedTest
  @EnumSource(
      value = Normalization.class,
      names = {"SUM_PLAIN", "VECTOR_PLAIN", "MAX_ABS", "Z_SCORE"})
  void costs_that_would_count_as_gains_are_refused(Normalization kind) {
    var method = new WeightedSum(kind);
    var costs = input(Direction.MINIMIZE, 1, 2, 3);

    assertThatThrownBy(() -> method.evaluate(costs))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining(
            "Weighted sum (additive value model) needs numbers of which more is better, and "
                + Forms.word(kind)
                + " does not give them on \"c1\".");
    assertThat(method.fitness(input(Direction.MAXIMIZE, 1, 2, 3)).level())
        .isEqualTo(Fitness.Level.FIT);
  }

  @Test
  void logarithms_below_1_would_turn_the_order_and_are_refused() {
    var method = new WeightedSum(Normalization.LOGARITHMIC);
    var small = input(Direction.MAXIMIZE, 0.5, 0.25, 0.1);

    assertThat(method.fitness(small).level()).isEqualTo(Fitness.Level.REFUSED);
    assertThatThrownBy(() -> method.evaluate(small))
        .isInstanceOf(InapplicableMethodException.class);
  }

  @Test
  void a_sum_too_large_for_a_number_is_refused() {
    var large =
        MethodInput.of(
            PerformanceTable.of(List.of("x", "y"), List.of("c"), new double[][] {{1e-10, -1e300}}),
            List.of(Direction.MAXIMIZE),
            100);
    var method = new WeightedSum(Normalization.MAX);

    assertThat(method.fitness(large).level()).isEqualTo(Fitness.Level.REFUSED);
    assertThatThrownBy(() -> method.evaluate(large))
        .isInstanceOf(InapplicableMethodException.class);
  }

  @Test
  void numbers_far_from_zero_keep_their_differences() {
    var far = input(Direction.MAXIMIZE, 1e15, 1e15 + 1, 1e15 + 2);

    assertThat(new WeightedSum(Normalization.MIN_MAX).evaluate(far).scores().toArray())
        .containsExactly(new double[] {0, 0.5, 1}, within(1e-12));
  }

  @Test
  void spans_too_small_for_a_reciprocal_are_still_told_apart() {
    var near = input(Direction.MINIMIZE, 0, Double.MIN_VALUE, 2 * Double.MIN_VALUE);

    assertThat(new WeightedSum(Normalization.MIN_MAX).evaluate(near).scores().toArray())
        .containsExactly(new double[] {0.6, 0.5, 0.4}, within(1e-12));
  }

  @Test
  void without_ends_and_without_normalization_it_is_refused() {
    var method = new WeightedSum();
    var plain = input(Direction.MAXIMIZE, 1, 2, 3);

    assertThatThrownBy(() -> method.evaluate(plain))
        .isInstanceOf(InapplicableMethodException.class)
        .hasMessageContaining("needs scales with ends, or a normalization.");
  }
}
