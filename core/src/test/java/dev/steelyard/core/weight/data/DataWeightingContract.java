package dev.steelyard.core.weight.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steelyard.core.decision.Direction;
import dev.steelyard.core.decision.WeightStatement.Reach;
import dev.steelyard.core.error.InapplicableMethodException;
import dev.steelyard.core.error.Violation;
import dev.steelyard.core.error.Violations;
import dev.steelyard.core.explanation.Step;
import dev.steelyard.core.parameter.Scope;
import dev.steelyard.core.table.Column;
import dev.steelyard.core.table.PerformanceTable;
import dev.steelyard.core.weight.DataWeighting;
import dev.steelyard.core.weight.Derivation;
import dev.steelyard.core.weight.WeightingCatalogue;
import dev.steelyard.core.weight.WeightingDescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every weighting from data must keep; the test of a weighting extends this class. */
abstract class DataWeightingContract {

  private static final double SAME = 1e-9;

  /** The weighting in each of its variants, the standard one first. */
  abstract List<DataWeighting> variants();

  /** The printed matrix of the docs: three vans by price, load and reach. */
  static final double[][] VANS = {{300, 900, 500}, {360, 1200, 350}, {240, 600, 400}};

  static final List<Direction> VAN_DIRECTIONS =
      List.of(Direction.MINIMIZE, Direction.MAXIMIZE, Direction.MAXIMIZE);

  static List<Direction> directions(String text) {
    return text.chars()
        .mapToObj(each -> each == '+' ? Direction.MAXIMIZE : Direction.MINIMIZE)
        .toList();
  }

  /** A table from its rows. */
  static PerformanceTable table(double[]... rows) {
    int n = rows.length == 0 ? 3 : rows[0].length;
    double[][] columns = new double[n][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < n; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return PerformanceTable.adopting(names("a", rows.length), names("c", n), columns);
  }

  private static List<String> names(String stem, int count) {
    return IntStream.range(0, count).mapToObj(k -> stem + "1" + "0".repeat(k % 9) + k).toList();
  }

  static double[] weights(DataWeighting weighting, double[][] rows, String directions) {
    return weighting.weigh(table(rows), directions(directions)).weights().toArray();
  }

  static void assertClose(double[] actual, double tolerance, double... wanted) {
    assertThat(actual).hasSize(wanted.length);
    for (int j = 0; j < wanted.length; j++) {
      assertThat(actual[j]).as("weight %s", j).isCloseTo(wanted[j], within(tolerance));
    }
  }

  /** Whose weights for the vans are printed on the page, with four digits. */
  static double[] vans(DataWeighting weighting) {
    return weighting.weigh(table(VANS), VAN_DIRECTIONS).weights().toArray();
  }

  static List<String> refusals(DataWeighting weighting, double[][] rows, String directions) {
    return weighting.fitness(table(rows), directions(directions)).refusals().stream()
        .map(Violation::message)
        .toList();
  }

  static double[] step(DataWeighting weighting, String id) {
    return weighting.weigh(table(VANS), VAN_DIRECTIONS).steps().stream()
        .filter(each -> each.id().equals(id))
        .map(each -> ((Step.ByCriterion) each).values().toArray())
        .findFirst()
        .orElseThrow();
  }

  private static double[][] random(SplittableRandom random) {
    double[][] rows = new double[random.nextInt(4, 9)][random.nextInt(2, 6)];
    for (double[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        row[j] = Math.pow(10, j - 2) * random.nextInt(100, 1000);
      }
    }
    return rows;
  }

  private static List<Direction> directions(SplittableRandom random, int n) {
    return IntStream.range(0, n)
        .mapToObj(j -> random.nextBoolean() ? Direction.MAXIMIZE : Direction.MINIMIZE)
        .toList();
  }

  private void check(DataWeighting weighting, PerformanceTable table, List<Direction> directions) {
    var fitness = weighting.fitness(table, directions);
    if (!fitness.usable()) {
      assertThatThrownBy(() -> weighting.weigh(table, directions))
          .isInstanceOf(InapplicableMethodException.class)
          .satisfies(
              refusal ->
                  assertThat(((InapplicableMethodException) refusal).violations())
                      .isEqualTo(fitness.refusals()));
      return;
    }
    Derivation derivation = weighting.weigh(table, directions);
    double[] weights = derivation.weights().toArray();
    assertThat(derivation.weights().ids()).isEqualTo(table.criteria());
    assertThat(Arrays.stream(weights).allMatch(weight -> weight >= 0)).isTrue();
    assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
    assertThat(derivation.steps()).isNotEmpty().extracting(Step::id).doesNotHaveDuplicates();
    assertThat(derivation.steps()).allMatch(step -> step.caption().endsWith("."));
  }

  @Test
  void weights_are_at_least_0_and_sum_to_1() {
    for (DataWeighting weighting : variants()) {
      for (int seed = 0; seed < 100; seed++) {
        var random = new SplittableRandom(seed);
        double[][] rows = random(random);
        check(weighting, table(rows), directions(random, rows[0].length));
      }
    }
  }

  @Test
  void degenerate_data_give_weights_or_a_reason_and_never_nan() {
    double[][][] tables = {
      {},
      {{3, 7, 2}},
      {{3, 7, 2}, {4, 5, 3}},
      {{3, 7, 2}, {3, 7, 2}, {3, 7, 2}},
      {{5, 7, 3}, {8, 7, 4}, {2, 7, 6}},
      {{0, 7, 3}, {0, 8, 4}, {0, 2, 6}},
      {{0, 7, 3}, {8, 0, 4}, {2, 9, 0}},
      {{-3, 7, 2}, {8, -5, -4}, {2, 9, 6}},
      {{1e308, 7, 2}, {-1e308, 5, 4}, {1e307, 9, 6}},
      {{1e-300, 7, 2}, {3e-300, 5, 4}, {2e-300, 9, 6}},
      {{1e-300, 1e149, 2}, {1e149, 1e-300, 4}, {2, 9, 6}},
      {{5, 10, -5}, {7, 14, -7}, {9, 18, -9}},
      {{5, 7, 3}, {8, 9, 2}, {1, 2, 9}},
      {{1, 1, 0}, {1, 0, 1}, {0, 1, 1}},
      {{4, 5, 6}, {4, 5, 6 + 1e-12}, {4, 5, 6}},
    };
    for (DataWeighting weighting : variants()) {
      for (double[][] rows : tables) {
        check(weighting, table(rows), directions("++-"));
        check(weighting, table(rows), directions("-+-"));
      }
    }
  }

  @Test
  void every_refusal_names_the_weighting_and_ends_with_a_period() {
    for (DataWeighting weighting : variants()) {
      String name = description(weighting).name();
      assertThat(refusals(weighting, new double[][] {{-1, 0, 1e300}}, "++-"))
          .isNotEmpty()
          .allMatch(message -> message.startsWith(name + " ") && message.endsWith("."));
    }
  }

  private static WeightingDescription description(DataWeighting weighting) {
    return WeightingCatalogue.standard().find(weighting.by()).orElseThrow().description();
  }

  @Test
  void alternatives_that_are_all_equal_are_refused() {
    for (DataWeighting weighting : variants()) {
      assertThat(refusals(weighting, new double[][] {{5, 7}, {5, 7}, {5, 7}}, "+-"))
          .contains(
              description(weighting).name() + " needs a criterion on which alternatives differ.");
    }
  }

  @Test
  void fewer_than_two_alternatives_are_refused() {
    for (DataWeighting weighting : variants()) {
      assertThat(refusals(weighting, new double[][] {{5, 7}}, "+-"))
          .containsExactly(description(weighting).name() + " needs at least two alternatives.");
      assertThat(refusals(weighting, new double[][] {}, "+-+"))
          .containsExactly(description(weighting).name() + " needs at least two alternatives.");
    }
  }

  @Test
  void the_order_of_alternatives_does_not_matter() {
    each(
        (weighting, rows, directions) -> {
          List<double[]> turned = new ArrayList<>(List.of(rows));
          Collections.reverse(turned);
          assertClose(
              weighting
                  .weigh(table(turned.toArray(double[][]::new)), directions)
                  .weights()
                  .toArray(),
              SAME,
              weighting.weigh(table(rows), directions).weights().toArray());
        });
  }

  @Test
  void the_order_of_criteria_does_not_matter() {
    each(
        (weighting, rows, directions) -> {
          int n = rows[0].length;
          double[][] turned =
              Arrays.stream(rows).map(row -> reversed(row)).toArray(double[][]::new);
          List<Direction> turnedDirections = new ArrayList<>(directions);
          Collections.reverse(turnedDirections);
          Column weights = weighting.weigh(table(rows), directions).weights();
          Column others = weighting.weigh(table(turned), turnedDirections).weights();
          for (int j = 0; j < n; j++) {
            assertThat(others.value(n - 1 - j)).isCloseTo(weights.value(j), within(SAME));
          }
        });
  }

  private static double[] reversed(double[] row) {
    return IntStream.range(0, row.length).mapToDouble(j -> row[row.length - 1 - j]).toArray();
  }

  @Test
  void units_do_not_matter() {
    each(
        (weighting, rows, directions) -> {
          double[][] scaled =
              Arrays.stream(rows)
                  .map(row -> IntStream.range(0, row.length).mapToDouble(j -> 8 * row[j]).toArray())
                  .toArray(double[][]::new);
          for (double[] row : scaled) {
            row[0] *= unitFree(weighting) ? 1024 : 1;
          }
          assertClose(
              weighting.weigh(table(scaled), directions).weights().toArray(),
              SAME,
              weighting.weigh(table(rows), directions).weights().toArray());
        });
  }

  /** Whether the unit of a single criterion may change. */
  boolean unitFree(DataWeighting weighting) {
    return true;
  }

  @Test
  void the_same_data_give_the_same_bits() {
    each(
        (weighting, rows, directions) ->
            assertThat(weighting.weigh(table(rows), directions))
                .isEqualTo(weighting.weigh(table(rows), directions)));
  }

  @FunctionalInterface
  private interface Check {
    void check(DataWeighting weighting, double[][] rows, List<Direction> directions);
  }

  private void each(Check check) {
    int checked = 0;
    for (DataWeighting weighting : variants()) {
      for (int seed = 0; seed < 50; seed++) {
        var random = new SplittableRandom(seed);
        double[][] rows = random(random);
        List<Direction> directions = directions(random, rows[0].length);
        if (weighting.fitness(table(rows), directions).usable()) {
          check.check(weighting, rows, directions);
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  @Test
  void many_alternatives_are_no_trouble() {
    var random = new SplittableRandom(1);
    double[][] columns = new double[3][200_000];
    for (double[] column : columns) {
      Arrays.setAll(column, i -> 1 + random.nextDouble());
    }
    var alternatives = IntStream.range(0, 200_000).mapToObj(i -> "a" + i).toList();
    var table = PerformanceTable.adopting(alternatives, List.of("x", "y", "z"), columns);
    for (DataWeighting weighting : variants()) {
      assertThat(weighting.fitness(table, VAN_DIRECTIONS).usable()).isTrue();
      check(weighting, table, VAN_DIRECTIONS);
    }
  }

  @Test
  void what_it_writes_into_a_file_is_read_as_the_same() {
    for (DataWeighting weighting : variants()) {
      var violations = new Violations();
      var scope = new Scope(List.of("c"), List.of(), List.of("weights"), violations);
      assertThat(WeightingCatalogue.standard().read(weighting.by(), weighting.settings(), scope))
          .contains(weighting);
      assertThat(violations.none()).isTrue();
    }
    assertThat(variants().get(0).settings()).isEmpty();
  }

  @Test
  void it_weighs_every_criterion_and_needs_no_statement_about_them() {
    assertThat(variants().get(0).reach()).isEqualTo(Reach.CRITERIA);
    assertThat(variants().get(0).violations(List.of())).isEmpty();
    assertThat(variants().get(0).usesAnswers()).isFalse();
  }
}
