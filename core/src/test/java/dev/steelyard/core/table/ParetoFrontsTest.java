package dev.steelyard.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.method.ReferenceCase;
import dev.steelyard.core.method.ReferenceCases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ParetoFrontsTest {

  @TestFactory
  Stream<DynamicTest> the_reference_cases() {
    return ReferenceCases.of("dominance").stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(ReferenceCase each) {
    ParetoFronts fronts = ParetoFronts.of(each.input().performances(), each.directions());
    int m = each.alternatives().size();
    for (int i = 0; i < m; i++) {
      for (int k = 0; k < m; k++) {
        assertThat(fronts.dominates(i, k)).isEqualTo(cell(each, "dominates", i, k));
        assertThat(fronts.strictlyDominates(i, k)).isEqualTo(cell(each, "strictlyDominates", i, k));
      }
      assertThat(fronts.front(i)).isEqualTo(each.expected().path("fronts").path(i).asInt());
    }
    var nonDominated = new ArrayList<String>();
    for (JsonNode row : each.expected().path("nonDominated")) {
      nonDominated.add(each.alternatives().get(row.asInt()));
    }
    assertThat(fronts.nonDominated()).isEqualTo(nonDominated);
    assertThat(fronts.fronts().get(0)).isEqualTo(nonDominated);
  }

  private static boolean cell(ReferenceCase each, String key, int i, int k) {
    return each.expected().path(key).path(i).path(k).asBoolean();
  }

  private static ParetoFronts random(int m, int n, int levels, SplittableRandom random) {
    double[][] columns = new double[n][m];
    for (double[] column : columns) {
      for (int i = 0; i < m; i++) {
        column[i] = random.nextInt(levels);
      }
    }
    return of(columns);
  }

  private static ParetoFronts of(double[][] columns) {
    int m = columns[0].length;
    List<String> rows = IntStream.range(0, m).mapToObj(i -> "a" + i).toList();
    List<String> names = IntStream.range(0, columns.length).mapToObj(j -> "c" + j).toList();
    return ParetoFronts.of(
        PerformanceTable.of(rows, names, columns),
        Collections.nCopies(columns.length, Direction.MAXIMIZE));
  }

  @Test
  void fronts_are_those_of_peeling_off_what_nothing_dominates() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new SplittableRandom(seed);
      int m = random.nextInt(1, 40);
      ParetoFronts fronts = random(m, random.nextInt(1, 5), 8, random);
      int[] peeled = peeled(fronts, m);

      for (int i = 0; i < m; i++) {
        assertThat(fronts.front(i)).isEqualTo(peeled[i]);
      }
      assertThat(fronts.nonDominated()).isEqualTo(fronts.fronts().get(0));
    }
  }

  private static int[] peeled(ParetoFronts fronts, int m) {
    int[] numbers = new int[m];
    for (int front = 1; IntStream.of(numbers).anyMatch(number -> number == 0); front++) {
      int[] left = IntStream.range(0, m).filter(i -> numbers[i] == 0).toArray();
      for (int i : left) {
        boolean free = IntStream.of(left).noneMatch(k -> fronts.dominates(k, i));
        numbers[i] = free ? front : 0;
      }
    }
    return numbers;
  }

  @Test
  void nearly_equal_and_opposite_columns_of_a_hundred_thousand_rows_take_no_square_time() {
    int m = 100_000;
    double[] rising = IntStream.range(0, m).asDoubleStream().toArray();
    double[] falling = IntStream.range(0, m).mapToDouble(i -> -i).toArray();

    assertThat(of(new double[][] {rising, falling}).nonDominated()).hasSize(m);
    assertThat(of(new double[][] {rising, rising}).front(0)).isEqualTo(m);
  }

  @Test
  void equal_zeros_do_not_dominate_each_other() {
    assertThat(of(new double[][] {{0.0, -0.0}}).nonDominated()).containsExactly("a0", "a1");
  }

  @Test
  void no_alternatives_have_no_fronts_and_no_criteria_leave_all_level() {
    assertThat(of(new double[1][0]).fronts()).isEmpty();
    var level =
        ParetoFronts.of(
            PerformanceTable.of(List.of("x", "y"), List.of(), new double[0][0]), List.of());
    assertThat(level.nonDominated()).containsExactly("x", "y");
    assertThat(level.strictlyDominates(0, 1)).isFalse();
  }

  @Test
  void refuses_another_number_of_directions() {
    var table = PerformanceTable.of(List.of("x"), List.of("c"), new double[][] {{1}});

    assertThatThrownBy(() -> ParetoFronts.of(table, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 1 directions, but was 0");
  }
}
